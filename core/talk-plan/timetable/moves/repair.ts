import type { Board } from '../board/board';
import { evictedBy } from './evict';
import { scatter } from './scatter';
import { settle } from './settle';

/** A talk put out of a slot does not return to it for so many steps, and a few more. */
const tenure = 6;

/**
 * Finds slots for the pairs that found none: one is put where it drives out fewest others, those look for a slot in their turn, and so on
 * until `steps` steps in a row brought nothing. Comes back with the pairs that still have none in the best timetable met, which is then on the board.
 *
 * Source: I. Blöchliger and N. Zufferey, A graph coloring heuristic using partial solutions and a reactive tabu scheme, 2008.
 */
export function repair(board: Board, unplaced: readonly number[], steps: number): number[] {
  const { slots } = board.problem;
  const next = scatter();
  const waiting = [...unplaced];
  let best = [...waiting];
  let bestSlots: Int32Array | null = board.slotOf.slice();
  const closedUntil = new Map<number, number>();
  for (let step = 0, since = 0; since < steps && waiting.length > 0; step++, since++) {
    const at = next(waiting.length);
    const pair = waiting[at] ?? -1;
    waiting[at] = waiting[waiting.length - 1] ?? -1;
    waiting.pop();
    if (!settle(board, pair)) {
      const out = driveIn(board, pair, (talk, slot) => (closedUntil.get(talk * slots + slot) ?? -1) >= step, next);
      if (out === null) {
        waiting.push(pair);
        continue;
      }
      const slot = board.slotOf[pair] ?? -1;
      for (const talk of out.talks) closedUntil.set(talk * slots + (out.from.get(talk) ?? slot), step + tenure + next(4 + waiting.length));
      for (const talk of out.talks) if (!settle(board, talk)) waiting.push(talk);
    }
    if (waiting.length < best.length) {
      since = 0;
      best = [...waiting];
      bestSlots = waiting.length === 0 ? null : board.slotOf.slice();
    }
  }
  if (bestSlots !== null) restore(board, bestSlots);
  return best;
}

interface DrivenOut {
  readonly talks: readonly number[];
  readonly from: ReadonlyMap<number, number>;
}

/** Puts the pair into the slot where the fewest others must leave, and lifts those. Null when every slot is closed to it. */
function driveIn(
  board: Board,
  pair: number,
  isClosed: (talk: number, slot: number) => boolean,
  next: (below: number) => number,
): DrivenOut | null {
  let chosen = -1;
  let chosenTalks: readonly number[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  let equals = 0;
  for (let slot = 0; slot < board.problem.slots; slot++) {
    if (!board.mayTake(pair, slot) || isClosed(pair, slot)) continue;
    const talks = evictedBy(board, pair, slot, next);
    if (talks === null || talks.length > fewest) continue;
    equals = talks.length < fewest ? 1 : equals + 1;
    if (equals > 1 && next(equals) !== 0) continue;
    fewest = talks.length;
    chosen = slot;
    chosenTalks = talks;
  }
  if (chosen < 0) return null;
  const from = new Map(chosenTalks.map((talk) => [talk, board.slotOf[talk] ?? -1]));
  for (const talk of chosenTalks) board.lift(talk);
  board.put(pair, chosen);
  return { talks: chosenTalks, from };
}

/** Every pair back to the slot it has in `slotOf`. */
export function restore(board: Board, slotOf: Int32Array): void {
  const changed: number[] = [];
  slotOf.forEach((slot, pair) => {
    if (board.slotOf[pair] === slot) return;
    changed.push(pair);
    if ((board.slotOf[pair] ?? -1) >= 0) board.lift(pair);
  });
  for (const pair of changed) {
    const slot = slotOf[pair] ?? -1;
    if (slot >= 0) board.put(pair, slot);
  }
}
