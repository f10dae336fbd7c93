import type { Finding, Place } from '../../finding/finding';
import { columnName } from '../address';
import type { HeaderChoice, Table } from '../schema';
import { type HeaderColumn, headerLine, isWeak, senseOfColumn } from './column-sense';
import { fieldsJoined } from './match';
import type { HeaderSense } from './sense';

/** Which column holds which field, and what was guessed on the way. */
export interface ColumnMap<Field extends string = string> {
  readonly columnOf: Readonly<Partial<Record<Field, number>>>;
  readonly unknownColumns: readonly { readonly column: number; readonly header: string }[];
  readonly findings: readonly Finding[];
}

/** A header with what it means by itself. */
interface ReadHeader<Field extends string> {
  readonly column: number;
  readonly text: string;
  readonly sense: HeaderSense<Field>;
  readonly place: Place;
  readonly line: string;
}

/** The headers of one table on their way to fields; each step takes the fields that the steps before have left. */
class HeaderReading<Field extends string> {
  private readonly columnOf: Partial<Record<Field, number>> = {};
  private readonly unknownColumns: { column: number; header: string }[] = [];
  private readonly findings: Finding[] = [];
  /** Those that a choice finds to be plainly no field’s. */
  private readonly none = new Set<ReadHeader<Field>>();

  constructor(
    private readonly table: Table<Field>,
    private readonly headers: readonly ReadHeader<Field>[],
    private readonly worth: (column: number) => number,
  ) {}

  map(): ColumnMap<Field> {
    const claims = this.claims();
    for (const [field, rivals] of claims) this.settle(field, rivals);
    for (const [field, rivals] of claims) this.handOver(field, rivals);
    for (const header of this.headers) if (header.sense.kind === 'joined') this.takeJoined(header, header.sense.fields);
    for (const choice of this.table.choices ?? []) {
      for (const header of this.headers) if (header.sense.kind === 'choice' && header.sense.choice === choice) this.choose(header, choice);
    }
    for (const [field, needed] of this.table.standIns ?? []) this.standIn(field, needed);
    this.keepStrange();
    this.unknownColumns.sort((a, b) => a.column - b.column);
    return { columnOf: this.columnOf, unknownColumns: this.unknownColumns, findings: this.findings };
  }

  private readonly has = (field: Field): boolean => this.columnOf[field] !== undefined;

  private keep({ column, line }: ReadHeader<Field>): void {
    this.unknownColumns.push({ column, header: line });
  }

  private keepOpen(header: ReadHeader<Field>): void {
    this.keep(header);
    this.findings.push({ code: 'header-open', at: header.place, params: { header: header.line } });
  }

  /** Gives the field this column, and says that it was guessed. */
  private assume(code: 'header-joined' | 'header-assumed', { column, place, line }: ReadHeader<Field>, field: Field): void {
    this.columnOf[field] = column;
    this.findings.push({ code, at: place, params: { header: line, column: nameOf(this.table, field) } });
  }

  private claims(): ReadonlyMap<Field, readonly ReadHeader<Field>[]> {
    const claims = new Map<Field, ReadHeader<Field>[]>();
    for (const header of this.headers) {
      if (header.sense.kind !== 'known') continue;
      const { field } = header.sense;
      const rivals = claims.get(field);
      if (rivals === undefined) claims.set(field, [header]);
      else rivals.push(header);
    }
    return claims;
  }

  /** Of the columns that claim a field, plain ones before bare ones, the first of the most worth has it. */
  private settle(field: Field, claimants: readonly ReadHeader<Field>[]): void {
    const plain = claimants.filter(({ sense }) => !isWeak(sense));
    const rivals = plain.length > 0 ? plain : claimants;
    const worths = rivals.length > 1 ? rivals.map(({ column }) => this.worth(column)) : [0];
    const chosen = rivals[worths.indexOf(Math.max(...worths))];
    if (chosen === undefined) return;
    this.columnOf[field] = chosen.column;
    const used = columnName(chosen.column);
    for (const header of claimants) {
      if (header === chosen) continue;
      this.keep(header);
      this.findings.push({
        code: 'column-twice',
        at: header.place,
        params: { header: header.line, column: nameOf(this.table, field), used },
      });
    }
  }

  /** 责任人及联系电话: a column of a field that may be missing goes to the required one that its header names too, where that has none. */
  private handOver(field: Field, claimants: readonly ReadHeader<Field>[]): void {
    const header = claimants.find(({ column }) => column === this.columnOf[field]);
    if (header === undefined || this.isRequired(field)) return;
    const parts = fieldsJoined(this.table, header.text);
    const needed = parts.includes(field) ? parts.find((part) => this.isRequired(part) && !this.has(part)) : undefined;
    if (needed === undefined) return;
    delete this.columnOf[field];
    this.assume('header-joined', header, needed);
  }

  private standIn(field: Field, needed: Field): void {
    const header = this.has(needed) ? undefined : this.headers.find(({ column }) => column === this.columnOf[field]);
    if (header === undefined) return;
    delete this.columnOf[field];
    this.assume('header-assumed', header, needed);
  }

  private takeJoined(header: ReadHeader<Field>, fields: readonly Field[]): void {
    const open = fields.filter((field) => !this.has(field));
    const field = open.find((candidate) => this.isRequired(candidate)) ?? open[0];
    if (field === undefined) this.keepOpen(header);
    else this.assume('header-joined', header, field);
  }

  private choose(header: ReadHeader<Field>, choice: HeaderChoice<Field>): void {
    const field = choice.choose(this.has);
    const isPlain = choice.certain === true || choice.plainlyNone === true;
    if (field === null && isPlain) this.none.add(header);
    else if (field === null || this.has(field)) this.keepOpen(header);
    else if (choice.certain === true) this.columnOf[field] = header.column;
    else this.assume('header-assumed', header, field);
  }

  private keepStrange(): void {
    const strange = this.headers.filter((header) => header.sense.kind === 'unknown' || this.none.has(header));
    for (const header of strange) this.keep(header);
    const named = strange.filter(({ line }) => line !== '');
    const [first] = named;
    if (first === undefined) return;
    this.findings.push({ code: 'columns-unknown', at: first.place, params: { headers: named.map(({ line }) => line) } });
  }

  private isRequired(field: Field): boolean {
    return this.table.columns[field].required === true;
  }
}

/**
 * Maps all headers of a table at once, so that the other columns can decide an open one: 完成时间 is the deadline only where no column
 * else is. Plain headers claim their fields first, bare ones next, then shared and open ones. A field claimed twice goes to the first
 * column of the most worth (one in sight that holds data); the other column stays as an unknown one. A header that joins a required field with another（责任人及联系电话） is
 * that field's column where no other is, and some columns stand in for a required one. Every guess is a finding at its header.
 */
export function readHeaders<Field extends string>(
  table: Table<Field>,
  headers: readonly HeaderColumn[],
  at: Place,
  worth: (column: number) => number = () => 0,
): ColumnMap<Field> {
  const read = headers.map(
    (header): ReadHeader<Field> => ({
      column: header.column,
      text: header.text,
      sense: senseOfColumn(table, header),
      place: { ...at, column: header.column },
      line: headerLine(header),
    }),
  );
  return new HeaderReading(table, read, worth).map();
}

function nameOf<Field extends string>(table: Table<Field>, field: Field): { readonly zh: string; readonly en: string } {
  const { zh, en } = table.columns[field];
  return { zh, en };
}
