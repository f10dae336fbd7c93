import type { Finding, Place } from '../../finding/finding';
import type { LocalText } from '../../i18n/local-text';
import { cellText } from '../cell/text';
import type { Cell } from '../grid';
import { lastRowOf, type TableRow } from '../parse-result';
import type { RecordRows, Table } from '../schema';

/** The rows of a table as they were read. */
export interface ReadRows<Field extends string> {
  readonly columnOf: Readonly<Partial<Record<Field, number>>>;
  readonly rows: readonly TableRow<Field>[];
  /** Rows in which 同上 or 〃 was written: whoever writes it begins a record. */
  readonly repeating: ReadonlySet<number>;
  readonly at: Place;
}

/** The records of a table, and the rows that were taken for a part of the record above. */
export interface JoinedRows<Field extends string> {
  readonly rows: readonly TableRow<Field>[];
  readonly details: readonly number[];
  readonly findings: readonly Finding[];
}

/** What a row is to the record above it: a part of it, or a record of its own, be it only because of a field that was not joined. */
type Standing<Field extends string> =
  | 'record'
  | { readonly apart: Field }
  | { readonly parts: readonly Field[]; readonly isMerged: boolean };

/** What rows have added to a record. */
interface Added<Field extends string> {
  readonly parts: TableRow<Field>[];
  readonly texts: Map<Field, string[]>;
  isMerged: boolean;
}

const textOf = (cell: Cell | undefined): string => cellText(cell).trim();

class Joining<Field extends string> {
  private readonly made: TableRow<Field>[] = [];
  private readonly details: number[] = [];
  private readonly findings: Finding[] = [];
  /** The first row of the record under way, and what the rows below it have added; nothing for most records. */
  private lead: TableRow<Field> | null = null;
  private added: Added<Field> | null = null;
  /** Records that merged cells show to be one, with nothing left blank. */
  private readonly merged: TableRow<Field>[] = [];
  /** Rows that share what makes a record and were yet counted one by one. */
  private apart: { readonly field: Field; readonly rows: TableRow<Field>[] } | null = null;

  constructor(
    private readonly table: Table<Field>,
    private readonly records: RecordRows<Field>,
    private readonly core: readonly Field[],
    private readonly read: ReadRows<Field>,
    /** The most telling of them. */
    private readonly first: Field,
  ) {}

  join(): JoinedRows<Field> {
    for (const row of this.read.rows) this.take(row);
    this.close();
    this.sayApart();
    const [first] = this.merged;
    if (first !== undefined) {
      const params = { count: this.merged.length, from: first.row, to: lastRowOf(first), columns: this.coreNames() };
      this.findings.push({ code: 'records-over-rows', at: this.placeOf(first.row, this.first), params });
    }
    return { rows: this.made, details: this.details, findings: this.findings };
  }

  private take(row: TableRow<Field>): void {
    const standing = this.standingOf(row);
    if (this.lead === null || standing === 'record' || 'apart' in standing) {
      if (standing !== 'record' && 'apart' in standing) this.countApart(row, standing.apart);
      else this.sayApart();
      this.close();
      this.lead = row;
      return;
    }
    const { lead } = this;
    this.added ??= { parts: [], texts: new Map(), isMerged: true };
    const { parts, texts } = this.added;
    for (const field of standing.parts) {
      const known = texts.get(field) ?? [textOf(lead.cells[field])].filter((text) => text !== '');
      const text = textOf(row.cells[field]);
      texts.set(field, known.includes(text) ? known : [...known, text]);
    }
    parts.push(row);
    this.details.push(row.row);
    if (standing.isMerged) return;
    this.added.isMerged = false;
    this.findings.push({ code: 'row-joined', at: this.placeOf(row.row), params: { columns: this.coreNames(), row: lead.row } });
  }

  /** Nearly every row names its own problem, and is a record without further questions. */
  private standingOf(row: TableRow<Field>): Standing<Field> {
    const { first, lead } = this;
    const { cells, inherited } = row;
    if (cells[first] !== undefined && !inherited.includes(first)) return 'record';
    if (lead === null || !this.goesOn(row, lead)) return 'record';
    let isMerged = cells[first] !== undefined;
    let apart: Field | null = null;
    for (const field of this.core) {
      if (field === first || inherited.includes(field)) continue;
      if (textOf(cells[field]) === '') isMerged &&= textOf(lead.cells[field]) === '';
      else if (textOf(cells[field]) === textOf(lead.cells[field])) apart ??= field;
      else return 'record';
    }
    const parts: Field[] = [];
    for (const field of Object.keys(cells) as Field[]) {
      if (this.core.includes(field) || inherited.includes(field) || textOf(cells[field]) === '') continue;
      if (this.records.own.includes(field)) return 'record';
      if (this.isDetail(field) && this.isToldAlike(field, row, lead)) parts.push(field);
      else apart ??= field;
    }
    if (apart === null) return { parts, isMerged };
    return isMerged ? { apart } : 'record';
  }

