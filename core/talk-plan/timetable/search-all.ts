import type { Board } from './board';
import { bitCount, lowestBit } from './idle-slots';

/** What may be used up: slots that may be open in all, talks that may be left out, places that may be tried. */
export interface SearchLimits {
  readonly slots: number;
  readonly leftOut: number;
  readonly tries: number;
}

/** `none`: no such timetable exists. `stopped`: the tries ran out first. */
export type SearchResult = 'found' | 'none' | 'stopped';

/**
 * Tries every timetable of the pairs in at most so many slots until one is found, which is then on the board; otherwise the board is as before.
 * The pairs must be off the board. For small plans, where it proves what counting cannot.
 *
 * The talk with the fewest places goes first; people who lack slots and closed slots like one tried before cut the search.
 */
export function searchAll(board: Board, pairs: readonly number[], limits: SearchLimits): SearchResult {
  const { first, second, slots, words, people } = board.problem;
  const waiting = [...pairs];
  const likeness = slotLikeness(board);
  let open = 0;
  for (let slot = 0; slot < slots; slot++) if (board.isOpen(slot)) open++;
  let leftOut = limits.leftOut;
  let tries = limits.tries;
  const needs = new Int32Array(people.length);
  const count = (pair: number, step: number): void => {
    for (const person of [first[pair] ?? 0, second[pair] ?? 0]) needs[person] = (needs[person] ?? 0) + step;
  };
  for (const pair of waiting) count(pair, 1);
  const idle = (person: number, word: number): number => board.idleWithClosed(person, word);

  /** People who lack slots, or too little room in all slots together, for all waiting talks but those that may be left out. */
  const isHopeless = (): boolean => {
    const closed = limits.slots - open;
    const seats = new Int32Array(slots);
    let lacking = 0;
    for (let person = 0; person < people.length; person++) {
      const need = needs[person] ?? 0;
      if (need === 0) continue;
      let inOpen = 0;
      let inClosed = 0;
      for (let word = 0; word < words; word++) {
        const there = board.idleWithClosed(person, word);
        inOpen += bitCount(board.idleWord(person, word));
        inClosed += bitCount(there);
        for (let bits = there; bits !== 0; bits &= bits - 1) {
          const slot = word * 32 + lowestBit(bits);
          seats[slot] = (seats[slot] ?? 0) + 1;
        }
      }
      const lack = need - inOpen - Math.min(closed, inClosed - inOpen);
      if (lack > leftOut) return true;
      if (lack > 0) lacking += lack;
    }
    if (lacking > 2 * leftOut) return true;
    const inClosed: number[] = [];
    let held = 0;
    seats.forEach((count, slot) => {
      const talks = Math.min(count >>> 1, board.rooms - (board.load[slot] ?? 0));
      if (board.isOpen(slot)) held += talks;
      else inClosed.push(talks);
    });
    inClosed.sort((a, b) => b - a);
    for (const talks of inClosed.slice(0, closed)) held += talks;
    return held < waiting.length - leftOut;
  };

  /** Slots the pair can take now: open ones, and, while more may open, the first closed one of each likeness. */
  const choices = (pair: number): number[] => {
    const a = first[pair] ?? 0;
    const b = second[pair] ?? 0;
    const found: number[] = [];
    const seen = new Set<number>();
    for (let word = 0; word < words; word++) {
      for (let bits = idle(a, word) & idle(b, word); bits !== 0; bits &= bits - 1) {
        const slot = word * 32 + lowestBit(bits);
        if (!board.isOpen(slot)) {
          if (open >= limits.slots || seen.has(likeness[slot] ?? slot)) continue;
          seen.add(likeness[slot] ?? slot);
        }
        if (board.isAllowed(pair, slot)) found.push(slot);
      }
    }
    return found;
  };

  const search = (): SearchResult => {
    if (waiting.length === 0) return 'found';
    if (isHopeless()) return 'none';
    let at = -1;
    let places: number[] = [];
    for (let index = 0; index < waiting.length; index++) {
      const found = choices(waiting[index] ?? 0);
      if (at >= 0 && found.length >= places.length) continue;
      at = index;
      places = found;
      if (found.length === 0) break;
    }
    const pair = waiting[at] ?? 0;
    waiting[at] = waiting[waiting.length - 1] ?? 0;
    waiting.pop();
    count(pair, -1);
    const goOn = (): SearchResult => (tries-- > 0 ? search() : 'stopped');
    for (const slot of places) {
      const opens = !board.isOpen(slot);
      if (opens) {
        board.openSlot(slot);
        open++;
      }
      board.put(pair, slot);
      const result = goOn();
      if (result === 'found') return result;
      board.lift(pair);
      if (opens) {
        board.closeSlot(slot);
        open--;
      }
      if (result === 'stopped') return takeBack(result);
    }
    if (leftOut > 0) {
      leftOut--;
      const result = goOn();
      if (result !== 'none') return result === 'found' ? result : takeBack(result);
      leftOut++;
    }
    return takeBack('none');

    function takeBack(result: SearchResult): SearchResult {
      count(pair, 1);
      waiting.push(pair);
      const last = waiting.length - 1;
      waiting[last] = waiting[at] ?? 0;
      waiting[at] = pair;
      return result;
    }
  };
  return search();
}

/** Per slot the first slot nobody could tell from it: the same people there and, where days or journeys count, on the same day. */
function slotLikeness(board: Board): Int32Array {
  const { slots, people, dayOf } = board.problem;
  const known = new Map<string, number>();
  return Int32Array.from({ length: slots }, (_, slot) => {
    if (board.problem.gap > 0) return slot;
    const day = board.countsDays ? String(dayOf[slot]) : '';
    const there = people.map((_person, person) => (board.isPresent(person, slot) ? '1' : '0')).join('');
    const key = `${day} ${there}`;
    const first = known.get(key);
    if (first !== undefined) return first;
    known.set(key, slot);
    return slot;
  });
}
