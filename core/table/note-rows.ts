import { cellText } from './cell-text';
import type { Cell, GridRow } from './grid';
import { isNoteHeading, isNoteText } from './row-kind';
import { isBlank } from './sheet-view';

/** A row of notes that the next row may go on with. */
export interface NoteRow {
  readonly row: number;
  /** The column of its text. */
  readonly column: number;
  /** The number that the next note would bear; 0 where they are not numbered. */
  readonly next: number;
}

/** The columns that notes are told by. */
export interface NoteLayout {
  readonly left: number;
  readonly right: number;
  readonly seqColumn: number;
  readonly arabicNumbers: boolean;
  readonly headerColumns: number;
}

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const label = /^[^:：.．、]{0,8}[:：.．、]\s*/u;

/** The number a note begins with: 2.…, （2）…, ②…; 0 where there is none. */
function numberOf(text: string): number {
  const circle = circled.indexOf(text.charAt(0)) + 1;
  if (text === '' || circle > 0) return text === '' ? 0 : circle;
  return Number(/^[（(]?(\d{1,2})[）)]?\s*[.．、)）](?!\d)|^[（(](\d{1,2})[）)]/u.exec(text)?.slice(1).find(Boolean) ?? 0);
}

/** The number that a cell of the number column is: 2, （2）, 2. */
const ownNumber = (cell: Cell | undefined): number =>
  Number(/^[（(]?(\d{1,2})[）)]?[.．、]?$/u.exec(cellText(cell).trim())?.[1] ?? numberOf(cellText(cell).trim()));

function textsOf({ cells }: GridRow, { left, right }: NoteLayout): { readonly column: number; readonly text: string }[] {
  const texts: { column: number; text: string }[] = [];
  for (let column = left; column <= Math.min(right, cells.length); column++) {
    if (!isBlank(cells[column - 1])) texts.push({ column, text: cellText(cells[column - 1]).trim() });
  }
  return texts;
}

/** A footer as the next row needs to know it, where it is a note or goes on with one; null for any other. */
export function noteAfter(row: GridRow, layout: NoteLayout, above: NoteRow | null): NoteRow | null {
  const [first, second] = textsOf(row, layout);
  if (first === undefined) return above;
  const { column, text } = first;
  if (!isNoteText(text) && !isNoteHeading(text)) {
    if (above === null && (second === undefined || !isNoteText(second.text))) return null;
    const number = column === layout.seqColumn ? ownNumber(text) : numberOf(text);
    return { row: row.row, column: second?.column ?? column, next: number > 0 ? number + 1 : (above?.next ?? 0) };
  }
  const said = isNoteHeading(text) ? '' : text.replace(label, '');
  if (said !== '') return { row: row.row, column, next: numberOf(said) === 0 ? 0 : numberOf(said) + 1 };
  // 注： with the first note beside it, or below it.
  return { row: row.row, column: second?.column ?? column, next: second === undefined ? 1 : numberOf(second.text) + 1 };
}

/** Whether a number and one text are less than a row of the table has: 序号 | 意见 has no more. */
export const isPart = (first: number, { seqColumn, headerColumns }: NoteLayout): boolean => first === seqColumn && headerColumns > 2;

/**
 * Whether a row goes on with the note right above it: one text with the next number in the number column or before it, or the rest of a
 * sentence in the note's own column. A row with anything more is none, and neither is one below a blank row: new items begin so.
 */
export function goesOnWithNote({ row, cells }: GridRow, filled: number, first: number, layout: NoteLayout, above: NoteRow): boolean {
  if (filled > 2 || row !== above.row + 1) return false;
  const cell = cells[first - 1];
  if (filled === 2) return isPart(first, layout) && above.next > 0 && ownNumber(cell) === above.next;
  if (typeof cell !== 'string') return false;
  if (above.next > 0 && numberOf(cell.trim()) === above.next) return true;
  return layout.arabicNumbers && first === above.column && first !== layout.seqColumn;
}
