import type { HeaderChoice, HeaderReading } from '../table/schema';

/** How a person is called who stands on a list, or why: 学员姓名, 参会人员, 被评议人. */
const listed = [
  'person',
  'leader',
  'giver',
  'staff',
  'trainee',
  'serve',
  'present',
  'coop',
  'due',
  'survey',
  'passive',
  'inspector',
] as const;

/** Kinds of problems and tasks are no kinds of people. */
const work = ['problem', 'matter', 'task', 'rectify', 'closeOut'] as const;

const join = (firsts: string, lasts: string): readonly string[] =>
  firsts.split(' ').flatMap((first) => lasts.split(' ').map((last) => first + last));

/** 挂点村: who looks after a village has it as his linked place; a department he would be in charge of. */
const linkedPlaces = join('包抓 包联 包保 挂点 挂联 挂包', '村 社区 乡镇 镇 街道 镇街 企业 学校 单位 村名称 社区名称 企业名称 单位名称');

/** 所在公司: the unit, where 所属党委 is none. */
const placesOfWork = join(
  '所在 所属 现所在 隶属 归属',
  '公司 集团 企业 学校 医院 乡镇 街道 镇街 机关 村 社区 支队 大队 分局 派出所 支行 分行 银行 院校 园区 卫生院',
);

/** Headers of rosters of people. 原任职务, 年龄, 民族 and identity numbers are none of ours and stay unknown. */
export const rosterReadings = [
  { field: 'seq', head: ['seq'] },
  { field: 'gender', head: ['sex'], may: ['person', 'giver', 'staff', 'trainee'] },
  {
    field: 'political',
    head: ['political', 'state', 'name', 'kind'],
    with: ['political'],
    may: ['self', 'person', 'giver', 'staff', 'trainee'],
  },
  { field: 'partyJoinDate', head: ['time', 'month'], with: ['joinParty'], may: ['party', 'giver', 'person', 'self'] },
  { field: 'partyJoinDate', head: ['joinParty'], with: ['time', 'month'] },
  { field: 'birth', head: ['birth', 'time', 'month'], with: ['birth'], may: ['self', 'person', 'giver', 'staff', 'trainee'] },
  {
    field: 'phone',
    head: ['phone', 'liaison'],
    with: ['phone'],
    may: ['person', 'self', 'phone', 'giver', 'staff', 'trainee', 'leader', 'present'],
  },
  {
    field: 'isLeader',
    head: ['leader', 'org', 'post', 'person', 'ornot'],
    with: ['whether', 'ornot'],
    and: ['leader'],
    may: ['org', 'giver', 'unit'],
  },
  { field: 'isLeader', head: ['org'], with: ['whether'] },
  {
    field: 'supervisingGroup',
    head: ['supervisor', 'group', 'name', 'seq', 'inspector', 'complaint', 'org', 'fullName'],
    with: ['supervisor'],
    may: ['involve', 'party', 'matching', 'charge', 'bear', 'link', 'duty', 'group', 'inspector', 'complaint', 'name', 'serve'],
  },
  { field: 'dutyUnits', head: ['point', 'unit'], with: ['charge'], may: ['point', 'link'], heard: ['and'] },
  { field: 'contactPoint', head: ['org', 'unit', 'point', 'name'], plain: linkedPlaces, may: ['charge', 'org', 'unit', 'point'] },
  {
    field: 'contactPoint',
    head: ['point', 'name', 'unit', 'org', 'branch'],
    with: ['point'],
    may: ['org', 'party', 'branch', 'partyOrg', 'leader', 'giver', 'inspector', 'self', 'charge', 'link'],
  },
  {
    field: 'contactPoint',
    head: ['org', 'branch', 'partyOrg', 'name'],
    with: ['link'],
    and: ['org', 'branch', 'partyOrg'],
    may: ['party', 'inspector', 'charge'],
  },
  { field: 'contactPoint', head: ['unit', 'name'], with: ['link'], and: ['inspector'], may: ['unit'] },
  { field: 'post', head: ['post'], plain: ['所在岗位', '所在工作岗位', '所在职位', '所在职务'], may: ['party'] },
  { field: 'partyRole', head: ['post'], with: ['party', 'branch', 'partyOrg'], may: ['party', 'branch', 'current', 'serve'] },
  { field: 'partyRole', head: ['state'], with: ['post'], and: ['party'], may: ['current'] },
  { field: 'rank', head: ['name', 'state', 'kind'], with: ['rank'], may: ['post', 'current'], not: ['and'] },
  { field: 'rank', head: ['grade'], with: ['rank', 'post'], may: ['rank', 'current', 'leader'], not: ['and'] },
  { field: 'unit', head: ['unit'], with: ['post'], may: ['current', 'party', 'involve', 'giver', 'person'], not: ['and'], bare: true },
  {
    field: 'unit',
    head: ['name', 'fullName'],
    with: ['unit'],
    and: ['post'],
    plain: ['任职单位名称', '任职单位全称', '任职部门名称', '任职部门全称', '任职机构名称'],
  },
  {
    field: 'post',
    head: ['post', 'name', 'proTitle', 'fullName'],
    with: ['post'],
    may: ['unit', 'current', 'involve', 'party', 'org', 'post', 'rank', 'proTitle', 'occupy', 'real', ...listed],
    not: ['original', 'other', 'passive'],
  },
  { field: 'post', head: ['unit'], with: ['post'], may: ['current', 'party'], heard: ['and'] },
  { field: 'post', head: ['state'], plain: ['职务情况', '岗位情况', '现任职务情况'], may: ['post', 'current'] },
  { field: 'rank', head: ['rank'], may: ['post', 'current', 'org', 'leader', 'person', 'self'], not: ['and', ...work] },
  { field: 'post', head: ['rank'], with: ['post'], may: ['current', 'proTitle', 'unit', 'person'] },
  { field: 'role', head: ['role', 'name'], with: ['role'], may: ['org', 'leader', 'person', 'inspector', 'identity', 'present'] },
  {
    field: 'partyBranch',
    head: ['branch', 'name', 'fullName'],
    with: ['branch'],
    may: ['party', 'membership', 'involve', 'current', 'org', 'self', 'unit', 'giver', 'staff', 'person', 'trainee'],
  },
  {
    field: 'partyBranch',
    head: ['membership', 'partyOrg', 'place', 'unit', 'involve'],
    with: ['membership'],
    may: ['party', 'self', 'involve'],
  },
  { field: 'dutyUnits', head: ['unit', 'org', 'branch', 'name'], with: ['charge', 'bear'], may: ['unit', 'coop', 'involve', 'link'] },
  { field: 'dutyUnits', head: ['state'], with: ['charge'], and: ['unit'], may: ['link'] },
  {
    field: 'duty',
    head: ['assign', 'state', 'matter', 'content', 'field', 'task', 'range', 'explain'],
    with: ['assign', 'charge', 'bear'],
    may: ['charge', 'post', 'org', 'leader', 'self', 'handle', 'assign', 'state', 'task', 'coop', 'link'],
  },
  { field: 'duty', head: ['charge', 'bear', 'occupy'], with: ['occupy'], and: ['charge', 'bear'], may: ['current'] },
  // 主要分管工作, 分管联系工作, 所负责的工作: the work itself counts as no word.
  { field: 'duty', head: ['charge', 'bear', 'link'], with: ['charge', 'bear'], heard: ['filler'], may: ['link', 'coop'], not: ['list'] },
  {
    field: 'name',
    head: ['name', 'fullName'],
    with: ['name'],
    may: ['self', 'real', 'person', 'leader', 'giver', 'staff', 'trainee'],
    not: work,
  },
  { field: 'name', head: ['name'], with: ['person', 'leader', 'giver', 'staff', 'trainee'], may: listed },
  {
    field: 'name',
    head: ['name'],
    plain: ['员工姓名', '员工名字', '群众姓名', '参会姓名', '参学姓名', '参训姓名', '列席姓名'],
    may: [...listed, 'caller'],
  },
  { field: 'name', head: ['person', 'trainee', 'giver', 'staff'], with: ['name'], may: listed },
  {
    field: 'unit',
    head: ['unit', 'name', 'fullName'],
    with: ['unit'],
    may: ['involve', 'party', 'org', 'unit', 'report', 'giver', 'staff', 'person', 'present', 'due', 'serve', 'trainee'],
    bare: true,
  },
  { field: 'unit', head: ['unit'], with: ['coop'], plain: ['参加单位', '参加部门'] },
  { field: 'unit', head: ['org'], plain: placesOfWork, may: ['party', 'involve', 'current'], bare: true },
  { field: 'unit', head: ['name'], with: ['org'], bare: true },
  { field: 'category', head: ['kind', 'identity'], may: ['person', 'unit', 'giver', 'staff', 'identity', 'leader', 'trainee'], not: work },
  { field: 'category', head: ['name'], with: ['kind'], and: ['person', 'identity'] },
  { field: 'status', head: ['condition'], may: ['giver', 'staff', 'person', 'serve', 'post', 'current'] },
  { field: 'source', head: ['source'] },
  { field: 'remark', head: ['remark', 'explain'], may: ['remark', 'other', 'matter'] },
  { field: 'remark', head: ['other', 'state', 'matter'], with: ['other', 'remark'], may: ['exist', 'explain'] },
  { field: 'remark', head: ['state', 'matter', 'problem'], with: ['explain'], and: ['exist'], may: ['other'] },
] as const satisfies readonly HeaderReading[];

