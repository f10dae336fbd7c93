import type { Finding, Place } from '../finding/finding';
import { classifyRow, isArabicNumber, type RowLayout } from './classify-row';
import type { HeaderBlock } from './find-header';
import { readFrame } from './frame';
import type { Cell, Grid, GridRow } from './grid';
import { plainHeader } from './header-text';
import { type MergeWalk, walkMerges } from './merge-walk';
import type { ParsedTable, TableRow } from './parse-result';
import { putTogether } from './parted-columns';
import { type ColumnMap, type HeaderColumn, readHeaders } from './read-headers';
import { isNoteText, isSignatureText } from './row-kind';
import { rowReader } from './row-reader';
import type { Table } from './schema';
import { firstAtOrAfter, isBlank } from './sheet-view';
import { settleSpread } from './spread-headers';
import { struckFindings } from './struck-findings';
import { type OtherRow, takeBackSection, takeBackSignature, takeBackTitle, titlesBefore } from './title-rows';
import { isSameUnit, unitRows } from './unit-rows';

/** Where a table lies in a sheet. */
export interface TableSite {
  readonly file: string;
  readonly grid: Grid;
  readonly header: HeaderBlock;
  /** Columns that belong to the table, both ends included. */
  readonly left: number;
  readonly right: number;
  /** The first row whose title, unit and day belong to it. */
  readonly frameTop: number;
}

/** A table read, and the row at which another header begins below it, if one does. */
export interface SiteReading<Field extends string> {
  readonly parsed: ParsedTable<Field>;
  readonly next: NextHeader | null;
}

/** Where another table begins below: its header, and the first row of its title. */
export interface NextHeader {
  readonly row: number;
  readonly frameTop: number;
  /** Whether it is this table's header over again, under another unit's name. */
  readonly sameHeader: boolean;
}

/** Above a header, so many rows may hold its title and 填报单位. */
const frameRows = 20;

/**
 * Reads the rows below a header. Each row that holds something is a data row or stands in `otherRows` with its kind. Vertically merged
 * cells and 同上 pass the value above down, marked as inherited; hidden rows are data; blank and number-only rows are not.
 *
 * Errors: none; what cannot be used is a finding at its cell. Nothing is trimmed: cells come back as they stand.
 * `startsTable` tells whether a row is the header of another table; reading stops before it.
 */
