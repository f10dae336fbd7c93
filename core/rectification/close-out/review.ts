import type { PlanValue } from '../../table/sheet-plan';
import { isPersonName, personKey, splitNames } from '../../text/person-names';
import { type AmendedLedger, type Amendment, amend, columnObjection, findingAt, type Objection } from '../amendment';
import { said } from '../checks/cell-says';
import type { RectificationItem } from '../item';
import { statusInEffect } from '../status/in-effect';
import { statusNames } from '../status/vocabulary';
import type { RectificationField } from '../table';
import { dayObjection, stepDay } from './apply';
import { type CloseOutLine, closeOutLine } from './register';

/** What a reviewer can decide. */
export const verdicts = { passed: { zh: '通过', en: 'Accepted' }, returned: { zh: '退回', en: 'Sent back' } } as const;

/** A decision as typed by the person who takes it. */
export interface CloseOutDecision {
  readonly verdict: string;
  readonly reviewer: string;
  readonly day: string;
  readonly comment: string;
}

/**
 * 四个不放过, shown to whoever decides; the tool answers none of them.
 * Source: “查摆问题不聚焦的不放过，自我剖析不深刻的不放过，整改措施不到位的不放过，群众不满意的不放过” (R114–R117)
 */
export const passQuestions: readonly string[] = [
  '查摆问题不聚焦的不放过：这个问题找准了吗？',
  '自我剖析不深刻的不放过：原因挖到根上了吗？',
  '整改措施不到位的不放过：措施都落实了吗，佐证材料看过吗？',
  '群众不满意的不放过：群众认可吗？',
];

/** Items handed in and not yet decided on, in row order. */
export function awaitingReview(ledger: Pick<AmendedLedger, 'items' | 'today'>): readonly RectificationItem[] {
  return ledger.items.filter((item) => statusInEffect(item, ledger.today) === 'pending_acceptance');
}

/** What speaks against a decision as such, whatever the rows; null where it will do. */
function decisionObjection({ verdict, reviewer, day, comment }: CloseOutDecision, ledger: AmendedLedger): Objection | null {
  const missing = columnObjection(ledger, 'status');
  if (missing !== null) return missing;
  if (verdict !== verdicts.passed.zh && verdict !== verdicts.returned.zh)
    return { field: 'status', code: 'review-no-verdict', params: { text: verdict.trim() } };
  const names = splitNames(reviewer);
  if (names.length === 0 || !names.every(isPersonName))
    return { field: 'verifier', code: 'review-no-name', params: { text: reviewer.trim() } };
  if (verdict === verdicts.returned.zh && comment.trim() === '') return { field: 'verifyOpinion', code: 'review-no-comment', params: {} };
  return dayObjection(day, ledger);
}

function objectionsTo(item: RectificationItem, { today }: AmendedLedger, reviewers: readonly string[]): readonly Objection[] {
  if (statusInEffect(item, today) !== 'pending_acceptance')
    return [{ field: 'status', code: 'close-out-not-applied', params: { status: said(item, 'status') } }];
  const owners = new Set(splitNames(said(item, 'respPerson')).map(personKey));
  const own = reviewers.filter((name) => owners.has(personKey(name)));
  return own.length === 0 ? [] : [{ field: 'respPerson', code: 'review-by-owner', params: { names: own.join('、') } }];
}

/**
 * Writes a reviewer's decision on items that were handed in. 通过: 整改状态 已销号, 是否销号 是, 销号时间, 验收人, 验收时间, 验收意见, as far as the
 * ledger has these columns. 退回: 整改状态 退回整改 and the same acceptance columns. Either way a line goes to the sheet 销号登记.
 *
 * Refused, the whole of it: no verdict, no person's name, no readable day, a return without a comment. Refused row by row: what was not
 * handed in, and what the reviewer is responsible for. The verdict and the name are always a person's: nothing is filled in for them.
 * Source: “经督导组验收合格后” (R018); 四个不放过 (R114–R117)
 */
export function reviewCloseOut(ledger: AmendedLedger, rows: readonly number[], decision: CloseOutDecision): Amendment<CloseOutLine> {
  const day = stepDay(decision.day, ledger);
  const refused = decisionObjection(decision, ledger);
  if (refused !== null || day === null) {
    const findings = refused === null ? [] : rows.slice(0, 1).map((row) => findingAt(ledger, row, refused));
    return { edits: [], lines: [], rows: [], findings };
  }
  const names = splitNames(decision.reviewer);
  const reviewer = names.join('、');
  const comment = decision.comment.trim();
  const isPassed = decision.verdict === verdicts.passed.zh;
  const acceptance: Partial<Record<RectificationField, PlanValue>> = {
    verifier: reviewer,
    verifyDate: { day },
    verifyOpinion: comment === '' ? verdicts.passed.zh : comment,
  };
  const values: Partial<Record<RectificationField, PlanValue>> = isPassed
    ? { status: statusNames.closed.zh, closed: '是', closedDate: { day }, ...acceptance }
    : { status: statusNames.rework.zh, ...acceptance };
  return amend(ledger, rows, (item) => ({
    objections: objectionsTo(item, ledger, names),
    values,
    line: closeOutLine(item, { day, step: isPassed ? 'passed' : 'returned', reviewer, comment }),
  }));
}
