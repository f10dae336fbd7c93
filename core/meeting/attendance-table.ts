import { defineTable, type FieldOf } from '../table/schema';

/**
 * 到会名单: one person and meeting a row. What is said of a person is words, never a grade.
 *
 * Source: “条件不允许的要向所在党组织提交党性分析材料” (R092), “采取党员之间互评、群众参与评议、领导干部点评等方式，逐个进行评议” (R085).
 */
export const attendanceTable = defineTable({
  id: 'attendance',
  zh: '到会名单',
  en: 'Attendance',
  columns: {
    seq: { zh: '序号', en: 'No.', cell: 'seq', width: 6 },
    unit: { zh: '单位名称', en: 'Unit', cell: 'text', width: 16, aliases: ['单位', '所在单位'] },
    meeting: {
      zh: '会议类型',
      en: 'Meeting',
      cell: 'text',
      width: 12,
      aliases: ['会议类别', '会议名称'],
      choices: ['民主生活会', '组织生活会'],
    },
    name: { zh: '姓名', en: 'Name', cell: 'text', required: true, width: 10, aliases: ['参会人', '到会人', '人员姓名'] },
    identity: {
      zh: '参会身份',
      en: 'As',
      cell: 'text',
      width: 12,
      aliases: ['参会人员类别', '与会身份'],
      choices: ['党员', '上级党组织', '督导组', '非党同志'],
    },
    presence: {
      zh: '到会情况',
      en: 'Presence',
      cell: 'text',
      required: true,
      width: 10,
      aliases: ['参会情况', '出席情况', '到会方式', '到会'],
      choices: ['到会', '书面提交', '口头', '请假'],
    },
    submitted: {
      zh: '材料提交',
      en: 'Handed in',
      cell: 'yes_no',
      width: 9,
      aliases: ['是否提交材料', '党性分析材料提交'],
      choices: ['是', '否'],
      note: { zh: '不能到会的，是否已向所在党组织提交党性分析材料。', en: 'Those who cannot come hand in their analysis.' },
    },
    byMembers: { zh: '党员互评意见', en: 'From members', cell: 'text', width: 22, aliases: ['党员互评'] },
    byMasses: { zh: '群众评议意见', en: 'From the masses', cell: 'text', width: 22, aliases: ['群众评议'] },
    byLeaders: { zh: '领导点评意见', en: 'From leaders', cell: 'text', width: 22, aliases: ['领导点评', '领导干部点评'] },
    opinion: {
      zh: '评议意见',
      en: 'Opinion',
      cell: 'text',
      width: 28,
      aliases: ['支部评议意见', '评议结论意见'],
      note: {
        zh: '能否履行党员义务、是否符合党员条件，用文字写明确的意见；不定格次，不打分。',
        en: 'In words whether duties are done and conditions met; no grade, no score.',
      },
    },
    sensitive: {
      zh: '需书面报告',
      en: 'Report on paper',
      cell: 'yes_no',
      width: 9,
      aliases: ['敏感情况', '是否敏感'],
      choices: ['是', '否'],
      note: { zh: '打“是”的只走书面报告，情况不要写在表里，也不会导出。', en: 'Reported on paper only, never exported.' },
    },
    remark: { zh: '备注', en: 'Remarks', cell: 'text', width: 14 },
  },
});

/** A column of the attendance. */
export type AttendanceField = FieldOf<typeof attendanceTable>;
