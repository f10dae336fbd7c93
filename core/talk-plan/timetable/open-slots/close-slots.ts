import type { Board } from '../board/board';
import { fill, openSlots } from '../moves/fill';
import { repair, restore } from '../moves/repair';

/**
 * Closes slots whose talks find room in the others, the emptiest first, until `atLeast` are left or nothing more closes. As many talks as
 * before wait in the end, maybe other ones: those come back. `steps` is what a repair may take, `failures` how many slots may refuse.
 */
export function closeSlots(board: Board, waiting: readonly number[], atLeast: number, steps: number, failures: number): readonly number[] {
  let left = waiting;
  const refused = new Set<number>();
  const locked = new Set<number>();
  board.slotOf.forEach((slot, pair) => {
    if (board.locked[pair] === 1) locked.add(slot);
  });
  for (let open = openSlots(board).length; open > atLeast && refused.size < failures; ) {
    const candidates = openSlots(board).filter((slot) => !locked.has(slot) && !refused.has(slot));
    // Of equally empty slots the last goes: the plan ends earlier.
    const slot = candidates.reduce((best, next) => (best < 0 || (board.load[next] ?? 0) <= (board.load[best] ?? 0) ? next : best), -1);
    if (slot < 0) break;
    const before = board.slotOf.slice();
    const talks = board.talksIn(slot);
    for (const talk of talks) board.lift(talk);
    board.closeSlot(slot);
    const without = repair(board, fill(board, [...left, ...talks]), steps);
    if (without.length <= left.length) {
      left = without;
      open--;
      continue;
    }
    restore(board, before);
    board.openSlot(slot);
    refused.add(slot);
  }
  return left;
}
