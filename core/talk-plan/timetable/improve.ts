import type { Board } from './board/board';
import type { LowerBound } from './bound/lower-bound';
import { fill, openSlots } from './moves/fill';
import { restore } from './moves/repair';
import { closeSlots } from './open-slots/close-slots';
import { type SearchResult, searchAll } from './search-all';

/** Up to so many talks every timetable is tried where counting proves nothing. */
export const fewTalks = 40;
/** Up to so many talks repairs take their time. */
export const smallPlan = 400;
/** Places tried in each such search. */
const tries = 6000;

export interface Improved {
  readonly waiting: readonly number[];
  readonly bound: LowerBound;
}

/**
 * Saves slots, and for small plans tries everything: first as few talks without a slot as can be, then as few slots. Comes back with the pairs
 * that still wait, and with a bound of its own where no plan with fewer slots exists.
 */
export function improve(board: Board, bound: LowerBound, free: readonly number[], waiting: readonly number[]): Improved {
  const { slots } = board.problem;
  const atLeast = waiting.length === 0 ? bound.slots : 0;
  let left = closeSlots(board, waiting, atLeast, free.length > fewTalks ? 400 : 60, free.length > smallPlan ? 8 : slots);
  closeEmpty(board);
  if (free.length > fewTalks) return { waiting: left, bound };
  const search = (most: number, leftOut: number): SearchResult => {
    const before = board.slotOf.slice();
    const open = openSlots(board);
    const locked = new Set(before.filter((_, pair) => board.locked[pair] === 1));
    for (const pair of free) if ((board.slotOf[pair] ?? -1) >= 0) board.lift(pair);
    for (const slot of open) if (!locked.has(slot)) board.closeSlot(slot);
    const result = searchAll(board, free, { slots: most, leftOut, tries });
    if (result === 'found') {
      left = free.filter((pair) => (board.slotOf[pair] ?? -1) < 0);
      return result;
    }
    for (const slot of open) board.openSlot(slot);
    restore(board, before);
    return result;
  };
  for (let leftOut = 0; leftOut < left.length; leftOut++) {
    if (search(slots, leftOut) === 'found') break;
  }
  // Slots with an appointment stay, whatever else is left out.
  const kept = new Set(board.slotOf.filter((_, pair) => board.locked[pair] === 1)).size;
  while (openSlots(board).length > Math.max(kept, left.length === 0 ? bound.slots : 0)) {
    const fewer = openSlots(board).length - 1;
    const result = search(fewer, left.length);
    if (result === 'found') continue;
    if (result === 'none' && left.length === 0) return { waiting: left, bound: { kind: 'search', slots: fewer + 1, people: [] } };
    break;
  }
  // A talk left out of the shortest timetable may still fit into a slot that was closed for its sake.
  for (let slot = 0; slot < slots && left.length > 0; slot++) board.openSlot(slot);
  left = fill(board, left);
  closeEmpty(board);
  return { waiting: left, bound };
}

function closeEmpty(board: Board): void {
  const used = new Set(board.slotOf);
  for (const slot of openSlots(board)) if (!used.has(slot)) board.closeSlot(slot);
}
