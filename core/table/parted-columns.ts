import type { Finding, Place } from '../finding/finding';
import { columnName } from './address';
import { cellText } from './cell-text';
import type { HeaderColumn } from './column-sense';
import type { Cell, GridRow } from './grid';
import { senseOfHeader } from './header-match';
import { plainHeader } from './header-text';
import type { ColumnMap } from './read-headers';
import type { CellKind, Table } from './schema';
import { isBlank } from './sheet-view';

type Cells = readonly (Cell | undefined)[];

/** One field spread over several columns under one group title, and how a row's value is put together. */
interface Parted<Field extends string> {
  readonly field: Field;
  readonly columns: readonly HeaderColumn[];
  readonly compose: (cells: Cells) => string | null;
}

/** The map and the rows with parted columns put together in one of them. */
export interface PutTogether<Field extends string> {
  readonly map: ColumnMap<Field>;
  readonly rows: readonly GridRow[];
}

const tick = /^[√✓✔☑■●○Oo1是有对]$/u;
const noOption = /是否|时间|日期|情况|原因|说明|次数|人$/u;
const statusOption =
  /^(?:未|尚未|已|正在|基本|部分|全部|长期|持续)?(?:整改)?(?:启动|开始|整改|完成|推进|销号|坚持|落实|办结|到位)(?:中|整改)?$/u;
const typeOption = /^(?:立行立改|即知即改|立整立改|立查立改|限期整改|限期|分阶段整改|分阶段|持续整改|长期坚持|长期整改|长期|立即整改)$/u;
const optionsOf: Partial<Record<CellKind, RegExp>> = { status: statusOption, rect_type: typeOption, deadline: typeOption };

/** 整改状态 over 未启动 | 整改中 | 已完成, one of them ticked; a text written instead of a tick stands for itself. */
function composeOption(columns: readonly HeaderColumn[], cells: Cells): string | null {
  const said = columns.flatMap(({ column, text }) => {
    const cell = cells[column - 1];
    if (isBlank(cell)) return [];
    const written = cellText(cell).trim();
    return [tick.test(written) ? plainHeader(text).base : written];
  });
  return said.length === 1 ? (said[0] ?? null) : null;
}

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
  if (field === undefined || !labels.every((label) => statusOption.test(label) && !noOption.test(label))) return null;
  const column = columnOf[field];
  return column === undefined || run.some((header) => header.column === column) ? field : null;
}

function partedOf<Field extends string>(table: Table<Field>, run: readonly HeaderColumn[], map: ColumnMap<Field>): Parted<Field> | null {
  const entries = Object.entries(map.columnOf) as [Field, number][]; // entries of a record keyed by Field
  const sense = senseOfHeader(table, run[0]?.groups[0] ?? '');
  const labels = run.map(({ text }) => plainHeader(text).base);
  const status = statusSpread(table, labels, run, map);
  if (status !== null) return { field: status, columns: run, compose: (cells) => composeOption(run, cells) };
  const mapped = entries.filter(([, column]) => run.some((header) => header.column === column)).map(([field]) => field);
  const [field = sense.kind === 'known' && map.columnOf[sense.field] === undefined ? sense.field : undefined] = mapped;
  if (field === undefined || mapped.length > 1) return null;
  const { cell } = table.columns[field];
  const start = dateParts.indexOf(labels[0] ?? '');
  const isDate = (cell === 'deadline' || cell === 'date') && start >= 0 && labels.every((label, at) => label === dateParts[start + at]);
  if (isDate) return { field, columns: run, compose: (cells) => composeDate(run, cells) };
  const option = optionsOf[cell];
  if (option === undefined || !labels.every((label) => option.test(label) && !noOption.test(label))) return null;
  return { field, columns: run, compose: (cells) => composeOption(run, cells) };
}

/**
 * Puts together a field that the header spreads over several columns: a date over 年 | 月 | 日, a status or type over options to tick. The
 * value stands in the field's column of the rows that come back; the sheet's other columns stay as they are. A row that ticks two options,
 * or leaves out the month of a day, is left as written.
 */
export function putTogether<Field extends string>(
  table: Table<Field>,
  headers: readonly HeaderColumn[],
  map: ColumnMap<Field>,
  rows: readonly GridRow[],
  at: Place,
): PutTogether<Field> {
  const parted = runsOf(headers).flatMap((run) => partedOf(table, run, map) ?? []);
  if (parted.length === 0) return { map, rows };
  const columnOf: Partial<Record<Field, number>> = { ...map.columnOf };
  const own = new Set<number>();
  const findings: Finding[] = [];
  for (const { field, columns } of parted) {
    const [first] = columns;
    for (const { column } of columns) own.add(column);
    for (const other of Object.keys(columnOf) as Field[])
      if (other !== field && columns.some(({ column }) => column === columnOf[other])) delete columnOf[other]; // keys of a record keyed by Field
    columnOf[field] ??= first?.column ?? 1;
    const { zh, en } = table.columns[field];
    findings.push({
      code: 'columns-parted',
      at: { ...at, column: columnOf[field] },
      params: { column: { zh, en }, columns: columns.map(({ column }) => columnName(column)) },
    });
  }
  const composed = rows.map((row) => {
    if (at.row !== undefined && row.row <= at.row) return row;
    const cells = [...row.cells];
    for (const { field, compose } of parted) {
      const value = compose(row.cells);
      if (value !== null) cells[(columnOf[field] ?? 1) - 1] = value;
    }
    return { ...row, cells };
  });
  const settled = map.findings.filter(
    ({ code, at: place }) => code !== 'column-twice' || !('column' in place) || !own.has(place.column ?? 0),
  );
  return { map: { ...map, columnOf, findings: [...settled, ...findings] }, rows: composed };
}
