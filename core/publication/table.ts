import { defineTable, type FieldOf } from '../table/schema';

/**
 * 公示登记: one publication a row: what, by which channel, from when to when, what came back.
 *
 * Source: “要通过公示栏、局域网络或适当的形式进行公示” (R074), “通过电视、广播、宣传栏张贴等方式及时向群众公示” (R129).
 */
export const publicationTable = defineTable({
  id: 'publication',
  zh: '公示登记',
  en: 'Publications',
  columns: {
    seq: { zh: '序号', en: 'No.', cell: 'seq', width: 6 },
    unit: { zh: '单位名称', en: 'Unit', cell: 'text', width: 18, aliases: ['单位', '公示单位', '所在单位'] },
    content: {
      zh: '公示内容',
      en: 'What',
      cell: 'text',
      required: true,
      width: 30,
      aliases: ['公示事项', '公示材料'],
      note: {
        zh: '如：整改方案、整改措施和责任人、整改落实情况。',
        en: 'E.g. the plan, measures and who answers for them, what became of them.',
      },
    },
    channel: {
      zh: '公示渠道',
      en: 'Channel',
      cell: 'text',
      required: true,
      width: 14,
      aliases: ['公示方式', '公示形式', '公示途径'],
      choices: ['公示栏', '局域网络', '宣传栏', '电视', '广播', '会议通报', '其他'],
    },
    from: { zh: '公示开始', en: 'From', cell: 'date', width: 12, aliases: ['公示开始日期', '公示开始时间', '公示日期', '公示时间'] },
    to: { zh: '公示结束', en: 'To', cell: 'date', width: 12, aliases: ['公示结束日期', '公示结束时间', '公示截止日期'] },
    feedback: {
      zh: '收到的反映',
      en: 'What came back',
      cell: 'text',
      width: 28,
      aliases: ['公示反馈', '群众反映', '反馈情况'],
      note: { zh: '没有反映写“无”；不写反映人的姓名和电话。', en: '无 where nothing came; never who said it.' },
    },
    handling: { zh: '反映处理', en: 'Handled how', cell: 'text', width: 24, aliases: ['反馈处理', '处理结果', '处理情况'] },
    remark: { zh: '备注', en: 'Remarks', cell: 'text', width: 16 },
  },
});

/** A column of the publications. */
export type PublicationField = FieldOf<typeof publicationTable>;
