import { inCodeOrder } from '../../lists/code-order';
import { grouped } from '../../lists/grouped';
import { fileStem, hasVersionMark } from '../../table/unit/file-name';
import { contentKey, type Submission, type SubmittedRow } from '../submission';
import { rowsLacking, type SpokenRows, spokenRows } from './common-rows';

/** What one file holds for one unit. */
export interface UnitPart {
  readonly submission: Submission;
  readonly rows: readonly SubmittedRow[];
}

/**
 * What became of several files of one unit: `equal` rows taken once; the `newest` or the `chosen` of differing copies; `undecided`: none of
 * them taken until somebody chooses; `both`: different rows（班子、个人）, all taken.
 */
export interface CopyDecision {
  readonly kind: 'equal' | 'newest' | 'chosen' | 'undecided' | 'both';
  readonly used: readonly string[];
  readonly leftOut: readonly string[];
  /** What told which is the newest: the 截至 day of the content, or the day of saving; null where nothing did. */
  readonly by: 'as-of' | 'modified' | null;
  /** Of undecided copies the newest, which was not taken because it lacks rows of the others; absent where nothing tells the newest. */
  readonly newest?: string;
}

/** The parts to merge and what was decided on the way. */
export interface CopyResult {
  readonly parts: readonly UnitPart[];
  readonly decisions: readonly CopyDecision[];
}

/** Files alike by name alone are versions only where neither holds more rows than this: a new wording of one item shares nothing. */
const fewRows = 3;

/** Of so many rows one may have been dropped without a question, of more a tenth; of fewer each is asked for. */
const dropOneFrom = 4;

type DateKind = NonNullable<CopyDecision['by']>;

/** Files with equal rows: any of them may stand for all. */
interface Copy {
  readonly parts: readonly UnitPart[];
  readonly spoken: SpokenRows;
}

function dateOf({ submission }: UnitPart, by: DateKind): string {
  return (by === 'as-of' ? submission.asOf : submission.modified) ?? '';
}

function labels(parts: readonly UnitPart[]): readonly string[] {
  return parts.map(({ submission }) => submission.file);
}

function byLabel(a: UnitPart, b: UnitPart): number {
  return inCodeOrder(a.submission.file, b.submission.file);
}

/**
 * The file that stands for equal ones: a chosen one, else the one with the latest date, so that the date used is that of the file shown;
 * else the first in code-point order.
 */
function spokesman(parts: readonly UnitPart[], chosen: ReadonlySet<string>, by: readonly DateKind[]): UnitPart {
  const isChosen = ({ submission }: UnitPart): number => (chosen.has(submission.file) ? 0 : 1);
  const order = (a: UnitPart, b: UnitPart): number => {
    for (const kind of by) if (dateOf(a, kind) !== dateOf(b, kind)) return dateOf(a, kind) > dateOf(b, kind) ? -1 : 1;
    return byLabel(a, b);
  };
  return [...parts].sort((a, b) => isChosen(a) - isChosen(b) || order(a, b))[0] as UnitPart; // a copy has at least one part
}

const bothDates: readonly DateKind[] = ['as-of', 'modified'];

function copiesOf(parts: readonly UnitPart[]): readonly Copy[] {
  const groups = grouped(parts, ({ rows, submission }) => contentKey(rows, submission.extraHeaders));
  return [...groups.values()].map((group) => ({ parts: group, spoken: spokenRows(group[0]?.rows ?? []) }));
}

function equalDecision({ parts }: Copy, shown: UnitPart): readonly CopyDecision[] {
  if (parts.length === 1) return [];
  const others = parts.filter((part) => part !== shown).sort(byLabel);
  return [{ kind: 'equal', used: labels([shown]), leftOut: labels(others), by: null }];
}

/** Parts with equal rows taken once. */
export function withoutEqual(parts: readonly UnitPart[]): CopyResult {
  if (parts.length === 1) return { parts, decisions: [] };
  const kept = copiesOf(parts).map((copy) => ({ copy, shown: spokesman(copy.parts, new Set(), bothDates) }));
  return { parts: kept.map(({ shown }) => shown).sort(byLabel), decisions: kept.flatMap(({ copy, shown }) => equalDecision(copy, shown)) };
}

function alikeByName(a: Copy, b: Copy): boolean {
  return a.parts.some(({ submission: { file: one } }) =>
    b.parts.some(({ submission: { file: other } }) => fileStem(one) === fileStem(other) && (hasVersionMark(one) || hasVersionMark(other))),
  );
}

/**
 * Whether two files are versions of one ledger: more than half of the smaller one’s rows stand in the other; where the names differ by a
 * version mark only, any common row will do, or that both are small. Less in common is what leaders’ ledgers share by custom.
 */
