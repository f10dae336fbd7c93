import { cellName } from '../../../core/table/address';
import { display, generalFormat, isDateFormat, textFormat } from './display';
import { type Fluent, fluent } from './guard';
import { checkWrite, givenAs, misuse, resultOrMisuse } from './host';
import { inside } from './layer';
import type { RangeAt } from './range-at';
import { isDate } from './realm';
import { type Content, isFormula } from './sheet-model';
import { readTyped, type Scalar } from './typed-text';
import { acceptsTyped } from './validation-check';
import { civilOf, instantOf, serialOf, wallClock } from './zone';

interface Write {
  readonly row: number;
  readonly column: number;
  readonly content: Content | undefined;
  readonly format?: string;
}

/** Runs over the cells of a range, row by row. */
export function overCells<T>({ box }: RangeAt, give: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = box.top; row <= box.bottom; row++) {
    const line: T[] = [];
    for (let column = box.left; column <= box.right; column++) line.push(give(row, column));
    rows.push(line);
  }
  return rows;
}

/** The grid that a script hands over, in the shape of the range, or Google's complaint. */
export function checkShape(at: RangeAt, values: unknown, member: string): readonly (readonly unknown[])[] {
  const { host, box } = at;
  if (!Array.isArray(values) || values.length === 0 || !values.every((line) => Array.isArray(line))) {
    return host.fail('signature', { given: givenAs([values]), member });
  }
  // The cast: just seen to be an array of arrays.
  const lines = values as readonly (readonly unknown[])[];
  const [height, width] = [box.bottom - box.top + 1, box.right - box.left + 1];
  if (lines.length !== height) host.fail('rowsMismatch', { data: lines.length, range: height });
  const odd = lines.find((line) => line.length !== width);
  if (odd) host.fail('columnsMismatch', { data: odd.length, range: width });
  return lines;
}

const numberFormatAt = ({ sheet }: RangeAt, row: number, column: number): string =>
  sheet.looks.numberFormat.get(row, column) ?? generalFormat;

function formulaWrite(at: RangeAt, row: number, column: number, formula: string, broken = false): Write {
  const result = at.host.resultOf(formula, at.sheet.name, row, column) ?? (broken ? '#ERROR!' : null);
  return { row, column, content: { formula, result } };
}

function textWrite(at: RangeAt, row: number, column: number, text: string): Write {
  const { host } = at;
  if (text.length > 50_000) host.fail('cellTooLong');
  if (numberFormatAt(at, row, column) === textFormat) {
    if (text.startsWith("'") && host.open.apostropheInTextFormat === 'vanishes') return { row, column, content: text.slice(1) };
    if (text.startsWith('=') && text !== '=' && host.open.equalsInTextFormat === 'formula') return formulaWrite(at, row, column, text);
    return { row, column, content: text };
  }
  const entered = readTyped(text, { locale: host.book.locale, year: new Date(wallClock(host.now(), host.book.timeZone)).getUTCFullYear() });
  if (entered.kind === 'formula') return formulaWrite(at, row, column, entered.formula, /^[+-]/.test(text));
  const content = entered.value === '' ? undefined : entered.value;
  return entered.format === undefined ? { row, column, content } : { row, column, content, format: entered.format };
}

