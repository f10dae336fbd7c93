import type { Finding, Place } from '../finding/finding';
import type { Opinion } from '../opinion/opinion';
import { isAbsorbed } from '../opinion/register/answer';
import type { RectificationItem } from '../rectification/item';
import { byNumber, linkFindings, readLinks } from './link';
import { problemsOf, type TracedProblem } from './problems';

/** A problem with the opinions that led to it. */
export interface LinkedProblem {
  readonly problem: TracedProblem;
  readonly opinions: readonly Opinion[];
}

/** An opinion with the problems that take it up. */
export interface LinkedOpinion {
  readonly opinion: Opinion;
  readonly problems: readonly TracedProblem[];
}

/** What hangs on what, and what hangs on nothing, both ways. */
export interface Trace {
  readonly opinions: readonly LinkedOpinion[];
  readonly problems: readonly LinkedProblem[];
  /** Opinions that no problem takes up and that are not settled otherwise（答复、不予采纳、吸收）. */
  readonly opinionsWithoutProblem: readonly Opinion[];
  /** Opinions whose giver has no answer of any kind. */
  readonly unanswered: readonly Opinion[];
  /** Problems said to come from opinions, with no opinion behind them. */
  readonly problemsWithoutOpinion: readonly TracedProblem[];
  /** Of ledgers that give causes at all. */
  readonly problemsWithoutCause: readonly TracedProblem[];
  readonly problemsWithoutMeasure: readonly TracedProblem[];
  /** Measures whose row names no problem. */
  readonly measuresWithoutProblem: readonly TracedProblem[];
  readonly findings: readonly Finding[];
}

const fromOpinions = /征求|意见|群众(?:反映|提)|听取/u;

/** Who names whom, whichever side says it, and the numbers that cannot be followed. */
interface Links {
  readonly opinionsOf: ReadonlyMap<TracedProblem, ReadonlySet<Opinion>>;
  readonly problemsOf: ReadonlyMap<Opinion, ReadonlySet<TracedProblem>>;
  readonly findings: readonly Finding[];
}

function linksBetween(opinions: readonly Opinion[], problems: readonly TracedProblem[]): Links {
  const findings: Finding[] = [];
  const problemNumbers = byNumber(problems, ({ ownId, sheet, row }) => [ownId, `${sheet}!${row}`]);
  const opinionNumbers = byNumber(opinions, ({ ownId, seq, sheet, row }) => [ownId, seq, `${sheet}!${row}`]);
  const opinionsOf = new Map<TracedProblem, Set<Opinion>>(problems.map((problem) => [problem, new Set()]));
  const problemsOf = new Map<Opinion, Set<TracedProblem>>(opinions.map((opinion) => [opinion, new Set()]));
  const connect = (opinion: Opinion, problem: TracedProblem): void => {
    opinionsOf.get(problem)?.add(opinion);
    problemsOf.get(opinion)?.add(problem);
  };
  for (const opinion of opinions) {
    if (opinion.problemLinks.length === 0) continue;
    const read = readLinks(opinion.problemLinks, problemNumbers, nearTo(opinion));
    findings.push(...linkFindings(read, placeOf(opinion), 'problem'));
    for (const problem of read.items) connect(opinion, problem);
  }
  for (const problem of problems) {
    if (problem.opinionLinks.length === 0) continue;
    const read = readLinks(problem.opinionLinks, opinionNumbers, nearTo(problem));
    findings.push(...linkFindings(read, placeOf(problem), 'opinion'));
    for (const opinion of read.items) connect(opinion, problem);
  }
  return { opinionsOf, problemsOf, findings };
}

const placeOf = ({ file, sheet, row }: Opinion | TracedProblem): Place => ({ file, sheet, row });

/** Of the same unit; where the row names none, of the same file. */
function nearTo({ unit, file }: Opinion | TracedProblem): (other: Opinion | TracedProblem) => boolean {
  return (other) => (unit === null ? other.file === file : other.unit === unit);
}

type OpinionOrphans = Pick<Trace, 'opinionsWithoutProblem' | 'unanswered'>;

function opinionOrphans(opinions: readonly LinkedOpinion[]): OpinionOrphans {
  const alone = opinions.filter(({ problems }) => problems.length === 0).map(({ opinion }) => opinion);
  const isSettled = ({ answer }: Opinion): boolean => answer === 'declined' || answer === 'needless' || answer === 'answered';
  const isOpen = ({ answer, texts }: Opinion): boolean => answer === 'open' || (answer === 'taken' && !isAbsorbed(texts));
  return {
    opinionsWithoutProblem: alone.filter((opinion) => !isSettled(opinion) && !isAbsorbed(opinion.texts)),
    unanswered: alone.filter(isOpen),
  };
}

function problemOrphans(linked: readonly LinkedProblem[]): Omit<Trace, 'opinions' | 'problems' | 'findings' | keyof OpinionOrphans> {
  const problems = linked.map(({ problem }) => problem);
  const named = problems.filter(({ problem }) => problem !== '');
  // a ledger that gives no cause anywhere does not keep the column, and is left in peace
  const keepsCauses = new Set(named.filter(({ causes }) => causes.length > 0).map(({ file }) => file));
  const alone = linked.filter(({ opinions }) => opinions.length === 0).map(({ problem }) => problem);
  return {
    problemsWithoutOpinion: alone.filter(({ source }) => fromOpinions.test(source)),
    problemsWithoutCause: named.filter(({ causes, file }) => causes.length === 0 && keepsCauses.has(file)),
    problemsWithoutMeasure: named.filter(({ measures }) => measures.length === 0),
    measuresWithoutProblem: problems.filter(({ problem, measures }) => problem === '' && measures.length > 0),
  };
}

/**
 * Follows opinion → problem → cause → measure, many to many. A link may stand on either side: 关联问题 of the register names numbers of the
 * ledger, 对应意见编号 of the ledger names those of the register.
 *
 * Errors: none; numbers that lead nowhere or to several are findings at the row that names them.
 * Source: “有的与查摆的问题、剖析的原因对应不上” (R098), “正面回应干部群众所提意见” (R053), “及时梳理归纳” (R043: many opinions, one problem).
 */
export function traceOpinions(opinions: readonly Opinion[], items: readonly RectificationItem[]): Trace {
  const problems = problemsOf(items);
  const links = linksBetween(opinions, problems);
  const place = new Map<Opinion, number>(opinions.map((opinion, at) => [opinion, at]));
  const linkedProblems = problems.map((problem): LinkedProblem => {
    const own = [...(links.opinionsOf.get(problem) ?? [])];
    return { problem, opinions: own.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)) };
  });
  const linkedOpinions = opinions.map((opinion): LinkedOpinion => ({ opinion, problems: [...(links.problemsOf.get(opinion) ?? [])] }));
  return {
    opinions: linkedOpinions,
    problems: linkedProblems,
    ...opinionOrphans(linkedOpinions),
    ...problemOrphans(linkedProblems),
    findings: links.findings,
  };
}

/**
 * The problems by the number of opinions behind them, the most first; those that tie keep the ledger's order. Problems are ordered, never
 * persons. Source: “要从社会反映强烈、群众意见大的事情改起” (R105).
 */
export function byWeight(problems: readonly LinkedProblem[]): readonly LinkedProblem[] {
  return [...problems].sort((a, b) => b.opinions.length - a.opinions.length);
}
