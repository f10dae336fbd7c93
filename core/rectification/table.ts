import { defineTable, type FieldOf } from '../table/schema';
import { rectificationChoices, rectificationTails } from './header/choices';
import { rectificationReadings } from './header/readings';
import { oneItem } from './items/one-item';
import { readStatus } from './status/read-status';
import { statusNames } from './status/vocabulary';

/**
 * 问题整改台账: one row per measure; what one of them may spread over several rows, see `oneItem`.
 *
 * Source: “认真制定整改方案，列明整改目标、任务和措施，明确责任人和完成时限，建立整改台账，并向社会公开” (R093),
 * “列出整改清单，明确整改时限，制定可操作、能落实的具体整改措施” (R094).
 * Columns marked optional are not in the blank template; they are read where an office has them.
 */
export const rectificationTable = defineTable({
  id: 'rectification',
  zh: '问题整改台账',
  en: 'Rectification ledger',
  columns: {
    seq: { zh: '序号', en: 'No.', cell: 'seq', width: 6 },
    unit: {
      zh: '单位名称',
      en: 'Unit',
      cell: 'text',
      width: 16,
      aliases: ['乡镇', '镇街', '镇', '乡镇街道', '所在乡镇', '所属乡镇'],
      note: { zh: '填报单位，写全称或单位名单里的简称。', en: 'The reporting unit, by its full name or a short name from the unit list.' },
    },
    source: {
      zh: '问题来源',
      en: 'Source',
      cell: 'text',
      width: 12,
      choices: ['检视认领', '调查研究', '征求意见', '会上查摆', '相互批评', '上级点明', '巡察反馈', '其他'],
      note: { zh: '问题从哪里来：检视认领、调查研究、征求意见、会上查摆、相互批评、上级点明等。', en: 'Where the problem came to light.' },
    },
    category: {
      zh: '问题类别',
      aliases: ['类别', '分类', '所属类别', '所属类型'],
      en: 'Aspect',
      cell: 'text',
      width: 12,
      note: { zh: '按本次活动确定的方面填写，例如“理论学习方面”。', en: 'One of the aspects this campaign names.' },
    },
    problem: {
      zh: '存在问题',
      en: 'Problem',
      cell: 'text',
      required: true,
      width: 30,
      note: { zh: '一行一个问题，写具体，不写“有差距”“不够到位”之类的套话。', en: 'One problem a row, in concrete words.' },
    },
    manifestation: {
      zh: '具体表现',
      en: 'Examples',
      cell: 'text',
      width: 28,
      note: { zh: '每个问题举1至2个具体事例。', en: 'One or two concrete examples of the problem.' },
    },
    cause: { zh: '原因分析', en: 'Cause', cell: 'text', width: 24 },
    goal: {
      zh: '整改目标',
      en: 'Goal',
      cell: 'text',
      width: 20,
      note: { zh: '改到什么程度，写可检查的结果。', en: 'What will be true when it is mended.' },
    },
    measure: {
      zh: '整改措施',
      aliases: ['具体任务'],
      en: 'Measure',
      cell: 'text',
      required: true,
      width: 36,
      note: { zh: '写做什么、做几次、谁来做，一条措施占一行。', en: 'What will be done, how often and by whom; one measure a row.' },
    },
    rectType: {
      zh: '整改类型',
      en: 'Type',
      cell: 'rect_type',
      width: 11,
      choices: ['立行立改', '限期整改', '长期坚持'],
      note: { zh: '立行立改、限期整改、长期坚持三选一。', en: 'Immediate, by a date, or ongoing.' },
    },
    leadLeader: {
      zh: '牵头领导',
      en: 'Lead leader',
      cell: 'names',
      width: 11,
      note: { zh: '写姓名，多人用顿号隔开。', en: 'Names, parted by 、.' },
    },
    respUnit: { zh: '责任单位', en: 'Responsible unit', cell: 'text', width: 16, aliases: ['责任主体'] },
    respPerson: {
      zh: '责任人',
      en: 'Responsible person',
      cell: 'names',
      required: true,
      width: 11,
      note: { zh: '写姓名，不写“班子成员”“各科室”；多人用顿号隔开。', en: 'Names of persons, parted by 、; not a body.' },
    },
    deadline: {
      zh: '完成时限',
      en: 'Deadline',
      cell: 'deadline',
      required: true,
      width: 16,
      note: {
        zh: '写到日或月，例如2024年6月30日、2024年6月底前；也可写立行立改、长期坚持。不写“尽快”“近期”。',
        en: 'A day or a month (2024-06-30, 2024年6月底前), or 立行立改, or 长期坚持.',
      },
    },
    progress: {
      zh: '整改进展',
      en: 'Progress',
      cell: 'text',
      width: 30,
      note: { zh: '做了什么、改到哪一步。', en: 'What has been done so far.' },
    },
    status: {
      zh: '整改状态',
      en: 'Status',
      cell: 'status',
      width: 13,
      choices: Object.values(statusNames).map(({ zh }) => zh),
    },
    actualDate: { zh: '实际完成时间', en: 'Done on', cell: 'date', width: 13, aliases: ['整改完成日期'] },
    evidence: {
      zh: '佐证材料',
      en: 'Evidence',
      cell: 'text',
      width: 20,
      note: { zh: '写材料名称或存放位置。', en: 'Name or place of the supporting papers.' },
    },
    closed: {
      zh: '是否销号',
      en: 'Closed out',
      cell: 'yes_no',
      width: 9,
      choices: ['是', '否'],
      note: { zh: '验收合格后填“是”。', en: '“是” once accepted.' },
    },
    remark: { zh: '备注', en: 'Remarks', cell: 'text', width: 16 },

    requirement: { zh: '整改要求', en: 'Required by superiors', cell: 'text', width: 24, optional: true },
    standard: { zh: '销号标准', en: 'Close-out standard', cell: 'text', width: 20, optional: true },
    assistLeader: { zh: '协助领导', en: 'Assisting leader', cell: 'names', width: 11, optional: true },
    leadUnit: { zh: '牵头单位', en: 'Lead unit', cell: 'text', width: 16, optional: true },
    coopUnit: { zh: '配合单位', en: 'Cooperating unit', cell: 'text', width: 16, optional: true },
    contact: { zh: '联系方式', en: 'Contact', cell: 'text', width: 14, optional: true },
    closedDate: { zh: '销号时间', en: 'Closed on', cell: 'date', width: 13, optional: true },
    verifyOpinion: { zh: '验收意见', en: 'Acceptance opinion', cell: 'text', width: 20, optional: true },
    verifyDate: { zh: '验收时间', en: 'Accepted on', cell: 'date', width: 13, optional: true },
    verifier: { zh: '验收人', en: 'Accepted by', cell: 'names', width: 11, optional: true },
    unfinishedReason: { zh: '未完成原因', en: 'Why not done', cell: 'text', width: 20, optional: true },
    originalDeadline: { zh: '原完成时限', en: 'Original deadline', cell: 'deadline', width: 16, optional: true },
    extendedDeadline: { zh: '延期后完成时限', en: 'Extended deadline', cell: 'deadline', width: 16, optional: true },
    extensionCount: { zh: '延期次数', en: 'Extensions', cell: 'count', width: 9, optional: true },
    extensionReason: { zh: '延期原因', en: 'Reason for extension', cell: 'text', width: 20, optional: true },
    project: { zh: '专项整治项目', en: 'Special project', cell: 'text', width: 16, optional: true },
    publish: { zh: '是否公开', en: 'To be published', cell: 'yes_no', width: 9, choices: ['是', '否'], optional: true },
    opinionLinks: { zh: '对应意见编号', en: 'Opinions answered', cell: 'text', width: 14, optional: true },
    measureType: {
      zh: '措施类型',
      en: 'Kind of measure',
      cell: 'text',
      width: 12,
      choices: ['工作措施', '新建制度', '修订制度', '坚持制度'],
      optional: true,
    },
    documentName: { zh: '制度名称', en: 'Document', cell: 'text', width: 20, optional: true },
    documentDate: { zh: '制度出台时间', en: 'Document issued on', cell: 'date', width: 13, optional: true },
    recurrence: { zh: '开展频次', en: 'How often', cell: 'text', width: 12, optional: true },
    relapse: { zh: '反弹情况', en: 'Relapse', cell: 'text', width: 16, optional: true },
    nature: {
      zh: '问题属性',
      en: 'Nature of the problem',
      cell: 'text',
      width: 14,
      choices: ['思想问题', '实际问题', '新问题', '老问题', '个性问题', '共性问题'],
      optional: true,
    },
  },
  readings: rectificationReadings,
  choices: rectificationChoices,
  standIns: [['manifestation', 'problem']],
  tails: rectificationTails,
  periodic: ['progress', 'status'],
  records: oneItem,
  listed: [{ field: 'status', over: ['progress'], holds: (text) => readStatus(text) !== null }],
});

/** A column of the rectification ledger. */
export type RectificationField = FieldOf<typeof rectificationTable>;
