import { countsOn } from './counted-text';
import type { Cell, GridRow } from './grid';
import type { MergeWalk } from './merge-walk';
import type { TableRow } from './parse-result';
import { maybeRecord } from './passed-over';
import { isSignatureText, type RowKind } from './row-kind';
import type { RowReader } from './row-reader';
import { isWide, type RowLayout } from './row-view';
import { isBlank } from './sheet-view';
import { RowTeller, type ToldRow } from './tell-row';
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
  /** Whether the last data row's text runs over most of the table. */
  private spans = false;
  /** The section title that stands below the last data row, if one does. */
  private title: { readonly other: OtherRow; readonly cells: GridRow['cells'] } | null = null;

  private readonly teller: RowTeller;

  constructor(private readonly reading: BodyReading<Field>) {
    this.teller = new RowTeller(reading.layout, reading.merges);
  }

  /** Takes the next row in. Gives the table that begins with this row, which is then not taken; null where none does. */
  take(row: GridRow): NextHeader | null {
    const { merges, isRepeated, startsTable } = this.reading;
    merges.enter(row);
    if (isRepeated(row)) return this.takeRepeated(row);
    if (startsTable(row)) return beginsWith(row, this.titlesAbove(row), false);
    const told = this.teller.tell(row, this.rows.length > 0);
    if (told === null) return null;
    const { kind } = told;
    if (kind === 'data') this.takeData(row);
    else this.takeOther(row, kind, told);
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
    const seq = layout.seqColumn === 0 ? undefined : row.cells[layout.seqColumn - 1];
    const place = { row: row.row, seq, seqField: fieldAt[layout.seqColumn] ?? '', spans: this.spans };
    const section = takeBackSection(this.rows, this.others, place);
    if (section !== null) this.enterSection(section);
    this.doubtTitle(row);
    this.rows.push(reader.read(row, this.sections.length === 0 ? null : this.sections.join('／')));
    units.mark(row.row);
    this.spans = spansTable(row, layout, merges);
  }

  private takeOther(row: GridRow, kind: RowKind, { view, text }: ToldRow): void {
    if (kind === 'section') this.enterSection(text);
    if (kind === 'total' && this.reading.layout.arabicNumbers)
      takeBackTallyHead(this.rows, this.others, row, this.reading.fieldAt[this.reading.layout.seqColumn] ?? '');
    if (kind === 'footer') {
      if (isSignatureText(text)) takeBackSignature(this.rows, this.others, row);
      this.reading.units.enter(row);
    }
    const other: OtherRow = { row: row.row, kind, text, ...(maybeRecord(view, kind) && { isFilled: true }) };
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
  return isWide(merges.widthAt(column), layout);
}
