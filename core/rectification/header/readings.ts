import type { HeaderReading } from '../../table/schema';
import { personReadings } from './persons';
import { standingReadings } from './standing';
import { bodies, one, origin, work } from './word-groups';

const finishedDays = [
  '办结',
  '问题整改完成',
  '隐患整改完成',
  '解决',
  '问题解决',
  '问题办结',
  '整改办结',
  '完成整改',
  '整改到位',
  '整改完结',
  '整改完毕',
  '治理完成',
  '处理完成',
  '处置完成',
  '办理完成',
  '完结',
  '完工',
  '化解',
].map((act) => `${act}日期`);

/** Of what is over only: 完成 and 办结 are said of plans as well. */
const reachedTimes = ['整改到位', '问题整改到位', '整改落实到位', '整改完结', '整改完毕', '办理完毕'].map((act) => `${act}时间`);

/** When: deadlines, extensions, days of completion, close-out and acceptance. */
const times = [
  {
    field: 'verifyDate',
    head: ['time'],
    with: ['verify'],
    may: ['rectify', 'finish', 'closeOut', 'problem', 'supervisor', 'real', 'supervise', 'pass', ...bodies],
    not: one,
  },
  { field: 'closedDate', head: ['time'], with: ['closeOut'], may: ['real', 'rectify', 'finish', 'problem', 'matter', 'pass'] },
  // A bare 时限 is what its group title says: 验收, 延期.
  { field: 'deadline', head: ['limit', 'time'], with: ['limit'], bare: true },
  {
    field: 'deadline',
    head: ['limit'],
    may: ['plan', 'pledge', 'demand', 'time', 'goal', 'matching', ...work],
    not: one,
  },
  // 自查时限 is no deadline of the rectification, 查摆问题整改时限 is.
  {
    field: 'deadline',
    head: ['limit'],
    with: ['rectify', 'mend', 'handle', 'finish'],
    may: ['plan', 'pledge', 'demand', 'time', 'goal', 'matching', 'exist', ...work],
    not: one,
  },
  { field: 'deadline', head: ['limit'], with: ['finish'], may: ['closeOut', 'plan', 'pledge'], not: one },
  { field: 'deadline', head: ['time'], with: ['limit'], may: ['plan', 'pledge', 'demand', 'goal', 'matching', ...work], not: one },
  { field: 'deadline', head: ['time'], with: ['plan', 'hope', 'pledge', 'demand', 'goal', 'matching'], may: [...work], not: one },
  { field: 'deadline', head: ['time', 'limit'], with: ['rectTypes'], may: ['plan', 'pledge', 'demand'], not: one },
  { field: 'deadline', head: ['time'], with: ['span'], may: ['plan', 'pledge', ...work], not: one },
  { field: 'deadline', head: ['demand', 'arrange'], with: ['time', 'limit'], may: ['progress', ...work], not: one },
  { field: 'actualDate', head: ['time', 'limit'], with: ['real'], may: [...work], not: one },
  { field: 'actualDate', head: ['time'], with: ['already'], may: [...work], not: one },
  // 完成时间 leaves open whether it is planned or past; the 日期 of an act done, or the 时间 at which it was over, is when it was.
  {
    field: 'actualDate',
    head: ['time'],
    with: ['finish', 'mend', 'handle'],
    may: [...work],
    plain: [...finishedDays, ...reachedTimes],
    not: one,
  },
  { field: 'documentDate', head: ['time'], with: ['regulation'], may: ['enact', 'rectify', 'matching'] },
] as const satisfies readonly HeaderReading[];

const needSaying = ['问题', '情况'].flatMap((what) => ['需说明', '需说明的', '需要说明', '需要说明的'].map((need) => need + what));

