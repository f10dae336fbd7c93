import type { Finding, Place } from '../finding/finding';
import { leavesOutYear } from '../rectification/items/title-year';
import type { ParsedTable } from '../table/parse-result';

/** Says of a table, the first time a day without a year is read in it, that the title speaks of another year than it was read by. */
export function titleDoubts(
  { frame }: Pick<ParsedTable, 'frame'>,
  year: number,
): (at: Place, text: string, column: string) => readonly Finding[] {
  const { title, titleYear } = frame;
  let isSaid = titleYear === null || titleYear === year;
  return (at, text, column) => {
    if (isSaid || titleYear === null || !leavesOutYear(text)) return [];
    isSaid = true;
    return [{ code: 'record-year-doubtful', at, params: { title: title ?? '', titleYear, column, text, year } }];
  };
}
