import type { HeaderChoice, HeaderReading } from '../table/schema';

const asking = ['collect', 'raise', 'receive', 'opinion', 'advise'] as const;
/** What is asked, raised and answered; it changes nobody's part in it（提案承办单位）. */
const subjects = ['opinion', 'proposal', 'complaint', 'problem', 'matter'] as const;
const people = ['person', 'self', 'unit', 'name', 'target', 'passive', 'giver', 'inspector', 'complaint', 'org', 'leader'] as const;

/** Headers of opinion registers, most particular first. */
export const opinionReadings = [
  { field: 'seq', head: ['seq'], may: ['opinion', 'proposal', 'complaint', 'advise', 'matter', 'problem', 'task', 'receive'] },
  {
    field: 'feedbackTo',
    head: ['target', 'person', 'name'],
    with: ['feedback', 'reply'],
    and: ['target', 'passive'],
    may: ['name', 'passive'],
  },
  { field: 'feedbackDate', head: ['time'], with: ['feedback', 'reply'], may: ['opinion', 'real', 'result', 'self', 'giver'] },
  {
    field: 'source',
    head: ['person', 'name'],
    with: ['feedback'],
    may: ['person', 'giver', 'inspector', 'complaint', 'opinion', 'name', 'unit'],
  },
  { field: 'adoptReason', head: ['reason', 'cause', 'explain'], with: ['adopt'], may: ['not', 'state', 'cause', 'ornot'] },
  { field: 'adopted', head: ['adopt', 'opinion'], with: ['whether'], and: ['adopt'], may: ['opinion', 'passive'] },
  { field: 'adopted', head: ['adopt'] },
  { field: 'adopted', head: ['state', 'ornot', 'result', 'condition'], with: ['adopt'], may: ['opinion', 'advise'] },
  { field: 'collectDate', head: ['time'], with: [...asking, 'talk', 'proposal', 'complaint'], may: [...asking] },
  {
    field: 'deadline',
    head: ['limit', 'time'],
    with: ['limit', 'plan', 'pledge', 'demand'],
    may: ['handle', 'host', 'finish', 'rectify', 'limit', 'mend', 'plan', 'pledge', 'demand', 'time', 'reply', 'feedback'],
  },
  { field: 'leadLeader', head: ['leader'], with: ['duty', 'bear', 'charge', 'lead'], may: ['handle', 'host', 'org', 'lead'] },
  {
    field: 'respPerson',
    head: ['person', 'name'],
    with: ['duty', 'bear', 'handle', 'host'],
    and: ['person'],
    may: ['first', 'mend', 'rectify', 'name', ...subjects],
  },
  {
    field: 'respUnit',
    head: ['unit', 'name'],
    with: ['duty', 'bear', 'handle', 'host', 'mend', 'lead', 'rectify'],
    and: ['unit'],
    may: ['unit', 'duty', 'org', ...subjects],
  },
  { field: 'respPerson', head: ['person', 'name'], with: ['duty'], and: ['person'], may: ['advise', 'name'] },
  { field: 'respUnit', head: ['unit'], with: ['duty'], may: ['advise'] },
  { field: 'channel', head: ['channel', 'source', 'manner'], with: ['channel'], may: ['source', 'manner', 'exist', ...asking] },
  { field: 'channel', head: ['manner'], with: [...asking, 'take', 'complaint'], may: [...asking] },
  {
    field: 'source',
    head: ['kind', 'identity'],
    with: ['person', 'giver', 'target'],
    and: ['raise', 'collect', 'opinion'],
    may: [...people, ...asking],
  },
  { field: 'source', head: ['source', 'kind', 'unit'], with: ['source'], may: ['person', 'unit', 'kind', 'channel', ...asking] },
  { field: 'target', head: ['person', 'leader', 'target'], with: ['passive'], and: ['raise', 'opinion'], may: ['opinion', 'advise'] },
  { field: 'target', head: ['org', 'self'], with: ['involve'], may: ['org', 'self', 'unit'] },
  { field: 'source', head: people, with: ['raise'], may: [...people, ...asking] },
  { field: 'source', head: ['person', 'unit', 'name'], with: ['proposal'], and: ['person', 'unit'], may: ['name', 'first'] },
  { field: 'source', head: ['target'], with: ['collect'], may: [...people, ...asking] },
  { field: 'source', head: ['person', 'unit', 'name'], with: ['collect'], and: ['passive', 'target'], may: [...people, ...asking] },
  { field: 'source', head: ['name'], with: ['giver', 'inspector', 'complaint'] },
  {
    field: 'source',
    head: ['person', 'name'],
    with: ['opinion', 'advise', 'giver', 'complaint'],
    and: ['person', 'giver', 'inspector', 'complaint'],
    may: ['name', 'opinion'],
  },
  {
    field: 'target',
    head: ['target', 'involve', 'person', 'leader'],
    with: ['opinion', 'involve', 'exist'],
    and: ['target', 'involve'],
    may: ['passive', 'org', 'advise', 'person', 'involve', 'exist'],
  },
  {
    field: 'summary',
    head: ['summarise', 'opinion', 'content', 'problem', 'state', 'topic', 'advise', 'explain'],
    with: ['summarise'],
    may: ['exist', 'content', 'collect', 'advise', 'opinion', 'problem', 'topic'],
  },
  {
    field: 'category',
    head: ['kind', 'field', 'property'],
    with: ['opinion', 'problem', 'involve', 'advise', 'proposal', 'complaint', 'raise', 'content'],
    may: ['advise', 'content', 'involve', 'field', 'feedback'],
  },
  { field: 'category', head: ['kind', 'field'], may: ['field'] },
  {
    field: 'verbatim',
    head: ['verbatim', 'opinion', 'content', 'topic', 'advise'],
    with: ['verbatim', 'original'],
    may: ['opinion', 'advise', 'content', 'exist', 'collect'],
  },
  {
    field: 'verbatim',
    head: ['opinion', 'advise', 'content', 'wording', 'problem', 'detail'],
    with: ['opinion', 'advise', 'raise', 'giver', 'proposal', 'complaint'],
    may: ['team', 'collect', 'raise', 'content', 'advise', 'opinion', 'inspector', 'complaint', 'giver', 'receive', 'exist', 'problem'],
  },
  { field: 'verbatim', head: ['matter', 'state'], with: ['raise'], may: ['giver', 'complaint'] },
  { field: 'verbatim', head: ['matter'], with: ['opinion', 'complaint'], may: ['giver', 'advise', 'raise', 'complaint'] },
  { field: 'feedback', head: ['state', 'result'], with: ['feedback', 'reply'], may: ['state', 'opinion', 'self', 'giver'] },
  { field: 'feedback', head: ['content', 'opinion'], with: ['reply'], may: ['content', 'feedback'] },
  { field: 'feedback', head: ['reply'], may: ['feedback'] },
  { field: 'feedback', head: ['feedback', 'reply', 'finish'], with: ['whether'], and: ['feedback', 'reply'], may: ['finish', 'already'] },
  {
    field: 'handling',
    head: ['state', 'result', 'progress', 'measure', 'opinion', 'effect', 'detail'],
    with: ['handle', 'host', 'mend', 'rectify'],
    may: ['feedback', 'reply', 'finish', 'progress', 'rectify', 'state', 'current'],
  },
  { field: 'handling', head: ['progress'], may: ['current', 'state'] },
  { field: 'handling', head: ['explain'], with: ['handle'], may: ['state', 'opinion', 'result'] },
  { field: 'handling', head: ['measure'], with: ['take', 'taken'], may: ['rectify', 'mend'] },
  {
    field: 'status',
    head: ['condition', 'ornot'],
    may: ['handle', 'finish', 'current', 'rectify', 'mend', 'task', 'advise', 'receive', ...subjects],
  },
  { field: 'status', head: ['finish', 'mend', 'rectify'], with: ['whether'], may: ['handle', 'already', 'onTime'] },
  { field: 'status', head: ['state'], with: ['finish'] },
  { field: 'unit', head: ['unit', 'name', 'partyOrg'], with: ['unit', 'partyOrg'], may: ['report', 'org', 'unit', 'party'], bare: true },
  { field: 'remark', head: ['remark', 'explain'], may: ['remark', 'other', 'matter'] },
  { field: 'remark', head: ['other', 'state'], with: ['other'], may: ['exist', 'explain'] },
] as const satisfies readonly HeaderReading[];

