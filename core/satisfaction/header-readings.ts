import type { HeaderChoice, HeaderReading } from '../table/schema';

const votes = ['ballots', 'count', 'survey', 'person'] as const;

/** Headers of survey tallies. A share of one grade（基本满意率）is no count and no overall rate: it stays unknown. */
export const satisfactionReadings = [
  { field: 'seq', head: ['seq'], may: ['survey', 'task', 'matter'] },
  { field: 'verySatisfied', head: ['verySatisfied', 'ballots', 'count'], with: ['verySatisfied'], may: [...votes] },
  { field: 'satisfied', head: ['satisfied', 'ballots', 'count'], with: ['satisfied'], may: [...votes] },
  { field: 'fairlySatisfied', head: ['fairlySatisfied', 'ballots', 'count'], with: ['fairlySatisfied'], may: [...votes] },
  { field: 'basicallySatisfied', head: ['basicallySatisfied', 'ballots', 'count'], with: ['basicallySatisfied'], may: [...votes] },
  { field: 'notVerySatisfied', head: ['notVerySatisfied', 'ballots', 'count'], with: ['notVerySatisfied'], may: [...votes] },
  { field: 'unsatisfied', head: ['unsatisfied', 'ballots', 'count'], with: ['unsatisfied'], may: [...votes] },
  { field: 'veryUnsatisfied', head: ['veryUnsatisfied', 'ballots', 'count'], with: ['veryUnsatisfied'], may: [...votes] },
  { field: 'dontKnow', head: ['dontKnow', 'ballots', 'count'], with: ['dontKnow'], may: [...votes] },
  { field: 'abstain', head: ['abstain', 'ballots', 'count'], with: ['abstain'], may: [...votes] },
  { field: 'invalid', head: ['invalid', 'ballots', 'count'], with: ['invalid'], may: [...votes] },
  { field: 'valid', head: ['valid', 'ballots', 'count'], with: ['valid'], may: ['returned', 'overall', ...votes] },
  { field: 'issued', head: ['issued', 'ballots', 'count'], with: ['issued'], may: ['overall', ...votes] },
  { field: 'returned', head: ['returned', 'ballots', 'count'], with: ['returned'], may: ['real', 'overall', ...votes] },
  { field: 'returned', head: ['ballots', 'count'], with: ['receive'], may: [...votes] },
  { field: 'attendDue', head: ['due', 'ballots', 'count', 'giver'], with: ['due'], may: ['overall', 'person'] },
  { field: 'attendActual', head: ['present', 'ballots', 'count', 'giver'], with: ['present'], may: ['real', 'overall', 'person'] },
  { field: 'attendActual', head: ['ballots'], with: ['coop'], and: ['survey'] },
  { field: 'rate', head: ['rate'], may: ['overall', 'inspector', 'complaint', 'giver', 'survey', 'party'] },
  { field: 'gradeGroup', head: ['grade', 'result'], with: ['grade', 'survey'], may: ['survey', 'rate', 'grade', 'overall'], not: ['and'] },
  {
    field: 'voterType',
    head: ['kind', 'identity', 'property', 'range'],
    with: ['person', 'identity', 'target', 'body'],
    may: ['person', 'report', 'survey', 'coop'],
    not: ['passive'],
  },
  {
    field: 'subject',
    head: ['name'],
    with: ['leader'],
    may: ['org', 'person'],
  },
  {
    field: 'subject',
    head: ['target', 'person', 'name', 'leader', 'org'],
    with: ['passive', 'target'],
    may: ['survey', 'passive', 'target', 'name', 'org', 'person', 'leader'],
  },
  {
    field: 'item',
    head: ['matter', 'task', 'content', 'name', 'goal', 'topic'],
    with: ['survey', 'matter'],
    may: ['task', 'content', 'name', 'survey', 'matter', 'problem', 'rectify'],
  },
  { field: 'item', head: ['name'], with: ['task'] },
  { field: 'date', head: ['time'], with: ['survey'], may: ['open'] },
  { field: 'date', head: ['time'], bare: true },
  {
    field: 'comments',
    head: ['opinion', 'advise'],
    may: ['opinion', 'other', 'advise', 'survey', 'raise', 'explain', 'inspector', 'complaint', 'giver', 'rectify', 'mend'],
  },
  { field: 'comments', head: ['cause', 'reason'], with: ['unsatisfied'] },
  { field: 'unit', head: ['unit', 'partyOrg', 'name'], with: ['passive'], and: ['unit', 'partyOrg'], may: ['survey', 'name'] },
  {
    field: 'unit',
    head: ['unit', 'branch', 'partyOrg', 'name'],
    with: ['unit', 'branch', 'partyOrg'],
    may: ['involve', 'report', 'org', 'party', 'coop'],
    bare: true,
  },
  { field: 'unit', head: ['name'], with: ['org'], bare: true },
  { field: 'category', head: ['kind'] },
  { field: 'status', head: ['condition'] },
  { field: 'source', head: ['source'] },
  { field: 'remark', head: ['remark', 'explain'], may: ['remark', 'other', 'matter'] },
] as const satisfies readonly HeaderReading[];

/** 项目、内容 are the item and 对象 the subject where no other column is; 总票数 may count what was issued, returned or valid. */
export const satisfactionChoices: readonly HeaderChoice<'item' | 'subject' | 'voterType' | 'attendActual' | 'returned'>[] = [
  { head: ['task', 'content', 'matter'], choose: (has) => (has('item') ? null : 'item') },
  { head: ['target', 'name'], choose: (has) => (has('subject') ? null : 'subject') },
  { head: ['person'], with: ['survey'], choose: (has) => (has('voterType') ? null : 'voterType') },
  { head: ['ballots'], with: ['survey', 'coop'], may: ['survey'], choose: (has) => (has('attendActual') ? null : 'attendActual') },
  { head: ['ballots'], with: ['overall'], choose: (has) => (has('returned') ? null : 'returned') },
];
