import { defineTable, type FieldOf } from '../table/schema';

/**
 * 学习记录: one session a row; forms that do not count are recorded all the same.
 *
 * Source: “开展集中学习讨论，时间不少于3天” (R011), “不能用专家讲课、听辅导报告、现场教学、看专题教育片等形式代替” (R012).
 */
export const studyTable = defineTable({
  id: 'study',
  zh: '学习记录',
  en: 'Study log',
  columns: {
    seq: { zh: '序号', en: 'No.', cell: 'seq', width: 6 },
    unit: { zh: '单位名称', en: 'Unit', cell: 'text', width: 18, aliases: ['单位', '所在单位', '学习单位'] },
    date: {
      zh: '学习日期',
      en: 'Date',
      cell: 'date',
      required: true,
      width: 18,
      aliases: ['学习时间', '学习起止日期', '集中学习时间', '集中学习日期'],
      note: {
        zh: '一天，或从哪天至哪天；只学半天的写明上午、下午；同一天写两次只算一天。',
        en: 'A day, or from a day to a day; 上午 or 下午 is half a day; a day twice is one day.',
      },
    },
    form: {
      zh: '学习形式',
      en: 'Form',
      cell: 'text',
      required: true,
      width: 16,
      aliases: ['学习方式', '组织形式'],
      choices: [
        '集中学习讨论',
        '轮流领读',
        '逐人发言',
        '互动交流',
        '专家讲课',
        '听辅导报告',
        '现场教学',
        '看专题教育片',
        '送学上门',
        '分散学习',
      ],
      note: {
        zh: '专家讲课、听辅导报告、现场教学、看专题教育片只登记，不计入天数。',
        en: 'Lectures, talks, visits and films are recorded only.',
      },
    },
    length: {
      zh: '学习时长',
      en: 'Length',
      cell: 'text',
      optional: true,
      aliases: ['时长', '学习天数', '天数', '集中学习天数', '集中学习时长'],
      note: { zh: '几天，半天写0.5天。', en: 'How many days; half a day is 0.5.' },
    },
    topic: { zh: '学习内容', en: 'Topic', cell: 'text', width: 32, aliases: ['学习主题', '研讨主题', '研讨题目', '学习研讨内容'] },
    people: {
      zh: '参加学习人员',
      en: 'People',
      cell: 'names',
      width: 28,
      aliases: ['参学人员', '学习人员', '参加人员', '送学对象'],
      note: { zh: '送学上门、分散学习写清是哪几个人。', en: 'Say who, for learning at home or apart.' },
    },
    supervisors: {
      zh: '督导组参加人',
      en: 'From the supervision group',
      cell: 'names',
      width: 13,
      aliases: ['督导组参加人员', '督导组参学人员', '督导组人员'],
      note: { zh: '督导组要派员参加学习。', en: 'The supervision group sends somebody.' },
    },
    remark: { zh: '备注', en: 'Remarks', cell: 'text', width: 16 },
  },
});

/** A column of the study log. */
export type StudyField = FieldOf<typeof studyTable>;
