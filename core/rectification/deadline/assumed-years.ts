import type { Finding, FindingOf } from '../../finding/finding';

type AssumedYear = FindingOf<'deadline-year-assumed'>;

const isAssumed = (finding: Finding): finding is AssumedYear => finding.code === 'deadline-year-assumed';

/** What they are gathered by: the year they were given, and whether it is the cell's look that leaves it out. */
const groupOf = ({ params: { day, hidden } }: AssumedYear): string => `${day.slice(0, 4)} ${hidden === true}`;

/**
 * The findings of a sheet with one for all deadlines that were given the same year, at the first of them and with their number: 9月底前 is how most
 * offices write, and a note at every row would hide the doubts among them. Cells whose look leaves the year out are told apart.
 */
export function gatherAssumedYears(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>();
  for (const finding of findings) if (isAssumed(finding)) counts.set(groupOf(finding), (counts.get(groupOf(finding)) ?? 0) + 1);
  return findings.flatMap((finding): readonly Finding[] => {
    if (!isAssumed(finding)) return [finding];
    const count = counts.get(groupOf(finding));
    counts.delete(groupOf(finding));
    return count === undefined ? [] : [{ ...finding, params: { ...finding.params, count } }];
  });
}
