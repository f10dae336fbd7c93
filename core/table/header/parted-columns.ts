import type { Finding, Place } from '../../finding/finding';
import { columnName } from '../address';
import { cellText } from '../cell/text';
import type { Cell, Grid, GridRow } from '../grid';
import { type PartedValue, type PartedValues, type ShownRow, shownIn } from '../row/parted-values';
import type { CellKind, Table } from '../schema';
import { firstAtOrAfter, isBlank } from '../sheet-view';
import { type HeaderColumn, headerLine } from './column-sense';
import { senseOfHeader } from './match';
import { composePeriods, type PeriodColumns } from './period-columns';
import type { ColumnMap } from './read-headers';
import { stillUnknown } from './still-unknown';
import { plainHeader } from './text';
import { composeOption, isMark, isOption, isStatusOption, severalTicked, statusTicks } from './tick-columns';

type Cells = readonly (Cell | undefined)[];

/** One field spread over several columns, and how a row's value is put together. */
interface Parted<Field extends string> {
  readonly field: Field;
  readonly columns: readonly HeaderColumn[];
  readonly compose: (cells: Cells) => string | null;
  /** Whether its columns are options, of which one is ticked. */
  readonly isTicked?: true;
  /** Whether its columns are one period's each, which the map says already. */
  readonly isTold?: true;
}

/** The map and the rows with parted columns put together in one of them. */
export interface PutTogether<Field extends string> {
  readonly map: ColumnMap<Field>;
  readonly rows: readonly GridRow[];
  /** The fields that were put together, with what they say in each row below the header. */
  readonly parted: ReadonlyMap<Field, PartedValues>;
}

const typeOption = /^(?:立行立改|即知即改|立整立改|立查立改|限期整改|限期|分阶段整改|分阶段|持续整改|长期坚持|长期整改|长期|立即整改)$/u;
const optionsOf: Partial<Record<CellKind, RegExp>> = { rect_type: typeOption, deadline: typeOption };

const dateParts = ['年', '月', '日'];

/** 完成时限 over 年 | 月 | 日; words written instead of numbers（长期坚持）stand for themselves. */
function composeDate(columns: readonly HeaderColumn[], cells: Cells): string | null {
  let date = '';
  for (const { column, text } of columns) {
    const cell = cells[column - 1];
    const written = isBlank(cell) ? '' : cellText(cell).trim().normalize('NFKC');
    const digits = /^(\d{1,4})[年月日号]?(?:前|底|底前)?$/u.exec(written)?.[1];
    if (dateParts.includes(written)) return null;
    if (written !== '' && digits === undefined) return written;
    if (digits === undefined) return date === '' || column !== columns[columns.length - 1]?.column ? null : date;
    date += `${digits}${plainHeader(text).base}`;
  }
  return date;
}

function runsOf(headers: readonly HeaderColumn[]): HeaderColumn[][] {
  const runs: HeaderColumn[][] = [];
  for (const header of [...headers].sort((a, b) => a.column - b.column)) {
    const run = runs[runs.length - 1];
    const [group = ''] = header.groups;
    if (group !== '' && run?.[0]?.groups[0] === group) run.push(header);
    else if (group !== '') runs.push([header]);
  }
  return runs.filter(({ length }) => length >= 2);
}

/**
 * 完成情况 over 已完成 | 正在整改 | 未完成: whatever the title and each label mean alone, together they are the statuses to tick; null where
 * another column is the status.
 */
function statusSpread<Field extends string>(
  table: Table<Field>,
  labels: readonly string[],
  run: readonly HeaderColumn[],
  { columnOf }: ColumnMap<Field>,
): Field | null {
  const field = (Object.keys(table.columns) as Field[]).find((each) => table.columns[each].cell === 'status'); // keys of a record keyed by Field
  if (field === undefined || !labels.every((label) => isStatusOption(table, label))) return null;
  const column = columnOf[field];
  return column === undefined || run.some((header) => header.column === column) ? field : null;
}

function ticked<Field extends string>(field: Field, columns: readonly HeaderColumn[]): Parted<Field> {
  return { field, columns, compose: (cells) => composeOption(columns, cells), isTicked: true };
}

function partedOf<Field extends string>(table: Table<Field>, run: readonly HeaderColumn[], map: ColumnMap<Field>): Parted<Field> | null {
  const entries = Object.entries(map.columnOf) as [Field, number][]; // entries of a record keyed by Field
  const sense = senseOfHeader(table, run[0]?.groups[0] ?? '');
  const labels = run.map(({ text }) => plainHeader(text).base);
  const status = statusSpread(table, labels, run, map);
  if (status !== null) return ticked(status, run);
  const mapped = entries.filter(([, column]) => run.some((header) => header.column === column)).map(([field]) => field);
  const [field = sense.kind === 'known' && map.columnOf[sense.field] === undefined ? sense.field : undefined] = mapped;
  if (field === undefined || mapped.length > 1) return null;
  const { cell } = table.columns[field];
  const start = dateParts.indexOf(labels[0] ?? '');
  const isDate = (cell === 'deadline' || cell === 'date') && start >= 0 && labels.every((label, at) => label === dateParts[start + at]);
  if (isDate) return { field, columns: run, compose: (cells) => composeDate(run, cells) };
  const option = optionsOf[cell];
  if (option === undefined || !labels.every((label) => option.test(label) && isOption(label))) return null;
  return ticked(field, run);
}

