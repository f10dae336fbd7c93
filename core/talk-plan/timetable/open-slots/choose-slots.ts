import { countsOf } from '../../../lists/counts';
import type { Board } from '../board/board';
import { type Problem, unlimited } from '../board/problem';
import type { TalkGraph } from '../board/talk-graph';
import { SlotChoice } from './slot-choice';

/** The first `count` slots in time order; of each day no more than a person may use, as long as the days suffice. */
export function earliestSlots({ slots, dayOf, dayLimit }: Problem, count: number, already: readonly number[]): number[] {
  const chosen = new Set(already);
  const dayAt = (slot: number): number => dayOf[slot] ?? 0;
  const perDay = new Map(countsOf(already.map(dayAt)));
  for (const most of dayLimit === unlimited ? [unlimited] : [dayLimit, unlimited]) {
    for (let slot = 0; slot < slots && chosen.size < count; slot++) {
      const used = perDay.get(dayAt(slot)) ?? 0;
      if (chosen.has(slot) || used >= most) continue;
      chosen.add(slot);
      perDay.set(dayAt(slot), used + 1);
    }
  }
  return [...chosen].sort((a, b) => a - b);
}

/** The closed slot that most of the waiting talks could take at once, the earliest of several; -1 when all are open. */
export function mostWantedSlot(board: Board, waiting: readonly number[]): number {
  const { first, second, slots } = board.problem;
  const isWanted = (pair: number, slot: number): boolean =>
    board.isIdle(first[pair] ?? 0, slot) && board.isIdle(second[pair] ?? 0, slot) && board.isAllowed(pair, slot);
  let best = -1;
  let bestWanted = -1;
  for (let slot = 0; slot < slots; slot++) {
    if (board.isOpen(slot)) continue;
    const wanted = waiting.reduce((count, pair) => count + (isWanted(pair, slot) ? 1 : 0), 0);
    if (wanted > bestWanted) {
      best = slot;
      bestWanted = wanted;
    }
  }
  return best;
}

/**
 * At least `least` slots, `already` among them, in which everybody finds as many of their own as they have talks: as few and as early as a
 * search by exchange finds. Where the slots of the request do not suffice for that, those that lack least.
 * It counts people, not pairs: two people's own slots may still miss each other.
 */
export function promisingSlots(problem: Problem, graph: TalkGraph, least: number, already: readonly number[]): number[] {
  const count = Math.min(problem.slots, Math.max(least, already.length));
  const choice = new SlotChoice(problem, graph, already);
  for (const slot of earliestSlots(problem, count, already)) choice.add(slot);
  for (;;) {
    exchange(choice, problem.slots);
    if (choice.lacking() === 0) return choice.slots();
    const gains = Array.from({ length: problem.slots }, (_, slot) => (choice.has(slot) ? 0 : choice.gain(slot)));
    const into = gains.indexOf(Math.max(0, ...gains));
    if ((gains[into] ?? 0) === 0) return choice.slots();
    choice.add(into);
  }
}

/** Changes one slot for another while somebody lacks slots; for some time also when that is no better, but not back at once. */
function exchange(choice: SlotChoice, slots: number): void {
  const restsUntil = new Map<number, number>();
  let best = choice.lacking();
  let bestSlots = choice.slots();
  for (let step = 0, since = 0; best > 0 && since < 12; step++, since++) {
    const rests = (slot: number): boolean => (restsUntil.get(slot) ?? -1) > step;
    let into = -1;
    let gain = 0;
    for (let slot = 0; slot < slots; slot++) {
      const gained = choice.has(slot) || rests(slot) ? 0 : choice.gain(slot);
      if (gained > gain) [into, gain] = [slot, gained];
    }
    if (into < 0) break;
    choice.add(into);
    let out = -1;
    let loss = unlimited;
    for (const slot of choice.slots()) {
      const lost = slot === into || choice.isKept(slot) || rests(slot) ? unlimited : choice.loss(slot);
      if (lost <= loss) [out, loss] = [slot, lost];
    }
    if (out < 0 || loss === unlimited) {
      choice.remove(into);
      break;
    }
    choice.remove(out);
    restsUntil.set(into, step + 5).set(out, step + 5);
    if (choice.lacking() >= best) continue;
    best = choice.lacking();
    bestSlots = choice.slots();
    since = -1;
  }
  choice.become(bestSlots);
}
