import type { SignOffField } from '../gate/sign-off-table';
import type { MaterialField } from '../materials/table';
import type { AttendanceField } from '../meeting/attendance-table';
import type { CriticismField } from '../meeting/criticism-table';
import type { MeetingField } from '../meeting/table';
import type { PublicationField } from '../publication/table';
import type { SatisfactionField } from '../satisfaction/table';
import type { StageField } from '../stage/table';
import type { StudyField } from '../study/table';
import type { PlanValue } from '../table/sheet-plan';
import { sampleRemark } from './sample-rows';

type Rows<Field extends string> = readonly Readonly<Partial<Record<Field, PlanValue>>>[];

const unit = '县教育局';
const remark = sampleRemark;

/** Materials of the made-up bureau: the team's passed by all three levels, the principal's waiting for the leader above, one sent back. */
export const sampleMaterials: Rows<MaterialField> = [
  {
    seq: 1,
    unit,
    author: '领导班子',
    kind: '班子检视剖析材料',
    role: '领导班子',
    drafted: { day: '2024-03-11' },
    discussed: { day: '2024-03-13' },
    consulted: { day: '2024-03-14' },
    asked: '刘玉兰',
    level: '主要负责同志',
    result: '通过',
    reviewer: '张建国',
    date: { day: '2024-03-15' },
    checks: '严、准、深、实',
    remark,
  },
  {
    seq: 2,
    unit,
    author: '领导班子',
    kind: '班子检视剖析材料',
    level: '督导组',
    result: '通过',
    reviewer: '第一督导组 刘明',
    date: { day: '2024-03-18' },
    remark,
  },
  {
    seq: 3,
    unit,
    author: '领导班子',
    kind: '班子检视剖析材料',
    level: '活动办公室',
    result: '通过',
    reviewer: '孙倩',
    date: { day: '2024-03-20' },
    remark,
  },
  {
    seq: 4,
    unit,
    author: '张建国',
    kind: '个人对照检查材料',
    form: '亲笔撰写',
    drafted: { day: '2024-03-12' },
    level: '督导组',
    result: '通过',
    reviewer: '第一督导组 刘明',
    date: { day: '2024-03-18' },
    remark,
  },
  {
    seq: 5,
    unit,
    author: '刘玉兰',
    kind: '个人对照检查材料',
    form: '亲笔撰写',
    level: '主要负责同志',
    result: '重新撰写',
    reviewer: '张建国',
    date: { day: '2024-03-16' },
    comment: '谈表面现象多、挖思想根源少：只写了会议多，没有写为什么多。',
    remark,
  },
  { seq: 6, unit, author: '麦尔丹·木盖提', kind: '个人对照检查材料', form: '亲笔撰写', remark },
];

/** Sessions: two days that count, a film that is only recorded, learning brought home to somebody frail. */
export const sampleSessions: Rows<StudyField> = [
  {
    seq: 1,
    unit,
    date: '2024-03-05至2024-03-06',
    form: '集中学习讨论',
    topic: '党章、有关重要论述',
    people: '张建国、刘玉兰、麦尔丹·木盖提',
    supervisors: '刘明',
    remark,
  },
  { seq: 2, unit, date: { day: '2024-03-07' }, form: '看专题教育片', topic: '警示教育片', people: '张建国、刘玉兰、赵敏', remark },
  { seq: 3, unit, date: { day: '2024-03-08' }, form: '送学上门', topic: '送学习材料、谈体会', people: '孙德福', remark },
];

/** The meeting as it is prepared: everybody due is down to come, nobody from above is named yet. */
export const sampleMeetings: Rows<MeetingField> = [
  {
    seq: 1,
    unit,
    type: '民主生活会',
    date: { day: '2024-03-28' },
    due: 3,
    actual: 3,
    secretary: '是',
    supervisors: '刘明',
    written: 0,
    excused: 0,
    nonParty: 0,
    remark,
  },
];

