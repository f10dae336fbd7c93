import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';
import type { CellStyle } from '../../../core/table/sheet-plan';

/**
 * What a cell holds; it decides the number format. A date always shows as a date, whatever its column; `blank` is what a user will
 * type into.
 */
export type ValueKind = 'blank' | 'text' | 'number' | 'date';

/** The named looks, and one of our own: the title of a sheet wider than a page, which would stand out of sight if centred. */
export type Look = CellStyle | 'wideTitle';

/** Every look, in the order the prototypes are written. */
export const allLooks: readonly Look[] = [
  'title',
  'wideTitle',
  'subtitle',
  'header',
  'requiredHeader',
  'text',
  'centre',
  'date',
  'integer',
  'percent',
  'link',
  'total',
  'totalPercent',
  'note',
];

/** Where a cell stands: above the table's rows, or among them; `freeBody` is the body of a sheet whose header alone is protected. */
export type Zone = 'head' | 'body' | 'freeBody';

export const zones: readonly Zone[] = ['head', 'body', 'freeBody'];

export const valueKinds: readonly ValueKind[] = ['blank', 'text', 'number', 'date'];

/** The colour of data bars and the footer: the few constants of looks that are no cell style. */
export const dataBarColour = 'FFBDD7EE';
export const pageFooter = '&C第&P页 共&N页';

/** 134 is the GB character set: a machine without the font then takes its own 宋体 instead of a Latin one. */
const songti: Partial<Font> = { name: '宋体', charset: 134, size: 11, color: { argb: 'FF000000' } };
const kaiti: Partial<Font> = { name: '楷体', charset: 134, size: 10.5, color: { argb: 'FF666666' } };
const title: Partial<Font> = { name: '方正小标宋简体', charset: 134, size: 20, bold: true, color: { argb: 'FF000000' } };

const line = (style: 'thin' | 'medium', argb: string) => ({ style, color: { argb } });
const grid = line('thin', 'FFA6A6A6');
const boxed: Partial<Borders> = { top: grid, left: grid, bottom: grid, right: grid };
const summed: Partial<Borders> = { ...boxed, top: line('medium', 'FF595959') };

const centred: Partial<Alignment> = { horizontal: 'center', vertical: 'middle', wrapText: true };
const leftMiddle: Partial<Alignment> = { horizontal: 'left', vertical: 'middle', wrapText: true };

const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

const bold: Partial<Font> = { ...songti, bold: true };

const looks: Readonly<Record<Look, Partial<Style>>> = {
  title: { font: title, alignment: centred },
  wideTitle: { font: title, alignment: leftMiddle },
  subtitle: { font: { ...songti, color: { argb: 'FF404040' } }, alignment: leftMiddle },
  header: { font: bold, alignment: centred, border: boxed, fill: solid('FFDDE8F5') },
  requiredHeader: { font: { ...bold, color: { argb: 'FF1F3864' } }, alignment: centred, border: boxed, fill: solid('FFA9C7EA') },
  text: { font: songti, alignment: leftMiddle, border: boxed },
  centre: { font: songti, alignment: centred, border: boxed },
  date: { font: songti, alignment: centred, border: boxed },
  integer: { font: songti, alignment: centred, border: boxed },
  percent: { font: songti, alignment: centred, border: boxed },
  link: { font: { ...songti, color: { argb: 'FF0563C1' }, underline: true }, alignment: leftMiddle, border: boxed },
  total: { font: bold, alignment: centred, border: summed, fill: solid('FFF2F2F2') },
  totalPercent: { font: bold, alignment: centred, border: summed, fill: solid('FFF2F2F2') },
  note: { font: kaiti, alignment: leftMiddle },
};

/** The format of numbers, and of blank cells that wait for one. Two decimals: 69.96 % must not show as 70.0 %. */
const numberFormats: Readonly<Partial<Record<Look, string>>> = { integer: '0', percent: '0.00%', totalPercent: '0.00%' };

/**
 * Short texts (dates as the office writes them, names, states) are typed into cells of the text format, so that Excel and WPS leave
 * 「6-30」 and 「2024.10」 as they were typed. Long texts are not: old versions show ##### for more than 255 characters in that format.
 */
function formatOf(style: Look, kind: ValueKind): string {
  if (kind === 'date') return 'yyyy-mm-dd';
  if (kind === 'number') return numberFormats[style] ?? 'General';
  if (style === 'centre') return '@';
  if (kind === 'text') return 'General';
  return style === 'date' ? 'yyyy-mm-dd' : (numberFormats[style] ?? 'General');
}

/** The look of a cell that holds such a value. In the body of a table every cell is part of the grid. */
export function lookOf(style: Look, kind: ValueKind, zone: Zone): Partial<Style> {
  const grown = zone === 'head' ? {} : { border: looks[style].border ?? boxed };
  return { ...looks[style], ...grown, numFmt: formatOf(style, kind), protection: { locked: zone !== 'freeBody' } };
}

/** The look of a column below the rows written: what is typed there later looks alike, without a grid down to the last row. */
export function columnLookOf(style: Look, zone: Zone): Partial<Style> {
  const { font, alignment } = looks[style];
  return {
    ...(font && { font }),
    ...(alignment && { alignment }),
    numFmt: formatOf(style, 'blank'),
    protection: { locked: zone !== 'freeBody' },
  };
}
