import { isHan } from '../../text/han';
import type { Cell, DateCell } from '../grid';

function dateText({ day, time, shows }: DateCell): string {
  if (shows === 'day') return time === undefined ? day : `${day} ${time}`;
  const [year, month, date] = day.split('-').map(Number);
  if (shows === 'year') return `${year}年`;
  return shows === 'month' ? `${year}年${month}月` : `${month}月${date}日`;
}

/** Fifteen digits, as Excel shows them: the noise of binary fractions (0.1 + 0.2) is rounded away. */
function numberText(value: number): string {
  return Number.isInteger(value) ? value.toFixed(0) : String(Number(value.toPrecision(15)));
}

/**
 * The cell as text, as its reader sees it: dates with the parts they show, numbers without binary noise, TRUE/FALSE, error names.
 * Text comes back untouched, spaces and line breaks included; blank and uncalculated cells give ''.
 */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell.kind === 'date') return dateText(cell);
  return cell.kind === 'uncalculated' ? '' : cell.text;
}

/** A text that begins with a Chinese character need not be trimmed to know that it says something. */
const beginsWithHan = (text: string): boolean => isHan(text.charCodeAt(0));

/**
 * The cells of a row as texts, as `cellText` gives them; what shows nothing is left out.
 *
 * Nearly all cells are texts as they stand, so the row is copied as a whole, in a third of the time that putting it together takes.
 */
export function cellTexts<Field extends string>(cells: Readonly<Partial<Record<Field, Cell>>>): Partial<Record<Field, string>> {
  const texts: Partial<Record<Field, Cell>> = { ...cells };
  for (const field in cells) {
    const cell = cells[field];
    if (typeof cell === 'string' && beginsWithHan(cell)) continue;
    const text = cellText(cell);
    if (text.trim() === '') delete texts[field];
    else texts[field] = text;
  }
  return texts as Partial<Record<Field, string>>; // every cell that is no text was replaced or left out above
}
