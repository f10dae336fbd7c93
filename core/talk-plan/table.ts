import { defineTable, type FieldOf } from '../table/schema';
import { talkChoices, talkReadings, talkTails } from './header-readings';

/**
 * 谈心谈话计划表 and its record: one row per pair.
 *
 * Source: “什么时间谁和谁谈要有具体的时间安排表” (R054), the five ticks “班子的问题、个人的问题、对方的问题、拟在会上批评的意见、改进的措施‘五个谈透’” (R060).
 */
export const talkTable = defineTable({
  id: 'talk',
  zh: '谈心谈话计划表',
  en: 'Talk plan',
  columns: {
    seq: { zh: '序号', en: 'No.', cell: 'seq', width: 6 },
    talker: { zh: '谈话人', en: 'Talker', cell: 'names', required: true, width: 11 },
    talkerPost: { zh: '谈话人职务', en: "Talker's post", cell: 'text', width: 16 },
    talkee: { zh: '谈话对象', en: 'Talkee', cell: 'names', required: true, width: 11, aliases: ['与谁谈', '跟谁谈', '谈话谁'] },
    talkeePost: { zh: '谈话对象职务', en: "Talkee's post", cell: 'text', width: 16 },
    talkType: {
      zh: '谈话类型',
      en: 'Kind',
      cell: 'text',
      width: 18,
      note: { zh: '哪一项必谈，例如“主要负责同志与班子成员”。', en: 'Which required talk this is.' },
    },
    method: {
      zh: '谈话方式',
      en: 'Method',
      cell: 'text',
      width: 14,
      choices: ['一对一、面对面', '电话', '视频', '集体谈'],
      note: { zh: '采取一对一、面对面方式；其他方式写明理由。', en: 'One to one, face to face; anything else needs a reason.' },
    },
    plannedDate: { zh: '计划谈话时间', en: 'Planned on', cell: 'date', required: true, width: 13 },
    slot: { zh: '时段', en: 'Slot', cell: 'text', width: 8, aliases: ['谈话时段', '计划时段'] },
    appointed: { zh: '预约情况', en: 'Appointment', cell: 'text', width: 10, aliases: ['预约'], choices: ['已预约', '已确认', '需改期'] },
    actualDate: { zh: '实际谈话时间', en: 'Held on', cell: 'date', width: 13 },
    place: { zh: '谈话地点', en: 'Place', cell: 'text', width: 12 },
    ptTeam: { zh: '班子的问题', en: "The team's problems", cell: 'yes_no', width: 8 },
    ptSelf: { zh: '个人的问题', en: 'Own problems', cell: 'yes_no', width: 8 },
    ptOther: { zh: '对方的问题', en: "The other's problems", cell: 'yes_no', width: 8, aliases: ['指出对方的问题'] },
    ptCriticism: { zh: '拟在会上批评的意见', en: 'Criticism to be made', cell: 'yes_no', width: 10 },
    ptMeasures: { zh: '改进的措施', en: 'Measures', cell: 'yes_no', width: 8 },
    reason: {
      zh: '理由',
      en: 'Reason',
      cell: 'text',
      width: 14,
      aliases: ['未谈透理由', '换方式理由'],
      note: { zh: '没有五个谈透，或者不是一对一面对面的，写明理由。', en: 'Why not all five, or why not face to face.' },
    },
    opinionsFed: {
      zh: '反馈意见编号',
      en: 'Opinions fed back',
      cell: 'text',
      width: 12,
      note: { zh: '这次谈话里反馈了征求意见台账的哪几条。', en: 'Numbers of the opinions handed on in this talk.' },
    },
    content: {
      zh: '谈话内容',
      aliases: ['谈了什么'],
      en: 'Content',
      cell: 'text',
      width: 30,
      note: {
        zh: '既谈参加主题教育的收获体会，又谈自身差距和对方不足。',
        en: 'What one has gained, where one falls short, and where the other does.',
      },
    },
    status: { zh: '是否完成', en: 'Done', cell: 'status', width: 9 },
    recorder: { zh: '记录人', en: 'Recorder', cell: 'names', width: 10 },
    remark: { zh: '备注', en: 'Remarks', cell: 'text', width: 16 },

    unit: { zh: '单位', en: 'Unit', cell: 'text', width: 16, optional: true },
    category: { zh: '类别', en: 'Category', cell: 'text', width: 12, optional: true },
    source: { zh: '来源', en: 'Source', cell: 'text', width: 12, optional: true },
    talkerUnit: { zh: '谈话人单位', en: "Talker's unit", cell: 'text', width: 16, optional: true },
    talkeeUnit: { zh: '谈话对象单位', en: "Talkee's unit", cell: 'text', width: 16, optional: true },
    talkTime: { zh: '谈话时间', en: 'Time of talk', cell: 'date', width: 13, optional: true },
    problemsRaised: { zh: '指出的问题', en: 'Problems raised', cell: 'text', width: 28, optional: true },
    suggestions: { zh: '意见建议', en: 'Suggestions', cell: 'text', width: 28, optional: true },
    followup: { zh: '跟进措施', en: 'Follow-up', cell: 'text', width: 20, optional: true },
    talkeeAttitude: { zh: '谈话对象态度', en: "Talkee's attitude", cell: 'text', width: 14, optional: true },
    signature: { zh: '签名', en: 'Signature', cell: 'text', width: 10, optional: true },
    talkCount: { zh: '谈话次数', aliases: ['次数', '谈了几次'], en: 'Talks held', cell: 'count', width: 9, optional: true },
  },
  readings: talkReadings,
  choices: talkChoices,
  tails: talkTails,
});

/** A column of the talk plan. */
export type TalkField = FieldOf<typeof talkTable>;
