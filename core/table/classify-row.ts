import { cellText } from './cell-text';
import type { Cell, GridRow } from './grid';
import type { MergeWalk } from './merge-walk';
import { isChineseNumber, isExampleText, isNoteText, isSectionText, isSignatureText, isTotalText, type RowKind } from './row-kind';
import { isBlank } from './sheet-view';

/** The columns of a table, as the classification of its rows needs them. */
export interface RowLayout {
  readonly left: number;
  readonly right: number;
  /** The number column, or 0. */
  readonly seqColumn: number;
  /** Whether a column holds a field other than the number. */
  readonly isField: (column: number) => boolean;
  readonly requiredColumns: readonly number[];
  readonly headerColumns: number;
  /** Whether the rows are numbered 1, 2, 3: then 一、 numbers a section. */
  readonly arabicNumbers: boolean;
}

/** What stood above a row. */
export interface RowsBefore {
  readonly data: boolean;
  readonly footer: boolean;
}

/** A row's kind and, for those that are not data, the text they are told by. */
export interface RowSense {
  readonly kind: RowKind | 'data' | 'blank';
  readonly text: string;
}

const blank: RowSense = { kind: 'blank', text: '' };
const data: RowSense = { kind: 'data', text: '' };
const arabic = /^[\d０-９]+(?:[.．、-][\d０-９]*)*$/u;

/** Whether a cell of the number column is an Arabic number. */
export function isArabicNumber(cell: Cell | undefined): boolean {
  return (
    typeof cell === 'number' ||
    (typeof cell === 'object' && cell.kind === 'number') ||
    (typeof cell === 'string' && arabic.test(cell.trim()))
  );
}

/** 1 2 3 …, ① ② ③, A B C under the header. */
function countsUp(cells: readonly Cell[]): boolean {
  if (cells.length < 3) return false;
  const first = numberIn(cells[0]);
  return first !== null && cells.every((cell, index) => numberIn(cell) === first + index);
}

function numberIn(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return null;
  const text = cell
    .trim()
    .normalize('NFKC')
    .replace(/^\(|\)$/gu, '');
  if (/^\d{1,3}$/u.test(text)) return Number(text);
  return /^[A-Z]$/u.test(text) ? text.charCodeAt(0) : null;
}

const digitsOnly = /^[\d.,，%％项条个人次户份件]+$/u;

/**
 * What a row below the header is. A row with a number of its own and any content is data; a total, note, signature or section title is
 * told by its first text; a lone text in a field's column is data, over the whole width a section title; anything else is `unread`.
 */
export function classifyRow(row: GridRow, layout: RowLayout, merges: MergeWalk, before: RowsBefore): RowSense {
  const { cells } = row;
  const end = Math.min(cells.length, layout.right);
  let filled = 0;
  let fields = 0;
  let first = 0;
  for (let column = layout.left; column <= end; column++) {
    if (isBlank(cells[column - 1])) continue;
    filled++;
    if (first === 0) first = column;
    if (column !== layout.seqColumn && layout.isField(column)) fields++;
  }
  if (filled === 0) return blank;
  const seq = layout.seqColumn === 0 ? undefined : cells[layout.seqColumn - 1];
  const numbered = isArabicNumber(seq);
  const firstCell = cells[first - 1];
  if (numbered && fields > 0 && (before.data || filled < 3 || typeof cells[first] !== 'number')) return data;

  const text = cellText(firstCell).trim();
  const sense = (kind: RowSense['kind']): RowSense => ({ kind, text });
  if (!before.data && countsUp(cells.slice(layout.left - 1, end).filter((cell): cell is Cell => !isBlank(cell))))
    return sense('column_numbers');
  if (numbered && fields > 0) return data;
  const required = layout.requiredColumns.filter((column) => !isBlank(cells[column - 1])).length;
  if (isTotalText(text) && layout.requiredColumns.every((column) => column === first || isCount(cells[column - 1]))) return sense('total');
  if (isExampleText(text) && (first === layout.seqColumn || first === layout.left || text.length <= 6)) return sense('example');

  const heir = layout.requiredColumns.some((column) => merges.inherited(column) !== undefined);
  if (filled === 1) return classifySingle(sense, { text, first, firstCell, numbered, heir }, layout, merges, before);
  if (isNoteText(text) && required <= 1) return sense('footer');
  if (isSignatureText(text) && (required <= 1 || first === layout.seqColumn || signatures(cells, layout.left, end) >= 2))
    return sense('footer');
  if (filled === 2 && layout.arabicNumbers && first === layout.seqColumn && isChineseNumber(text)) {
    const title = cellText(cells.slice(first, end).find((cell) => !isBlank(cell))).trim();
    if (title.length <= 40) return { kind: 'section', text: /[、.．）)]$/u.test(text) ? `${text}${title}` : `${text}、${title}` };
  }
  return fields > 0 || heir ? data : sense('unread');
}

/** How many cells of a row are signature lines: 填表人：… 审核人：… 2024年3月5日. */
function signatures(cells: readonly (Cell | undefined)[], left: number, end: number): number {
  return cells.slice(left - 1, end).filter((cell) => typeof cell === 'string' && isSignatureText(cell.trim())).length;
}

const isCount = (cell: Cell | undefined): boolean => isBlank(cell) || typeof cell !== 'string' || digitsOnly.test(cell.trim());

interface Single {
  readonly text: string;
  readonly first: number;
  readonly firstCell: Cell | undefined;
  readonly numbered: boolean;
  readonly heir: boolean;
}

/** A row with one filled cell. */
function classifySingle(
  sense: (kind: RowSense['kind']) => RowSense,
  { text, first, firstCell, numbered, heir }: Single,
  layout: RowLayout,
  merges: MergeWalk,
  before: RowsBefore,
): RowSense {
  const width = merges.widthAt(first);
  const wide = width >= 3 && width * 10 >= layout.headerColumns * 6;
  const inField = first !== layout.seqColumn && layout.isField(first);
  if (numbered) return sense(heir ? 'data' : 'numbered');
  if (isNoteText(text) || isSignatureText(text)) return sense('footer');
  if (typeof firstCell === 'object' && firstCell.kind === 'date' && !heir) return sense('footer');
  if (isSectionText(text) && !heir && text.length <= (before.footer ? 20 : 60)) return sense('section');
  if (before.footer && !heir && (wide || !inField)) return sense('footer');
  if (inField && !wide) return data;
  if (heir) return data;
  const leftmost = wide || first === layout.left || first === layout.seqColumn;
  return sense(leftmost && typeof firstCell === 'string' && text.length <= 40 ? 'section' : 'unread');
}
