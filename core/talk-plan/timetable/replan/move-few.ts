import type { Board } from '../board/board';
import { repair, restore } from '../moves/repair';
import { placeWithFewMoves } from './fewest-moves';

/** Up to so many talks to place, all ways to place them together are tried. */
const fewTalks = 12;
/** Places tried for each number of moves. */
const tries = 3000;
const triesForOne = 300;
/** After so many talks for which nothing was found, the others look less far. */
const patience = 10;
/** Others that move for the sake of one talk, before anything may move. */
const mostMoves = 3;

/**
 * Puts the pairs, which are off the board, into open slots and moves as few of the others as it can; those that found no slot come back.
 *
 * One after the other first, each with as few others as suffice, at last with as many as it takes. For few pairs then all together: with fewer
 * left out, with fewer moved, until nothing less is possible or the tries run out. Slots in use come first, then those near the old time.
 */
export function moveFew(board: Board, pairs: readonly number[], homeOf: Int32Array): readonly number[] {
  const start = board.slotOf.slice();
  const prefers = (pair: number, slot: number): number => {
    const home = homeOf[pair] ?? -1;
    return ((board.load[slot] ?? 0) > 0 ? 0 : board.problem.slots) + (home < 0 ? slot : Math.abs(slot - home));
  };
  let left: number[] = [];
  for (const pair of pairs) {
    const most = left.length < patience ? mostMoves : 1;
    let placed = false;
    for (let moves = 0; moves <= most && !placed; moves++) {
      placed = placeWithFewMoves(board, [pair], { moves, leftOut: 0, tries: triesForOne }, prefers) !== null;
    }
    if (!placed) left.push(pair);
  }
  if (left.length > 0) {
    left = repair(board, left, 600 + 10 * left.length);
    goHome(board, start);
  }
  if (pairs.length > fewTalks) return left;
  const best = board.slotOf.slice();
  for (let leftOut = 0; leftOut <= left.length; leftOut++) {
    const enough = leftOut === left.length ? strayed(start, best) : mostMoves + 1;
    for (let moves = 0; moves < enough; moves++) {
      restore(board, start);
      const found = placeWithFewMoves(board, pairs, { moves, leftOut, tries }, prefers);
      if (found !== null) return found;
    }
  }
  restore(board, best);
  return left;
}

/** Talks that stood somewhere at the start and now stand elsewhere. */
function strayed(start: Int32Array, now: Int32Array): number {
  return start.reduce((count, slot, pair) => count + (slot >= 0 && now[pair] !== slot ? 1 : 0), 0);
}

/** Moved talks whose old slot is free again go back to it. */
function goHome(board: Board, start: Int32Array): void {
  for (let went = true; went; ) {
    went = false;
    start.forEach((home, pair) => {
      const now = board.slotOf[pair] ?? -1;
      if (home < 0 || now < 0 || now === home) return;
      board.lift(pair);
      const fits = board.fits(pair, home);
      board.put(pair, fits ? home : now);
      went ||= fits;
    });
  }
}
