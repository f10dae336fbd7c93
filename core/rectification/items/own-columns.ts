import { isCivilDay } from '../../calendar/civil-day';
import { grouped } from '../../lists/grouped';
import type { Cell, CellRange, Grid } from '../../table/grid';
import { isBlank } from '../../table/sheet-view';
import { isDueText } from '../overdue/due-text';
import { type ColumnRole, tellColumn } from './marked-column';

/** Headers of the two columns that marking writes in a shared sheet, side by side: the day it reckons with, and what that means today. */
export const ownHeaders = { due: '自动到期日', state: '逾期情况' } as const;

/** Where the two columns stand: the row of their headers and the first of them, both from 1. */
export interface OwnColumns {
  readonly row: number;
  readonly left: number;
}

/** The two columns in a line of cells, from 0; -1 where they are not. A column 逾期情况 alone is the office's. */
export function ownColumnsInLine(line: readonly unknown[]): number {
  return line.findIndex((value, at) => value === ownHeaders.due && line[at + 1] === ownHeaders.state);
}

/** The two columns in a sheet, known by their headers side by side; null where they are not. */
function findOwnColumns({ rows }: Grid): OwnColumns | null {
  for (const { row, cells } of rows) {
    const at = ownColumnsInLine(cells);
    if (at >= 0) return { row, left: at + 1 };
  }
  return null;
}

/** What marking writes in a column: its header, and which other cells are ours. A date may be given as its number. */
export interface OwnWriting {
  readonly header: string;
  readonly isOurs: (cell: Cell) => boolean;
}

/** A column of ours, or a piece of one: where it stands, and which cells of it marking has written. */
interface OwnColumn extends OwnWriting, Pick<CellRange, 'top' | 'bottom'> {
  readonly column: number;
}

const isState = (cell: Cell): boolean => typeof cell === 'string' && isDueText(cell);
/** A day is written as a date; a program that keeps no dates makes a text of it. */
const isDay = (cell: Cell): boolean => typeof cell !== 'string' || isCivilDay(cell);

/** The writing of the two columns in a shared sheet. */
export const ownWriting: Readonly<Record<keyof typeof ownHeaders, OwnWriting>> = {
  due: { header: ownHeaders.due, isOurs: isDay },
  state: { header: ownHeaders.state, isOurs: isState },
};

function ownColumnsOf(grid: Grid, own: OwnColumns | null): readonly OwnColumn[] {
  const width = grid.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const ofFile = (grid.marked ?? []).flatMap(({ header, ranges }) =>
    ranges.flatMap(({ top, left, bottom, right }) =>
      Array.from({ length: Math.max(0, Math.min(right, width) - left + 1) }, (_, at): OwnColumn => {
        return { top, bottom, column: left + at, header, isOurs: isState };
      }),
    ),
  );
  if (own === null) return ofFile;
  const below = { top: own.row, bottom: Number.MAX_SAFE_INTEGER };
  return [...ofFile, { ...below, column: own.left, ...ownWriting.due }, { ...below, column: own.left + 1, ...ownWriting.state }];
}

interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly role: ColumnRole;
}

/** Whose a cell in a column of ours is that is not blank. */
export function roleOf(cell: Cell, { header, isOurs }: OwnWriting): ColumnRole {
  if (cell === header) return 'header';
  if (isOurs(cell)) return 'ours';
  return typeof cell === 'string' ? 'text' : 'value';
}

/** What stands in columns of ours, by column, each from the top. */
function cellsOf({ rows }: Grid, columns: readonly OwnColumn[]): Iterable<readonly FoundCell[]> {
  const pieces = grouped(columns, ({ column }) => column);
  const found = new Map<number, FoundCell[]>([...pieces.keys()].map((column) => [column, []]));
  if (found.size === 0) return [];
  for (const { row, cells } of rows) {
    for (const [column, own] of pieces) {
      const cell = cells[column - 1];
      const piece = isBlank(cell) ? undefined : own.find(({ top, bottom }) => top <= row && row <= bottom);
      if (cell !== undefined && piece !== undefined) found.get(column)?.push({ row, column, role: roleOf(cell, piece) });
    }
  }
  return found.values();
}

function trimmed(cells: readonly (Cell | undefined)[]): readonly (Cell | undefined)[] {
  let last = cells.length;
  while (last > 0 && cells[last - 1] === undefined) last--;
  return cells.slice(0, last);
}

/** A sheet as the office keeps it, and where the two columns of a shared sheet stand in it; null where they are not. */
export interface OfficeSheet {
  readonly grid: Grid;
  readonly own: OwnColumns | null;
}

/**
 * The sheet without what marking has written beside its table, in a file or in a shared sheet: it is ours, and no part of the office's table.
 * What people wrote into our columns stays, under the column's header; a column that only bears such a name is the office's. The very grid
 * comes back where nothing is left out.
 */
export function withoutOwnColumns(grid: Grid): OfficeSheet {
  const own = findOwnColumns(grid);
  const gone = new Map<number, Set<number>>();
  for (const cells of cellsOf(grid, ownColumnsOf(grid, own))) {
    for (const { row, column } of tellColumn(cells)?.gone ?? []) gone.set(row, (gone.get(row) ?? new Set()).add(column));
  }
  if (gone.size === 0) return { grid, own };
  const rows = grid.rows.map((row) => {
    const ours = gone.get(row.row);
    return ours === undefined ? row : { ...row, cells: trimmed(row.cells.map((cell, at) => (ours.has(at + 1) ? undefined : cell))) };
  });
  return { grid: { ...grid, rows: rows.filter(({ cells }) => cells.length > 0) }, own };
}
