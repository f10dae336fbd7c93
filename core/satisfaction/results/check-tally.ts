import type { Finding } from '../../finding/finding';
import { allGraded } from '../grades';
import type { SatisfactionField } from '../table';
import type { Tally } from '../tally';

/** The ballots of a tally with what it leaves out supplied from the rest, and whether they can be counted on. */
export interface CheckedTally {
  readonly tally: Tally;
  readonly returned: number;
  readonly valid: number;
  readonly isVoid: boolean;
}

/**
 * Returned and valid ballots, from whichever figures the table holds: 收回 or 有效＋无效 or the grades; 有效 or 收回－无效 or the grades. Ballots that
 * came back without a grade stay in the base: nobody said that they were invalid.
 */
function supplied({ returned, valid, invalid, counts }: Tally): { readonly returned: number; readonly valid: number } {
  const graded = allGraded(counts);
  const allValid = valid ?? (returned === null ? graded : Math.max(0, returned - (invalid ?? 0)));
  return { returned: returned ?? Math.max(allValid + (invalid ?? 0), graded), valid: allValid };
}

/**
 * Checks a tally against itself: returned within issued, valid within returned, the grades within the valid ballots, more than half
 * present and no more than are due.
 * 不含弃权 in 有效票 is in order: then the grades without 弃权 are what must agree. A figure that cannot be right makes the tally void.
 */
export function checkTally(tally: Tally): { readonly checked: CheckedTally; readonly findings: readonly Finding[] } {
  const { counts, issued, due, present, at, columns } = tally;
  const { returned, valid } = supplied(tally);
  const findings: Finding[] = [];
  let isVoid = tally.unreadable;
  const place = (field: SatisfactionField): Finding['at'] => {
    const column = columns[field];
    return column === undefined ? at : { ...at, column };
  };
  const wrong = (
    code: 'survey-returned-over-issued' | 'survey-valid-over-returned' | 'survey-grades-over-valid' | 'survey-too-few-present',
    field: SatisfactionField,
    less: number,
    more: number,
  ): void => {
    isVoid = true;
    findings.push({ code, at: place(field), params: { less, more } });
  };
  if (tally.unreadable) return { checked: { tally, returned, valid, isVoid }, findings };
  if (issued !== null && returned > issued) wrong('survey-returned-over-issued', 'returned', issued, returned);
  if (tally.valid !== null && tally.returned !== null && valid > returned) wrong('survey-valid-over-returned', 'valid', returned, valid);
  const base = tally.valid === null ? 'returned' : 'valid';
  const graded = allGraded(counts);
  const withoutAbstained = graded - (counts.abstain ?? 0);
  if (withoutAbstained > valid) wrong('survey-grades-over-valid', base, valid, graded);
  else if (graded === 0 && valid > 0) {
    isVoid = true;
    findings.push({ code: 'survey-base-missing', at, params: { column: '各等次票数' } });
  } else if (graded < valid) {
    const params = { less: graded, more: valid, told: tally.valid !== null };
    findings.push({ code: 'survey-grades-under-valid', at: place(base), params });
  } else if (graded > valid && tally.returned !== null && graded > returned)
    wrong('survey-grades-over-valid', 'returned', returned, graded);
  if (due !== null && present !== null && present > due) {
    isVoid = true;
    findings.push({ code: 'survey-over-due', at: place('attendActual'), params: { column: '实到人数', less: due, more: present } });
  }
  if (due !== null && present !== null && present * 2 <= due) wrong('survey-too-few-present', 'attendActual', present, due);
  return { checked: { tally, returned, valid, isVoid }, findings };
}
