import type { HeaderChoice, HeaderFrame, HeaderReading } from '../table/schema';

const votes = ['ballots', 'count', 'survey', 'person', 'grade', 'result', 'state', 'choose', 'opinion', 'already'] as const;
/** Where a total is said, the last word counts（满意总数）; 综合满意 may be a share. */
const totals = [...votes, 'overall'] as const;
const ask = ['survey', 'appraise'] as const;
/** Whose time it is then: 测评结束时间, 销号时间. */
const otherTimes = ['finish', 'start', 'closeOut', 'rectify', 'rectTypes', 'supervise', 'limit'] as const;
/** Whom an opinion may be about: 对班子成员的意见建议. Without 对 it may be theirs. */
const sides = [
  'opinion',
  'advise',
  'person',
  'passive',
  'target',
  'survey',
  'self',
  'team',
  'unit',
  'branch',
  'partyOrg',
  'leader',
  'org',
  'inspector',
  'rectify',
  'mend',
  'state',
  'effect',
] as const;

/** What ballots say; each is counted in a column of its own. */
const counted = [
  'verySatisfied',
  'satisfied',
  'fairlySatisfied',
  'basicallySatisfied',
  'notVerySatisfied',
  'unsatisfied',
  'veryUnsatisfied',
  'dontKnow',
  'abstain',
  'invalid',
] as const;

const counts = <Counted extends (typeof counted)[number]>(field: Counted) =>
  [
    { field, head: [field, 'ballots', 'count'], with: [field], may: votes },
    { field, head: ['ballots', 'count', 'sum'], with: [field], may: totals },
    { field, head: [field], with: ['rate', 'overall'], may: votes, not: ['and'] },
  ] as const;