  private goesOn(row: TableRow<Field>, lead: TableRow<Field>): boolean {
    const parts = this.added?.parts ?? [];
    return (
      row.row === (parts[parts.length - 1] ?? lead).row + 1 &&
      row.section === lead.section &&
      !this.read.repeating.has(row.row) &&
      this.core.some((field) => lead.cells[field] !== undefined)
    );
  }

  /** What stands before the problem says whose row it is（姓名 | 问题 | 措施）. */
  private isDetail(field: Field): boolean {
    const { columnOf } = this.read;
    return this.records.details[field] !== undefined && (columnOf[field] ?? 0) > (columnOf[this.first] ?? 0);
  }

  /** Where no column is the status, the progress tells it; rows that tell different ones cannot be joined. */
  private isToldAlike(field: Field, row: TableRow<Field>, lead: TableRow<Field>): boolean {
    const { by, unless, says } = this.records.told;
    if (field !== by || this.read.columnOf[unless] !== undefined) return true;
    const own = textOf(row.cells[field]);
    const known = this.added?.texts.get(field) ?? [textOf(lead.cells[field])];
    const told = says(own);
    const together = [...known, own].join(this.records.details[field]);
    return [...known, together].every((text) => says(text) === told);
  }

  private close(): void {
    const { lead, added } = this;
    this.added = null;
    if (lead === null) return;
    if (added === null) {
      this.made.push(lead);
      return;
    }
    const cells: Partial<Record<Field, Cell>> = { ...lead.cells };
    for (const [field, said] of added.texts) {
      if (said.length > 1 || cells[field] === undefined) cells[field] = said.join(this.records.details[field]);
    }
    const record = { ...lead, cells, detailRows: added.parts.map(({ row }) => row) };
    this.made.push(record);
    if (added.isMerged) this.merged.push(record);
  }

  private countApart(row: TableRow<Field>, field: Field): void {
    const { lead } = this;
    if (this.apart === null || lead === null || this.apart.rows[this.apart.rows.length - 1] !== lead) {
      this.sayApart();
      this.apart = { field, rows: lead === null ? [] : [lead] };
    }
    this.apart.rows.push(row);
  }

  private sayApart(): void {
    const { table, apart } = this;
    if (apart === null) return;
    this.apart = null;
    const [first] = apart.rows;
    if (first === undefined) return;
    const { zh, en } = table.columns[apart.field];
    const last = apart.rows[apart.rows.length - 1] ?? first;
    const params = { from: first.row, to: last.row, columns: this.coreNames(), column: { zh, en }, count: apart.rows.length };
    this.findings.push({ code: 'rows-counted-apart', at: this.placeOf(first.row, apart.field), params });
  }

  private coreNames(): LocalText {
    const columns = this.core.map((field) => this.table.columns[field]);
    return { zh: columns.map(({ zh }) => zh).join('、'), en: columns.map(({ en }) => en).join(', ') };
  }

  private placeOf(row: number, field?: Field): Place {
    const column = field === undefined ? undefined : this.read.columnOf[field];
    return column === undefined ? { ...this.read.at, row } : { ...this.read.at, row, column };
  }
}

/**
 * The records of a table where one of them may fill several rows: a row whose problem, measure and deadline are all passed down by merged
 * cells, or left blank, adds no record but details（责任人、电话、进展）, which are joined into the record's first row. A row with a number, a
 * unit, a status or anything else of its own that cannot be joined stays a record. What was decided is a finding.
 *
 * Errors: none. A table without `records`, or with less than two of its core columns, comes back as it is.
 */
export function joinRows<Field extends string>(table: Table<Field>, read: ReadRows<Field>): JoinedRows<Field> {
  const { records } = table;
  const core = records?.core.filter((field) => read.columnOf[field] !== undefined) ?? [];
  const [first, ...others] = core;
  if (records === undefined || first === undefined || others.length === 0) return { rows: read.rows, details: [], findings: [] };
  return new Joining<Field>(table, records, core, read, first).join();
}
