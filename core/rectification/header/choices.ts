import type { HeaderChoice } from '../../table/schema';
import { one, work } from './word-groups';

/** 帮包责任人、专班责任领导、信访问题: offices name the person, the body or the problem by what they do. */
export const rectificationTails = {
  责任人: 'respPerson',
  责任领导: 'leadLeader',
  牵头领导: 'leadLeader',
  分管领导: 'leadLeader',
  责任单位: 'respUnit',
  责任部门: 'respUnit',
  责任科室: 'respUnit',
  责任处室: 'respUnit',
  责任股室: 'respUnit',
  承办单位: 'respUnit',
  承办部门: 'respUnit',
  牵头单位: 'leadUnit',
  牵头部门: 'leadUnit',
  牵头科室: 'leadUnit',
  牵头处室: 'leadUnit',
  配合单位: 'coopUnit',
  配合部门: 'coopUnit',
  配合科室: 'coopUnit',
  联系人: 'contact',
  整改措施: 'measure',
  整改方案: 'measure',
  整改计划: 'measure',
  措施: 'measure',
  举措: 'measure',
  问题: 'problem',
  问题描述: 'problem',
  隐患描述: 'problem',
  缺陷描述: 'problem',
  问题类型: 'category',
  问题类别: 'category',
  问题分类: 'category',
  隐患类型: 'category',
  隐患类别: 'category',
  问题来源: 'source',
  根本原因: 'cause',
  原因分析: 'cause',
  整改目标: 'goal',
  工作目标: 'goal',
  整改要求: 'requirement',
  整改情况: 'progress',
  整改进展: 'progress',
  进展情况: 'progress',
  整改状态: 'status',
  完成时限: 'deadline',
  整改时限: 'deadline',
  完成期限: 'deadline',
  整改期限: 'deadline',
  佐证材料: 'evidence',
  佐证资料: 'evidence',
  证明材料: 'evidence',
  验收意见: 'verifyOpinion',
  验收结果: 'verifyOpinion',
  复查意见: 'verifyOpinion',
  复查结果: 'verifyOpinion',
  复查情况: 'verifyOpinion',
  审核意见: 'verifyOpinion',
  验收人: 'verifier',
  复查人: 'verifier',
  备注: 'remark',
  序号: 'seq',
} as const;

type ChosenField =
  | 'manifestation'
  | 'originalDeadline'
  | 'deadline'
  | 'extendedDeadline'
  | 'actualDate'
  | 'problem'
  | 'measure'
  | 'requirement'
  | 'progress'
  | 'status'
  | 'respPerson'
  | 'respUnit'
  | 'leadLeader'
  | 'unit'
  | 'leadUnit'
  | 'category'
  | 'rectType';

/**
 * Headers that mean one thing or another (问：完成时间是计划还是实际). Public ledgers use 整改完成时间 mostly for the day the work was done,
 * but 对应的完成时间 for the plan: so it is the deadline only where no other column is one.
 */
