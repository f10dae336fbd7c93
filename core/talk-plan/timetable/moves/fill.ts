import type { Board } from '../board/board';
import { bitCount } from '../board/idle-slots';
import type { TalkGraph } from '../board/talk-graph';
import { settle } from './settle';

export function openSlots(board: Board): number[] {
  const open: number[] = [];
  for (let slot = 0; slot < board.problem.slots; slot++) if (board.isOpen(slot)) open.push(slot);
  return open;
}

/** Settles the pairs in their order; those that found no slot come back. */
export function fill(board: Board, pairs: readonly number[]): number[] {
  return pairs.filter((pair) => !settle(board, pair));
}

/** Hardest first: the pairs of people whose talks fill most of the slots they can come to. */
export function hardestFirst(board: Board, { degree }: TalkGraph, pairs: readonly number[]): number[] {
  const { first, second, words, present } = board.problem;
  const tightness = Float64Array.from(degree, (talks, person) => {
    let there = 0;
    for (let word = 0; word < words; word++) there += bitCount(present[person * words + word] ?? 0);
    return talks / Math.max(1, there);
  });
  const sides = (pair: number): readonly [number, number] => [tightness[first[pair] ?? 0] ?? 0, tightness[second[pair] ?? 0] ?? 0];
  return pairs
    .map((pair) => ({ pair, low: Math.min(...sides(pair)), high: Math.max(...sides(pair)) }))
    .sort((p, q) => q.low - p.low || q.high - p.high || p.pair - q.pair)
    .map(({ pair }) => pair);
}