/** What: problem, examples, cause, goal, measure, kinds and standards. */
const substance = [
  {
    field: 'seq',
    head: ['seq'],
    may: ['problem', 'matter', 'rectify', 'measure', 'task', 'overall', 'inspector', 'complaint', 'feedback', 'exist', 'fault'],
  },
  // 原因 under 延期情况 or 未完成 is none of the problem's.
  { field: 'cause', head: ['cause'], bare: true },
  { field: 'cause', head: ['cause', 'analyse', 'exist'], with: ['cause'], may: ['produce', 'fault'] },
  {
    field: 'cause',
    head: ['cause', 'analyse', 'exist'],
    with: ['cause'],
    may: ['problem', 'produce', 'show'],
    not: one,
  },
  {
    field: 'manifestation',
    head: ['show', 'explain'],
    with: ['show'],
    may: ['problem', 'exist', 'state', 'inspector', 'complaint'],
    not: one,
  },
  {
    field: 'source',
    head: ['source', 'channel', 'manner'],
    with: ['source', 'problem', 'exist', 'feedback', 'raise'],
    may: ['matter', 'opinion', 'measure', 'rectify', 'inspector', 'complaint', 'fault', 'produce'],
    not: one,
  },
  { field: 'source', head: ['channel'], may: ['problem', 'exist', 'collect', 'complaint', 'opinion'], bare: true },
  { field: 'source', head: ['explain', 'kind'], with: ['source'], may: ['problem', 'matter'] },
  { field: 'source', head: ['kind'], with: ['source'], may: ['problem', 'channel'] },
  { field: 'source', head: ['unit', 'name'], with: ['source'], may: ['problem', 'matter'] },
  {
    field: 'rectType',
    head: ['kind', 'property', 'manner'],
    with: ['rectify', 'rectTypes', 'limit'],
    may: ['mend', 'finish'],
  },
  { field: 'rectType', head: ['rectTypes'], with: ['whether'], may: ['problem', 'matter'] },
  // 立行立改/限期整改/长期坚持: the choices themselves as the header.
  { field: 'rectType', head: ['rectTypes'], heard: ['and'] },
  { field: 'measureType', head: ['kind', 'property'], with: ['measure'], may: ['rectify'] },
  {
    field: 'category',
    head: ['kind', 'property', 'field'],
    with: ['problem', 'matter', 'task', 'involve', 'exist', 'field'],
    may: ['level', 'fault', 'rectify', 'matching', 'feedback', 'inspector', 'complaint'],
  },
  {
    field: 'category',
    head: ['kind', 'level', 'title'],
    with: ['kind'],
    and: ['problem', 'fault', 'level', 'complaint'],
    may: ['matter', 'exist'],
  },
  { field: 'category', head: ['name'], with: ['kind'], may: ['problem', 'matter', 'fault'] },
  {
    field: 'standard',
    head: ['standard'],
    with: ['rectify', 'mend', 'finish', 'closeOut', 'verify', 'reach', 'problem', 'effect'],
    may: ['matter', 'demand'],
  },
  { field: 'standard', head: ['demand'], with: ['closeOut', 'verify'], plain: ['销号要求', '验收要求', '验收销号要求'] },
  { field: 'standard', head: ['demand'], with: ['standard'], may: ['rectify', 'finish', 'closeOut', 'verify'] },
  { field: 'goal', head: ['demand', 'effect'], with: ['goal'], may: ['rectify', 'plan'] },
  {
    field: 'goal',
    head: ['goal', 'demand', 'effect'],
    with: ['goal'],
    may: ['plan', 'reach', 'inspector', 'complaint', 'overall', ...work],
    not: one,
  },
  {
    field: 'goal',
    head: ['effect', 'goal', 'state', 'result'],
    with: ['plan', 'reach'],
    may: ['rectify', 'mend', 'finish', 'matter'],
  },
  {
    field: 'requirement',
    head: ['demand'],
    with: ['rectify', 'inspector', 'complaint', 'feedback', 'mend', 'supervisor', 'supervise'],
    may: ['overall', 'unit', 'exist', 'problem', 'verify', 'opinion', 'task', 'matter'],
  },
  { field: 'requirement', head: ['demand'], may: ['task', 'matter', 'handle'], not: ['finish', 'closeOut'], bare: true },
  {
    field: 'requirement',
    head: ['advise', 'opinion'],
    with: ['inspector', 'complaint', 'supervise'],
    and: ['rectify'],
    may: ['feedback', 'problem'],
  },
  { field: 'documentName', head: ['regulation', 'name'], with: ['regulation'], may: ['enact', 'matching', 'rectify'] },
  // 下一步措施 gives way to 整改措施.
  {
    field: 'measure',
    head: ['measure', 'advise', 'direction', 'plan'],
    with: ['nextStep'],
    and: ['measure', 'direction'],
    may: ['rectify', 'mend', 'problem', 'matter', 'take', 'content'],
    bare: true,
  },
  {
    field: 'measure',
    head: ['measure', 'advise'],
    with: ['measure'],
    may: ['rectify', 'mend', 'task', 'direction', 'plan', 'nextStep', 'content', 'followUp'],
  },
  { field: 'measure', head: ['explain', 'topic'], with: ['measure'], may: ['rectify', 'matter'], not: one },
  { field: 'measure', head: ['plan'], with: ['nextStep'], plain: ['下一步整改计划', '下步整改计划', '下一步整改工作计划'] },
  { field: 'measure', head: ['channel'], with: ['rectify', 'mend'], may: ['problem'] },
  { field: 'measure', head: ['action'], with: ['action'], plain: ['行动计划'] },
  { field: 'measure', head: ['measure'], with: ['cause', 'problem'], and: ['enact'], may: ['exist', 'rectify', 'mend'], not: one },
  {
    field: 'measure',
    head: ['measure', 'advise', 'content'],
    with: ['measure'],
    may: ['rectify', 'mend', 'finish', 'plan', 'take', 'problem', 'matter', 'nextStep', 'matching', 'handle', 'demand', 'exist', 'current'],
    not: one,
  },
  {
    field: 'measure',
    head: ['plan'],
    with: ['rectify', 'measure', 'mend'],
    may: ['handle', 'nextStep', 'followUp', 'problem'],
  },
  { field: 'measure', head: ['measure', 'direction'], with: ['direction'], may: ['mend', 'rectify'] },
  { field: 'remark', head: ['problem'], with: ['other'], and: ['explain'], may: ['exist'] },
  { field: 'remark', head: ['problem', 'state'], with: ['explain'], and: ['exist'], plain: needSaying },
  { field: 'problem', head: ['content', 'matter'], with: ['complaint'], not: one },
  { field: 'problem', head: ['fault'], heard: ['wording', 'brief'] },
  {
    field: 'problem',
    head: ['show', 'state', 'content', 'name', 'detail', 'matter'],
    with: ['fault'],
    may: ['exist', 'inspector', 'complaint'],
    not: one,
  },
  { field: 'problem', head: ['fault'], with: ['exist'], plain: ['存在风险', '存在的风险'] },
  {
    field: 'problem',
    head: ['problem', 'content', 'name', 'title', 'explain', 'verbatim', 'summarise', 'detail', 'topic'],
    with: ['problem'],
    may: ['matter', ...origin],
    not: one,
  },
  { field: 'problem', head: ['state'], with: ['problem'], may: ['exist', 'inspector', 'complaint', 'org', 'self'], not: one },
  { field: 'problem', head: ['matter'], with: ['problem', 'rectify', 'exist'], may: [...origin], not: one },
  {
    field: 'remark',
    head: ['remark', 'explain', 'matter'],
    with: ['remark', 'explain'],
    may: ['other', 'exist', 'state'],
  },
  { field: 'remark', head: ['state'], with: ['remark'] },
  { field: 'remark', head: ['other', 'state'], with: ['other'], may: ['exist', 'explain'] },
] as const satisfies readonly HeaderReading[];

/** Headers beyond the aliases, most particular first. */
export const rectificationReadings = [...times, ...standingReadings, ...personReadings, ...substance];