export const rectificationChoices: readonly HeaderChoice<ChosenField>[] = [
  {
    head: ['limit', 'time'],
    with: ['postponed'],
    may: ['plan', 'pledge', 'rectify', 'finish', 'mend'],
    certain: true,
    choose: (has) => (has('deadline') ? 'extendedDeadline' : 'deadline'),
  },
  { head: ['postponed'], with: ['postponed'], certain: true, choose: (has) => (has('deadline') ? 'extendedDeadline' : 'deadline') },
  {
    head: ['limit', 'time'],
    with: ['original'],
    may: ['plan', 'pledge', 'demand', ...work],
    certain: true,
    choose: (has) => (has('deadline') ? 'originalDeadline' : 'deadline'),
  },
  { head: ['limit', 'time'], with: ['extend'], may: ['rectify', 'finish'], choose: () => 'extendedDeadline' },
  {
    head: ['limit', 'time'],
    with: ['closeOut'],
    may: ['plan', 'pledge', 'demand', 'rectify', 'goal', 'problem', 'matter', 'task', 'measure'],
    choose: (has) => (has('deadline') ? null : 'deadline'),
  },
  {
    head: ['time'],
    with: ['rectify', 'finish', 'mend', 'handle', 'host'],
    may: ['problem', 'measure', 'matter', 'task'],
    choose: (has) => (has('deadline') ? 'actualDate' : 'deadline'),
  },
  { head: ['time'], choose: (has) => (has('deadline') ? null : 'deadline') },
  // 问题清单 | 具体问题: the second says how the first shows.
  { head: ['problem'], plain: ['具体问题'], certain: true, choose: (has) => (has('problem') ? 'manifestation' : 'problem') },
  { head: ['task', 'matter'], may: ['rectify', 'mend', 'supervise'], choose: (has) => (has('problem') ? 'measure' : 'problem') },
  {
    head: ['content', 'name', 'title'],
    with: ['rectify', 'task', 'supervise'],
    may: ['matter'],
    choose: (has) => (has('problem') ? 'measure' : 'problem'),
  },
  {
    head: ['opinion', 'content'],
    with: ['opinion', 'feedback'],
    may: ['exist', 'raise', 'inspector', 'complaint', 'collect'],
    choose: (has) => (has('problem') ? null : 'problem'),
  },
  { head: ['opinion', 'advise'], with: ['rectify'], choose: (has) => (has('measure') ? 'requirement' : 'measure') },
  // 问题清单 | 整改清单 | 责任清单 | 时限清单: the list of what is to be done.
  { head: ['rectify'], plain: ['整改清单'], choose: (has) => (has('measure') ? null : 'measure') },
  { head: ['measure'], with: ['take'], may: ['rectify'], choose: (has) => (has('measure') ? 'progress' : 'measure') },
  {
    head: ['principal'],
    may: ['first', 'rectify', 'unit', 'matter', 'duty', 'org', 'name'],
    not: one,
    choose: (has) => (has('respPerson') ? null : has('respUnit') || has('leadLeader') ? 'respPerson' : 'leadLeader'),
  },
  // Who is named for the work itself is its responsible person; a bare 负责人 may be the unit's head.
  {
    head: ['principal', 'name'],
    with: ['principal'],
    and: ['rectify', 'mend', 'handle', 'host', 'measure', 'problem'],
    may: ['real'],
    certain: true,
    choose: (has) => (has('respPerson') ? null : 'respPerson'),
  },
  {
    head: ['person'],
    with: ['charge'],
    and: ['duty'],
    plain: ['包保责任人', '包案责任人', '包抓责任人', '包联责任人', '挂包责任人', '挂牌责任人', '挂联责任人', '领办责任人'],
    certain: true,
    choose: (has) => (has('respPerson') ? 'leadLeader' : 'respPerson'),
  },
  {
    head: ['person'],
    with: ['lead', 'charge', 'leader'],
    and: ['duty', 'leader'],
    may: ['org', 'first'],
    choose: (has) => (has('respPerson') ? 'leadLeader' : 'respPerson'),
  },
  {
    head: ['leader'],
    with: ['lead', 'charge', 'leader'],
    and: ['duty', 'leader'],
    may: ['person', 'org', 'first'],
    choose: (has) => (has('leadLeader') ? 'respPerson' : 'leadLeader'),
  },
  // 班子成员个人整改台账: 姓名 | 查摆问题 | 整改措施 | 整改时限.
  {
    head: ['name'],
    may: ['person', 'leader', 'giver'],
    plain: ['姓名', '班子成员姓名', '成员姓名', '党员姓名'],
    plainlyNone: true,
    choose: (has) => (has('respPerson') ? null : 'respPerson'),
  },
  // 主办单位 leads where another column names the responsible unit（责任单位、承办单位）, else it is responsible itself.
  {
    head: ['unit', 'name'],
    with: ['host'],
    and: ['unit'],
    may: ['rectify', 'org', 'task', 'matter'],
    certain: true,
    choose: (has) => (has('respUnit') ? 'leadUnit' : 'respUnit'),
  },
  { head: ['duty'], may: ['rectify', 'mend'], choose: (has) => (has('respPerson') ? 'respUnit' : 'respPerson') },
  {
    head: ['unit', 'name'],
    with: ['rectify', 'involve', 'problem'],
    and: ['unit'],
    may: ['org'],
    choose: (has) => (has('respUnit') ? 'unit' : 'respUnit'),
  },
  {
    head: ['result', 'state', 'effect'],
    with: ['rectify', 'finish', 'mend', 'handle', 'host'],
    choose: (has) => (has('progress') ? 'status' : 'progress'),
  },
  { head: ['kind', 'property', 'manner'], choose: (has) => (has('category') ? 'rectType' : 'category') },
];
