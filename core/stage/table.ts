import { defineTable, type FieldOf } from '../table/schema';

/**
 * 阶段安排: one stage of one unit a row; a milestone within it is a row of its own with 节点 filled in.
 *
 * Source: “制定路线图，列出时间表” (R028), “转段时间晚一些的部门和单位，适当向后顺延” (R024), “如果时间不够可以适当延长” (R023),
 * “利用两天左右时间进行‘回头看’” (R016), “不要急于转入下一阶段，要进行认真‘补课’” (R017), “经督导组验收合格后再开展分析评议阶段工作” (R018).
 */
export const stageTable = defineTable({
  id: 'stage',
  zh: '阶段安排',
  en: 'Stages',
  columns: {
    seq: { zh: '序号', en: 'No.', cell: 'seq', width: 6 },
    unit: { zh: '单位名称', en: 'Unit', cell: 'text', width: 16, aliases: ['单位', '所在单位'] },
    stage: { zh: '阶段', en: 'Stage', cell: 'text', required: true, width: 16, aliases: ['阶段名称', '环节', '环节名称'] },
    milestone: {
      zh: '时间节点',
      en: 'Milestone',
      cell: 'text',
      width: 18,
      aliases: ['节点', '重要节点'],
      note: { zh: '阶段本身的一行留空；节点一个一行。', en: 'Blank in the row of the stage itself.' },
    },
    plannedStart: { zh: '计划开始', en: 'Planned start', cell: 'date', width: 12, aliases: ['计划开始日期', '计划开始时间'] },
    plannedEnd: {
      zh: '计划结束',
      en: 'Planned end',
      cell: 'date',
      required: true,
      width: 12,
      aliases: ['计划结束日期', '计划结束时间', '计划完成日期'],
    },
    actualStart: { zh: '实际开始', en: 'Started', cell: 'date', width: 12, aliases: ['实际开始日期', '实际开始时间'] },
    actualEnd: { zh: '实际结束', en: 'Ended', cell: 'date', width: 12, aliases: ['实际结束日期', '实际结束时间'] },
    originalEnd: {
      zh: '原定结束',
      en: 'Original end',
      cell: 'date',
      width: 12,
      aliases: ['原定结束日期', '原计划结束'],
      note: { zh: '延期的保留原来的日期，不覆盖。', en: 'An extension keeps the original day.' },
    },
    reason: { zh: '延期理由', en: 'Why extended', cell: 'text', width: 18, aliases: ['延期原因'] },
    state: {
      zh: '阶段状态',
      en: 'State',
      cell: 'text',
      width: 10,
      aliases: ['转段情况', '是否转段'],
      choices: ['未开始', '进行中', '已转段'],
      note: { zh: '关口没过、没有验收的，不能写“已转段”。', en: '已转段 only once the gates are passed and the stage accepted.' },
    },
    accepter: { zh: '验收人', en: 'Accepted by', cell: 'text', width: 11, aliases: ['验收人员'] },
    acceptedOn: { zh: '验收日期', en: 'Accepted on', cell: 'date', width: 12, aliases: ['验收时间'] },
    acceptance: { zh: '验收结果', en: 'Acceptance', cell: 'text', width: 10, aliases: ['验收结论'], choices: ['合格', '不合格'] },
    lookFrom: { zh: '回头看开始', en: 'Look-back from', cell: 'date', width: 12, aliases: ['回头看开始日期'] },
    lookTo: { zh: '回头看结束', en: 'Look-back to', cell: 'date', width: 12, aliases: ['回头看结束日期'] },
    makeUpReason: { zh: '补课原因', en: 'Why made up', cell: 'text', width: 18, aliases: ['补课事由'] },
    makeUpWhat: { zh: '补课内容', en: 'What was made up', cell: 'text', width: 18, aliases: ['补了什么'] },
    makeUpDate: { zh: '补课日期', en: 'Made up on', cell: 'date', width: 12, aliases: ['补课时间'] },
    recheck: { zh: '复查结果', en: 'Re-check', cell: 'text', width: 10, aliases: ['补课复查'], choices: ['合格', '不合格'] },
    remark: { zh: '备注', en: 'Remarks', cell: 'text', width: 14 },
  },
});

/** A column of the stages. */
export type StageField = FieldOf<typeof stageTable>;
