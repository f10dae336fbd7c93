import { cellText } from './cell-text';
import { isClosingText, isProblemWithCount } from './closing-lines';
import { countsOn } from './counted-text';
import type { Cell, GridRow } from './grid';
import type { MergeWalk } from './merge-walk';
import { goesOnWithNote, isPart, type NoteRow } from './note-rows';
import {
  isBareTotal,
  isChineseNumber,
  isExampleText,
  isMarkedExample,
  isNoteHeading,
  isNoteText,
  isPagingText,
  isPlainNote,
  isPromptText,
  isSectionText,
  isSignatureText,
  isTotalText,
  type RowKind,
} from './row-kind';
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
  /** The last note（注：…） with no data below it; the row right below may go on with it. */
  readonly note: NoteRow | null;
  /** The cells of the last data row; absent where there is none. */
  readonly cells?: GridRow['cells'] | undefined;
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

const stems = '甲乙丙丁戊己庚辛壬癸';

/** 1 2 3 …, ① ② ③, A B C, 甲 乙 1 2 3 under the header: each kind of sign counts up by one. */
function countsUp(cells: readonly Cell[]): boolean {
  if (cells.length < 3) return false;
  const last = new Map<string, number>();
  return cells.every((cell) => {
    const sign = signIn(cell);
    if (sign === null) return false;
    const before = last.get(sign.kind);
    last.set(sign.kind, sign.number);
    return before === undefined || sign.number === before + 1;
  });
}

function signIn(cell: Cell | undefined): { readonly kind: string; readonly number: number } | null {
  if (typeof cell === 'number') return { kind: 'number', number: cell };
  if (typeof cell !== 'string' || cell.length > 8) return null;
  const text = cell
    .trim()
    .normalize('NFKC')
    .replace(/^\(|\)$/gu, '');
  if (/^\d{1,3}$/u.test(text)) return { kind: 'number', number: Number(text) };
  if (/^[A-Z]$/u.test(text)) return { kind: 'letter', number: text.charCodeAt(0) };
  return text.length === 1 && stems.includes(text) ? { kind: 'stem', number: stems.indexOf(text) } : null;
}

/** 2.… after 注：1.… */
const continued = /^[（(]?\d{1,2}[）)]?\s*[.．、)）]/u;
/** 已完成3项，整改中2项 */
const counts = /^[^，,；;、]{0,8}\d+\s*[项个条件](?:[，,；;、][^，,；;、]{0,8}\d+\s*[项个条件])+[。.]?$/u;
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
  if (fields > 0 && !(numbered && before.data) && saysNothing(cells, layout, first, end)) return { kind: 'numbered', text: '' };
  const isItem = numbered && fields > 0;
  if (filled <= 2 && isNote(row, { filled, first, end }, layout, before.note) && !isHeir(layout, merges)) return footerOf(cells[first - 1]);
  if (isItem && before.data && !isNumberedTotal(cells, first, end)) return data;
  const firstCell = cells[first - 1];
  const text = cellText(firstCell).trim();
  const sense = (kind: RowSense['kind']): RowSense => ({ kind, text });
  if (!before.data && countsUp(cells.slice(layout.left - 1, end).filter((cell): cell is Cell => !isBlank(cell))))
    return sense('column_numbers');
  if (!before.data && isTranslation(cells, layout.left, end)) return sense('column_numbers');
  if (isItem) return isNumberedTotal(cells, first, end) ? sense('total') : data;
  const required = layout.requiredColumns.filter((column) => !isBlank(cells[column - 1])).length;
  if (first === layout.seqColumn && isBareTotal(text)) return sense('total');
  const counted = filled === 1 && first !== layout.seqColumn && layout.isField(first) && isProblemWithCount(text);
  if (isTotalText(text) && !counted && layout.requiredColumns.every((column) => column === first || isCount(cells[column - 1])))
    return sense('total');
  if (isCountRow(cells, layout, first, end)) return sense(layout.arabicNumbers && isSectionText(text) ? 'section' : 'total');
  if (isExampleText(text) && (first === layout.seqColumn || first === layout.left || text.length <= 6)) return sense('example');
  if (!before.data && isUnnumbered(layout.seqColumn, first) && (isMarkedExample(text) || prompts(cells, layout.left, end) * 2 > filled))
    return sense('example');

  const heir = isHeir(layout, merges);
  if (!heir && isUnderNote(layout, merges)) return sense('footer');
  if (filled === 1) return classifySingle(sense, { text, first, firstCell, numbered, heir }, layout, merges, before);
  const goesOn = heir && first !== layout.seqColumn && layout.isField(first);
  if (isNoteText(text) && required <= 1 && !goesOn) return sense('footer');
  if (isNoteHeading(text) && required <= 1 && !goesOn && (first === layout.seqColumn || !layout.isField(first))) return sense('footer');
  if (isSignatureText(text) && !goesOn && (required <= 1 || first === layout.seqColumn || signatures(cells, layout.left, end) >= 2))
    return sense('footer');
  if (filled === 2 && layout.arabicNumbers && first === layout.seqColumn && isChineseNumber(text)) {
    const title = cellText(cells.slice(first, end).find((cell) => !isBlank(cell))).trim();
    if (title.length <= 40) return { kind: 'section', text: /[、.．）)]$/u.test(text) ? `${text}${title}` : `${text}、${title}` };
  }
  if (isTitleBesideMerges(row, { text, first, end }, layout, merges)) return sense('section');
  return fields > 0 || heir ? data : sense('unread');
}