function areVersions(a: Copy, b: Copy): boolean {
  const [one, other] = [a.spoken.rows.length, b.spoken.rows.length];
  const shared = Math.min(one - rowsLacking(a.spoken, b.spoken), other - rowsLacking(b.spoken, a.spoken));
  if (shared > 0 && shared * 2 > Math.min(one, other)) return true;
  return (shared > 0 || Math.max(one, other) <= fewRows) && alikeByName(a, b);
}

/**
 * Families of versions. A chain（第一稿、第二稿、第三稿）is one family even where its ends have little in common; `decide` then looks at
 * every member by itself, so that a chain loses nobody’s rows.
 */
function families(copies: readonly Copy[]): readonly (readonly Copy[])[] {
  const result: Copy[][] = [];
  const seen = new Set<Copy>();
  for (const copy of copies) {
    if (seen.has(copy)) continue;
    seen.add(copy);
    const family = [copy];
    for (const current of family) {
      for (const next of copies) {
        if (seen.has(next) || !areVersions(current, next)) continue;
        seen.add(next);
        family.push(next);
      }
    }
    result.push(family);
  }
  return result;
}

/** Whether nearly every row of `left` stands in `taken`. */
function covers(taken: Copy, left: Copy): boolean {
  const rows = left.spoken.rows.length;
  return rowsLacking(left.spoken, taken.spoken) <= (rows < dropOneFrom ? 0 : Math.max(1, Math.floor(rows / 10)));
}

function latestDate({ parts }: Copy, by: DateKind): string {
  return parts.map((part) => dateOf(part, by)).sort()[parts.length - 1] ?? '';
}

/** The single latest by a date that every copy must have; null where one lacks it or two share the latest. */
function newestBy(family: readonly Copy[], by: DateKind): Copy | null {
  const dated = family.map((copy) => ({ copy, date: latestDate(copy, by) }));
  if (dated.some(({ date }) => date === '')) return null;
  const [last, before] = dated.sort((a, b) => (a.date < b.date ? 1 : -1));
  return last !== undefined && last.date !== before?.date ? last.copy : null;
}

function decide(family: readonly Copy[], chosen: ReadonlySet<string>): CopyResult {
  const by: DateKind = family.every((copy) => latestDate(copy, 'as-of') !== '') ? 'as-of' : 'modified';
  const shownOf = new Map(family.map((copy) => [copy, spokesman(copy.parts, chosen, family.length > 1 ? [by] : bothDates)]));
  const shown = [...shownOf.values()].sort(byLabel);
  const equal = [...shownOf].flatMap(([copy, part]) => equalDecision(copy, part));
  if (family.length === 1) return { parts: shown, decisions: equal };
  const decision = (kind: CopyDecision['kind'], parts: readonly UnitPart[], more: Pick<CopyDecision, 'by' | 'newest'>): CopyResult => {
    const leftOut = labels(shown.filter((part) => !parts.includes(part)));
    return { parts, decisions: [...equal, { kind, used: labels(parts), leftOut, ...more }] };
  };
  const picked = shown.filter(({ submission }) => chosen.has(submission.file));
  if (picked.length > 0) return decision('chosen', picked, { by: null });
  const newest = newestBy(family, by);
  const part = newest === null ? undefined : shownOf.get(newest);
  if (newest === null || part === undefined) return decision('undecided', [], { by: null });
  const lacks = family.some((copy) => !covers(newest, copy));
  return lacks ? decision('undecided', [], { by, newest: part.submission.file }) : decision('newest', [part], { by });
}

/**
 * Which files of one unit to merge. Equal rows are taken once. Files that share most of their rows are versions: the one chosen by label,
 * else the newest by the 截至 day where all state one, else by the day of saving; where that does not tell, or the newest lacks rows of
 * the others（补报只有一行）, none, and somebody must choose. Files with other rows are all taken, a few common ones notwithstanding.
 * Versions are never mixed.
 */
export function resolveCopies(parts: readonly UnitPart[], chosen: ReadonlySet<string>): CopyResult {
  if (parts.length === 1) return { parts, decisions: [] };
  const decided = families(copiesOf(parts)).map((family) => decide(family, chosen));
  const kept = decided.flatMap((result) => result.parts).sort(byLabel);
  const both: readonly CopyDecision[] =
    decided.filter((result) => result.parts.length > 0).length > 1 ? [{ kind: 'both', used: labels(kept), leftOut: [], by: null }] : [];
  return { parts: kept, decisions: [...decided.flatMap(({ decisions }) => decisions), ...both] };
}
