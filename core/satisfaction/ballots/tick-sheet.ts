import { cellText } from '../../table/cell/text';
import type { Grid, GridRow } from '../../table/grid';
import type { ParsedTable, TableRow } from '../../table/parse-result';
import { type GradeField, gradeFields } from '../grades';
import { readCount } from '../read-count';
import type { SatisfactionField } from '../table';
import { readTick } from './read-tick';

type SurveyTable = ParsedTable<SatisfactionField>;

/** A sheet with a row for each voter, a column for each grade, and a tick in one of them; one table for each question. */
export interface TickSheet {
  readonly tables: readonly SurveyTable[];
  /** Rows above the header: 发出票数：120. */
  readonly above: readonly GridRow[];
  /** The ballots' rows in order, with no cells where only the number of the ballot stands. */
  readonly ballots: readonly { readonly row: number; readonly of: readonly (TableRow<SatisfactionField> | undefined)[] }[];
  /** Rows behind the last tick that hold no tick: prepared for ballots that did not come, or blank ones. */
  readonly behind: readonly number[];
  /** Rows that were read here though the table took them for none of its own. */
  readonly taken: ReadonlySet<number>;
}

/** The grades a table has columns for, best first. */
export function gradesIn({ columnOf }: SurveyTable): readonly GradeField[] {
  return gradeFields.filter((field) => columnOf[field] !== undefined);
}

/** Whether what stands under the grades are ticks, with at most a few numbers among them. */
export function isTicked(parsed: SurveyTable): boolean {
  const own = gradesIn(parsed);
  let ticks = 0;
  let counts = 0;
  for (const { cells } of parsed.rows) {
    for (const field of own) {
      const cell = cells[field];
      if (cell === undefined) continue;
      if (readTick(cell) === 'tick') ticks++;
      else if (readCount(cell).kind === 'count') counts++;
    }
  }
  return ticks > counts;
}

const hasTick = (row: TableRow<SatisfactionField> | undefined): boolean =>
  row !== undefined && gradeFields.some((field) => readTick(row.cells[field]) === 'tick');

/** Rows that hold the number of a ballot and nothing else. */
function numberedRows(tables: readonly SurveyTable[], grid: Grid): readonly number[] {
  const texts = new Map(grid.rows.map(({ row, cells }) => [row, cells.map((cell) => cellText(cell).trim()).join('')]));
  const isNumber = (row: number): boolean => /^[A-Za-z]{0,3}\d{1,6}$/u.test(texts.get(row) ?? '');
  return tables.flatMap(({ otherRows }) =>
    otherRows.filter(({ row, kind }) => kind === 'numbered' || (kind === 'unread' && isNumber(row))).map(({ row }) => row),
  );
}

/** Puts the tables of one header row together: what one of them has no row for is a ballot without a tick there. */
export function tickSheet(tables: readonly SurveyTable[], grid: Grid): TickSheet {
  const rowsOf = tables.map(({ rows }) => new Map(rows.map((row) => [row.row, row])));
  const numbered = new Set(numberedRows(tables, grid));
  const all = [...new Set([...rowsOf.flatMap((rows) => [...rows.keys()]), ...numbered])].sort((a, b) => a - b);
  const ballots = all.map((row) => ({ row, of: rowsOf.map((rows) => rows.get(row)) }));
  const last = ballots.reduce((found, { of }, at) => (of.some(hasTick) ? at : found), -1);
  return {
    tables,
    above: grid.rows.filter(({ row }) => row < (tables[0]?.headerTop ?? 1)),
    ballots: ballots.slice(0, last + 1),
    behind: ballots.slice(last + 1).map(({ row }) => row),
    taken: numbered,
  };
}