const footerOf = (cell: Cell | undefined): RowSense => ({ kind: 'footer', text: cellText(cell).trim() });

/** Whether a required column has its value from a merged cell above. */
const isHeir = ({ requiredColumns }: RowLayout, merges: MergeWalk): boolean =>
  requiredColumns.some((column) => merges.inherited(column) !== undefined);

/** Whether a row with a text or two goes on with the note above it, or is one that was numbered along with the rows. */
function isNote(
  row: GridRow,
  { filled, first, end }: { readonly filled: number; readonly first: number; readonly end: number },
  layout: RowLayout,
  above: NoteRow | null,
): boolean {
  if (above !== null && goesOnWithNote(row, filled, first, layout, above)) return true;
  if (filled !== 2 || !isPart(first, layout)) return false;
  const beside = row.cells.slice(first, end).find((cell) => !isBlank(cell));
  return typeof beside === 'string' && isPlainNote(beside.trim());
}

/** Whether the number column, or a first one without a field, holds 说明 merged over this row. */
function isUnderNote({ left, seqColumn, isField }: RowLayout, merges: MergeWalk): boolean {
  const column = seqColumn === 0 ? left : seqColumn;
  const label = column === seqColumn || !isField(column) ? merges.inherited(column) : undefined;
  return typeof label === 'string' && (isNoteHeading(label.trim()) || isNoteText(label.trim()));
}

/**
 * 一、领导班子 in a row where cells begin that are merged over the rows below it（a deadline or a leader for all of them）: nothing else stands
 * there but counts, and most of what a row must have is blank.
 */
function isTitleBesideMerges(
  { cells }: GridRow,
  { text, first, end }: { readonly text: string; readonly first: number; readonly end: number },
  layout: RowLayout,
  merges: MergeWalk,
): boolean {
  const isNumbered = isSectionText(text) && !isChineseNumber(text);
  const inField = first !== layout.seqColumn && layout.isField(first) && merges.widthAt(first) < 3;
  const isTitle = isNumbered ? layout.arabicNumbers || layout.seqColumn === 0 : !inField && /\p{Script=Han}{2}/u.test(text);
  if (!isTitle || text.length > 40 || typeof cells[first - 1] !== 'string') return false;
  let required = 0;
  let goingDown = 0;
  for (let column = first + 1; column <= end; column++) {
    const cell = cells[column - 1];
    if (isBlank(cell)) continue;
    if (merges.goesDown(column)) goingDown++;
    else if (!isNumbered || typeof cell === 'object' || !isCount(cell)) return false;
    if (layout.requiredColumns.includes(column)) required++;
  }
  return (isNumbered || goingDown > 0) && required * 2 <= layout.requiredColumns.length;
}

/** Whether the number column comes before the first text, and so is blank. */
const isUnnumbered = (seqColumn: number, first: number): boolean => seqColumn > 0 && first > seqColumn;

