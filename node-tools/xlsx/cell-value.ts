import { momentOfIso } from '../../core/table/cell/civil-moment';
import { isPictureFormula, pictureText } from '../../core/table/cell/picture';
import { dateCell, formatNumber } from '../../core/table/cell/shown-number';
import type { Cell } from '../../core/table/grid';
import { CellList } from './cell-list';
import { parseNumber } from './cell-number';
import type { Calculation } from './locate-sheets';
import type { SharedStrings } from './shared-strings';
import type { Styles } from './styles';
import { TextWindow } from './xml/text-window';
import { decodeText } from './xml/xml-text';

/** What a cell says its value is (`t`). */
export type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd' | 'unknown';

/** What the cells of a sheet refer to. */
export interface WorkbookContext {
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly date1904: boolean;
  readonly calculation: Calculation;
  /** Value metadata (`vm`) that stands for a picture. */
  readonly pictures: ReadonlySet<number>;
}

/** Cells whose value is not what it should be, by flaw. */
export interface SheetFlaws {
  readonly textMissing: CellList;
  readonly unreadable: CellList;
  readonly dateOutOfRange: CellList;
  readonly styleMissing: CellList;
  /** Read as a word in place of the picture they hold. */
  readonly pictures: CellList;
  /** Formulas read by a result that the workbook itself does not stand by. */
  readonly unsettled: CellList;
}

export function noFlaws(): SheetFlaws {
  return {
    textMissing: new CellList(),
    unreadable: new CellList(),
    dateOutOfRange: new CellList(),
    styleMissing: new CellList(),
    pictures: new CellList(),
    unsettled: new CellList(),
  };
}

/** Turns the bytes of a cell's value into a cell. One per sheet. */
export class CellDecoder {
  readonly window: TextWindow;

  constructor(
    private readonly bytes: Buffer,
    private readonly part: string,
    private readonly context: WorkbookContext,
    private readonly flaws: SheetFlaws,
  ) {
    this.window = new TextWindow(bytes, part);
  }

  /** The cell whose value stands from `start` to `end`; undefined where it is blank. */
  decode(type: CellType, style: number, start: number, end: number, row: number, column: number): Cell | undefined {
    switch (type) {
      case 's':
        return this.shared(parseNumber(this.bytes, start, end), row, column);
      case 'n': {
        const value = parseNumber(this.bytes, start, end);
        return Number.isNaN(value) ? this.unreadable(start, end, row, column) : this.number(value, style, row, column);
      }
      case 'str':
        return start === end ? undefined : this.result(this.window.read(start), row, column);
      case 'inlineStr':
        return start === end ? undefined : this.window.read(start);
      case 'b':
        return this.boolean(start, end, row, column);
      case 'e':
        return { kind: 'error', text: decodeText(this.bytes, start, end, this.part).trim() };
      case 'd':
        return this.isoDate(style, start, end, row, column);
      case 'unknown':
        return this.unreadable(start, end, row, column);
    }
  }

  /** What a formula gives: in WPS a picture too. */
  private result(text: string, row: number, column: number): string {
    return isPictureFormula(text) ? this.picture(row, column) : text;
  }

  /** The word for a picture. */
  picture(row: number, column: number): string {
    this.flaws.pictures.add(row, column);
    return pictureText;
  }

  /** The shared string of that index; undefined where it is empty, or missing, which is then a flaw. */
  shared(index: number, row: number, column: number): string | undefined {
    const text = this.context.strings.get(index);
    if (text === undefined) this.flaws.textMissing.add(row, column);
    return text === '' ? undefined : text;
  }

  /** A number as its style shows it. */
  number(value: number, style: number, row: number, column: number): Cell {
    const { formats } = this.context.styles;
    if (style >= formats.length && style > 0) this.flaws.styleMissing.add(row, column);
    const format = formats[style];
    if (format === undefined) return value;
    const cell = formatNumber(value, format, this.context.date1904);
    if (cell === undefined) this.flaws.dateOutOfRange.add(row, column);
    return cell ?? value;
  }

  private boolean(start: number, end: number, row: number, column: number): Cell | undefined {
    const text = this.bytes
      .toString('latin1', start, Math.min(end, start + 64))
      .trim()
      .toLowerCase();
    if (text === '1' || text === 'true') return true;
    if (text === '0' || text === 'false') return false;
    return this.unreadable(start, end, row, column);
  }

  /** ISO dates need no format to be dates; where there is one, it says which parts are shown. */
  private isoDate(style: number, start: number, end: number, row: number, column: number): Cell | undefined {
    const moment = momentOfIso(this.bytes.toString('latin1', start, Math.min(end, start + 80)));
    const format = this.context.styles.formats[style];
    return moment ? dateCell(moment, format?.kind === 'date' ? format.shows : 'day') : this.unreadable(start, end, row, column);
  }

  private unreadable(start: number, end: number, row: number, column: number): Cell | undefined {
    const text = decodeText(this.bytes, start, end, this.part).trim();
    if (text === '') return undefined;
    this.flaws.unreadable.add(row, column);
    return text;
  }
}
