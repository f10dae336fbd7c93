import type { HeaderReading, Table } from '../schema';
import { cutHeader, type Morpheme } from './morphemes';
import { applies, type CutHeader } from './pattern';
import { type HeaderSense, unknownHeader } from './sense';

/** Words of the work and of where it came from, which seldom decide: 销号佐证材料 is evidence whatever it proves. */
const light: ReadonlySet<Morpheme> = new Set([
  'rectify',
  'problem',
  'matter',
  'task',
  'current',
  'onTime',
  'closeOut',
  'finish',
  'rectTypes',
  'supervise',
  'duty',
  'enact',
  'other',
]);

/** Of these the act says whose they are: 责任单位 and 督办单位 are no 单位, 督办意见 no 意见, 关闭原因 no 原因. */
const holders: ReadonlySet<Morpheme> = new Set(['unit', 'person', 'leader', 'branch', 'partyOrg', 'name', 'opinion', 'cause']);
const whose: ReadonlySet<Morpheme> = new Set(['duty', 'supervise', 'finish', 'closeOut']);

/** A day is that of its act: 方案制定时限 is no 时限, 实际督办时间 no 实际时间; but a 督办时限 is one the supervisors set. */
const datedActs: ReadonlySet<Morpheme> = new Set(['enact', 'closeOut']);
const visitedActs: ReadonlySet<Morpheme> = new Set([...datedActs, 'supervise']);
const undated: ReadonlySet<Morpheme> = new Set();

/** 方案制定状态 is not how the mending stands. */
const draftedActs: ReadonlySet<Morpheme> = new Set(['enact']);
const standings: ReadonlySet<Morpheme> = new Set(['condition', 'state', 'ornot', 'progress', 'result']);

function actsAt(words: readonly Morpheme[], last: Morpheme | undefined): ReadonlySet<Morpheme> {
  if (words.includes('limit')) return datedActs;
  if (words.includes('time')) return visitedActs;
  return last !== undefined && standings.has(last) ? draftedActs : undated;
}

/** Before the rectification these say whose or which it is: 被审计单位整改情况, 审计整改期限. */
const rectifiers: ReadonlySet<Morpheme> = new Set([
  'duty',
  'unit',
  'org',
  'branch',
  'partyOrg',
  'passive',
  'inspector',
  'lastYear',
  'complaint',
  'current',
  'involve',
]);

/** The words from the rectification on, where nothing but its owner stands before it; else all of them. */
function fromRectify(words: readonly Morpheme[]): readonly Morpheme[] {
  const at = words.indexOf('rectify');
  return at > 0 && at < words.length - 1 && words.slice(0, at).every((meaning) => rectifiers.has(meaning)) ? words.slice(at) : words;
}

/** What makes a unit somebody's in charge. */
const unitDuties: ReadonlySet<Morpheme> = new Set(['duty', 'bear', 'handle', 'host', 'lead', 'org']);

/** 承办单位办理情况: whose handling it is; the words behind the unit, where at least two are left. */
function fromUnit(words: readonly Morpheme[]): readonly Morpheme[] {
  const at = words.indexOf('unit');
  return at >= 0 && at < words.length - 2 && words.slice(0, at).every((meaning) => unitDuties.has(meaning)) ? words.slice(at + 1) : words;
}

/**
 * A header that no reading takes as it stands, read without the owner of the rectification or without its light words; the last word
 * always stays. A weak claim, which any plain header outdoes.
 */
export function senseWithoutLight<Field extends string>(table: Table<Field>, cut: CutHeader): HeaderSense<Field> {
  const owned = fromUnit(fromRectify(cut.words));
  const ofOwned = owned === cut.words ? undefined : table.readings?.find((candidate) => applies(candidate, { ...cut, words: owned }));
  if (ofOwned !== undefined) return { kind: 'known', field: ofOwned.field, bare: true };
  const last = cut.words[cut.words.length - 1];
  const ofWhat = last !== undefined && holders.has(last) ? whose : actsAt(cut.words, last);
  const stays = (meaning: Morpheme): boolean => !light.has(meaning) || ofWhat.has(meaning);
  const words = cut.words.filter((meaning, at) => at === cut.words.length - 1 || stays(meaning));
  // 任务说明 tells of the task and is no remark.
  if (words.length === cut.words.length || last === 'explain' || cut.all.includes('and')) return unknownHeader;
  const reading = table.readings?.find((candidate: HeaderReading<Field>) => applies(candidate, { ...cut, words }));
  return reading === undefined ? unknownHeader : { kind: 'known', field: reading.field, bare: true };
}

const longestNamed = 12;
const otherSense =
  /[需须请是否未不非无原旧拟新延上下谁及和与、，,/+&\d]|[数量率额比次]|跟踪|处[罚分]|追究|[问追]责(?!任)|事故责任|^(?:变更|调整|剩余|提前|取消|改期)|监管(?!.*问题$)/u;

/**
 * A header whose last word can mean one column only, whatever stands before it（帮包责任人、信访问题）: a bare claim, which any plain header
 * outdoes. Words that deny, compare, join, count, watch or punish keep it unknown, as does a header that our words cut but no reading takes.
 */
export function senseOfTail<Field extends string>(table: Table<Field>, base: string): HeaderSense<Field> {
  const framed = senseOfFrame(table, base);
  if (framed.kind === 'known') return framed;
  if (table.tails === undefined || base.length > longestNamed || otherSense.test(base) || cutHeader(base) !== null) return unknownHeader;
  for (const [tail, field] of Object.entries(table.tails) as [string, Field][]) // entries of a record of fields
    if (base.length > tail.length && base.endsWith(tail)) return { kind: 'known', field, bare: true };
  return unknownHeader;
}

const longestFramed = 24;

/** A header of one of the table's frames that our words cannot cut. */
function senseOfFrame<Field extends string>(table: Table<Field>, base: string): HeaderSense<Field> {
  if (table.frames === undefined || base.length > longestFramed || cutHeader(base) !== null) return unknownHeader;
  const frame = table.frames.find(
    ({ first, last, not }) => first.some((word) => base.startsWith(word)) && last.test(base) && !not.test(base),
  );
  return frame === undefined ? unknownHeader : { kind: 'known', field: frame.field, bare: true };
}
