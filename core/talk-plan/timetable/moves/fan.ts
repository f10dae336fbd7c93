import type { Board } from '../board/board';
import { idleSlots } from '../board/idle-slots';
import { followChain, swapChain } from './chain';

/** A talk of the hub that could change to a slot in which the partner before it is idle. */
interface Tip {
  readonly talk: number;
  readonly person: number;
  /** The tip whose idle slot this talk stands in; -1 for the first. */
  readonly parent: number;
}

const chain: number[] = [];

/** The hub's talks move up by one along the fan: the last takes `slot`, each before it the slot of the next, the first is no longer without one. */
function turnFan(board: Board, tips: readonly Tip[], last: number, slot: number): void {
  const path: number[] = [];
  for (let at = last; at >= 0; at = tips[at]?.parent ?? -1) path.push(tips[at]?.talk ?? -1);
  const slots = [slot, ...path.slice(0, -1).map((talk) => board.slotOf[talk] ?? -1)];
  for (const talk of path.slice(0, -1)) board.lift(talk);
  path.forEach((talk, at) => {
    board.put(talk, slots[at] ?? -1);
  });
}

/**
 * Finds `pair` a slot by turning a fan of its person `hub`: talks of the hub, each in a slot in which the partner of one before it is idle.
 *
 * As soon as a partner and the hub have an idle slot in common, or can get one by a chain, every talk up to that one takes the next one's
 * slot. With one slot more than the busiest person has talks this never fails, if no two people talk twice; with repeated pairs it never
 * fails with as many slots more as the most repeated pair has talks. False, and nothing changed, otherwise.
 * Source: V. G. Vizing, On an estimate of the chromatic class of a p-graph, 1964; J. Misra and D. Gries, A constructive proof of Vizing's
 * theorem, 1992. The fan branches, as in L. M. Favrholdt, M. Stiebitz and B. Toft, Graph edge colouring, 2006.
 */
export function fanAround(board: Board, pair: number, hub: number): boolean {
  const { slots } = board.problem;
  const spare = idleSlots(board, hub, 1)[0];
  if (spare === undefined) return false;
  const tips: Tip[] = [{ talk: pair, person: board.partner(pair, hub), parent: -1 }];
  const inFan = new Set([board.partner(pair, hub)]);
  for (let at = 0; at < tips.length; at++) {
    const person = tips[at]?.person ?? -1;
    for (const slot of idleSlots(board, person, slots)) {
      const talk = board.talkOf(hub, slot);
      if (talk < 0) {
        turnFan(board, tips, at, slot);
        return true;
      }
      if (followChain(board, person, spare, slot, chain) !== hub) {
        swapChain(board, chain, spare, slot);
        turnFan(board, tips, at, spare);
        return true;
      }
      const next = board.partner(talk, hub);
      if (inFan.has(next)) continue;
      inFan.add(next);
      tips.push({ talk, person: next, parent: at });
    }
  }
  return false;
}
