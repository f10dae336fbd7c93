import { type Problem, unlimited } from './problem';

/**
 * A timetable in the making: which pair talks in which slot, kept so that every question of the search is answered in constant time.
 *
 * Only slots that are open are used. A pair is put and lifted; nothing is checked while doing so, `fits` asks first.
 */
export class Board {
  /** Per pair its slot, -1 while it has none. */
  readonly slotOf: Int32Array;
  /** Per slot the talks in it that need a room. */
  readonly load: Int32Array;
  /** 1 for pairs that stay where they are: fixed appointments, talks held. */
  readonly locked: Uint8Array;
  /** Nobody away, nothing locked, no day limit, room or journey to mind: any talk may be in any open slot. */
  uniform = false;
  /** Rooms a slot has; `unlimited` while rooms are not minded yet. */
  rooms: number;
  readonly #open: Uint32Array;
  readonly #idle: Uint32Array;
  readonly #talk: Int32Array;
  readonly #dayLoad: Int32Array;

  constructor(readonly problem: Problem) {
    const { people, pairs, slots, words, days, present, dayLimit, rooms } = problem;
    this.slotOf = new Int32Array(pairs.length).fill(-1);
    this.load = new Int32Array(slots);
    this.locked = new Uint8Array(pairs.length);
    this.rooms = rooms;
    this.#open = new Uint32Array(words);
    this.#idle = present.slice();
    this.#talk = new Int32Array(people.length * slots).fill(-1);
    this.#dayLoad = new Int32Array(dayLimit === unlimited ? 0 : people.length * days);
  }

  /** Whether a day's limit counts. */
  get countsDays(): boolean {
    return this.#dayLoad.length > 0;
  }

