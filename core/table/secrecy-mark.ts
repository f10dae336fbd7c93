import type { Cell, Grid, Workbook } from './grid';
import { isBareMark, isMarkLabel, isPlainMark, markBesideTitle, speaksOfSecrecy, squeeze, unspaced } from './secrecy-words';

/** Where a workbook says that it is classified, and how. Row and column are the sheet's own, from 1. */
export interface SecrecyMark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A mark stands at the head of a sheet, before the table: this many rows with content are looked at for a bare 「机密」. */
const headRows = 6;
/** A row that carries a bare mark carries little else (份号, 编号): at most this many cells. */
const markRowCells = 3;
const longestMark = 40;

/** A title is not longer; what is goes on about something. */
const longestTitle = 120;

/** The mark that a title or another line at the head carries（「秘密★1年」 above the title in one cell, 「份号：001  密级：秘密」, 「整改台账（机密）」）, or null. */
function markOfTitle(text: string): string | null {
  if (text.length > longestTitle || !speaksOfSecrecy(text)) return null;
  const beside = markBesideTitle(unspaced(text));
  if (beside !== null) return beside;
  const entries = text.split(/[;；|\s]+/u).filter((entry) => entry !== '');
  const ends = [entries[0], entries[entries.length - 1]];
  const isMark = (entry: string): boolean => isPlainMark(squeeze(entry)) || (ends.includes(entry) && isBareMark(squeeze(entry)));
  return entries.find((entry) => entry.length <= longestMark && isMark(entry)) ?? null;
}

/**
 * The marking in a text from outside the cells (document property, page header, name of a sheet or file, line of notes), or null. There a bare
 * 「机密」 counts too; several entries may stand in one text, parted by semicolons, commas or blanks.
 */
export function secrecyMarkInText(text: string): string | null {
  if (!speaksOfSecrecy(text)) return null;
  const entries = [text, ...text.split(/[;；,，、|\s]+/u)].map(squeeze);
  return entries.find((entry) => entry.length <= longestMark && (isPlainMark(entry) || isBareMark(entry))) ?? markOfTitle(text);
}

/** The mark that lines of plain text carry at their head, or null. */
export function secrecyMarkInLines(text: string): string | null {
  const head = text.slice(0, 2000).split(/\r\n|\r|\n/u);
  const lines = head.filter((line) => line.trim() !== '' && line.length <= longestTitle).slice(0, headRows);
  return lines.map(secrecyMarkInText).find((mark) => mark !== null) ?? null;
}

/** The mark in the name of a file or of a folder it lies in（「（机密）整改台账.xlsx」）, or null. */
export function secrecyMarkInName(file: string): string | null {
  const names = file.replace(/\.[A-Za-z]{2,5}$/u, '').split(/[/\\]/u);
  return names.map(secrecyMarkInText).find((mark) => mark !== null) ?? null;
}

/** Whether a cell names what stands beside or under it a 密级. Most cells lack the sign, and are told at once. */
function isLabel(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && cell.length <= longestMark && cell.indexOf('密') >= 0 && isMarkLabel(squeeze(cell));
}

function labelsBelow(sheet: Grid): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const { cells } of sheet.rows.slice(0, 2 * headRows)) {
    cells.forEach((cell, index) => {
      if (isLabel(cell)) columns.add(index);
    });
  }
  return columns;
}

/**
 * Whether a cell of this text may be a mark wherever it stands. A reader that asks this of every text of a file once need not have all cells of
 * its sheets searched.
 */
export function mayMarkAnywhere(text: string): boolean {
  if (text.length > longestMark || !speaksOfSecrecy(text)) return false;
  const entry = squeeze(text);
  return isPlainMark(entry) || isBareMark(entry);
}

function markIn(sheet: Grid, belowHead: boolean): SecrecyMark | null {
  const underLabel = labelsBelow(sheet);
  let order = 0;
  for (const { row, cells } of belowHead ? sheet.rows : sheet.rows.slice(0, headRows)) {
    const isHead = order < headRows;
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index];
      if (typeof cell !== 'string' || cell.length > (isHead ? longestTitle : longestMark) || !speaksOfSecrecy(cell)) continue;
      const text = squeeze(cell);
      const beside = (): boolean => isLabel(cells[index - 1]);
      const atHead = (): boolean => isHead && cells.filter((other) => other !== undefined).length <= markRowCells;
      const found = (mark: string): SecrecyMark => ({ sheet: sheet.sheet, row, column: index + 1, text: mark });
      if (text.length <= longestMark && isPlainMark(text)) return found(cell.trim());
      if (isBareMark(text) && (underLabel.has(index) || beside() || atHead())) return found(cell.trim());
      const title = atHead() ? markOfTitle(cell) : null;
      if (title !== null) return found(title);
    }
    order++;
  }
  return null;
}

/**
 * What marks the workbook as classified, or null: a cell, the name of a sheet, or its own name. Hidden sheets and rows count. `belowHead` is false
 * where it is known that no cell's text `mayMarkAnywhere`.
 *
 * A mark is a cell that *is* one: with the star of the official form anywhere (秘密★1年), after 密级： anywhere, or a bare 绝密/机密/秘密 at the
 * head of a sheet, beside or under the word 密级. A title carries one on a line of its own or in brackets（整改台账（机密））. Cells that merely speak of secrets (机密文件管理不严、保密意识不强、商业秘密) are none.
 *
 * Source: GB/T 9704—2012 7.2.2 “如需标注密级和保密期限，一般用3号黑体字，顶格编排在版心左上角第二行”
 */
export function secrecyMark(workbook: Workbook, belowHead = true): SecrecyMark | null {
  for (const sheet of workbook.sheets) {
    const mark = markIn(sheet, belowHead);
    if (mark) return mark;
    const text = secrecyMarkInText(sheet.sheet);
    if (text !== null) return { sheet: sheet.sheet, row: 1, column: 1, text };
  }
  const text = secrecyMarkInName(workbook.file);
  return text === null ? null : { sheet: workbook.sheets[0]?.sheet ?? '', row: 1, column: 1, text };
}