/** Every row's value of a parted field, as the sheet shows it: of merged cells, what the first of them holds. */
function valuesOf<Field extends string>({ compose, isTicked }: Parted<Field>, column: number, rows: readonly ShownRow[]): PartedValues {
  const values = new Map<number, PartedValue>();
  for (const { row, cells, from, isMerged, hidden } of rows) {
    const written = cells[column - 1];
    const cell = compose(cells) ?? (isTicked && isMark(written) ? undefined : written);
    const isPassedDown = cell !== undefined && from !== null && values.get(from)?.cell === cell;
    values.set(row, { cell, from: isPassedDown ? from : null, isMerged, hidden });
  }
  return values;
}

/** The rows with the values of parted fields in the fields' columns; what only merged cells say stays in them, since they tell what a row is. */
function withValues<Field extends string>(
  rows: readonly GridRow[],
  parted: ReadonlyMap<Field, PartedValues>,
  columnOf: ColumnMap<Field>['columnOf'],
): readonly GridRow[] {
  return rows.map((row) => {
    const cells = [...row.cells];
    for (const [field, values] of parted) {
      const value = values.get(row.row);
      if (value !== undefined && !value.isMerged) cells[(columnOf[field] ?? 1) - 1] = value.cell;
    }
    return { ...row, cells };
  });
}

/**
 * Puts together a field that the header spreads over several columns: a date over 年 | 月 | 日, a status or type over options to tick. The
 * value stands in the field's column of the rows that come back; the sheet's other columns stay as they are. A row that
 * ticks two options has none; one that leaves out the month of a day is left as written. A tick or a year in a cell merged down over several
 * rows counts for each of them.
 */
export function putTogether<Field extends string>(
  table: Table<Field>,
  headers: readonly HeaderColumn[],
  map: ColumnMap<Field>,
  { rows, merges }: Pick<Grid, 'rows' | 'merges'>,
  at: Place,
  periods: readonly PeriodColumns<Field>[] = [],
): PutTogether<Field> {
  const top = at.row ?? 0;
  const below = rows.slice(firstAtOrAfter(rows, top + 1));
  const found = runsOf(headers).flatMap((run) => partedOf(table, run, map) ?? []);
  if (!found.some(({ field }) => table.columns[field].cell === 'status')) {
    const bare = statusTicks(table, headers, map, below);
    if (bare !== null) found.push(ticked(bare.field, bare.columns));
  }
  for (const { field, columns } of periods)
    if (!found.some((one) => one.field === field))
      found.push({ field, columns, compose: (cells) => composePeriods(columns, cells), isTold: true });
  if (found.length === 0) return { map, rows, parted: new Map() };
  const columnOf: Partial<Record<Field, number>> = { ...map.columnOf };
  const own = new Set<number>();
  const findings: Finding[] = [];
  const parted = new Map<Field, PartedValues>();
  for (const one of found) {
    const { field, columns, isTicked, isTold } = one;
    const [first] = columns;
    for (const { column } of columns) own.add(column);
    for (const other of Object.keys(columnOf) as Field[])
      if (other !== field && columns.some(({ column }) => column === columnOf[other])) delete columnOf[other]; // keys of a record keyed by Field
    const column = columnOf[field] ?? first?.column ?? 1;
    columnOf[field] = column;
    const { zh, en } = table.columns[field];
    if (!isTold)
      findings.push({
        code: 'columns-parted',
        at: { ...at, column },
        params: { column: { zh, en }, columns: columns.map((each) => columnName(each.column)) },
      });
    const shown = shownIn(
      below,
      merges.filter((merge) => merge.top > top),
      columns.map((each) => each.column),
    );
    if (isTicked) findings.push(...severalTicked(columns, shown, { zh, en }, at));
    parted.set(field, valuesOf(one, column, shown));
  }
  return {
    map: { ...map, columnOf, findings: [...withoutOwn(map.findings, headers, own), ...findings] },
    rows: [...rows.slice(0, rows.length - below.length), ...withValues(below, parted, columnOf)],
    parted,
  };
}

/** The findings of the headers without what was said of columns that are now put together. */
function withoutOwn(findings: readonly Finding[], headers: readonly HeaderColumn[], own: ReadonlySet<number>): readonly Finding[] {
  const lines = new Set(headers.filter(({ column }) => own.has(column)).map(headerLine));
  return findings.flatMap((finding): readonly Finding[] => {
    if (finding.code === 'column-twice' && own.has(finding.at.column ?? 0)) return [];
    if (finding.code !== 'columns-unknown') return [finding];
    const columnOf = (line: string): number | undefined => headers.find((header) => headerLine(header) === line)?.column;
    return stillUnknown(finding, (line) => !lines.has(line), columnOf);
  });
}
