import { bareText } from '../rectification/checks/cell-says';
import { fileStem, hasVersionMark } from './file-name';
import { contentKey, type Submission, type SubmittedRow } from './submission';

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
}

/** The parts to merge and what was decided on the way. */
export interface CopyResult {
  readonly parts: readonly UnitPart[];
  readonly decisions: readonly CopyDecision[];
}

/** From this share of common problems (in hundredths of the smaller file's) on, two files are versions of one ledger. */
const versionFrom = 20;

function labels(parts: readonly UnitPart[]): readonly string[] {
  return parts.map(({ submission }) => submission.file);
}

/** Parts with equal rows taken once: the first label in code-point order stands for all. */
export function withoutEqual(parts: readonly UnitPart[]): CopyResult {
  if (parts.length === 1) return { parts, decisions: [] };
  const groups = new Map<string, UnitPart[]>();
  for (const part of parts) {
    const key = contentKey(part.rows, part.submission.extraHeaders);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [part]);
    else group.push(part);
  }
  const kept: UnitPart[] = [];
  const decisions: CopyDecision[] = [];
  for (const [first, ...others] of groups.values()) {
    if (first === undefined) continue;
    kept.push(first);
    if (others.length > 0) decisions.push({ kind: 'equal', used: [first.submission.file], leftOut: labels(others), by: null });
  }
  return { parts: kept, decisions };
}

function problemsOf({ rows }: UnitPart): ReadonlySet<string> {
  return new Set(rows.map(({ item }) => bareText(item.texts.problem ?? item.texts.measure ?? '')).filter((text) => text !== ''));
}

function areVersions(a: { part: UnitPart; problems: ReadonlySet<string> }, b: { part: UnitPart; problems: ReadonlySet<string> }): boolean {
  const [one, other] = [a.part.submission.file, b.part.submission.file];
  if (fileStem(one) === fileStem(other) && (hasVersionMark(one) || hasVersionMark(other))) return true;
  const smaller = Math.min(a.problems.size, b.problems.size);
  let shared = 0;
  for (const problem of a.problems) if (b.problems.has(problem)) shared += 1;
  return smaller > 0 && shared * 100 >= smaller * versionFrom;
}

/** Families of versions: connected by common problems or by a common file name but for its version mark. In label order. */
function families(parts: readonly UnitPart[]): readonly (readonly UnitPart[])[] {
  const nodes = parts.map((part) => ({ part, problems: problemsOf(part), family: -1 }));
  const result: UnitPart[][] = [];
  for (const node of nodes) {
    if (node.family >= 0) continue;
    const family: UnitPart[] = [];
    const open = [node];
    node.family = result.length;
    for (let at = 0; at < open.length; at++) {
      const current = open[at];
      if (current === undefined) continue;
      family.push(current.part);
      for (const next of nodes) {
        if (next.family < 0 && areVersions(current, next)) {
          next.family = node.family;
          open.push(next);
        }
      }
    }
    result.push(family.sort((a, b) => (a.submission.file < b.submission.file ? -1 : 1)));
  }
  return result;
}

/** The single latest by a date that every part must have; null where one lacks it or two share the latest. */
function newestBy(parts: readonly UnitPart[], dateOf: (part: UnitPart) => string | null): UnitPart | null {
  const dated = parts.map((part) => ({ part, date: dateOf(part) }));
  if (dated.some(({ date }) => date === null)) return null;
  const [last, before] = dated.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  return last !== undefined && last.date !== before?.date ? last.part : null;
}

function decide(
  family: readonly UnitPart[],
  chosen: ReadonlySet<string>,
): { readonly parts: readonly UnitPart[]; readonly decision: CopyDecision } {
  const decision = (kind: CopyDecision['kind'], parts: readonly UnitPart[], by: CopyDecision['by']) => ({
    parts,
    decision: { kind, used: labels(parts), leftOut: labels(family.filter((part) => !parts.includes(part))), by },
  });
  const picked = family.filter(({ submission }) => chosen.has(submission.file));
  if (picked.length > 0) return decision('chosen', picked, null);
  const allSayDay = family.every(({ submission }) => submission.asOf !== null);
  const newest = allSayDay
    ? newestBy(family, ({ submission }) => submission.asOf)
    : newestBy(family, ({ submission }) => submission.modified);
  return newest === null ? decision('undecided', [], null) : decision('newest', [newest], allSayDay ? 'as-of' : 'modified');
}

/**
 * Which files of one unit to merge. Equal rows are taken once. Files with common problems, or named alike but for a version mark, are
 * versions: the one chosen by label, else the newest by the 截至 day where all state one, else by the day of saving; where that does not
 * tell, none, and somebody must choose. Files with other rows are all taken. Versions are never mixed.
 */
export function resolveCopies(parts: readonly UnitPart[], chosen: ReadonlySet<string>): CopyResult {
  const { parts: distinct, decisions: equal } = withoutEqual(chosenFirst(parts, chosen));
  if (distinct.length === 1) return { parts: distinct, decisions: equal };
  const decisions = [...equal];
  const kept: UnitPart[] = [];
  const byFamily = families(distinct);
  for (const family of byFamily) {
    if (family.length === 1) kept.push(...family);
    else {
      const { parts: used, decision } = decide(family, chosen);
      kept.push(...used);
      decisions.push(decision);
    }
  }
  if (byFamily.length > 1) decisions.push({ kind: 'both', used: labels(kept), leftOut: [], by: null });
  return { parts: kept.sort((a, b) => (a.submission.file < b.submission.file ? -1 : 1)), decisions };
}

/** Chosen labels before others, so that among equal copies the chosen one stands for all. */
function chosenFirst(parts: readonly UnitPart[], chosen: ReadonlySet<string>): readonly UnitPart[] {
  return [
    ...parts.filter(({ submission }) => chosen.has(submission.file)),
    ...parts.filter(({ submission }) => !chosen.has(submission.file)),
  ];
}
