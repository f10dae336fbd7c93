import { atWork } from './at-work';
import { awaitingAcceptance } from './awaiting-acceptance';
import { basicallyDone } from './basically-done';
import { cancelled } from './cancelled';
import { closed } from './closed';
import { closingUndecided } from './closing-undecided';
import { done } from './done';
import { doneAndKeptUp } from './done-and-kept-up';
import { extended } from './extended';
import { finishedLate } from './finished-late';
import { interimResults } from './interim-results';
import { keptUpToADay } from './kept-up-to-a-day';
import { leavesSome } from './leaves-some';
import { mendedByNow } from './mended-by-now';
import { noneLeftOver } from './none-left';
import { notAccepted } from './not-accepted';
import { notBegun } from './not-begun';
import { ongoing } from './ongoing';
import { overdue } from './overdue';
import { paperAwaited } from './paper-awaited';
import { partCarriedOn } from './part-carried-on';
import { partDone } from './part-done';
import { partlyClosed } from './partly-closed';
import { planOrDoubt } from './plan-or-doubt';
import type { StatusRule } from './rule';
import { sentBack } from './sent-back';
import { stepDone } from './step-done';
import { underWay } from './under-way';
import { unfinished } from './unfinished';

/**
 * The rules in the order in which they must be asked, because a plainer word stands inside the others: what takes a word back before the
 * word（未 before 完成, 基本 and 部分 before 完成, 逾期未 before 未, 申请销号 before 销号）, an end before the way to it.
 */
export const statusRules: readonly StatusRule[] = [
  mendedByNow,
  planOrDoubt,
  // The item is not carried on as it stands.
  cancelled,
  sentBack,
  // 逾期 and 延期: over in the end, or still open.
  noneLeftOver,
  finishedLate,
  overdue,
  extended,
  // Acceptance: asked for, lacking, half given, given.
  paperAwaited,
  awaitingAcceptance,
  leavesSome,
  notAccepted,
  partlyClosed,
  closingUndecided,
  closed,
  // The work itself, from nothing to the end.
  notBegun,
  partDone,
  interimResults,
  basicallyDone,
  unfinished,
  partCarriedOn,
  doneAndKeptUp,
  underWay,
  keptUpToADay,
  ongoing,
  done,
  stepDone,
  atWork,
];
