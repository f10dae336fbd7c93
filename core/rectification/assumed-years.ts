import type { Finding, FindingOf } from '../finding/finding';

type AssumedYear = FindingOf<'deadline-year-assumed'>;

const isAssumed = (finding: Finding): finding is AssumedYear => finding.code === 'deadline-year-assumed';

/**
 * The findings of a sheet with one for all deadlines that go without a year, at the first of them and with their number: 9月底前 is how most
 * offices write, and a note at every row would hide the doubts among them. Cells whose look leaves the year out are told apart.
 */
export function gatherAssumedYears(findings: readonly Finding[]): readonly Finding[] {
  const gathered = new Map<boolean, AssumedYear>();
  for (const finding of findings) {
    if (!isAssumed(finding)) continue;
    const hidden = finding.params.hidden === true;
    const first = gathered.get(hidden);
    const count = (first?.params.count ?? 0) + 1;
    gathered.set(
      hidden,
      first === undefined ? { ...finding, params: { ...finding.params, count } } : { ...first, params: { ...first.params, count } },
    );
  }
  const said = new Set<boolean>();
  return findings.flatMap((finding): readonly Finding[] => {
    if (!isAssumed(finding)) return [finding];
    const hidden = finding.params.hidden === true;
    if (said.has(hidden)) return [];
    said.add(hidden);
    return [gathered.get(hidden) ?? finding];
  });
}