/** Headers of survey tallies. A share of one grade（基本满意率）is no count and no overall rate: it stays unknown. */
export const satisfactionReadings = [
  { field: 'seq', head: ['seq'], may: ['survey', 'task', 'matter'] },
  ...counted.flatMap(counts),
  { field: 'valid', head: ['valid', 'ballots', 'count', 'sum'], with: ['valid'], may: ['returned', 'real', ...totals] },
  { field: 'issued', head: ['issued', 'ballots', 'count'], with: ['issued'], may: ['inspector', ...totals] },
  { field: 'returned', head: ['returned', 'ballots', 'count'], with: ['returned'], may: ['real', 'inspector', ...totals] },
  { field: 'returned', head: ['ballots', 'count'], with: ['receive', 'reply'], may: [...votes] },
  { field: 'attendDue', head: ['due', 'ballots', 'count', 'giver'], with: ['due'], may: ['overall', 'person', 'survey'] },
  {
    field: 'attendActual',
    head: ['present', 'ballots', 'count', 'giver'],
    with: ['present'],
    may: ['real', 'overall', 'person', 'survey'],
  },
  { field: 'attendDue', head: ['ballots', 'count', 'giver'], with: ['plan'], and: ['survey', 'coop'], may: ['overall', 'person'] },
  { field: 'attendActual', head: ['ballots', 'count', 'giver'], with: ['coop', 'real'], and: ['survey'], may: ['real', 'coop', 'overall'] },
  {
    field: 'rate',
    head: ['rate'],
    may: ['overall', 'inspector', 'complaint', 'giver', 'caller', 'person', 'org', 'unit', 'survey', 'party', 'serve', 'ballots'],
    not: ['current'],
  },
  { field: 'attendActual', head: ['ballots'], with: ['already'], and: ['survey'] },
  { field: 'rate', head: ['survey'], with: ['rate'], and: ['overall'] },
  {
    field: 'gradeGroup',
    head: ['grade', 'result', 'state'],
    with: ['grade', 'survey'],
    may: ['rate', 'overall', 'ballots', 'satisfied', 'opinion', 'inspector', 'giver', 'caller'],
    not: ['and', 'problem'],
  },
  { field: 'gradeGroup', head: ['state'], with: ['rate', 'satisfied'], not: ['and'] },
  { field: 'gradeGroup', head: ['state'], with: ['ballots'], plain: ['得票情况', '投票情况'] },
  { field: 'gradeGroup', head: ['survey'], with: ['overall'], plain: ['总体评价', '综合评价', '整体评价', '总评价'], bare: true },
  {
    field: 'voterType',
    head: ['kind', 'identity', 'property', 'range', 'role'],
    with: ['person', 'identity', 'target', 'body', 'respondent', 'interviewed', 'role'],
    may: ['person', 'report', 'coop', ...ask],
    not: ['passive'],
  },
  { field: 'voterType', head: ['kind', 'identity'], with: ['giver'], and: ['coop', ...ask] },
  { field: 'voterType', head: ['range'], with: ['coop'], may: ask },
  { field: 'voterType', head: ['range'], with: ['survey'], plain: ['参评范围', '参测范围'] },
  { field: 'voterType', head: ['body'], with: [...ask, 'coop'], not: ['passive'] },
  {
    field: 'subject',
    head: ['name'],
    with: ['leader'],
    may: ['org', 'person'],
  },
  {
    field: 'subject',
    head: ['target', 'person', 'name', 'leader', 'org', 'giver'],
    with: ['passive', 'target'],
    may: ['name', 'org', 'person', 'leader', 'giver', ...ask],
    not: ['supervise'],
  },
  {
    field: 'item',
    head: ['matter', 'task', 'content', 'goal', 'field'],
    with: ['matter', ...ask],
    may: ['task', 'content', 'name', 'goal', 'problem', 'rectify', ...ask],
  },
  { field: 'item', head: ['content', 'problem'], with: ['survey', 'ballots'] },
  { field: 'item', head: ['topic'], with: ['ballots'] },
  { field: 'item', head: ['name'], with: ['task', 'goal', 'matter'], may: ['rectify', ...ask] },
  { field: 'item', head: ['task', 'content'], with: ['rectify'] },
  {
    field: 'item',
    head: ['topic'],
    with: ask,
    plain: ['测评要点', '评价要点', '评议要点', '考核要点', '考评要点', '测评题目', '评价题目', '评议题目', '调查题目'],
  },
  { field: 'item', head: ['survey', 'appraise'], plain: ['测评项', '评价项', '评议项', '调查项', '考核项', '考评项'] },
  { field: 'date', head: ['time'], with: [...ask], may: ['open'], not: otherTimes },
  { field: 'date', head: ['time'], not: otherTimes, bare: true },
  {
    field: 'comments',
    head: ['opinion', 'advise'],
    may: ['opinion', 'other', 'advise', 'survey', 'raise', 'explain', 'inspector', 'complaint', 'giver', 'rectify', 'mend'],
  },
  { field: 'comments', head: ['opinion', 'advise'], with: ['survey'], may: ['person', 'coop'] },
  { field: 'comments', head: ['content'], with: ['opinion', 'advise'], may: ['opinion', 'advise'] },
  { field: 'comments', head: ['opinion', 'advise'], heard: ['toward'], may: sides },
  { field: 'comments', head: ['opinion', 'advise'], with: ['team'], may: sides },
  { field: 'comments', head: ['cause', 'reason', 'explain'], with: ['unsatisfied'], and: ['cause', 'reason'] },
  { field: 'comments', head: ['feedback'], with: ['opinion'], may: ['inspector', 'giver'] },
  {
    field: 'unit',
    head: ['unit', 'partyOrg', 'branch', 'name'],
    with: ['passive'],
    and: ['unit', 'partyOrg', 'branch'],
    may: ['name', ...ask],
  },
  {
    field: 'unit',
    head: ['unit', 'branch', 'partyOrg', 'name'],
    with: ['unit', 'branch', 'partyOrg'],
    may: ['involve', 'report', 'org', 'party'],
    not: ['rectify', 'supervise'],
    bare: true,
  },
  { field: 'unit', head: ['unit'], with: ['coop'], plain: ['参加单位', '参与单位', '参测单位', '参加部门'], bare: true },
  { field: 'unit', head: ['name'], with: ['org'], bare: true },
  { field: 'category', head: ['kind'] },
  { field: 'status', head: ['condition'] },
  { field: 'source', head: ['source'] },
  { field: 'remark', head: ['remark', 'explain'], may: ['remark', 'other', 'matter'] },
] as const satisfies readonly HeaderReading[];

const papers = { last: /(?:票|表|卷|票数|表数|份数|张数)$/u, not: /[率比占未不无废效及和与、]/u } as const;

/** 发出政治素质考察表份数, 对书记的意见: whatever paper was handed out, whomever it is about. */
export const satisfactionFrames: readonly HeaderFrame<'issued' | 'returned' | 'comments'>[] = [
  { field: 'issued', first: ['发出', '发放'], ...papers },
  { field: 'returned', first: ['收回', '回收'], ...papers },
  { field: 'comments', first: ['对', '您对'], last: /(?:意见|建议)$/u, not: /^对[接口应象比照]|[处办审]|采纳|反馈|答复|回复/u },
];

/** 项目、内容 are the item and 对象 the subject where no other column is; 总票数 may count what was issued, returned or valid. */
export const satisfactionChoices: readonly HeaderChoice<'item' | 'subject' | 'voterType' | 'attendActual' | 'returned'>[] = [
  { head: ['task', 'content', 'matter', 'topic', 'goal'], choose: (has) => (has('item') ? null : 'item') },
  { head: ['target', 'name'], choose: (has) => (has('subject') ? null : 'subject') },
  { head: ['person'], with: ['survey'], choose: (has) => (has('voterType') ? null : 'voterType') },
  { head: ['ballots'], with: ['survey', 'coop'], may: ['survey'], choose: (has) => (has('attendActual') ? null : 'attendActual') },
  { head: ['ballots'], with: ['overall'], choose: (has) => (has('returned') ? null : 'returned') },
];
