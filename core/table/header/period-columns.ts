import type { Finding, Place } from '../../finding/finding';
import { columnName } from '../address';
import { cellText } from '../cell/text';
import type { Cell } from '../grid';
import type { Table } from '../schema';
import { isBlank } from '../sheet-view';
import { type HeaderColumn, headerLine, senseOfColumn } from './column-sense';
import { type Period, periodOf, withoutPeriod } from './period';
import type { ColumnMap } from './read-headers';

/** The columns in which a field is told period after period, the latest first. */
export interface PeriodColumns<Field extends string> {
  readonly field: Field;
  readonly columns: readonly HeaderColumn[];
}

const nothing = /^[/／\\－—–-]+$/u;

/** What the latest period says that says anything. */
export function composePeriods(columns: readonly HeaderColumn[], cells: readonly (Cell | undefined)[]): string | null {
  for (const { column } of columns) {
    const cell = cells[column - 1];
    if (!isBlank(cell) && !nothing.test(cellText(cell).trim())) return cellText(cell);
  }
  return null;
}

function tells<Field extends string>(table: Table<Field>, field: Field, header: HeaderColumn, period: Period): boolean {
  const own = senseOfColumn(table, header);
  const sense = own.kind === 'unknown' ? senseOfColumn(table, { ...header, text: withoutPeriod(header.text, period) }) : own;
  return sense.kind === 'known' && sense.field === field;
}

/**
 * 上月进展 | 本月进展, 一季度进展 | 二季度进展: the fields that a table may tell anew in each period, where two columns or more do and it is
 * plain which comes later. A column of the field that names no period leaves them as they are.
 */
export function periodColumns<Field extends string>(
  table: Table<Field>,
  headers: readonly HeaderColumn[],
  { columnOf }: ColumnMap<Field>,
): readonly PeriodColumns<Field>[] {
  const named = (table.periodic ?? []).length === 0 ? [] : headers.map((header) => ({ header, period: periodOf(header) }));
  return (table.periodic ?? []).flatMap((field) => {
    const told = named.flatMap(({ header, period }) =>
      period !== null && tells(table, field, header, period) ? [{ header, period }] : [],
    );
    const own = columnOf[field];
    const isWhole = own === undefined || told.some(({ header }) => header.column === own);
    const isPlain =
      new Set(told.map(({ period }) => period.scale)).size === 1 && new Set(told.map(({ period }) => period.rank)).size === told.length;
    if (told.length < 2 || !isWhole || !isPlain) return [];
    return [{ field, columns: told.sort((a, b) => b.period.rank - a.period.rank).map(({ header }) => header) }];
  });
}

/** The map with each of these fields in the column of its latest period, and that said once instead of at each of them. */
export function mapPeriods<Field extends string>(
  table: Table<Field>,
  map: ColumnMap<Field>,
  periods: readonly PeriodColumns<Field>[],
  at: Place,
): ColumnMap<Field> {
  return periods.reduce(({ columnOf, unknownColumns, findings }, { field, columns }) => {
    const [latest] = columns;
    if (latest === undefined) return { columnOf, unknownColumns, findings };
    const own = new Set(columns.map(({ column }) => column));
    const { zh, en } = table.columns[field];
    const inOrder = [...own].sort((a, b) => a - b);
    const told: Finding = {
      code: 'columns-by-period',
      at: { ...at, column: latest.column },
      params: { column: { zh, en }, columns: inOrder.map(columnName), latest: columnName(latest.column) },
    };
    const others = columns.filter((header) => header !== latest).map((header) => ({ column: header.column, header: headerLine(header) }));
    return {
      columnOf: { ...columnOf, [field]: latest.column },
      unknownColumns: [...unknownColumns.filter(({ column }) => !own.has(column)), ...others].sort((a, b) => a.column - b.column),
      findings: [...findings.filter(({ code, at: { column } }) => code !== 'column-twice' || !own.has(column ?? 0)), told],
    };
  }, map);
}
