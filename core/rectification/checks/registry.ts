import type { Rule } from '../../finding/rule';
import { acceptedByOwner, closedWithoutAcceptance, noAcceptanceColumns, statusAgainstAcceptance } from './acceptance';
import type { LedgerCheck, RectificationCode } from './check';
import { actualDateInFuture, lateCalledOnTime, openButDated } from './dates-against-status';
import { deadlineInRemark } from './deadline-in-remark';
import { doneWithoutDate, doneWithoutEvidence, noProofColumns } from './done-without-proof';
import { duplicateSeq } from './duplicate-seq';
import { extendedToEarlier, extensionWithoutOriginal, extensionWithoutReason } from './extension';
import { immediateStillOpen } from './immediate-still-open';
import { blankDeadlineOfType, missingDeadline } from './missing-deadline';
import { missingCause, missingGoal } from './missing-link';
import { missingMeasure } from './missing-measure';
import { missingOwner, ownerPersonBlank } from './missing-owner';
import { missingProblem } from './missing-problem';
import { noExample, noExampleColumn } from './no-example';
import { noGoalColumn, ongoingWithoutGoal } from './ongoing-without-goal';
import { ownerUnnamed } from './owner-unnamed';
import { personSpellings } from './person-spellings';
import { noFrequencyColumn, recurringWithoutFrequency } from './recurring-without-frequency';
import { measureRepeatsProblem, sameMeasure } from './repeated-measure';
import { sloganMeasure } from './slogan-measure';
import { typeAgainstDeadline } from './type-against-deadline';
import {
  closedAgainstStatus,
  closedDayDenied,
  doneButSaidOpen,
  ongoingMarkedDone,
  openThoughDeadlineDone,
  progressClaimsDone,
} from './words-against-status';

/** Every check of the rectification ledger by its code; a code without a check does not compile. */
export const ledgerChecks: { readonly [Code in RectificationCode]: LedgerCheck<Code> } = {
  'missing-problem': missingProblem,
  'missing-measure': missingMeasure,
  'missing-owner': missingOwner,
  'owner-person-blank': ownerPersonBlank,
  'owner-unnamed': ownerUnnamed,
  'missing-deadline': missingDeadline,
  'blank-deadline-of-type': blankDeadlineOfType,
  'remark-deadline': deadlineInRemark,
  'missing-cause': missingCause,
  'missing-goal': missingGoal,
  'measure-repeats-problem': measureRepeatsProblem,
  'same-measure': sameMeasure,
  'slogan-measure': sloganMeasure,
  'no-example': noExample,
  'no-example-column': noExampleColumn,
  'done-without-date': doneWithoutDate,
  'done-without-evidence': doneWithoutEvidence,
  'no-proof-columns': noProofColumns,
  'closed-without-acceptance': closedWithoutAcceptance,
  'status-against-acceptance': statusAgainstAcceptance,
  'no-acceptance-columns': noAcceptanceColumns,
  'accepted-by-owner': acceptedByOwner,
  'immediate-still-open': immediateStillOpen,
  'extension-without-original': extensionWithoutOriginal,
  'extension-without-reason': extensionWithoutReason,
  'extended-to-earlier': extendedToEarlier,
  'type-against-deadline': typeAgainstDeadline,
  'actual-date-in-future': actualDateInFuture,
  'open-but-dated': openButDated,
  'late-called-on-time': lateCalledOnTime,
  'done-but-said-open': doneButSaidOpen,
  'progress-claims-done': progressClaimsDone,
  'open-though-deadline-done': openThoughDeadlineDone,
  'closed-against-status': closedAgainstStatus,
  'closed-day-denied': closedDayDenied,
  'ongoing-marked-done': ongoingMarkedDone,
  'ongoing-without-goal': ongoingWithoutGoal,
  'no-goal-column': noGoalColumn,
  'recurring-without-frequency': recurringWithoutFrequency,
  'no-frequency-column': noFrequencyColumn,
  'person-spellings': personSpellings,
  'duplicate-seq': duplicateSeq,
};

/** The rule of every check. */
export const rectificationRules = Object.fromEntries(Object.values(ledgerChecks).map(({ rule }) => [rule.code, rule])) as {
  readonly [Code in RectificationCode]: Rule<Code>;
}; // the registry above holds one check for each code, under that code
