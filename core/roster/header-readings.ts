import type { HeaderChoice, HeaderReading } from '../table/schema';

/** Headers of rosters of people. 原任职务, 年龄, 民族 and identity numbers are none of ours and stay unknown. */
export const rosterReadings = [
  { field: 'seq', head: ['seq'] },
  { field: 'gender', head: ['sex'] },
  { field: 'political', head: ['political'] },
  { field: 'partyJoinDate', head: ['time'], with: ['joinParty'], may: ['party'] },
  { field: 'birth', head: ['birth', 'time'], with: ['birth'] },
  { field: 'phone', head: ['phone', 'liaison'], with: ['phone'], may: ['person', 'self', 'phone', 'giver'] },
  { field: 'isLeader', head: ['leader', 'org'], with: ['whether'], may: ['org'] },
  {
    field: 'supervisingGroup',
    head: ['supervisor', 'group', 'name', 'seq', 'inspector', 'complaint', 'org'],
    with: ['supervisor'],
    may: ['involve', 'party', 'matching', 'charge', 'bear', 'link', 'duty', 'group', 'inspector', 'complaint', 'name'],
  },
  { field: 'contactPoint', head: ['point', 'name', 'unit'], with: ['point'], may: ['org', 'party'] },
  { field: 'contactPoint', head: ['org', 'branch'], with: ['link'], may: ['party'] },
  { field: 'partyRole', head: ['post'], with: ['party', 'branch', 'partyOrg'], may: ['party', 'branch', 'current'] },
  {
    field: 'post',
    head: ['post', 'name'],
    with: ['post'],
    may: ['unit', 'current', 'involve', 'party', 'org', 'post', 'rank', 'person'],
    not: ['original'],
  },
  { field: 'rank', head: ['rank'], may: ['post', 'current', 'org'], not: ['and'] },
  { field: 'post', head: ['rank'], with: ['post'], may: ['current'] },
  { field: 'role', head: ['role'], may: ['org', 'leader', 'person'] },
  {
    field: 'partyBranch',
    head: ['branch', 'name'],
    with: ['branch'],
    may: ['party', 'membership', 'involve', 'org', 'self', 'unit', 'giver', 'person'],
  },
  { field: 'partyBranch', head: ['membership', 'partyOrg', 'place'], with: ['membership'], may: ['party', 'self'] },
  { field: 'dutyUnits', head: ['unit', 'org', 'name'], with: ['charge', 'bear'], may: ['unit', 'coop', 'involve', 'link'] },
  {
    field: 'duty',
    head: ['assign', 'state', 'matter', 'content', 'field', 'task'],
    with: ['assign', 'charge', 'bear'],
    may: ['charge', 'post', 'org', 'leader', 'assign', 'state', 'task', 'coop'],
  },
  { field: 'duty', head: ['charge'], with: ['occupy'], may: ['bear', 'current'] },
  { field: 'name', head: ['name'], may: ['person', 'leader', 'giver'] },
  {
    field: 'unit',
    head: ['unit', 'name'],
    with: ['unit'],
    may: ['involve', 'party', 'org', 'unit', 'report', 'giver', 'person'],
    bare: true,
  },
  { field: 'unit', head: ['name'], with: ['org'], bare: true },
  { field: 'category', head: ['kind', 'identity'], may: ['person', 'unit', 'giver', 'identity', 'leader'] },
  { field: 'status', head: ['condition'], may: ['giver', 'person'] },
  { field: 'source', head: ['source'] },
  { field: 'remark', head: ['remark', 'explain'], may: ['remark', 'other', 'matter'] },
  { field: 'remark', head: ['other', 'state'], with: ['other'], may: ['exist', 'explain'] },
] as const satisfies readonly HeaderReading[];

/** 分管工作 reads as duties, 班子成员 as the tick where nothing else names the person. */
export const rosterChoices: readonly HeaderChoice<'isLeader' | 'name' | 'partyBranch'>[] = [
  {
    head: ['partyOrg', 'name'],
    with: ['partyOrg'],
    may: ['party', 'involve', 'membership'],
    choose: (has) => (has('partyBranch') ? null : 'partyBranch'),
  },
  { head: ['leader'], may: ['org'], choose: (has) => (has('name') ? 'isLeader' : 'name') },
  { head: ['person'], with: ['giver', 'person'], may: ['giver'], choose: (has) => (has('name') ? null : 'name') },
];