export function readSite<Field extends string>(
  table: Table<Field>,
  { file, grid, header, left, right, frameTop }: TableSite,
  startsTable: (row: GridRow) => boolean,
): SiteReading<Field> {
  const { rows: ownRows, sheet } = grid;
  const begin = firstAtOrAfter(ownRows, header.bottom + 1);
  const at: Place = { file, sheet, row: header.bottom };
  const named = readHeaders(table, header.columns, at, (column) => ownRows.slice(begin).some(({ cells }) => !isBlank(cells[column - 1])));
  const settled = settleSpread(table, header.columns, named, ownRows.slice(begin), at);
  const { map, rows: gridRows } = putTogether(table, header.columns, settled, ownRows, at);
  const mapped = (Object.entries(map.columnOf) as [Field, number][]).sort((a, b) => a[1] - b[1]); // entries of a record keyed by Field
  const fieldAt: (Field | undefined)[] = [];
  for (const [field, column] of mapped) fieldAt[column] = field;
  const headerLast = Math.max(...header.columns.map(({ column }) => column), ...mapped.map(([, column]) => column));
  const merges = walkMerges(grid.merges, header.bottom, Math.min(right, headerLast), (column) => fieldAt[column] !== undefined);
  const layout = layoutOf(table, map, header, left, right, fieldAt, gridRows, begin);
  const isRepeated = repeatedHeader(header);

  const rows: TableRow<Field>[] = [];
  const others: OtherRow[] = [];
  const findings: Finding[] = [...map.findings];
  const reader = rowReader(table, mapped, fieldAt, map, merges, { left, right }, (finding) => findings.push(finding), { file, sheet });
  const sections: string[] = [];
  const above = within(
    gridRows.slice(firstAtOrAfter(gridRows, Math.max(frameTop, header.top - frameRows)), firstAtOrAfter(gridRows, header.top)),
    left,
    right,
  );
  const frameAbove = readFrame(above, []);
  const ownUnit = frameAbove.reportingUnit;
  const units = unitRows(ownUnit);
  const isAnotherUnit = (titles: readonly OtherRow[]): boolean => {
    const numbers = new Set(titles.map(({ row }) => row));
    const unit =
      numbers.size === 0
        ? null
        : readFrame(
            gridRows.slice(begin).filter(({ row }) => numbers.has(row)),
            [],
          ).reportingUnit;
    return unit !== null && (ownUnit === null || !isSameUnit(unit, ownUnit));
  };
  let next: NextHeader | null = null;
  let footer = false;
  let note = false;
  let spans = false;
  for (let index = begin; index < gridRows.length; index++) {
    const row = gridRows[index];
    if (row === undefined) break;
    merges.enter(row);
    if (isRepeated(row, left, right)) {
      takeBackTitle(rows, others, row);
      const titles = titlesBefore(others, rows);
      if (left <= 1 && isAnotherUnit(titles) && startsTable(row)) {
        for (const title of titles) title.kind = 'title';
        next = { row: row.row, frameTop: titles[0]?.row ?? row.row, sameHeader: true };
        break;
      }
      for (const other of titles) if (other.kind === 'unread') other.kind = 'title';
      others.push({ row: row.row, kind: 'repeated_header', text: '' });
      continue;
    }
    if (startsTable(row)) {
      takeBackTitle(rows, others, row);
      const titles = titlesBefore(others, rows);
      for (const title of titles) title.kind = 'title';
      next = { row: row.row, frameTop: titles[0]?.row ?? row.row, sameHeader: false };
      break;
    }
    const { kind, text } = classifyRow(row, layout, merges, { data: rows.length > 0, footer, note });
    if (kind === 'blank') continue;
    if (kind === 'data') {
      footer = false;
      note = false;
      const seq = layout.seqColumn === 0 ? undefined : row.cells[layout.seqColumn - 1];
      const section = takeBackSection(rows, others, { row: row.row, seq, seqField: fieldAt[layout.seqColumn] ?? '', spans });
      if (section !== null) {
        enterSection(sections, section);
        units.section(section);
      }
      rows.push(reader.read(row, sections.length === 0 ? null : sections.join('／')));
      units.mark(row.row);
      spans = spansTable(row, layout, merges);
      continue;
    }
    if (kind === 'section') {
      enterSection(sections, text);
      units.section(text);
    }
    if (kind === 'section' || kind === 'total') footer = false;
    if (kind === 'footer') {
      if (isSignatureText(text)) takeBackSignature(rows, others, row);
      units.enter(row);
      footer = true;
      note = isNoteText(text) || (note && !isSignatureText(text));
    }
    others.push({ row: row.row, kind, text });
  }

  for (const field of Object.keys(table.columns) as Field[]) {
    const { zh, en, required } = table.columns[field];
    if (required && map.columnOf[field] === undefined) findings.push({ code: 'column-missing', at, params: { column: { zh, en } } });
  }
  findings.push(...remarks(others, { file, sheet }));
  const end = next?.frameTop ?? Number.POSITIVE_INFINITY;
  const tail = units.agree() ? 0 : (rows[rows.length - 1]?.row ?? 0);
  const footers = new Set(others.filter(({ kind, row }) => kind === 'footer' && row > tail && row < end).map(({ row }) => row));
  const below =
    footers.size === 0
      ? []
      : within(
          gridRows.slice(begin).filter(({ row }) => footers.has(row)),
          left,
          right,
        );
  findings.push(...struckFindings({ table, columnOf: map.columnOf, rows, file, sheet }, grid.struck));
  return {
    parsed: {
      table,
      file,
      sheet,
      headerTop: header.top,
      headerBottom: header.bottom,
      columnOf: map.columnOf,
      headerOf: headersOf(mapped, header, ({ text }) => text),
      ...(header.columns.some(({ groups }) => groups.length > 0) && {
        groupOf: headersOf(mapped, header, ({ groups }) => groups[0]),
      }),
      unknownColumns: [...map.unknownColumns, ...reader.bare()].sort((a, b) => a.column - b.column),
      lastColumn: Math.max(headerLast, ...reader.bare().map(({ column }) => column)),
      frame: below.length === 0 ? frameAbove : readFrame(above, below),
      rows: units.told(table, rows),
      otherRows: others.map(({ row, kind }) => ({ row, kind })),
      findings,
    },
    next,
  };
}

