import { cellText } from '../../table/cell/text';
import type { Cell } from '../../table/grid';

/** What a cell under a grade says of a ballot: ticked, left blank（□、×、/ too）, or something else. */
export type Tick = 'tick' | 'none' | 'unclear';

const ticked = /^[(（[【]?\s*[√✓✔☑✅■●◉]+\s*[)）\]】]?$/u;
const left = /^[\s□☐○◯×✗✘/\\—\-－()（）[\]【】]*$/u;

/** Reads one cell of a ballot that has a column for each grade. A checkbox of Google Sheets is TRUE or FALSE. */
export function readTick(cell: Cell | undefined): Tick {
  if (typeof cell === 'boolean') return cell ? 'tick' : 'none';
  const text = cellText(cell).trim();
  if (ticked.test(text)) return 'tick';
  return left.test(text) ? 'none' : 'unclear';
}
