import type { Alignment, Border, Borders, Fill, Font } from 'exceljs';
import type { Look } from './ledger-spec';

interface LookFonts {
  readonly title: Partial<Font>;
  readonly line: Partial<Font>;
  readonly header: Partial<Font>;
  readonly body: Partial<Font>;
  readonly headerFill?: Fill;
  readonly lines: boolean;
}

/** The three looks one meets: 公文 fonts, a plain sheet, a coloured table from a web office. */
export const looks: Readonly<Record<Look, LookFonts>> = {
  formal: {
    title: { name: '方正小标宋简体', size: 20 },
    line: { name: '楷体_GB2312', size: 12 },
    header: { name: '黑体', size: 11 },
    body: { name: '仿宋_GB2312', size: 11 },
    lines: true,
  },
  plain: {
    title: { name: '宋体', size: 16, bold: true },
    line: { name: '宋体', size: 11 },
    header: { name: '宋体', size: 11, bold: true },
    body: { name: '宋体', size: 11 },
    lines: true,
  },
  colour: {
    title: { name: '微软雅黑', size: 16, bold: true },
    line: { name: '微软雅黑', size: 10 },
    header: { name: '微软雅黑', size: 10, bold: true },
    body: { name: '微软雅黑', size: 10 },
    headerFill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } },
    lines: true,
  },
};

const thin: Partial<Border> = { style: 'thin', color: { argb: 'FF000000' } };
export const box: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };
export const centred: Partial<Alignment> = { horizontal: 'center', vertical: 'middle', wrapText: true };
export const leftAligned: Partial<Alignment> = { horizontal: 'left', vertical: 'middle', wrapText: true };

/** How many lines a text takes in a column of that width: a Chinese character is as wide as two Latin ones. */
export function linesNeeded(text: string, width: number): number {
  const usable = Math.max(2, width - 1.5);
  return text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil([...line].reduce((sum, char) => sum + (char > '\u00ff' ? 2.1 : 1.1), 0) / usable)))
    .reduce((sum, lines) => sum + lines, 0);
}
