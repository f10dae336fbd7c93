import { defineTable, type FieldOf } from '../table/schema';

/**
 * 相互批评意见: one criticism a row, word for word.
 *
 * Source: “查摆出来的问题，以及相互批评的意见” (R097) go into the problems; “采取党员之间互评、群众参与评议、领导干部点评等方式” (R085).
 */
export const criticismTable = defineTable({
  id: 'criticism',
  zh: '相互批评意见',
  en: 'Criticisms',
  columns: {
    seq: { zh: '序号', en: 'No.', cell: 'seq', width: 6 },
    unit: { zh: '单位名称', en: 'Unit', cell: 'text', width: 16, aliases: ['单位', '所在单位'] },
    meeting: { zh: '会议类型', en: 'Meeting', cell: 'text', width: 12, choices: ['民主生活会', '组织生活会'] },
    from: { zh: '批评人', en: 'From', cell: 'text', required: true, width: 11, aliases: ['提出批评人', '发言人'] },
    to: { zh: '被批评人', en: 'To', cell: 'text', required: true, width: 11, aliases: ['批评对象', '对谁批评'] },
    kind: {
      zh: '评议方式',
      en: 'Kind',
      cell: 'text',
      width: 14,
      aliases: ['批评方式', '评议形式'],
      choices: ['党员互评', '群众评议', '领导点评'],
    },
    text: {
      zh: '批评意见',
      en: 'Criticism',
      cell: 'text',
      required: true,
      width: 48,
      aliases: ['批评意见原文', '相互批评的意见', '批评内容'],
      note: { zh: '原话照记，一字不改。', en: 'Word for word.' },
    },
    sensitive: {
      zh: '需书面报告',
      en: 'Report on paper',
      cell: 'yes_no',
      width: 9,
      aliases: ['敏感情况', '是否敏感'],
      choices: ['是', '否'],
      note: { zh: '打“是”的不转入问题清单，也不会导出。', en: 'Not carried into problems, never exported.' },
    },
    remark: { zh: '备注', en: 'Remarks', cell: 'text', width: 14 },
  },
});

/** A column of the criticisms. */
export type CriticismField = FieldOf<typeof criticismTable>;
