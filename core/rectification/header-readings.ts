import type { HeaderChoice, HeaderReading } from '../table/schema';

const work = ['rectify', 'mend', 'handle', 'finish', 'onTime', 'matter', 'task', 'problem', 'measure', 'already'] as const;
const origin = [
  'exist',
  'inspector',
  'supervise',
  'supervisor',
  'summarise',
  'raise',
  'collect',
  'opinion',
  'feedback',
  'rectify',
  'mend',
  'org',
  'self',
  'involve',
  'current',
] as const;
/** A header that joins two things（整改措施及完成时限）is none of these alone. */
const one = ['and'] as const;
const whose = ['org', 'rectify', 'mend', 'handle', 'problem', 'matter', 'task', 'measure', 'first', 'name', 'sign'] as const;

/** When: deadlines, extensions, days of completion, close-out and acceptance. */
const times = [
  {
    field: 'verifyDate',
    head: ['time'],
    with: ['verify'],
    may: ['rectify', 'finish', 'closeOut', 'problem', 'supervisor', 'real', 'supervise'],
  },
  { field: 'closedDate', head: ['time'], with: ['closeOut'], may: ['real', 'rectify', 'finish', 'problem', 'matter'] },
  { field: 'deadline', head: ['limit'], may: ['plan', 'demand', 'time', 'goal', 'matching', 'current', ...work], not: one },
  { field: 'deadline', head: ['limit'], with: ['finish'], may: ['closeOut', 'plan'], not: one },
  { field: 'deadline', head: ['time'], with: ['limit'], may: ['plan', 'demand', 'goal', 'matching', ...work], not: one },
  { field: 'deadline', head: ['time'], with: ['plan', 'demand', 'goal', 'matching'], may: [...work], not: one },
  { field: 'deadline', head: ['demand', 'arrange'], with: ['time', 'limit'], may: ['progress', ...work], not: one },
  { field: 'actualDate', head: ['time'], with: ['real'], may: [...work], not: one },
] as const satisfies readonly HeaderReading[];

/** Who: leaders before persons before units, because 牵头单位责任人 is a person. */
const persons = [
  { field: 'contact', head: ['phone', 'liaison'], may: ['duty', 'person', 'principal', 'unit', 'lead', 'liaison', 'name', ...whose] },
  {
    field: 'verifier',
    head: ['person', 'name', 'sign'],
    with: ['verify', 'supervise'],
    may: ['person', 'duty', 'rectify', 'closeOut', 'name', 'supervisor', 'sign', 'unit'],
  },
  { field: 'verifier', head: ['unit', 'leader'], with: ['verify', 'supervise'], may: ['duty', 'rectify', 'closeOut'] },
  { field: 'assistLeader', head: ['leader'], with: ['coop'], may: ['duty', ...whose] },
  {
    field: 'leadLeader',
    head: ['leader'],
    with: ['lead', 'charge', 'bear', 'duty'],
    may: ['lead', 'charge', 'duty', 'unit', ...whose],
    not: one,
  },
  {
    field: 'leadLeader',
    head: ['name', 'sign', 'post'],
    with: ['leader'],
    and: ['lead', 'charge', 'duty'],
    may: ['lead', 'charge', 'post', ...whose],
  },
  { field: 'leadLeader', head: ['person', 'principal'], with: ['lead', 'charge'], may: ['rectify', 'name'] },
  {
    field: 'respPerson',
    head: ['person', 'post', 'name', 'sign'],
    with: ['duty', 'bear', 'handle', 'mend', 'rectify'],
    and: ['person'],
    may: ['duty', 'unit', 'post', ...whose],
    not: one,
  },
  { field: 'respPerson', head: ['post', 'name', 'sign'], with: ['duty'], and: ['person'], may: ['post', ...whose] },
  { field: 'coopUnit', head: ['unit', 'branch', 'name'], with: ['coop'], and: ['unit', 'branch'], may: ['duty', 'unit', ...whose] },
  { field: 'leadUnit', head: ['unit', 'branch', 'name'], with: ['lead'], and: ['unit', 'branch'], may: ['duty', 'unit', ...whose] },
  {
    field: 'respUnit',
    head: ['unit', 'branch', 'partyOrg', 'name'],
    with: ['duty', 'bear', 'handle', 'mend'],
    and: ['unit', 'branch', 'partyOrg'],
    may: ['unit', 'duty', ...whose],
  },
  {
    field: 'unit',
    head: ['unit', 'name', 'org'],
    with: ['report', 'passive', 'involve'],
    and: ['unit'],
    may: ['inspector', 'supervise', 'exist', 'org', 'unit', 'name', 'party'],
  },
  { field: 'unit', head: ['unit', 'branch', 'partyOrg'], may: ['unit', 'name', 'org', 'party', 'branch', 'involve'], bare: true },
  { field: 'unit', head: ['name'], with: ['unit', 'branch', 'partyOrg'], may: ['unit', 'org'] },
] as const satisfies readonly HeaderReading[];

