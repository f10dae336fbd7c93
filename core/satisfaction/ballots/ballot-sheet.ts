import type { Finding, Place } from '../../finding/finding';
import { cellText } from '../../table/cell/text';
import type { Grid, GridRow } from '../../table/grid';
import { readHeader } from '../../table/header/match';
import { satisfactionTable } from '../table';
import { readMark } from './read-grade';

/** A question of a ballot sheet: its column from 1 and its text. */
export interface Question {
  readonly column: number;
  readonly text: string;
}

/** A sheet whose rows are ballots: one column a question, a grade in each cell. */
export interface BallotSheet {
  readonly grid: Grid;
  readonly headerRow: number;
  /** Rows above the header: the title, 发出票数：120. */
  readonly above: readonly GridRow[];
  readonly ballots: readonly GridRow[];
  readonly questions: readonly Question[];
  readonly unitColumn: number | null;
  readonly votersColumn: number | null;
  readonly roundColumn: number | null;
  /** The other columns that have a header. */
  readonly others: readonly Question[];
}

/** A header stands within this many rows of the top. */
const deepest = 15;
/** Of the cells a question's column holds, at least so many in a hundred are marks. */
const marksAtLeast = 60;

/** Headers of columns that tell who voted. */
const telling = /姓名|名字|电话|手机|联系方式|身份证|邮箱|e-?mail|微信|工号|学号|ip\s*地址/iu;

/** Columns that tell who voted, pointed out at their headers in the row `at`. */
export function voterColumns(columns: readonly Question[], at: Place): readonly Finding[] {
  return columns
    .filter(({ text }) => telling.test(text))
    .map(({ column, text }) => ({ code: 'ballot-names-voter', at: { ...at, column }, params: { column: text } }));
}

const notABallot = /^(?:合计|总计|小计|共计|汇总|统计)/u;

/** What a row says in a column, without the space around it; '' for no column. */
export function textAt(row: GridRow, column: number | null): string {
  return column === null ? '' : cellText(row.cells[column - 1]).trim();
}

function widthOf(rows: readonly GridRow[]): number {
  return rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);
}

/** The columns whose cells below the row are marks. */
function markedColumns(rows: readonly GridRow[], width: number): readonly number[] {
  const columns: number[] = [];
  for (let column = 1; column <= width; column++) {
    let filled = 0;
    let marks = 0;
    for (const row of rows) {
      const { kind } = readMark(textAt(row, column));
      if (kind === 'blank' || kind === 'spoiled') continue;
      filled++;
      if (kind === 'grade' || kind === 'several') marks++;
    }
    if (marks > 0 && marks * 100 >= filled * marksAtLeast) columns.push(column);
  }
  return columns;
}

function columnLike(header: GridRow, taken: ReadonlySet<number>, fits: (text: string) => boolean): number | null {
  for (let column = 1; column <= header.cells.length; column++) {
    if (!taken.has(column) && fits(textAt(header, column))) return column;
  }
  return null;
}

/**
 * The ballots of a sheet（问卷导出、Google 表单回复、手工录入）, or null where it holds none: a header row in the first fifteen, under it rows
 * with grades in the same columns. Total rows are no ballots, hidden rows are.
 */
export function readBallotSheet(grid: Grid): BallotSheet | null {
  const { rows } = grid;
  const width = Math.min(widthOf(rows), 512);
  const start = rows.findIndex(({ cells }) => cells.some((_, at) => readMark(cellText(cells[at])).kind === 'grade'));
  const header = rows[start - 1];
  if (start < 1 || header === undefined || header.row > deepest) return null;
  const ballots = rows
    .slice(start)
    .filter(({ cells }) => cells.some((cell) => cellText(cell).trim() !== '') && !notABallot.test(cells.map(cellText).join('').trim()));
  const columns = markedColumns(ballots, width).filter((column) => textAt(header, column) !== '');
  if (columns.length === 0) return null;
  const taken = new Set(columns);
  const named = (field: 'unit' | 'voterType' | 'round') =>
    columnLike(header, taken, (text) => readHeader(satisfactionTable, text) === field);
  return {
    grid,
    headerRow: header.row,
    above: rows.slice(0, start - 1),
    ballots,
    questions: columns.map((column) => ({ column, text: textAt(header, column) })),
    unitColumn: named('unit') ?? columnLike(header, taken, (text) => /单位|部门|支部|党组织/u.test(text)),
    votersColumn: named('voterType') ?? columnLike(header, taken, (text) => /身份|参评人员|人员类别/u.test(text)),
    roundColumn: named('round'),
    others: header.cells
      .map((_, at): Question => ({ column: at + 1, text: textAt(header, at + 1) }))
      .filter(({ column, text }) => !taken.has(column) && text !== ''),
  };
}
