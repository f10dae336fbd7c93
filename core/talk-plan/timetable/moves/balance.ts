import type { Board } from '../board/board';
import { followChain, swapChain } from './chain';
import { openSlots } from './fill';

/**
 * Levels the open slots until none has more than `most` talks, or all are level to within one.
 *
 * Between two slots the talks form chains; one with a talk more in the fuller slot changes the two. Only for boards on which any
 * talk may be in any open slot. Source: D. de Werra, Equitable colorations of graphs, 1971; C. J. H. McDiarmid, The solution of a
 * timetabling problem, 1972.
 */
export function balance(board: Board, most: number): void {
  const open = openSlots(board);
  const loadOf = (slot: number): number => board.load[slot] ?? 0;
  for (;;) {
    const fullest = open.reduce((best, slot) => (loadOf(slot) > loadOf(best) ? slot : best), open[0] ?? 0);
    const lightest = open.reduce((best, slot) => (loadOf(slot) < loadOf(best) ? slot : best), open[0] ?? 0);
    if (loadOf(fullest) <= most || loadOf(fullest) - loadOf(lightest) < 2) return;
    level(board, fullest, lightest);
  }
}

/** Moves half of the difference of two slots from the fuller to the lighter one. */
function level(board: Board, fuller: number, lighter: number): void {
  const chain: number[] = [];
  let toMove = Math.floor(((board.load[fuller] ?? 0) - (board.load[lighter] ?? 0)) / 2);
  for (let person = 0; person < board.problem.people.length && toMove > 0; person++) {
    if (board.talkOf(person, fuller) < 0 || board.talkOf(person, lighter) >= 0) continue;
    followChain(board, person, fuller, lighter, chain);
    if (chain.length % 2 === 0) continue;
    swapChain(board, chain, fuller, lighter);
    toMove--;
  }
}
