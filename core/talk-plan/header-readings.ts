import type { HeaderChoice, HeaderReading } from '../table/schema';

const other = ['passive', 'target', 'interviewed'] as const;
const naming = ['talk', 'person', 'name', 'leader', 'org', 'identity'] as const;

/** Headers of talk plans and records, most particular first: 被谈话人 before 谈话人. */
export const talkReadings = [
  { field: 'signature', head: ['sign'], may: ['talk', 'person', 'self', 'both', 'recorder', ...other] },
  { field: 'recorder', head: ['recorder', 'name', 'person'], with: ['recorder'], may: ['talk', 'name'] },
  { field: 'talkCount', head: ['count'], with: ['talk'], may: ['overall'] },
  { field: 'talkeeAttitude', head: ['attitude', 'show'], with: ['attitude'], may: ['analyse', 'others', ...other, ...naming] },
  { field: 'talkeePost', head: ['post', 'rank', 'identity'], with: other, may: ['post', ...other, ...naming], not: ['and'] },
  { field: 'talkeePost', head: ['post', 'rank'], with: other, and: ['unit'], may: ['post', ...other, ...naming] },
  { field: 'talkerPost', head: ['post', 'rank', 'identity'], with: ['talk'], may: ['post', ...naming], not: ['and'] },
  { field: 'talkerPost', head: ['post', 'rank'], with: ['talk'], and: ['unit'], may: ['post', ...naming] },
  {
    field: 'talkeeUnit',
    head: ['unit', 'name', 'org'],
    with: other,
    and: ['unit', 'org'],
    may: ['unit', 'involve', 'party', ...other, ...naming],
  },
  {
    field: 'talkerUnit',
    head: ['unit', 'name', 'org'],
    with: ['talk'],
    and: ['unit', 'org'],
    may: ['unit', 'involve', 'party', ...naming],
  },
  {
    field: 'talkee',
    head: ['person', 'target', 'name', 'leader'],
    with: ['passive'],
    and: ['talk'],
    may: ['passive', ...other, ...naming],
  },
  { field: 'talkee', head: ['target', 'name', 'person'], with: ['interviewed'], may: [...other, ...naming] },
  { field: 'talkee', head: ['target', 'name', 'person'], with: ['target'], and: ['talk'], may: ['target', ...naming] },
  {
    field: 'talker',
    head: ['person', 'name', 'leader', 'principal', 'body'],
    with: ['talk', 'start'],
    and: ['person', 'leader', 'principal', 'body'],
    may: ['handle', 'unit', ...naming],
  },
  { field: 'actualDate', head: ['time'], with: ['real', 'finish', 'already'], may: ['talk', 'real', 'finish', 'open'] },
  {
    field: 'plannedDate',
    head: ['time', 'limit'],
    with: ['plan', 'pledge', 'appoint', 'arrange', 'limit', 'demand'],
    may: ['talk', 'plan', 'pledge', 'arrange', 'time', 'finish', 'open'],
  },
  { field: 'plannedDate', head: ['arrange', 'plan'], with: ['time'], may: ['talk'] },
  { field: 'talkTime', head: ['time'], with: ['talk', 'open'], may: ['talk', 'start', 'span'] },
  { field: 'talkTime', head: ['time'], bare: true },
  { field: 'place', head: ['place'], may: ['talk', 'plan', 'real'] },
  { field: 'ptTeam', head: ['problem'], with: ['org', 'team'], may: ['exist', 'raise', 'talk', 'org', 'field'] },
  { field: 'ptSelf', head: ['problem'], with: ['self'], may: ['exist', 'talk', 'field'] },
  { field: 'ptOther', head: ['problem'], with: ['others'], may: ['exist', 'talk', 'field'] },
  {
    field: 'ptCriticism',
    head: ['opinion', 'problem', 'content'],
    with: ['criticise'],
    may: ['plan', 'raise', 'talk', 'opinion', 'criticise', 'others', 'content'],
  },
  { field: 'ptMeasures', head: ['measure', 'direction'], with: ['mend', 'rectify', 'direction'], may: ['nextStep', 'talk'] },
  {
    field: 'followup',
    head: ['measure', 'state', 'followUp', 'matter', 'rectify', 'finish', 'mend', 'handle', 'arrange', 'plan'],
    with: ['followUp', 'nextStep'],
    may: ['talk'],
  },
  {
    field: 'problemsRaised',
    head: ['problem'],
    may: ['talk', 'raise', 'exist', 'involve', 'feedback', 'passive', 'target', 'person', 'interviewed'],
  },
  {
    field: 'suggestions',
    head: ['opinion', 'advise', 'demand'],
    with: ['opinion', 'advise'],
    may: ['talk', 'raise', 'collect', 'feedback', 'others', 'both', 'team', 'target', 'person', 'passive', 'interviewed'],
  },
  { field: 'method', head: ['manner', 'channel'], may: ['talk', 'open', 'take'] },
  { field: 'talkType', head: ['kind', 'property'], with: ['talk'], may: ['target'] },
  { field: 'content', head: ['content', 'topic', 'summarise', 'detail'], may: ['talk', 'content', 'topic', 'state', 'cause'] },
  { field: 'content', head: ['cause'], with: ['talk'], may: ['topic'] },
  { field: 'content', head: ['state'], with: ['topic'], may: ['talk'] },
  { field: 'content', head: ['matter'], with: ['talk'] },
  { field: 'status', head: ['finish', 'talk', 'open', 'mend'], with: ['whether'], may: ['talk', 'already', 'onTime', 'finish', 'open'] },
  { field: 'status', head: ['ornot', 'condition'], may: ['finish', 'talk', 'open', 'mend', 'current'] },
  { field: 'status', head: ['state'], with: ['finish', 'mend'], may: ['talk', 'onTime'] },
  { field: 'content', head: ['state'], with: ['talk'] },
  { field: 'category', head: ['kind'] },
  { field: 'source', head: ['source'] },
  { field: 'seq', head: ['seq'], may: ['talk'] },
  {
    field: 'unit',
    head: ['unit', 'name', 'partyOrg'],
    with: ['unit', 'partyOrg'],
    may: ['involve', 'party', 'report', 'org', 'unit'],
    bare: true,
  },
  { field: 'remark', head: ['remark', 'explain'], may: ['remark', 'other', 'matter'] },
  { field: 'remark', head: ['other', 'state'], with: ['other'], may: ['exist', 'explain'] },
] as const satisfies readonly HeaderReading[];

/** 支部派人谈话时间: offices put before a plain header what tells it from another. */
export const talkTails = {
  谈话时间: 'talkTime',
  谈话地点: 'place',
  谈话内容: 'content',
  谈话方式: 'method',
} as const;

/** 对象 and 姓名 alone: the talkee where no other column is. */
export const talkChoices: readonly HeaderChoice<'talkee' | 'talkType'>[] = [
  { head: ['target', 'name'], may: ['name'], choose: (has) => (has('talkee') ? null : 'talkee') },
  { head: ['property'], choose: (has) => (has('talkType') ? null : 'talkType') },
];
