import type { Finding } from '../finding/finding';

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