/** 分管工作 reads as duties, 班子成员 as the tick where nothing else names the person */
export const rosterChoices: readonly HeaderChoice<'isLeader' | 'name' | 'partyBranch'>[] = [
  // Of a person, and of anything else.
  { head: ['name'], plain: ['名称', '名'], choose: () => null, certain: true },
  // An office one sits in, or a body that checks something else: no group that supervises this unit.
  {
    head: ['supervisor'],
    plain: ['办公室', '所在办公室', '所属办公室', '专家', '联系专家', '专家组', '监委', '纪委监委', '领导小组', '工作领导小组', '第三方'],
    may: ['party', 'involve', 'link', 'org', 'group'],
    choose: () => null,
    certain: true,
  },
  // 主管部门 of a person may be above or below.
  { head: ['unit'], with: ['charge'], plain: ['主管部门', '主管单位', '主管机构'], choose: () => null, certain: true },
  {
    head: ['partyOrg', 'name'],
    with: ['partyOrg'],
    may: ['party', 'involve', 'membership'],
    choose: (has) => (has('partyBranch') ? null : 'partyBranch'),
  },
  { head: ['leader'], may: ['org'], choose: (has) => (has('name') ? 'isLeader' : 'name') },
  {
    head: ['person', 'trainee'],
    with: ['giver', 'person', 'trainee'],
    may: ['giver', 'present', 'serve'],
    choose: (has) => (has('name') ? null : 'name'),
  },
];