/** How it stands: status, close-out, acceptance, progress, what hinders it. */
const standing = [
  {
    field: 'closed',
    head: ['closeOut', 'finish'],
    with: ['whether'],
    and: ['closeOut'],
    may: ['rectify', 'finish', 'already', 'problem', 'matter'],
  },
  { field: 'closed', head: ['closeOut'], may: ['rectify', 'problem', 'matter'] },
  { field: 'closed', head: ['state', 'condition', 'ornot', 'result'], with: ['closeOut'], may: ['rectify', 'problem', 'matter', 'finish'] },
  { field: 'status', head: ['finish', 'rectify', 'mend'], with: ['whether'], may: ['current', ...work] },
  { field: 'status', head: ['ornot'], with: ['finish', 'rectify', 'mend'], may: [...work] },
  { field: 'status', head: ['condition'], may: ['current', 'progress', ...work] },
  {
    field: 'verifyOpinion',
    head: ['opinion', 'result', 'state', 'reason', 'cause', 'advise', 'explain', 'survey', 'condition'],
    with: ['verify'],
    may: [
      'rectify',
      'closeOut',
      'finish',
      'fail',
      'pass',
      'opinion',
      'problem',
      'supervisor',
      'supervise',
      'unit',
      'org',
      'leader',
      'person',
    ],
  },
  { field: 'verifyOpinion', head: ['opinion'], with: ['closeOut', 'supervisor', 'supervise'], may: ['closeOut', 'supervisor'] },
  {
    field: 'unfinishedReason',
    head: ['cause', 'reason', 'explain', 'state', 'analyse'],
    with: ['unfinished'],
    may: ['cause', 'problem', 'analyse', 'explain', ...work],
  },
  {
    field: 'unfinishedReason',
    head: ['cause', 'reason', 'explain', 'analyse'],
    with: ['late'],
    may: ['cause', 'analyse', 'explain', 'unfinished', ...work],
  },
  {
    field: 'unfinishedReason',
    head: ['plan', 'arrange', 'measure', 'cause', 'nextStep'],
    with: ['unfinished'],
    and: ['cause', 'reason'],
    may: ['problem', 'nextStep', 'rectify', 'plan', 'analyse', 'matter'],
  },
  { field: 'extensionReason', head: ['cause', 'reason', 'explain', 'state'], with: ['extend'], may: ['rectify', 'finish', 'cause'] },
  { field: 'extensionCount', head: ['count'], with: ['extend'] },
  { field: 'progress', head: ['progress'], may: ['current', 'state', 'open', ...work] },
  { field: 'progress', head: ['effect', 'state'], with: ['progress'], may: ['rectify', 'mend', 'current', 'attain'] },
  {
    field: 'progress',
    head: ['state', 'effect'],
    with: ['rectify', 'mend', 'handle', 'finish', 'progress', 'attain', 'open', 'taken'],
    may: [
      'current',
      'open',
      'already',
      'attain',
      'effect',
      'state',
      'progress',
      'measure',
      'problem',
      'matter',
      'task',
      'demand',
      'reach',
      'feedback',
      'inspector',
      'supervise',
      'exist',
    ],
    not: one,
  },
  {
    field: 'progress',
    head: ['explain'],
    with: ['rectify', 'mend', 'finish', 'progress'],
    may: ['state', 'progress', 'current', 'matter'],
  },
  { field: 'progress', head: ['measure', 'matter'], with: ['taken', 'already'], may: ['rectify', 'mend', 'finish', 'current', 'take'] },
  {
    field: 'evidence',
    head: ['material'],
    with: ['proof', 'rectify', 'closeOut', 'finish', 'verify'],
    may: ['proof', 'material', 'problem', 'name', 'matter', 'mend', 'rectify', 'finish'],
  },
  { field: 'evidence', head: ['proof', 'name', 'state'], with: ['proof'], may: ['material', 'rectify', 'finish'] },
] as const satisfies readonly HeaderReading[];

