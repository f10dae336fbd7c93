import type { Cell, GridRow } from '../grid';
import type { TableRow } from '../parse-result';
import type { RowKind } from '../row-kind';
import { isBlank } from '../sheet-view';
import type { UnitRows } from '../unit/rows';
import { countsOn } from './counted-text';
import type { MergeWalk } from './merge-walk';
import type { OtherRow } from './other-row';
import { doubtsOf, mayBeItemAmongItems } from './passed-over';
import type { RowReader } from './reader';
import { type BelowKind, secondLooks } from './second-looks';
import { RowTeller, type ToldRow } from './tell-row';
import { titlesBefore } from './titles-before';
import { isWide, type RowLayout } from './view';

/** Where another table begins below: its header, and the first row of its title. */
export interface NextHeader {
  readonly row: number;
  readonly frameTop: number;
  /** Whether it is this table's header over again, under another unit's name. */
  readonly sameHeader: boolean;
}

/** What the rows below a header are told and read by. */
interface BodyReading<Field extends string> {
  readonly layout: RowLayout;
  readonly fieldAt: readonly (Field | undefined)[];
  readonly merges: MergeWalk;
  readonly reader: RowReader<Field>;
  readonly units: UnitRows;
  /** Whether a row is the header over again. */
  readonly isRepeated: (row: GridRow) => boolean;
  /** Whether a row is the header of another table. */
  readonly startsTable: (row: GridRow) => boolean;
  /** Whether the header over again, below these titles, begins a table of another unit. */
  readonly isAnotherUnit: (titles: readonly OtherRow[]) => boolean;
}

/** The rows below a header as they are taken in, one after the other: data, or told by their kind. */
export class TableBody<Field extends string> {
  readonly rows: TableRow<Field>[] = [];
  readonly others: OtherRow[] = [];
  /** The section titles that the next row stands under: an outer one, and one inside it. */
  private readonly sections: string[] = [];
  /** Whether the text of the last item runs over most of the table. */
  private spans = false;
  /** The section title below the last item, by its place in `others`, with its cells; null where there is none. */
  private title: { readonly at: number; readonly cells: GridRow['cells'] } | null = null;
  /** The notes and signatures below the last item that may be items themselves, by their places in `others`. */
  private notes: number[] = [];
  private readonly teller: RowTeller;
  private readonly seqField: string;

  constructor(private readonly reading: BodyReading<Field>) {
    const { layout, merges, fieldAt } = reading;
    this.teller = new RowTeller(layout, merges);
    this.seqField = fieldAt[layout.seqColumn] ?? '';
  }

  /** Takes the next row in. Gives the table that begins with this row, which is then not taken; null where none does. */
  take(row: GridRow): NextHeader | null {
    const { merges, isRepeated, startsTable } = this.reading;
    merges.enter(row);
    if (isRepeated(row)) return this.takeRepeated(row);
    if (startsTable(row)) return this.begin(row, this.titlesAbove(row), false);
    const told = this.teller.tell(row, this.rows.length > 0);
    if (told === null) return null;
    const { kind, text } = told;
    this.lookBack(row, kind, text);
    if (kind === 'data') this.takeItem(row);
    else this.takeOther(kind, told);
    return null;
  }

  /** Tells the item right above once more, now that the row below it is known: it may be a title or a signature. */
  private lookBack(below: GridRow, kind: BelowKind, text: string): void {
    const { rows, spans, seqField } = this;
    const above = rows[rows.length - 1];
    if (above === undefined || above.row !== below.row - 1) return;
    const pair = { above, spans, below, text, layout: this.reading.layout, seqField };
    for (const second of secondLooks) {
      const title = second.below === kind ? second.look(pair) : null;
      if (title === null) continue;
      rows.pop();
      this.reading.reader.takeBack(above, rows);
      this.others.push({ row: above.row, kind: second.kind, text: title });
      if (second.kind === 'section') this.enterSection(title);
      return;
    }
  }

