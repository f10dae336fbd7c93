import { grouped } from '../../lists/grouped';
import { type Shown, smallestGroup, suppressRows } from '../../tally/suppress';
import { type GradeField, gradeFields } from '../grades';
import { isRated, type SurveyResult } from './result';

/** One kind of voters: its ballots by grade, in the order of the table's grades; null where the figure is held back. */
export interface VoterRow {
  /** 服务对象, 人大代表 …, as written; '' where the table names none. */
  readonly voters: string;
  readonly counts: readonly Shown[];
}

/** The ballots of one unit and round by kind of voters, of all its subjects and items together. */
export interface VoterTable {
  readonly unit: string | null;
  readonly round: number;
  readonly results: readonly SurveyResult[];
  readonly grades: readonly GradeField[];
  /** As the survey first names them; never by how they voted. */
  readonly rows: readonly VoterRow[];
  /** Of each grade: the published result itself. */
  readonly totals: readonly number[];
}

/** Whether a result can be divided: figures in order, and more than one kind of voters. */
function isDivided({ verdict, parts }: SurveyResult): boolean {
  return isRated(verdict) && new Set(parts.map(({ tally }) => tally.voters ?? '')).size > 1;
}

function tableOf(results: readonly SurveyResult[], { unit, round }: SurveyResult): VoterTable {
  const own = gradeFields.filter((field) => results.some(({ counts }) => counts[field] !== undefined));
  const rows = new Map<string, number[]>();
  for (const { tally } of results.flatMap(({ parts }) => parts)) {
    const voters = tally.voters ?? '';
    const counts = rows.get(voters) ?? own.map(() => 0);
    rows.set(
      voters,
      own.map((field, at) => (counts[at] ?? 0) + (tally.counts[field] ?? 0)),
    );
  }
  // Somebody who answers five items leaves five marks: fewer than five people are fewer than twenty-five of them.
  const { cells, columnTotals } = suppressRows([...rows.values()], smallestGroup * results.length);
  return {
    unit,
    round,
    results,
    grades: own,
    rows: [...rows.keys()].map((voters, at) => ({ voters, counts: cells[at] ?? [] })),
    totals: columnTotals.map((total) => total ?? 0),
  };
}

/**
 * The ballots by kind of voters where a survey asked several, small groups held back with whatever would let them be worked out from the results.
 * One table a unit and round: whoever answered several items stands in each of them, and two tables would give away what each holds back.
 *
 * Skips:  results that cannot be counted on; those with one kind of voters, who are the result itself.
 * Source: F63 “Small-group suppression (<5) incl. complementary cells: cannot be re-derived from totals”; ballots are secret.
 */
export function voterTables(results: readonly SurveyResult[]): readonly VoterTable[] {
  const groups = grouped(results.filter(isDivided), ({ unit, round }) => JSON.stringify([unit, round]));
  return [...groups.values()].flatMap((group) => group.slice(0, 1).map((first) => tableOf(group, first)));
}
