import { defineTable, type FieldOf } from '../table/schema';

/**
 * 会议记录: one meeting a row.
 *
 * Source: “四是参加会议的党员达不到规定数量的不开” (R079), “五是党组书记、党支部书记不能到会的不开” (R080), “六是上级党组织和督导组人员未到会的不开” (R081).
 */
export const meetingTable = defineTable({
  id: 'meeting',
  zh: '会议记录',
  en: 'Meetings',
  columns: {
    seq: { zh: '序号', en: 'No.', cell: 'seq', width: 6 },
    unit: { zh: '单位名称', en: 'Unit', cell: 'text', width: 18, aliases: ['单位', '召开单位', '所在单位', '所在党支部'] },
    type: {
      zh: '会议类型',
      en: 'Meeting',
      cell: 'text',
      required: true,
      width: 13,
      aliases: ['会议类别', '会议名称'],
      choices: ['民主生活会', '组织生活会'],
    },
    date: { zh: '会议日期', en: 'Date', cell: 'date', required: true, width: 13, aliases: ['会议时间', '召开日期', '召开时间'] },
    due: {
      zh: '应到人数',
      en: 'Due',
      cell: 'count',
      width: 9,
      aliases: ['应到', '应到党员数', '应参加人数'],
      note: { zh: '应到会的党员人数。', en: 'Party members who are due.' },
    },
    actual: { zh: '实到人数', en: 'Present', cell: 'count', width: 9, aliases: ['实到', '实到党员数', '实际参加人数'] },
    secretary: {
      zh: '书记到会',
      en: 'Secretary present',
      cell: 'yes_no',
      width: 9,
      aliases: ['党组书记到会', '书记是否到会', '支部书记到会', '党组织书记到会'],
      choices: ['是', '否'],
    },
    superiors: {
      zh: '上级党组织参加人',
      en: 'From the superior organisation',
      cell: 'names',
      width: 14,
      aliases: ['上级党组织参加人员', '上级党组织到会人员', '上级参加人'],
    },
    supervisors: {
      zh: '督导组参加人',
      en: 'From the supervision group',
      cell: 'names',
      width: 14,
      aliases: ['督导组参加人员', '督导组到会人员', '督导组人员'],
    },
    written: { zh: '书面提交人数', en: 'In writing', cell: 'count', width: 9, aliases: ['书面提交'] },
    excused: { zh: '请假人数', en: 'Excused', cell: 'count', width: 9, aliases: ['请假'] },
    nonParty: { zh: '非党同志人数', en: 'Not of the Party', cell: 'count', width: 9, aliases: ['非党同志', '列席群众人数'] },
    remark: { zh: '备注', en: 'Remarks', cell: 'text', width: 16 },
  },
});

/** A column of the meetings. */
export type MeetingField = FieldOf<typeof meetingTable>;