const nothing = new Set(['无', '暂无', '没有', '/', '／', '-', '－', '—', '——', '--', '\\']);

/** 无 | 无 | 无 | 无, or 1 | 无 | 无 | 无 as the first row: the office has nothing to report. A single sign says nothing of its row. */
function saysNothing(cells: readonly (Cell | undefined)[], { left, seqColumn }: RowLayout, first: number, end: number): boolean {
  let said = 0;
  for (let column = Math.max(first, left); column <= end; column++) {
    const cell = cells[column - 1];
    if (column === seqColumn || isBlank(cell)) continue;
    if (typeof cell !== 'string' || cell.length > 6 || !nothing.has(cell.trim())) return false;
    said++;
  }
  return said >= 2;
}

const latin = /^[A-Za-z][A-Za-z\s.,&/'’()（）-]*$/u;

/** No. | Problem | Measure under a Chinese header. */
function isTranslation(cells: readonly (Cell | undefined)[], left: number, end: number): boolean {
  const filled = cells.slice(left - 1, end).filter((cell) => !isBlank(cell));
  return filled.length >= 3 && filled.every((cell) => typeof cell === 'string' && latin.test(cell.trim()));
}

/** How many cells of a row say what to write in the column. */
function prompts(cells: readonly (Cell | undefined)[], left: number, end: number): number {
  return cells.slice(left - 1, end).filter((cell) => typeof cell === 'string' && isPromptText(cell.trim())).length;
}

/** 5 | 合计 | 5条, 小计 | 5: a total that was numbered along with the rows. */
function isNumberedTotal(cells: readonly (Cell | undefined)[], first: number, end: number): boolean {
  const leading = cells[first - 1];
  if (typeof leading === 'string') return leading.length <= 6 && isBareTotal(leading.trim()) && cells.slice(first, end).every(isCount);
  let column = first + 1;
  while (column < end && isBlank(cells[column - 1])) column++;
  const label = cells[column - 1];
  return typeof label === 'string' && label.length <= 6 && isBareTotal(label.trim()) && cells.slice(column, end).every(isCount);
}

/** 累计完成 | | 3: words in the number column and nothing but counts beside them. */
function isCountRow(cells: readonly (Cell | undefined)[], { seqColumn }: RowLayout, first: number, end: number): boolean {
  const label = cells[first - 1];
  if (first !== seqColumn || typeof label !== 'string' || isChineseNumber(label.trim()) || !/\p{Script=Han}{2}/u.test(label)) return false;
  const others = cells.slice(first, end).filter((cell) => !isBlank(cell));
  return others.length > 0 && others.every((cell) => typeof cell !== 'object' && isCount(cell));
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
  if ((isNoteText(text) || isSignatureText(text)) && !(heir && inField && !wide)) return sense('footer');
  if (isNoteHeading(text) && !heir && (wide || first === layout.left || first === layout.seqColumn)) return sense('footer');
  if (typeof firstCell === 'object' && firstCell.kind === 'date' && !heir) return sense('footer');
  // 二、调研不够 and nothing else, below the problem 一、学习不深入 of a table without 序号.
  if (inField && !wide && countsOn(before.cells?.[first - 1], text)) return data;
  const isTitleCell = !heir || wide || (first === layout.seqColumn && layout.arabicNumbers);
  if (isSectionText(text) && isTitleCell && text.length <= (before.footer ? 20 : 60)) return sense('section');
  if (before.footer && !heir && (wide || !inField || (before.note !== null && continued.test(text)))) return sense('footer');
  // 已完成3项，整改中2项 below the last item, under 整改状态.
  if (before.data && !heir && layout.seqColumn > 0 && counts.test(text) && !layout.requiredColumns.includes(first)) return sense('total');
  if (!heir && isPagingText(text)) return sense('total');
  if (before.data && !heir && isClosingText(text)) return sense(inField && !wide ? 'closing' : 'footer');
  if (inField && !wide) return data;
  if (heir) return data;
  const leftmost = wide || first === layout.left || first === layout.seqColumn;
  return sense(leftmost && typeof firstCell === 'string' && text.length <= 40 ? 'section' : 'unread');
}
