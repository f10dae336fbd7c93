import type { Finding, Place } from '../finding/finding';
import { leavesOutYear } from '../rectification/title-year';
import type { ParsedTable } from '../table/parse-result';

/**
 * Of what reading a ledger says, the part that decides a gate, once a ledger: that its title speaks of another year; else that items are
 * overdue only by the year that was supplied. The rest is `check`'s to say cell by cell; here it would bury the gates.
 */
export function ledgerDoubts(findings: readonly Finding[], year: number): readonly Finding[] {
  const ofTitle = findings.filter(({ code }) => code === 'title-of-other-year');
  if (ofTitle.length > 0) return ofTitle;
  const past = findings.filter((finding) => finding.code === 'deadline-past');
  const [first] = past;
  if (first === undefined) return [];
  return [{ code: 'gate-year-assumed', at: first.at, params: { count: past.length, text: first.params.text, year } }];
}

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