/** What: problem, examples, cause, goal, measure, kinds and standards. */
const substance = [
  { field: 'seq', head: ['seq'], may: ['problem', 'matter', 'rectify', 'measure'] },
  { field: 'cause', head: ['cause', 'analyse', 'exist'], with: ['cause'], may: ['analyse', 'produce', 'cause'] },
  {
    field: 'cause',
    head: ['cause', 'analyse', 'exist'],
    with: ['cause'],
    may: ['problem', 'analyse', 'produce', 'cause', 'show'],
    not: one,
  },
  { field: 'manifestation', head: ['show'], may: ['problem', 'exist', 'show', 'state', 'inspector'], not: one },
  {
    field: 'source',
    head: ['source', 'channel'],
    with: ['source', 'problem'],
    may: ['problem', 'matter', 'exist', 'opinion', 'measure', 'rectify'],
    not: one,
  },
  {
    field: 'rectType',
    head: ['kind', 'property', 'manner'],
    with: ['rectify', 'rectTypes', 'limit'],
    may: ['rectTypes', 'limit', 'mend', 'rectify', 'finish'],
  },
  { field: 'measureType', head: ['kind', 'property'], with: ['measure'], may: ['rectify'] },
  {
    field: 'category',
    head: ['kind', 'property', 'field'],
    with: ['problem', 'matter', 'involve', 'exist', 'field'],
    may: ['problem', 'matter', 'involve', 'exist', 'field', 'rectify'],
  },
  { field: 'category', head: ['field'] },
  {
    field: 'standard',
    head: ['standard'],
    with: ['rectify', 'mend', 'finish', 'closeOut', 'verify', 'reach'],
    may: ['rectify', 'matter', 'problem', 'demand', 'finish', 'closeOut'],
  },
  { field: 'standard', head: ['demand'], with: ['standard'], may: ['rectify', 'finish', 'closeOut', 'verify'] },
  { field: 'goal', head: ['demand', 'effect'], with: ['goal'], may: ['rectify', 'plan'] },
  { field: 'goal', head: ['goal', 'demand', 'effect'], with: ['goal'], may: ['plan', 'reach', 'effect', ...work], not: one },
  {
    field: 'goal',
    head: ['effect', 'goal', 'state'],
    with: ['plan', 'reach'],
    may: ['reach', 'effect', 'goal', 'rectify', 'mend', 'finish', 'matter'],
  },
  {
    field: 'requirement',
    head: ['demand'],
    with: ['rectify', 'inspector', 'feedback', 'mend', 'supervisor', 'supervise'],
    may: ['exist', 'inspector', 'feedback', 'problem', 'verify', 'rectify', 'supervise', 'opinion'],
  },
  {
    field: 'measure',
    head: ['measure', 'advise'],
    with: ['measure'],
    may: ['rectify', 'mend', 'task', 'direction', 'plan', 'nextStep', 'advise'],
  },
  {
    field: 'measure',
    head: ['measure', 'advise', 'content'],
    with: ['measure'],
    may: [
      'rectify',
      'mend',
      'finish',
      'plan',
      'take',
      'advise',
      'problem',
      'matter',
      'nextStep',
      'matching',
      'handle',
      'demand',
      'exist',
      'current',
    ],
    not: one,
  },
  {
    field: 'problem',
    head: ['problem', 'content', 'name', 'explain', 'verbatim', 'summarise'],
    with: ['problem'],
    may: ['content', 'name', 'problem', 'matter', ...origin],
    not: one,
  },
  { field: 'problem', head: ['state'], with: ['problem'], may: ['exist', 'inspector', 'org', 'self'], not: one },
  { field: 'problem', head: ['matter'], with: ['problem', 'rectify', 'exist'], may: ['problem', ...origin], not: one },
  { field: 'remark', head: ['remark', 'explain', 'matter'], with: ['remark', 'explain'], may: ['remark', 'other', 'exist', 'explain'] },
] as const satisfies readonly HeaderReading[];

