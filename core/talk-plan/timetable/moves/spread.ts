import type { Board } from '../board/board';
import { lowestBit } from '../board/idle-slots';

/**
 * Gives each pair, one after the other, the slot of those in use that suits its two people best: a day on which they have fewer talks, and not
 * right before or after another. Who has a talk in every slot stays as busy; slots in use stay as many or get fewer.
 */
export function spread(board: Board, pairs: readonly number[]): void {
  const { first, second, words } = board.problem;
  for (const pair of pairs) {
    const a = first[pair] ?? 0;
    const b = second[pair] ?? 0;
    const before = board.slotOf[pair] ?? -1;
    if (before < 0 || board.locked[pair] === 1) continue;
    board.lift(pair);
    let best = before;
    let lightest = strain(board, a, before) + strain(board, b, before);
    for (let word = 0; word < words && lightest > 0; word++) {
      for (let bits = board.idleWord(a, word) & board.idleWord(b, word); bits !== 0; bits &= bits - 1) {
        const slot = word * 32 + lowestBit(bits);
        if (slot === before || !board.isAllowed(pair, slot)) continue;
        const weight = strain(board, a, slot) + strain(board, b, slot);
        if (weight >= lightest) continue;
        lightest = weight;
        best = slot;
      }
    }
    board.put(pair, best);
  }
}

/** Talks of the person on the day of the slot, and those next to it once more. */
function strain(board: Board, person: number, slot: number): number {
  const { dayOf } = board.problem;
  const day = dayOf[slot];
  let talks = 0;
  for (const step of [-1, 1]) {
    for (let at = slot + step; dayOf[at] === day; at += step) {
      if (board.talkOf(person, at) >= 0) talks += at === slot + step ? 2 : 1;
    }
  }
  return talks;
}
