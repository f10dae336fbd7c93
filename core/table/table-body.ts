import { classifyRow, type RowLayout } from './classify-row';
import { countsOn } from './counted-text';
import type { Cell, GridRow } from './grid';
import type { MergeWalk } from './merge-walk';
import { type NoteRow, noteAfter } from './note-rows';
import type { TableRow } from './parse-result';
import { maybeRecord } from './passed-over';
import { isSignatureText, type RowKind } from './row-kind';
import type { RowReader } from './row-reader';
import { isBlank } from './sheet-view';
import { type OtherRow, takeBackSection, takeBackSignature, takeBackTallyHead, takeBackTitle, titlesBefore } from './title-rows';
import type { UnitRows } from './unit-rows';

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
  // What the row above was.
  private footer = false;
  private note: NoteRow | null = null;
  private spans = false;
  /** The cells of the last data row, and the section title that stands below it, if one does. */
  private cells: GridRow['cells'] | undefined;
  private title: { readonly other: OtherRow; readonly cells: GridRow['cells'] } | null = null;

  constructor(private readonly reading: BodyReading<Field>) {}

  /** Takes the next row in. Gives the table that begins with this row, which is then not taken; null where none does. */
  take(row: GridRow): NextHeader | null {
    const { layout, merges, isRepeated, startsTable } = this.reading;
    merges.enter(row);
    if (isRepeated(row)) return this.takeRepeated(row);
    if (startsTable(row)) return beginsWith(row, this.titlesAbove(row), false);
    const { kind, text } = classifyRow(row, layout, merges, {
      data: this.rows.length > 0,
      footer: this.footer,
      note: this.note,
      cells: this.cells,
    });
    if (kind === 'data') this.takeData(row);
    else if (kind !== 'blank') this.takeOther(row, kind, text);
    return null;
  }

  private titlesAbove(header: GridRow): readonly OtherRow[] {
    takeBackTitle(this.rows, this.others, header);
    return titlesBefore(this.others, this.rows);
  }

  private takeRepeated(row: GridRow): NextHeader | null {
    const titles = this.titlesAbove(row);
    if (this.reading.isAnotherUnit(titles) && this.reading.startsTable(row)) return beginsWith(row, titles, true);
    for (const other of titles) if (other.kind === 'unread') other.kind = 'title';
    this.others.push({ row: row.row, kind: 'repeated_header', text: '' });
    return null;
  }

  private takeData(row: GridRow): void {
    const { layout, merges, fieldAt, reader, units } = this.reading;
    this.footer = false;
    this.note = null;
    const seq = layout.seqColumn === 0 ? undefined : row.cells[layout.seqColumn - 1];
    const place = { row: row.row, seq, seqField: fieldAt[layout.seqColumn] ?? '', spans: this.spans };
    const section = takeBackSection(this.rows, this.others, place);
    if (section !== null) this.enterSection(section);
    this.doubtTitle(row);
    this.cells = row.cells;
    this.rows.push(reader.read(row, this.sections.length === 0 ? null : this.sections.join('／')));
    units.mark(row.row);
    this.spans = spansTable(row, layout, merges);
  }

  private takeOther(row: GridRow, kind: RowKind, text: string): void {
    if (kind === 'section') this.enterSection(text);
    if (kind === 'section' || kind === 'total') {
      this.footer = false;
      this.note = null;
    }
    if (kind === 'total' && this.reading.layout.arabicNumbers)
      takeBackTallyHead(this.rows, this.others, row, this.reading.fieldAt[this.reading.layout.seqColumn] ?? '');
    if (kind === 'footer') {
      const signs = isSignatureText(text);
      if (signs) takeBackSignature(this.rows, this.others, row);
      this.reading.units.enter(row);
      this.footer = true;
      this.note = signs ? null : noteAfter(row, this.reading.layout, this.note);
    }
    const isFilled = maybeRecord(row, kind, this.reading.layout, this.reading.merges);
    const other: OtherRow = { row: row.row, kind, text, ...(isFilled && { isFilled }) };
    this.others.push(other);
    if (kind === 'section') this.title = { other, cells: row.cells };
  }

  /** 一、学习不深入 above the row 二、调研不够: it is numbered along with the rows, and may be one of them with nothing else filled in. */
  private doubtTitle({ cells }: GridRow): void {
    const { title } = this;
    this.title = null;
    const column = title?.cells.findIndex((cell) => !isBlank(cell)) ?? -1;
    if (title !== null && countsOn(title.cells[column], cells[column])) title.other.isDoubtful = true;
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

function beginsWith(header: GridRow, titles: readonly OtherRow[], sameHeader: boolean): NextHeader {
  for (const title of titles) title.kind = 'title';
  return { row: header.row, frameTop: titles[0]?.row ?? header.row, sameHeader };
}

/** Whether the first text after a row's number runs over most of the table. */
function spansTable({ cells }: { readonly cells: readonly (Cell | undefined)[] }, layout: RowLayout, merges: MergeWalk): boolean {
  let column = layout.seqColumn + 1;
  while (column < cells.length && isBlank(cells[column - 1])) column++;
  const width = merges.widthAt(column);
  return width >= 3 && width * 10 >= layout.headerColumns * 6;
}