/** 客服诉求内容、各镇责任单位: offices put before a plain header what tells it from another. */
export const opinionTails = {
  意见来源: 'source',
  意见内容: 'verbatim',
  诉求内容: 'verbatim',
  责任单位: 'respUnit',
  责任部门: 'respUnit',
  责任人: 'respPerson',
  责任领导: 'leadLeader',
  办理情况: 'handling',
} as const;

/** 反馈意见 is the opinion itself only where no other column holds it, else the reply to its author. */
export const opinionChoices: readonly HeaderChoice<
  'verbatim' | 'feedback' | 'collectDate' | 'target' | 'channel' | 'leadLeader' | 'respPerson' | 'respUnit'
>[] = [
  { head: ['opinion', 'content', 'problem'], with: ['feedback'], choose: (has) => (has('verbatim') ? 'feedback' : 'verbatim') },
  { head: ['content', 'problem'], may: ['exist'], choose: (has) => (has('verbatim') ? null : 'verbatim') },
  { head: ['time'], choose: (has) => (has('collectDate') ? null : 'collectDate') },
  { head: ['target'], choose: (has) => (has('target') ? null : 'target') },
  { head: ['manner'], choose: (has) => (has('channel') ? null : 'channel') },
  {
    head: ['principal'],
    choose: (has) => (has('respUnit') && !has('respPerson') ? 'respPerson' : has('leadLeader') ? null : 'leadLeader'),
  },
];
