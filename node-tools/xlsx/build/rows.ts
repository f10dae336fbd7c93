import type { IsoDate } from '../../../core/calendar/iso-date';
import { columnName } from '../../../core/table/address';
import type { CellRange } from '../../../core/table/grid';
import type { PlanCell, PlanValue, SheetPlan } from '../../../core/table/sheet-plan';
import { dateSerial } from './date-serial';
import { type MergedWidths, mergedWidths, runsAcross } from './merges';
import { pagesAcross } from './pages-across';
import { isDressed, planValue, styleOf } from './plan-cell';
import type { OpenReport } from './report';
import { bodyHeight, headHeight } from './row-heights';
import { sheetReference } from './sheet-names';
import type { StyleIds, StyleNumbers } from './style-ids';
import type { Look, Zone } from './styles';
import type { TextTable } from './text-table';
import { cutText, longestText, textElement, xmlAttribute } from './xml-escape';

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
const formulaStarts = new Set("=+-@'\t\r＝＋－＠");

/** The zone of a sheet's rows. */
export function bodyZone({ protectHeader }: SheetPlan): Zone {
  return protectHeader ? 'freeBody' : 'body';
}

/** Pours the rows of one sheet; `links` is filled on the way. */
export class RowPourer {
  readonly links: string[] = [];
  private readonly names: readonly string[];
  private readonly merged: MergedWidths;
  private readonly looks = new Map<string, StyleNumbers>();
  /** A ledger has few different days, and reckoning one costs more than finding it. */
  private readonly serials = new Map<IsoDate, number | null>();

  constructor(
    private readonly sheet: SheetPlan,
    private readonly context: PourContext,
    merges: readonly CellRange[],
  ) {
    this.merged = mergedWidths(merges, sheet.columns);
    this.names = sheet.columns.map((_, index) => columnName(index + 1));
  }

  /** The content of `<sheetData>`, in pieces. An empty row of the plan is a gap between tables: it gets no grid. */
  *pieces(): Generator<string> {
    const { head, body, bodyCount, columns } = this.sheet;
    const bodyStyles = columns.map(({ style }) => style);
    let piece = '';
    for (const [index, row] of head.entries()) piece += this.headRow(index + 1, row);
    const zone = bodyZone(this.sheet);
    let row = head.length;
    for (const cells of body) {
      row++;
      const styles = cells.length === 0 ? [] : bodyStyles;
      piece += `<row r="${row}" ht="${bodyHeight(cells, columns, this.merged.get(row))}">${this.cells(row, cells, styles, zone)}</row>`;
      if (piece.length >= pieceLength) {
        yield piece;
        piece = '';
      }
    }
    if (row - head.length !== bodyCount) throw new Error(`${this.sheet.name}: ${row - head.length} rows came, ${bodyCount} were announced`);
    yield piece;
  }

  private headRow(row: number, planned: SheetPlan['head'][number]): string {
    const height = headHeight(planned, this.sheet.columns, this.merged.get(row));
    const look = planned.style === 'title' && pagesAcross(this.sheet) > 1 ? 'wideTitle' : planned.style;
    const styles = (runsAcross.has(planned.style) ? planned.cells : this.names).map(() => look);
    return `<row r="${row}" ht="${height}" customHeight="1">${this.cells(row, planned.cells, styles, 'head')}</row>`;
  }

  /** One cell for every style, so that the grid is drawn to the last column. */
  private cells(row: number, cells: readonly PlanCell[], styles: readonly Look[], zone: Zone): string {
    if (cells.length > styles.length) throw new Error(`${this.sheet.name}: row ${row} has more cells than the sheet has columns`);
    let xml = '';
    for (let column = 1; column <= styles.length; column++) {
      const cell = cells[column - 1] ?? null;
      const look = this.look(styleOf(cell, styles[column - 1] ?? 'text'), zone);
      const reference = `${this.names[column - 1]}${row}`;
      if (isDressed(cell) && cell.link !== undefined) this.addLink(reference, cell.link);
      xml += this.cell(reference, row, column, planValue(cell), look);
    }
    return xml;
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

  private cell(reference: string, row: number, column: number, value: PlanValue, look: StyleNumbers): string {
    if (value === null || value === '') return `<c r="${reference}" s="${look.blank}"/>`;
    if (typeof value === 'string') return this.textCell(reference, row, column, value, look);
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) throw new Error(`${this.sheet.name}!${reference}: ${value} is no number a cell can hold`);
      return `<c r="${reference}" s="${look.number}"><v>${value}</v></c>`;
    }
    const serial = this.serial(value.day);
    if (serial === null) return this.textCell(reference, row, column, value.day, look);
    return `<c r="${reference}" s="${look.date}"><v>${serial}</v></c>`;
  }

  private serial(day: IsoDate): number | null {
    let serial = this.serials.get(day);
    if (serial === undefined) {
      serial = dateSerial(day);
      this.serials.set(day, serial);
    }
    return serial;
  }

  private textCell(reference: string, row: number, column: number, value: string, look: StyleNumbers): string {
    const text = cutText(value);
    if (value.length > longestText) this.context.report.cutTexts.push({ sheet: this.sheet.name, row, column, length: value.length });
    const style = formulaStarts.has(text.charAt(0)) ? look.quoted : look.text;
    const index = this.context.strings.add(text);
    if (index === null) return `<c r="${reference}" s="${style}" t="inlineStr"><is>${textElement(text)}</is></c>`;
    return `<c r="${reference}" s="${style}" t="s"><v>${index}</v></c>`;
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