/** Rows cut to the columns of a table that has another beside it. */
function within(rows: readonly GridRow[], left: number, right: number): readonly GridRow[] {
  if (left <= 1 && right >= Number.MAX_SAFE_INTEGER) return rows;
  return rows.map((row) => ({ ...row, cells: row.cells.map((cell, at) => (at + 1 < left || at + 1 > right ? undefined : cell)) }));
}

/** Whether the first text after a row's number runs over most of the table. */
function spansTable({ cells }: GridRow, { seqColumn, headerColumns }: RowLayout, merges: MergeWalk): boolean {
  let column = seqColumn + 1;
  while (column < cells.length && isBlank(cells[column - 1])) column++;
  const width = merges.widthAt(column);
  return width >= 3 && width * 10 >= headerColumns * 6;
}

/** A text of each field's header; a field whose header has none is left out. */
function headersOf<Field extends string>(
  mapped: readonly (readonly [Field, number])[],
  { columns }: HeaderBlock,
  textOf: (header: HeaderColumn) => string | undefined,
): Partial<Record<Field, string>> {
  const texts: Partial<Record<Field, string>> = {};
  for (const [field, column] of mapped) {
    const header = columns.find((candidate) => candidate.column <= column && column <= (candidate.right ?? candidate.column));
    const text = header === undefined ? '' : textOf(header);
    if (text !== undefined) texts[field] = text;
  }
  return texts;
}

function layoutOf<Field extends string>(
  table: Table<Field>,
  { columnOf }: ColumnMap<Field>,
  header: HeaderBlock,
  left: number,
  right: number,
  fieldAt: readonly (Field | undefined)[],
  gridRows: readonly GridRow[],
  begin: number,
): RowLayout {
  const fields = Object.keys(columnOf) as Field[]; // keys of a record keyed by Field
  const seqField = fields.find((field) => table.columns[field].cell === 'seq');
  const seqColumn = (seqField === undefined ? undefined : columnOf[seqField]) ?? 0;
  return {
    left: Math.max(left, Math.min(...header.columns.map(({ column }) => column))),
    right,
    seqColumn,
    isField: (column) => fieldAt[column] !== undefined,
    requiredColumns: fields.filter((field) => table.columns[field].required).map((field) => columnOf[field] ?? 0),
    headerColumns: header.columns.length,
    arabicNumbers: seqColumn > 0 && gridRows.slice(begin, begin + 200).some(({ cells }) => isArabicNumber(cells[seqColumn - 1])),
  };
}

/** Whether a row is the header over again: its first text is that column's header, and so are most others. */
function repeatedHeader({ columns }: HeaderBlock): (row: GridRow, left: number, right: number) => boolean {
  const texts: (Set<string> | undefined)[] = [];
  for (const { column, text, groups } of columns) texts[column] = new Set([text, ...groups].map((part) => plainHeader(part).base));
  const matches = (cell: Cell | undefined, column: number): boolean =>
    typeof cell === 'string' && cell.length <= 60 && texts[column]?.has(plainHeader(cell).base) === true;
  return ({ cells }, left, right) => {
    let filled = 0;
    let matched = 0;
    for (let column = left; column <= Math.min(right, cells.length); column++) {
      const cell = cells[column - 1];
      if (isBlank(cell)) continue;
      filled++;
      if (matches(cell, column)) matched++;
      else if (filled === 1) return false;
    }
    return matched >= 2 && matched * 10 >= filled * 6;
  };
}

/** 一、 opens a section, （一） one inside it. */
function enterSection(sections: string[], text: string): void {
  const inner = /^[（(【[]\s*[一二三四五六七八九十]/u.test(text);
  const outer = sections[0];
  const nested = inner && outer !== undefined && !/^[（(【[]/u.test(outer);
  sections.splice(nested ? 1 : 0, sections.length, text);
}

function remarks(others: readonly OtherRow[], at: Place): Finding[] {
  const findings: Finding[] = [];
  let numbered = 0;
  for (const { row, kind, text } of others) {
    if (kind === 'unread') findings.push({ code: 'row-unread', at: { ...at, row }, params: { text: shorten(text) } });
    if (kind === 'example') findings.push({ code: 'row-example', at: { ...at, row }, params: { text: shorten(text) } });
    if (kind === 'numbered') numbered++;
  }
  if (numbered > 0) findings.push({ code: 'rows-numbered-only', at, params: { count: numbered } });
  return findings;
}

/** A quotation fits a line. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= 40 ? line : `${line.slice(0, 40)}…`;
}
