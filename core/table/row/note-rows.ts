import { cellText } from '../cell/text';
import type { Cell } from '../grid';
import { isBlank } from '../sheet-view';
import { isNoteHeading, isNoteText } from './note-text';
import type { RowLayout, RowView } from './view';

/** A row of notes that the next row may go on with. */
export interface NoteRow {
  readonly row: number;
  /** The column of its text. */
  readonly column: number;
  /** The number that the next note would bear; 0 where they are not numbered. */
  readonly next: number;
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

/** The text behind the first one; undefined where the row has no other. */
function secondText({ cells, first, end }: RowView): { readonly column: number; readonly text: string } | undefined {
  for (let column = first + 1; column <= end; column++)
    if (!isBlank(cells[column - 1])) return { column, text: cellText(cells[column - 1]).trim() };
  return undefined;
}

/** A footer as the next row needs to know it, where it is a note or goes on with one; null for any other. */
export function noteAfter(view: RowView, above: NoteRow | null): NoteRow | null {
  const { text, first: column, beginsAtNumber } = view;
  const { row } = view.source;
  const second = secondText(view);
  if (!isNoteText(text) && !isNoteHeading(text)) {
    if (above === null && (second === undefined || !isNoteText(second.text))) return null;
    const number = beginsAtNumber ? ownNumber(text) : numberOf(text);
    return { row, column: second?.column ?? column, next: number > 0 ? number + 1 : (above?.next ?? 0) };
  }
  const said = isNoteHeading(text) ? '' : text.replace(label, '');
  if (said !== '') return { row, column, next: numberOf(said) === 0 ? 0 : numberOf(said) + 1 };
  // 注： with the first note beside it, or below it.
  return { row, column: second?.column ?? column, next: second === undefined ? 1 : numberOf(second.text) + 1 };
}

/** Whether a number and one text are less than a row of the table has: 序号 | 意见 has no more. */
export const isPart = (first: number, { seqColumn, headerColumns }: RowLayout): boolean => first === seqColumn && headerColumns > 2;

/**
 * Whether a row goes on with the note right above it: one text with the next number in the number column or before it, or the rest of a
 * sentence in the note's own column. A row with anything more is none, and neither is one below a blank row: new items begin so.
 */
export function goesOnWithNote({ source, filled, first, firstCell, layout, beginsAtNumber }: RowView, above: NoteRow): boolean {
  if (filled > 2 || source.row !== above.row + 1) return false;
  if (filled === 2) return isPart(first, layout) && above.next > 0 && ownNumber(firstCell) === above.next;
  if (typeof firstCell !== 'string') return false;
  if (above.next > 0 && numberOf(firstCell.trim()) === above.next) return true;
  return layout.arabicNumbers && first === above.column && !beginsAtNumber;
}