/** Who takes part. */
export const sampleAttendance: Rows<AttendanceField> = [
  { seq: 1, unit, meeting: '民主生活会', name: '张建国', identity: '党员', presence: '到会', submitted: '是', remark },
  { seq: 2, unit, meeting: '民主生活会', name: '刘玉兰', identity: '党员', presence: '到会', submitted: '是', remark },
  { seq: 3, unit, meeting: '民主生活会', name: '麦尔丹·木盖提', identity: '党员', presence: '到会', submitted: '是', remark },
  { seq: 4, unit, meeting: '民主生活会', name: '刘明', identity: '督导组', presence: '到会', remark },
];

/** Two criticisms as they were said. */
export const sampleCriticisms: Rows<CriticismField> = [
  {
    seq: 1,
    unit,
    meeting: '民主生活会',
    from: '刘玉兰',
    to: '张建国',
    kind: '党员互评',
    text: '布置工作多，检查落实少，去年定的三项重点有一项年底才问起。',
    remark,
  },
  {
    seq: 2,
    unit,
    meeting: '民主生活会',
    from: '张建国',
    to: '麦尔丹·木盖提',
    kind: '党员互评',
    text: '到学校去得少，上学期只去了两所乡镇中学。',
    remark,
  },
];

/** One signature that is there; the rest wait for people. */
export const sampleSignOffs: Rows<SignOffField> = [
  { seq: 1, unit, gate: '意见收集', level: '督导组', conclusion: '通过', signer: '刘明', date: { day: '2024-03-20' }, remark },
];

/** One round, above the line. */
export const sampleSurveys: Rows<SatisfactionField> = [
  {
    seq: 1,
    unit,
    subject: '民主生活会',
    date: { day: '2024-03-30' },
    voterType: '干部群众',
    round: '第一轮',
    issued: 30,
    returned: 28,
    valid: 28,
    satisfied: 20,
    basicallySatisfied: 5,
    unsatisfied: 3,
    remark,
  },
];

/** The stages of the bureau: the first accepted, the second on its way, an extension with its original day. */
export const sampleStages: Rows<StageField> = [
  {
    seq: 1,
    unit,
    stage: '会前准备',
    plannedStart: { day: '2024-03-01' },
    plannedEnd: { day: '2024-03-27' },
    actualStart: { day: '2024-03-01' },
    originalEnd: { day: '2024-03-22' },
    reason: '督导组建议补充征求服务对象意见',
    state: '进行中',
    remark,
  },
  {
    seq: 2,
    unit,
    stage: '会前准备',
    milestone: '学习研讨',
    plannedEnd: { day: '2024-03-08' },
    actualEnd: { day: '2024-03-08' },
    remark,
  },
  {
    seq: 3,
    unit,
    stage: '会前准备',
    milestone: '征求意见',
    plannedEnd: { day: '2024-03-15' },
    actualEnd: { day: '2024-03-15' },
    remark,
  },
  { seq: 4, unit, stage: '会前准备', milestone: '谈心谈话', plannedEnd: { day: '2024-03-22' }, remark },
  { seq: 5, unit, stage: '会前准备', milestone: '撰写对照检查材料', plannedEnd: { day: '2024-03-22' }, remark },
  { seq: 6, unit, stage: '召开会议', plannedStart: { day: '2024-03-28' }, plannedEnd: { day: '2024-03-28' }, state: '未开始', remark },
  { seq: 7, unit, stage: '会后整改', plannedStart: { day: '2024-03-29' }, plannedEnd: { day: '2024-12-31' }, state: '未开始', remark },
  { seq: 8, unit, stage: '会后整改', milestone: '通报', plannedEnd: { day: '2024-04-10' }, remark },
];

/** What was made public: one whose time is over and that was answered, one that still hangs. */
export const samplePublications: Rows<PublicationField> = [
  {
    seq: 1,
    unit,
    content: '征求到的意见和初步整改打算',
    channel: '公示栏',
    from: { day: '2024-03-11' },
    to: { day: '2024-03-15' },
    feedback: '有群众希望写明完成时间',
    handling: '已在整改台账里补上完成时限',
    remark,
  },
  { seq: 2, unit, content: '整改方案', channel: '局域网络', from: { day: '2024-04-01' }, to: { day: '2024-04-10' }, remark },
];
