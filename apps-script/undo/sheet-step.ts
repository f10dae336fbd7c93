import type { SheetPlan } from '../../core/table/sheet-plan';
import { planPrint } from '../../core/undo/plan-print';
import { longestText } from '../write/cell-input';
import { loadPlan, savePlan } from './journal';
import { change } from './recording';

/** Puts in a sheet that holds a plan, so that it can be undone. */
export function changeByNewSheet<Result>(name: string, plan: SheetPlan, write: () => Result): Result {
  return change({ kind: 'sheet', sheet: name, before: 'none', width: null, after: planPrint(plan, longestText) }, write);
}

/** A sheet of results that is made. */
interface SheetOfResults {
  readonly name: string;
  readonly isNew: boolean;
  /** Whether its contents are kept, so that undoing brings them back. */
  readonly kept: boolean;
}

/**
 * Makes a sheet of results anew by a plan whose body can be walked more than once, so that it can be undone. A run that changes nothing leaves
 * what can be undone as it is.
 */
export function changeByPlan<Result>({ name, isNew, kept }: SheetOfResults, plan: SheetPlan, write: () => Result): Result {
  const standing = isNew || !kept ? null : loadPlan(name);
  if (standing !== null && JSON.stringify(standing) === JSON.stringify(plan)) return write();
  const before = isNew ? 'none' : (standing ?? 'not-kept');
  const width = isNew ? null : plan.columns.length;
  const made = change({ kind: 'sheet', sheet: name, before, width, after: planPrint(plan, longestText) }, write);
  if (kept) savePlan(name, plan);
  return made;
}
