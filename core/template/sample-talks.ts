import type { RosterField } from '../roster/table';
import type { PlanValue } from '../table/sheet-plan';
import type { TalkField } from '../talk-plan/table';

const bureau = '县教育局';
const branch = '县教育局机关党支部';

/** People of a made-up bureau: a principal, two team members, the head of a department, a member who is frail. */
export const samplePeople: readonly Readonly<Partial<Record<RosterField, PlanValue>>>[] = [
  {
    seq: 1,
    unit: bureau,
    name: '张建国',
    post: '党组书记、局长',
    role: '主要负责同志',
    isLeader: '是',
    political: '中共党员',
    partyBranch: branch,
  },
  {
    seq: 2,
    unit: bureau,
    name: '刘玉兰',
    post: '副局长',
    role: '班子成员',
    isLeader: '是',
    political: '中共党员',
    partyBranch: branch,
    dutyUnits: '办公室',
  },
  {
    seq: 3,
    unit: bureau,
    name: '麦尔丹·木盖提',
    post: '副局长',
    role: '班子成员',
    isLeader: '是',
    political: '中共党员',
    partyBranch: branch,
  },
  {
    seq: 4,
    unit: bureau,
    name: '赵敏',
    post: '办公室主任',
    role: '部门主要负责同志',
    isLeader: '否',
    political: '中共党员',
    partyBranch: branch,
  },
  {
    seq: 5,
    unit: bureau,
    name: '孙德福',
    post: '退休干部',
    role: '党员',
    isLeader: '否',
    political: '中共党员',
    partyBranch: branch,
    exemption: '年老体弱',
  },
];

/** A talk that is held and one that is planned. */
export const sampleTalks: readonly Readonly<Partial<Record<TalkField, PlanValue>>>[] = [
  {
    seq: 1,
    talker: '张建国',
    talkerPost: '党组书记、局长',
    talkee: '刘玉兰',
    talkeePost: '副局长',
    talkType: '主要负责同志与班子成员',
    method: '一对一、面对面',
    plannedDate: { day: '2024-03-18' },
    slot: '上午',
    appointed: '已确认',
    actualDate: { day: '2024-03-18' },
    place: '谈话室',
    ptTeam: '√',
    ptSelf: '√',
    ptOther: '√',
    ptCriticism: '√',
    ptMeasures: '√',
    status: '已完成',
  },
  {
    seq: 2,
    talker: '刘玉兰',
    talkerPost: '副局长',
    talkee: '赵敏',
    talkeePost: '办公室主任',
    talkType: '班子成员与分管部门主要负责同志',
    method: '一对一、面对面',
    plannedDate: { day: '2024-03-19' },
    slot: '下午',
    appointed: '已预约',
    place: '谈话室',
  },
];
