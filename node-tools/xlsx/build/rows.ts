import type { IsoDate } from '../../../core/calendar/iso-date';
import { cellName, columnName } from '../../../core/table/address';
import type { CellRange } from '../../../core/table/grid';
import type { PlanCell, PlanValue, SheetPlan } from '../../../core/table/sheet-plan';
import { dateSerial } from './date-serial';
import { type MergedWidths, mergedWidths, runsAcross } from './merges';
import { pagesAcross } from './pages-across';
import { isDressed, styleOf } from './plan-cell';
import type { OpenReport } from './report';
import { bodyHeight, headHeight } from './row-heights';
import { sheetReference } from './sheet-names';
import type { StyleIds, StyleNumbers } from './style-ids';
import type { Look, Zone } from './styles';
import type { TextTable } from './text-table';
import { cutText, longestText, textElement, xmlAttribute } from './xml-escape';
import { type Pattern, patternOf, XmlWriter } from './xml-writer';

/** What all sheets of a workbook share while they are poured. */
export interface PourContext {
  readonly ids: StyleIds;
  readonly strings: TextTable;
  /** The legal name of a sheet of the plan. */
  readonly legalName: (sheet: string) => string;
  readonly report: OpenReport;
}

/** Excel refuses more links on one sheet. */
const mostLinks = 65_530;

/** Long enough to pack well, short enough to be forgotten soon. */
const pieceLength = 256 * 1024;

/** Characters that begin a formula or a command when typed; Excel takes the full-width ones for their narrow twins. */
const formulaStarts: ReadonlySet<number> = new Set(Array.from("=+-@'\t\r＝＋－＠", (sign) => sign.charCodeAt(0)));

const behindRow = patternOf('</row>');
const behindValue = patternOf('</v></c>');

/** What follows the place of a cell of one style number, up to its value. */
interface Openings {
  readonly blank: Pattern;
  readonly number: Pattern;
  readonly shared: Pattern;
  readonly inline: Pattern;
}

function openingsOf(style: number): Openings {
  return {
    blank: patternOf(`" s="${style}"/>`),
    number: patternOf(`" s="${style}"><v>`),
    shared: patternOf(`" s="${style}" t="s"><v>`),
    inline: patternOf(`" s="${style}" t="inlineStr"><is>`),
  };
}

/** The zone of a sheet's rows. */
export function bodyZone({ protectHeader }: SheetPlan): Zone {
  return protectHeader ? 'freeBody' : 'body';
}

/** Pours the rows of one sheet; `links` is filled on the way. */
export class RowPourer {
  readonly links: string[] = [];
  private readonly names: readonly string[];
  private readonly starts: readonly Pattern[];
  private readonly merged: MergedWidths;
  private readonly out = new XmlWriter();
  private readonly looks = new Map<string, StyleNumbers>();
  private readonly openings: Openings[] = [];
  /** A ledger has few different days, and reckoning one costs more than finding it. */
  private readonly serials = new Map<IsoDate, number | null>();

  constructor(
    private readonly sheet: SheetPlan,
    private readonly context: PourContext,
    merges: readonly CellRange[],
  ) {
    this.merged = mergedWidths(merges, sheet.columns);
    this.names = sheet.columns.map((_, index) => columnName(index + 1));
    this.starts = this.names.map((name) => patternOf(`<c r="${name}`));
  }

  /** The content of `<sheetData>`, in pieces. An empty row of the plan is a gap between tables: it gets no grid. */
  *pieces(): Generator<Buffer> {
    const { out } = this;
    const { head, body, bodyCount, columns } = this.sheet;
    for (const [index, row] of head.entries()) this.headRow(index + 1, row);
    const zone = bodyZone(this.sheet);
    const looks = columns.map(({ style }) => this.look(style, zone));
    let row = head.length;
    for (const cells of body) {
      row++;
      out.text(`<row r="${row}" ht="${bodyHeight(cells, columns, this.merged.get(row))}">`);
      this.cells(row, cells, cells.length === 0 ? [] : looks, zone);
      out.pattern(behindRow);
      if (out.length >= pieceLength) yield out.take();
    }
    if (row - head.length !== bodyCount) throw new Error(`${this.sheet.name}: ${row - head.length} rows came, ${bodyCount} were announced`);
    yield out.take();
  }

