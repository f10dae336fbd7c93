import { defineTable, type FieldOf } from '../table/schema';
import { opinionChoices, opinionReadings } from './header-readings';

/**
 * 征求意见台账: one row per opinion, word for word.
 *
 * Source: “涉及班子成员个人的,原汁原味进行了反馈” (R042): `verbatim` is never edited; “及时梳理归纳” (R043): the summary stands in its own column.
 */
export const opinionTable = defineTable({
  id: 'opinion',
  zh: '征求意见台账',
  en: 'Opinion register',
  columns: {
    seq: { zh: '序号', en: 'No.', cell: 'seq', width: 6 },
    channel: {
      zh: '征求渠道',
      en: 'Channel',
      cell: 'text',
      width: 14,
      choices: [
        '民主评议',
        '热线电话',
        '调查问卷',
        '意见箱',
        '征求意见会',
        '座谈会',
        '座谈访谈',
        '随机调研',
        '网络征询',
        '登门入户',
        '个别交谈',
        '征求意见表',
        '电子邮箱',
        '书面征求意见',
        '深入基层一线',
        '来信来访',
        '举报转办',
      ],
    },
    collectDate: { zh: '征求时间', en: 'Collected on', cell: 'date', width: 13 },
    source: {
      zh: '意见来源',
      en: 'Source',
      cell: 'text',
      width: 14,
      note: { zh: '写来源类别，如服务对象、人大代表、党员、群众，不写姓名。', en: 'The kind of source, never a name.' },
    },
    target: { zh: '意见对象', en: 'Target', cell: 'text', width: 14, choices: ['党组织', '领导班子', '个人'] },
    category: { zh: '意见类别', en: 'Aspect', cell: 'text', width: 14 },
    verbatim: {
      zh: '意见原文',
      en: 'Verbatim',
      cell: 'text',
      required: true,
      width: 44,
      aliases: ['意见建议原文', '原始意见建议', '原汁原味意见建议'],
      note: { zh: '一字不改，原汁原味登记。', en: 'Word for word, never edited.' },
    },
    summary: { zh: '归纳意见', en: 'Summary', cell: 'text', width: 28 },
    leadLeader: { zh: '责任领导', en: 'Lead leader', cell: 'names', width: 11 },
    respUnit: { zh: '责任单位', en: 'Responsible unit', cell: 'text', width: 16 },
    handling: { zh: '办理情况', en: 'Handling', cell: 'text', width: 28 },
    adopted: { zh: '是否采纳', en: 'Adopted', cell: 'yes_no', width: 9, choices: ['采纳', '部分采纳', '未采纳'] },
    adoptReason: { zh: '采纳理由', en: 'Reason', cell: 'text', width: 20 },
    feedback: { zh: '反馈情况', en: 'Reply', cell: 'text', width: 20 },
    feedbackDate: { zh: '反馈时间', en: 'Replied on', cell: 'date', width: 13 },
    feedbackTo: { zh: '反馈对象', en: 'Replied to', cell: 'text', width: 12, aliases: ['反馈给谁', '反馈给', '反馈至', '向谁反馈'] },
    remark: { zh: '备注', en: 'Remarks', cell: 'text', width: 16 },

    unit: { zh: '单位', en: 'Unit', cell: 'text', width: 16, optional: true },
    status: { zh: '办理状态', en: 'Status', cell: 'status', width: 12, optional: true },
    respPerson: { zh: '责任人', en: 'Responsible person', cell: 'names', width: 11, optional: true },
    deadline: { zh: '办理时限', en: 'Deadline', cell: 'deadline', width: 16, optional: true },
  },
  readings: opinionReadings,
  choices: opinionChoices,
});

/** A column of the opinion register. */
export type OpinionField = FieldOf<typeof opinionTable>;