/** What `setValue` makes of anything a script may hand over. */
function read(at: RangeAt, row: number, column: number, value: unknown, member: string): Write {
  const { host } = at;
  if (value === null || value === undefined || value === '') return { row, column, content: undefined };
  if (typeof value === 'string') return textWrite(at, row, column, value);
  if (typeof value === 'number')
    return Number.isFinite(value) ? { row, column, content: value } : misuse(`${value} written into ${cellName(row, column)}`);
  if (typeof value === 'boolean') return { row, column, content: value };
  if (!isDate(value)) return host.fail('signature', { given: givenAs([[[value]]]), member });
  const serial = serialOf(wallClock(value.getTime(), host.book.timeZone));
  return { row, column, content: serial, format: Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss' };
}

/** A value written among the cells that a formula fills: the formula gives #REF!, and what it filled is gone. */
function collapse(sheet: RangeAt['sheet'], row: number, column: number): void {
  for (const box of sheet.spread) {
    const origin = sheet.content.get(box.top, box.left);
    const isOrigin = row === box.top && column === box.left;
    if (!isFormula(origin) || isOrigin || !inside(box, { top: row, left: column, bottom: row, right: column })) continue;
    sheet.content.clear(box);
    sheet.content.set(box.top, box.left, { ...origin, result: '#REF!' });
  }
}

/** All or nothing: every cell is read and checked before the first is written. */
function write(at: RangeAt, writes: readonly Write[]): void {
  const { host, sheet } = at;
  checkWrite(host, sheet, at.box);
  for (const { row, column, content } of writes) {
    const rule = sheet.validations.get(row, column);
    if (rule && content !== undefined && !isFormula(content) && !acceptsTyped(rule, content)) {
      host.fail('validationRefuses', { cell: cellName(row, column) });
    }
  }
  for (const { row, column, content, format } of writes) {
    const merge = sheet.mergeAt(row, column);
    if (merge && (merge.top !== row || merge.left !== column)) continue;
    if (content !== undefined) collapse(sheet, row, column);
    sheet.content.set(row, column, content);
    sheet.runs.set(row, column, undefined);
    const own = sheet.looks.numberFormat.get(row, column);
    if (format !== undefined && own === undefined) {
      sheet.looks.numberFormat.set(row, column, format);
      sheet.typedFormats.set(row, column, true);
    }
  }
}

/** A stored value as a script gets it: a number under a date format is a Date of the spreadsheet's midnight. */
function given(at: RangeAt, row: number, column: number): Scalar | Date {
  const stored = at.sheet.content.get(row, column);
  if (stored === undefined) return '';
  const value = isFormula(stored) ? resultOrMisuse(stored, `${at.sheet.name}!${cellName(row, column)}`) : stored;
  if (typeof value !== 'number' || !isDateFormat(numberFormatAt(at, row, column))) return value;
  return new at.host.realm.Date(instantOf(civilOf(value), at.host.book.timeZone));
}

function shown(at: RangeAt, row: number, column: number): string {
  const stored = at.sheet.content.get(row, column);
  if (stored === undefined) return '';
  const where = `${at.sheet.name}!${cellName(row, column)}`;
  const value = isFormula(stored) ? resultOrMisuse(stored, where) : stored;
  const format = numberFormatAt(at, row, column);
  return display(value, format) ?? misuse(`the fake cannot show ${String(value)} in ${where} by the number format ${format}`);
}

function formulaAt(at: RangeAt, row: number, column: number): string {
  const stored = at.sheet.content.get(row, column);
  return isFormula(stored) ? stored.formula : '';
}

function formulaRead(at: RangeAt, row: number, column: number, formula: unknown, member: string): Write {
  if (typeof formula !== 'string') return at.host.fail('signature', { given: givenAs([[[formula]]]), member });
  if (formula === '') return { row, column, content: undefined };
  return formulaWrite(at, row, column, formula.startsWith('=') ? formula : `=${formula}`);
}

export function rangeValues(at: RangeAt) {
  const { box } = at;
  const single = (value: unknown, member: string): void =>
    write(at, overCells(at, (row, column) => read(at, row, column, value, member)).flat());
  return {
    // `any[][]` of the real signature: any scalar, or a Date.
    getValues: (): (Scalar | Date)[][] => overCells(at, (row, column) => given(at, row, column)),
    getValue: (): Scalar | Date => given(at, box.top, box.left),
    getDisplayValues: (): string[][] => overCells(at, (row, column) => shown(at, row, column)),
    getDisplayValue: (): string => shown(at, box.top, box.left),
    setValues(values: readonly (readonly unknown[])[]): Fluent {
      const lines = checkShape(at, values, 'Range.setValues');
      write(at, overCells(at, (row, column) => read(at, row, column, lines[row - box.top]?.[column - box.left], 'Range.setValues')).flat());
      return fluent;
    },
    setValue(value: unknown): Fluent {
      single(value, 'Range.setValue');
      return fluent;
    },
    getFormulas: (): string[][] => overCells(at, (row, column) => formulaAt(at, row, column)),
    getFormula: (): string => formulaAt(at, box.top, box.left),
    setFormulas(formulas: readonly (readonly string[])[]): Fluent {
      const lines = checkShape(at, formulas, 'Range.setFormulas');
      const writes = overCells(at, (row, column) =>
        formulaRead(at, row, column, lines[row - box.top]?.[column - box.left], 'Range.setFormulas'),
      );
      write(at, writes.flat());
      return fluent;
    },
    setFormula(formula: string): Fluent {
      write(at, overCells(at, (row, column) => formulaRead(at, row, column, formula, 'Range.setFormula')).flat());
      return fluent;
    },
    isBlank: (): boolean =>
      overCells(at, (row, column) => at.sheet.content.get(row, column) === undefined).every((line) => line.every(Boolean)),
  };
}