  private headRow(row: number, planned: SheetPlan['head'][number]): void {
    const height = headHeight(planned, this.sheet.columns, this.merged.get(row));
    const look = this.look(planned.style === 'title' && pagesAcross(this.sheet) > 1 ? 'wideTitle' : planned.style, 'head');
    const looks = (runsAcross.has(planned.style) ? planned.cells : this.names).map(() => look);
    this.out.text(`<row r="${row}" ht="${height}" customHeight="1">`);
    this.cells(row, planned.cells, looks, 'head');
    this.out.pattern(behindRow);
  }

  /** One cell for every look, so that the grid is drawn to the last column. */
  private cells(row: number, cells: readonly PlanCell[], looks: readonly StyleNumbers[], zone: Zone): void {
    if (cells.length > looks.length) throw new Error(`${this.sheet.name}: row ${row} has more cells than the sheet has columns`);
    for (let index = 0; index < looks.length; index++) {
      const cell = cells[index] ?? null;
      const inherited = looks[index];
      const start = this.starts[index];
      if (inherited === undefined || start === undefined) continue;
      this.out.pattern(start);
      this.out.number(row);
      if (!isDressed(cell)) {
        this.content(row, index + 1, cell, inherited);
        continue;
      }
      if (cell.link !== undefined) this.addLink(cellName(row, index + 1), cell.link);
      const own = styleOf(cell);
      this.content(row, index + 1, cell.value, own === null ? inherited : this.look(own, zone));
    }
  }

  private look(style: Look, zone: Zone): StyleNumbers {
    const key = `${style} ${zone}`;
    let look = this.looks.get(key);
    if (look === undefined) {
      look = this.context.ids.cell(style, zone);
      this.looks.set(key, look);
    }
    return look;
  }

  private opening(style: number): Openings {
    const known = this.openings[style];
    if (known !== undefined) return known;
    const made = openingsOf(style);
    this.openings[style] = made;
    return made;
  }

  /** The rest of a cell, behind its place. */
  private content(row: number, column: number, value: PlanValue, look: StyleNumbers): void {
    if (value === null || value === '') this.out.pattern(this.opening(look.blank).blank);
    else if (typeof value === 'string') this.textContent(row, column, value, look);
    else if (typeof value === 'number') {
      if (!Number.isFinite(value)) throw new Error(`${this.sheet.name}!${cellName(row, column)}: ${value} is no number a cell can hold`);
      this.value(this.opening(look.number).number, value);
    } else {
      const serial = this.serial(value.day);
      if (serial === null) this.textContent(row, column, value.day, look);
      else this.value(this.opening(look.date).number, serial);
    }
  }

  private value(opening: Pattern, value: number): void {
    this.out.pattern(opening);
    this.out.number(value);
    this.out.pattern(behindValue);
  }

  private serial(day: IsoDate): number | null {
    let serial = this.serials.get(day);
    if (serial === undefined) {
      serial = dateSerial(day);
      this.serials.set(day, serial);
    }
    return serial;
  }

  private textContent(row: number, column: number, value: string, look: StyleNumbers): void {
    const text = cutText(value);
    if (value.length > longestText) this.context.report.cutTexts.push({ sheet: this.sheet.name, row, column, length: value.length });
    const opening = this.opening(formulaStarts.has(text.charCodeAt(0)) ? look.quoted : look.text);
    const index = this.context.strings.add(text);
    if (index === null) {
      this.out.pattern(opening.inline);
      this.out.text(`${textElement(text)}</is></c>`);
    } else this.value(opening.shared, index);
  }

  private addLink(reference: string, { sheet, cell }: { readonly sheet: string; readonly cell: string }): void {
    if (this.links.length >= mostLinks) {
      this.context.report.linksLeftOut++;
      return;
    }
    const location = sheetReference(this.context.legalName(sheet), cell);
    this.links.push(`<hyperlink ref="${reference}" location="${xmlAttribute(location)}"/>`);
  }
}
