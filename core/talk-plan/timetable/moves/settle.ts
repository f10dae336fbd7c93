import type { Board } from '../board/board';
import { idleSlots, lowestBit } from '../board/idle-slots';
import { unlimited } from '../board/problem';
import { followChain, maySwap, swapChain } from './chain';
import { fanAround } from './fan';

/** Pairs of slots whose chains are looked at before a talk is given up: more rarely helps. */
const chainTries = 48;

/** The first slot that fits, or with rooms the one with fewest talks in it; -1 for none. */
function directSlot(board: Board, pair: number): number {
  const { first, second, words, rooms } = board.problem;
  const a = first[pair] ?? 0;
  const b = second[pair] ?? 0;
  let best = -1;
  let bestLoad = unlimited;
  for (let word = 0; word < words; word++) {
    let bits = board.idleWord(a, word) & board.idleWord(b, word);
    for (; bits !== 0; bits &= bits - 1) {
      const slot = word * 32 + lowestBit(bits);
      if (!board.isAllowed(pair, slot)) continue;
      if (rooms === unlimited) return slot;
      const load = board.load[slot] ?? 0;
      if (load < bestLoad) {
        best = slot;
        bestLoad = load;
      }
    }
  }
  return best;
}

const chain: number[] = [];

/** One of the two people's talks change places along a chain, so that a slot is free to both. */
function settleByChain(board: Board, pair: number): boolean {
  const { first, second } = board.problem;
  const near = first[pair] ?? 0;
  const far = second[pair] ?? 0;
  const spare = idleSlots(board, far, 16);
  let tries = 0;
  for (const from of idleSlots(board, near, 16)) {
    if (!board.isPresent(far, from)) continue;
    for (const to of spare) {
      if (from === to) continue;
      if (tries++ === chainTries) return false;
      const end = followChain(board, far, from, to, chain);
      if (end === near || !maySwap(board, chain, pair, far, end, from, to)) continue;
      swapChain(board, chain, from, to);
      board.put(pair, from);
      return true;
    }
  }
  return false;
}

/**
 * Puts the pair into an open slot, moving others from slot to slot where that helps: a slot free to both; else a chain of two slots; else,
 * where any talk may be anywhere, a fan around either of the two. False, and nothing changed, when none helps.
 */
export function settle(board: Board, pair: number): boolean {
  const slot = directSlot(board, pair);
  if (slot >= 0) {
    board.put(pair, slot);
    return true;
  }
  if (board.problem.gap > 0) return false;
  if (settleByChain(board, pair)) return true;
  if (!board.uniform) return false;
  return fanAround(board, pair, board.problem.first[pair] ?? 0) || fanAround(board, pair, board.problem.second[pair] ?? 0);
}
