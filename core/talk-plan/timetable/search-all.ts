import type { Board } from './board/board';
import { bitCount, lowestBit } from './board/idle-slots';

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
  return new Search(board, pairs, limits).run();
}

/** A search under way: what is on the board, and what has still to get there. */
class Search {
  private readonly waiting: number[];
  /** Per person the waiting talks. */
  private readonly needs: Int32Array;
  private readonly likeness: Int32Array;
  private readonly mostOpen: number;
  private openSlots = 0;
  private mayLeaveOut: number;
  private triesLeft: number;

  constructor(
    private readonly board: Board,
    pairs: readonly number[],
    { slots: mostOpen, leftOut, tries }: SearchLimits,
  ) {
    const { slots, people } = board.problem;
    this.waiting = [...pairs];
    this.needs = new Int32Array(people.length);
    for (const pair of pairs) this.countNeeds(pair, 1);
    this.likeness = slotLikeness(board);
    this.mostOpen = mostOpen;
    for (let slot = 0; slot < slots; slot++) if (board.isOpen(slot)) this.openSlots++;
    this.mayLeaveOut = leftOut;
    this.triesLeft = tries;
  }

  run(): SearchResult {
    if (this.waiting.length === 0) return 'found';
    if (this.isHopeless()) return 'none';
    const { at, places } = this.mostConstrained();
    const pair = this.take(at);
    const result = this.tryPlaces(pair, places);
    if (result !== 'found') this.giveBack(pair, at);
    return result;
  }

  /** One try more for what still waits. */
  private goOn(): SearchResult {
    return this.triesLeft-- > 0 ? this.run() : 'stopped';
  }

  private tryPlaces(pair: number, places: readonly number[]): SearchResult {
    for (const slot of places) {
      const result = this.tryPlace(pair, slot);
      if (result !== 'none') return result;
    }
    return this.mayLeaveOut > 0 ? this.tryWithout() : 'none';
  }

  private tryPlace(pair: number, slot: number): SearchResult {
    const { board } = this;
    const opens = !board.isOpen(slot);
    if (opens) {
      board.openSlot(slot);
      this.openSlots++;
    }
    board.put(pair, slot);
    const result = this.goOn();
    if (result === 'found') return result;
    board.lift(pair);
    if (opens) {
      board.closeSlot(slot);
      this.openSlots--;
    }
    return result;
  }

  /** The talk just taken is left out. */
  private tryWithout(): SearchResult {
    this.mayLeaveOut--;
    const result = this.goOn();
    this.mayLeaveOut++;
    return result;
  }

  private countNeeds(pair: number, step: number): void {
    const { first, second } = this.board.problem;
    for (const person of [first[pair] ?? 0, second[pair] ?? 0]) this.needs[person] = (this.needs[person] ?? 0) + step;
  }

  /** Takes a talk from those that wait; the last one moves to its place, so that taking costs the same wherever it stood. */
  private take(at: number): number {
    const pair = this.waiting[at] ?? 0;
    this.waiting[at] = this.waiting[this.waiting.length - 1] ?? 0;
    this.waiting.pop();
    this.countNeeds(pair, -1);
    return pair;
  }

  /** Undoes `take`. */
  private giveBack(pair: number, at: number): void {
    this.countNeeds(pair, 1);
    this.waiting.push(pair);
    this.waiting[this.waiting.length - 1] = this.waiting[at] ?? 0;
    this.waiting[at] = pair;
  }

  /** Whether people lack slots, or all slots together lack room, for all waiting talks but those that may be left out. */
  private isHopeless(): boolean {
    const idleIn = new Int32Array(this.board.problem.slots);
    return this.areSlotsLacking(idleIn) || this.roomFor(idleIn) < this.waiting.length - this.mayLeaveOut;
  }

  /** Whether people have fewer slots than talks, closed ones that may open among them; counts on the way who with a talk to come is idle in each slot. */
  private areSlotsLacking(idleIn: Int32Array): boolean {
    const { people } = this.board.problem;
    let lacking = 0;
    for (let person = 0; person < people.length; person++) {
      if ((this.needs[person] ?? 0) === 0) continue;
      const lack = this.slotsLackedBy(person, idleIn);
      if (lack > this.mayLeaveOut) return true;
      if (lack > 0) lacking += lack;
    }
    return lacking > 2 * this.mayLeaveOut; // a talk left out spares two people a slot each
  }

  private slotsLackedBy(person: number, idleIn: Int32Array): number {
    const { board } = this;
    let inOpen = 0;
    let inAll = 0;
    for (let word = 0; word < board.problem.words; word++) {
      const there = board.idleWithClosed(person, word);
      inOpen += bitCount(board.idleWord(person, word));
      inAll += bitCount(there);
      for (let bits = there; bits !== 0; bits &= bits - 1) {
        const slot = word * 32 + lowestBit(bits);
        idleIn[slot] = (idleIn[slot] ?? 0) + 1;
      }
    }
    return (this.needs[person] ?? 0) - inOpen - Math.min(this.mostOpen - this.openSlots, inAll - inOpen);
  }

  /** Talks that the open slots and the roomiest of the closed ones that may open could hold. */
  private roomFor(idleIn: Int32Array): number {
    const { board } = this;
    const inClosed: number[] = [];
    let held = 0;
    idleIn.forEach((idle, slot) => {
      const talks = Math.min(idle >>> 1, board.rooms - (board.load[slot] ?? 0));
      if (board.isOpen(slot)) held += talks;
      else inClosed.push(talks);
    });
    inClosed.sort((a, b) => b - a);
    for (const talks of inClosed.slice(0, this.mostOpen - this.openSlots)) held += talks;
    return held;
  }

  /** The waiting talk with the fewest places, and these. */
  private mostConstrained(): { readonly at: number; readonly places: readonly number[] } {
    let at = -1;
    let places: readonly number[] = [];
    for (let index = 0; index < this.waiting.length; index++) {
      const found = this.placesOf(this.waiting[index] ?? 0);
      if (at >= 0 && found.length >= places.length) continue;
      at = index;
      places = found;
      if (found.length === 0) break;
    }
    return { at, places };
  }

  /** Slots the pair can take now: open ones, and, while more may open, the first closed one of each likeness. */
  private placesOf(pair: number): readonly number[] {
    const { board, likeness } = this;
    const { first, second, words } = board.problem;
    const [a, b] = [first[pair] ?? 0, second[pair] ?? 0];
    const found: number[] = [];
    const seen = new Set<number>();
    for (let word = 0; word < words; word++) {
      for (let bits = board.idleWithClosed(a, word) & board.idleWithClosed(b, word); bits !== 0; bits &= bits - 1) {
        const slot = word * 32 + lowestBit(bits);
        if (!board.isOpen(slot)) {
          if (this.openSlots >= this.mostOpen || seen.has(likeness[slot] ?? slot)) continue;
          seen.add(likeness[slot] ?? slot);
        }
        if (board.isAllowed(pair, slot)) found.push(slot);
      }
    }
    return found;
  }
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
