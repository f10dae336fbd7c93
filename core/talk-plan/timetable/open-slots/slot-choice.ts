import type { Problem } from '../board/problem';
import type { TalkGraph } from '../board/talk-graph';

/** People who may lack slots of their own are watched; more than so many are never short at once. */
const mostWatched = 600;

/** A choice of slots, and how many own slots each watched person lacks in it. */
export class SlotChoice {
  readonly #chosen = new Set<number>();
  readonly #kept: ReadonlySet<number>;
  readonly #watched: readonly number[];
  readonly #needs: readonly number[];
  /** Own slots chosen, per watched person; on no day more than a day's limit. */
  readonly #covered: Int32Array;
  /** Own slots chosen per watched person and day. */
  readonly #onDay: Int32Array;

  constructor(
    readonly problem: Problem,
    { degree }: TalkGraph,
    kept: readonly number[],
  ) {
    const { people, slots, days } = problem;
    this.#kept = new Set(kept);
    const own = people.map(
      (_, person) => Array.from({ length: slots }, (_slot, slot) => slot).filter((slot) => this.#isThere(person, slot)).length,
    );
    const tightness = (person: number): number => (degree[person] ?? 0) / Math.max(1, own[person] ?? 0);
    this.#watched = people
      .map((_, person) => person)
      .filter((person) => (degree[person] ?? 0) > 0)
      .sort((p, q) => tightness(q) - tightness(p) || p - q)
      .slice(0, mostWatched);
    this.#needs = this.#watched.map((person) => degree[person] ?? 0);
    this.#covered = new Int32Array(this.#watched.length);
    this.#onDay = new Int32Array(this.#watched.length * days);
  }

  #isThere(person: number, slot: number): boolean {
    const { present, words } = this.problem;
    return ((present[person * words + (slot >>> 5)] ?? 0) & (1 << (slot & 31))) !== 0;
  }

  has(slot: number): boolean {
    return this.#chosen.has(slot);
  }

  isKept(slot: number): boolean {
    return this.#kept.has(slot);
  }

  slots(): number[] {
    return [...this.#chosen].sort((a, b) => a - b);
  }

  add(slot: number): void {
    this.#chosen.add(slot);
    this.#count(slot, 1);
  }

  remove(slot: number): void {
    this.#chosen.delete(slot);
    this.#count(slot, -1);
  }

  become(slots: readonly number[]): void {
    const wanted = new Set(slots);
    for (const slot of this.slots()) if (!wanted.has(slot)) this.remove(slot);
    for (const slot of slots) if (!this.has(slot)) this.add(slot);
  }

  lacking(): number {
    return this.#needs.reduce((sum, need, at) => sum + Math.max(0, need - (this.#covered[at] ?? 0)), 0);
  }

  /** How many of those who lack slots would lack one less. */
  gain(slot: number): number {
    return this.#sum(slot, (at, onDay) => onDay < this.problem.dayLimit && (this.#covered[at] ?? 0) < (this.#needs[at] ?? 0));
  }

  /** How many would lack one more. */
  loss(slot: number): number {
    return this.#sum(slot, (at, onDay) => onDay <= this.problem.dayLimit && (this.#covered[at] ?? 0) <= (this.#needs[at] ?? 0));
  }

  #sum(slot: number, counts: (at: number, onDay: number) => boolean): number {
    const { days, dayOf } = this.problem;
    let sum = 0;
    for (let at = 0; at < this.#watched.length; at++) {
      if (this.#isThere(this.#watched[at] ?? 0, slot) && counts(at, this.#onDay[at * days + (dayOf[slot] ?? 0)] ?? 0)) sum++;
    }
    return sum;
  }

  #count(slot: number, step: 1 | -1): void {
    const { days, dayOf, dayLimit } = this.problem;
    this.#watched.forEach((person, at) => {
      if (!this.#isThere(person, slot)) return;
      const day = at * days + (dayOf[slot] ?? 0);
      const before = this.#onDay[day] ?? 0;
      this.#onDay[day] = before + step;
      this.#covered[at] = (this.#covered[at] ?? 0) + Math.min(dayLimit, before + step) - Math.min(dayLimit, before);
    });
  }
}