  isOpen(slot: number): boolean {
    return ((this.#open[slot >>> 5] ?? 0) & (1 << (slot & 31))) !== 0;
  }

  openSlot(slot: number): void {
    this.#open[slot >>> 5] = (this.#open[slot >>> 5] ?? 0) | (1 << (slot & 31));
  }

  closeSlot(slot: number): void {
    this.#open[slot >>> 5] = (this.#open[slot >>> 5] ?? 0) & ~(1 << (slot & 31));
  }

  /** The pair the person talks with in the slot, -1 for none. */
  talkOf(person: number, slot: number): number {
    return this.#talk[person * this.problem.slots + slot] ?? -1;
  }

  /** The other of the two. */
  partner(pair: number, person: number): number {
    const { first, second } = this.problem;
    return (first[pair] ?? 0) + (second[pair] ?? 0) - person;
  }

  /** 32 slots at once: open, and the person there and without a talk. */
  idleWord(person: number, word: number): number {
    return (this.#open[word] ?? 0) & (this.#idle[person * this.problem.words + word] ?? 0);
  }

  /** As `idleWord`, but closed slots count too. */
  idleWithClosed(person: number, word: number): number {
    return this.#idle[person * this.problem.words + word] ?? 0;
  }

  isIdle(person: number, slot: number): boolean {
    return ((this.#idle[person * this.problem.words + (slot >>> 5)] ?? 0) & (1 << (slot & 31))) !== 0;
  }

  isPresent(person: number, slot: number): boolean {
    const { present, words } = this.problem;
    return ((present[person * words + (slot >>> 5)] ?? 0) & (1 << (slot & 31))) !== 0;
  }

  /** Open, and both can come: whatever else they do then. */
  mayTake(pair: number, slot: number): boolean {
    const { first, second } = this.problem;
    return this.isOpen(slot) && this.isPresent(first[pair] ?? 0, slot) && this.isPresent(second[pair] ?? 0, slot);
  }

  /** Talks of the person on the day of the slot; 0 where no limit counts. */
  dayLoad(person: number, slot: number): number {
    return this.#dayLoad[person * this.problem.days + (this.problem.dayOf[slot] ?? 0)] ?? 0;
  }

  isDayFull(person: number, slot: number): boolean {
    return this.dayLoad(person, slot) >= this.problem.dayLimit;
  }

  hasRoom(pair: number, slot: number): boolean {
    return this.problem.needsRoom[pair] === 0 || (this.load[slot] ?? 0) < this.rooms;
  }

  /** Talks of the person too near in time and too far away for this pair's talk in the slot. */
  journeyClashes(pair: number, person: number, slot: number): number[] {
    const { gap, site, dayOf } = this.problem;
    const here = site[pair] ?? -1;
    const clashes: number[] = [];
    for (let near = slot - gap; gap > 0 && here >= 0 && near <= slot + gap; near++) {
      if (near === slot || dayOf[near] !== dayOf[slot]) continue;
      const talk = this.talkOf(person, near);
      const there = talk < 0 || talk === pair ? -1 : (site[talk] ?? -1);
      if (there >= 0 && there !== here) clashes.push(talk);
    }
    return clashes;
  }

  /** The person's talks on the day of the slot. */
  talksOnDay(person: number, slot: number): number[] {
    const { dayOf, slots } = this.problem;
    const talks: number[] = [];
    let at = slot;
    while (at > 0 && dayOf[at - 1] === dayOf[slot]) at--;
    for (; at < slots && dayOf[at] === dayOf[slot]; at++) {
      const talk = this.talkOf(person, at);
      if (talk >= 0) talks.push(talk);
    }
    return talks;
  }

  /** Both idle is taken for granted: day limits, rooms and journeys. */
  isAllowed(pair: number, slot: number): boolean {
    if (this.uniform) return true;
    const a = this.problem.first[pair] ?? 0;
    const b = this.problem.second[pair] ?? 0;
    if (!this.hasRoom(pair, slot) || this.isDayFull(a, slot) || this.isDayFull(b, slot)) return false;
    return this.problem.gap === 0 || this.journeyClashes(pair, a, slot).length + this.journeyClashes(pair, b, slot).length === 0;
  }

  fits(pair: number, slot: number): boolean {
    const { first, second } = this.problem;
    if (!this.isOpen(slot) || !this.isIdle(first[pair] ?? 0, slot) || !this.isIdle(second[pair] ?? 0, slot)) return false;
    return this.isAllowed(pair, slot);
  }

  put(pair: number, slot: number): void {
    this.slotOf[pair] = slot;
    this.#mark(pair, slot, pair, 1);
  }

  lift(pair: number): void {
    const slot = this.slotOf[pair] ?? -1;
    this.slotOf[pair] = -1;
    this.#mark(pair, slot, -1, -1);
  }

  /** The talks of a slot; all people are asked, so only for the rare step. */
  talksIn(slot: number): number[] {
    const talks: number[] = [];
    for (let person = 0; person < this.problem.people.length; person++) {
      const talk = this.talkOf(person, slot);
      if (talk >= 0 && this.problem.first[talk] === person) talks.push(talk);
    }
    return talks;
  }

  #mark(pair: number, slot: number, talk: number, step: 1 | -1): void {
    const { first, second, slots, words, days, dayOf, needsRoom } = this.problem;
    for (let side = 0; side < 2; side++) {
      const person = (side === 0 ? first[pair] : second[pair]) ?? 0;
      this.#talk[person * slots + slot] = talk;
      const word = person * words + (slot >>> 5);
      const bit = 1 << (slot & 31);
      if (step > 0) this.#idle[word] = (this.#idle[word] ?? 0) & ~bit;
      else if (this.isPresent(person, slot)) this.#idle[word] = (this.#idle[word] ?? 0) | bit;
      const day = person * days + (dayOf[slot] ?? 0);
      if (this.#dayLoad.length > 0) this.#dayLoad[day] = (this.#dayLoad[day] ?? 0) + step;
    }
    this.load[slot] = (this.load[slot] ?? 0) + step * (needsRoom[pair] ?? 1);
  }
}