  private titlesAbove(header: GridRow): readonly OtherRow[] {
    this.lookBack(header, 'header', '');
    return titlesBefore(this.others, this.rows[this.rows.length - 1]?.row ?? 0);
  }

  private takeRepeated(row: GridRow): NextHeader | null {
    const titles = this.titlesAbove(row);
    if (this.reading.isAnotherUnit(titles) && this.reading.startsTable(row)) return this.begin(row, titles, true);
    this.nameTitles(titles, ({ kind }) => kind === 'unread');
    this.others.push({ row: row.row, kind: 'repeated_header', text: '' });
    return null;
  }

  private begin(header: GridRow, titles: readonly OtherRow[], sameHeader: boolean): NextHeader {
    this.nameTitles(titles, () => true);
    return { row: header.row, frameTop: titles[0]?.row ?? header.row, sameHeader };
  }

  /** The last rows are titles of what follows, those of them that are. */
  private nameTitles(titles: readonly OtherRow[], isOne: (other: OtherRow) => boolean): void {
    const named = titles.map((other): OtherRow => (isOne(other) ? { ...other, kind: 'title' } : other));
    this.others.splice(this.others.length - titles.length, titles.length, ...named);
  }

  private takeItem(row: GridRow): void {
    const { layout, merges, reader, units } = this.reading;
    this.doubtTitle(row);
    if (this.notes.length > 0) this.doubtNotes();
    this.rows.push(reader.read(row, this.sections.length === 0 ? null : this.sections.join('／')));
    units.mark(row.row);
    this.spans = !merges.isPlain() && spansTable(row, layout, merges);
  }

  private takeOther(kind: RowKind, { view, text }: ToldRow): void {
    const { source } = view;
    if (kind === 'section') {
      this.enterSection(text);
      this.title = { at: this.others.length, cells: source.cells };
    }
    if (kind === 'footer') this.reading.units.enter(source);
    if (mayBeItemAmongItems(view, kind, text)) this.notes.push(this.others.length);
    const doubts = doubtsOf(view, kind, text);
    this.others.push({ row: source.row, kind, text, ...(doubts.length > 0 && { doubts }) });
  }

  /** 附：决算未按时公开 above a further item: notes stand below them all. */
  private doubtNotes(): void {
    for (const at of this.notes) {
      const note = this.others[at];
      if (note?.kind === 'footer') this.others[at] = { ...note, doubts: ['among-items'] };
    }
    this.notes = [];
  }

  /** 一、学习不深入 above the row 二、调研不够: it is numbered along with the rows, and may be one of them with nothing else filled in. */
  private doubtTitle({ cells }: GridRow): void {
    const { title } = this;
    this.title = null;
    const other = title === null ? undefined : this.others[title.at];
    if (title === null || other === undefined) return;
    const column = title.cells.findIndex((cell) => !isBlank(cell));
    if (countsOn(title.cells[column], cells[column]))
      this.others[title.at] = { ...other, doubts: [...(other.doubts ?? []).filter((doubt) => doubt !== 'finds-fault'), 'counted-on'] };
  }

  /** 一、 opens a section, （一） one inside it. */
  private enterSection(title: string): void {
    const { sections } = this;
    const inner = /^[（(【[]\s*[一二三四五六七八九十]/u.test(title);
    const outer = sections[0];
    const nested = inner && outer !== undefined && !/^[（(【[]/u.test(outer);
    sections.splice(nested ? 1 : 0, sections.length, title);
    this.reading.units.section(title);
  }
}

/** Whether the first text after a row's number runs over most of the table. */
function spansTable({ cells }: { readonly cells: readonly (Cell | undefined)[] }, layout: RowLayout, merges: MergeWalk): boolean {
  let column = layout.seqColumn + 1;
  while (column < cells.length && isBlank(cells[column - 1])) column++;
  return isWide(merges.widthAt(column), layout);
}