/** Headers beyond the aliases, most particular first. */
export const rectificationReadings = [...times, ...standing, ...persons, ...substance];

type ChosenField =
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
    may: ['limit', 'plan', 'rectify', 'finish', 'mend'],
    certain: true,
    choose: (has) => (has('deadline') ? 'extendedDeadline' : 'deadline'),
  },
  { head: ['postponed'], with: ['postponed'], certain: true, choose: (has) => (has('deadline') ? 'extendedDeadline' : 'deadline') },
  {
    head: ['limit', 'time'],
    with: ['original'],
    may: ['plan', 'demand', 'limit', ...work],
    certain: true,
    choose: (has) => (has('deadline') ? 'originalDeadline' : 'deadline'),
  },
  { head: ['limit', 'time'], with: ['extend'], may: ['rectify', 'finish', 'limit'], choose: () => 'extendedDeadline' },
  {
    head: ['limit', 'time'],
    with: ['closeOut'],
    may: ['limit', 'plan', 'demand', 'rectify'],
    choose: (has) => (has('deadline') ? null : 'deadline'),
  },
  {
    head: ['time'],
    with: ['rectify', 'finish', 'mend', 'handle'],
    may: ['rectify', 'finish', 'mend', 'handle', 'problem', 'measure', 'matter'],
    choose: (has) => (has('deadline') ? 'actualDate' : 'deadline'),
  },
  { head: ['time'], choose: (has) => (has('deadline') ? null : 'deadline') },
  { head: ['task', 'matter'], may: ['rectify', 'mend'], choose: (has) => (has('problem') ? 'measure' : 'problem') },
  {
    head: ['content', 'name'],
    with: ['rectify', 'task'],
    may: ['rectify', 'task'],
    choose: (has) => (has('problem') ? 'measure' : 'problem'),
  },
  {
    head: ['opinion', 'content'],
    with: ['opinion', 'feedback'],
    may: ['exist', 'raise', 'inspector', 'collect', 'feedback', 'opinion'],
    choose: (has) => (has('problem') ? null : 'problem'),
  },
  { head: ['opinion', 'advise'], with: ['rectify'], may: ['opinion'], choose: (has) => (has('measure') ? 'requirement' : 'measure') },
  { head: ['measure'], with: ['take'], may: ['rectify'], choose: (has) => (has('measure') ? 'progress' : 'measure') },
  {
    head: ['principal'],
    may: ['first', 'rectify', 'unit', 'matter', 'duty', 'org', 'name'],
    choose: (has) => (has('respPerson') ? null : has('respUnit') || has('leadLeader') ? 'respPerson' : 'leadLeader'),
  },
  {
    head: ['person', 'leader'],
    with: ['lead', 'charge', 'leader'],
    and: ['duty', 'leader'],
    may: ['duty', 'person', 'org', 'first'],
    choose: (has) => (has('leadLeader') ? 'respPerson' : 'leadLeader'),
  },
  { head: ['duty'], may: ['rectify', 'mend'], choose: (has) => (has('respPerson') ? 'respUnit' : 'respPerson') },
  {
    head: ['unit'],
    with: ['rectify', 'involve', 'problem'],
    may: ['rectify', 'involve', 'problem', 'org'],
    choose: (has) => (has('respUnit') ? 'unit' : 'respUnit'),
  },
  {
    head: ['result', 'state', 'effect'],
    with: ['rectify', 'finish', 'mend'],
    may: ['rectify', 'finish', 'mend'],
    choose: (has) => (has('progress') ? 'status' : 'progress'),
  },
  { head: ['kind', 'property', 'manner'], choose: (has) => (has('category') ? 'rectType' : 'category') },
];
