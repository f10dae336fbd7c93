import type { Board } from '../board/board';

/** What may be used up: talks moved besides those that must, talks left without a slot, places tried. */
export interface MoveLimits {
  readonly moves: number;
  readonly leftOut: number;
  readonly tries: number;
}

/** The search of `placeWithFewMoves`: it steps back from whatever leads nowhere. */
class MoveSearch {
  readonly leftOut: number[] = [];
  private readonly waiting: number[];
  /** Talks that have had to move, and those to be placed. */
  private readonly moving: Set<number>;
  private moves: number;
  private tries: number;

  constructor(
    private readonly board: Board,
    pairs: readonly number[],
    private readonly limits: MoveLimits,
    private readonly prefers: (pair: number, slot: number) => number,
  ) {
    this.waiting = [...pairs];
    this.moving = new Set(pairs);
    this.moves = limits.moves;
    this.tries = limits.tries;
  }

  /** Whether all that wait have found a slot or may be left out; else the board is as before. */
  succeeds(): boolean {
    const { board, waiting, prefers } = this;
    if (waiting.length === 0) return true;
    if (this.tries-- <= 0) return false;
    const at = fewestChoices(board, waiting);
    const pair = waiting[at] ?? -1;
    waiting.splice(at, 1);
    const slots = openTo(board, pair).sort((p, q) => prefers(pair, p) - prefers(pair, q) || p - q);
    if (slots.some((slot) => this.takes(pair, slot))) return true;
    if (this.moves > 0 && slots.some((slot) => this.drivesIn(pair, slot))) return true;
    if (this.leavesOut(pair)) return true;
    waiting.splice(at, 0, pair);
    return false;
  }

  /** The pair takes a slot that is free to both. */
  private takes(pair: number, slot: number): boolean {
    const { board } = this;
    if (!board.fits(pair, slot)) return false;
    board.put(pair, slot);
    if (this.succeeds()) return true;
    board.lift(pair);
    return false;
  }

  /** The pair takes a slot from others, which look for one in their turn. */
  private drivesIn(pair: number, slot: number): boolean {
    const { board, moving, waiting } = this;
    for (const out of waysIn(board, pair, slot, this.moves)) {
      if (out.length === 0 || out.some((talk) => moving.has(talk))) continue;
      const from = out.map((talk) => board.slotOf[talk] ?? -1);
      for (const talk of out) {
        board.lift(talk);
        moving.add(talk);
        waiting.push(talk);
      }
      this.moves -= out.length;
      if (this.takes(pair, slot)) return true;
      this.moves += out.length;
      out.forEach((talk, index) => {
        waiting.splice(waiting.indexOf(talk), 1);
        moving.delete(talk);
        board.put(talk, from[index] ?? -1);
      });
    }
    return false;
  }

  private leavesOut(pair: number): boolean {
    if (this.leftOut.length >= this.limits.leftOut) return false;
    this.leftOut.push(pair);
    if (this.succeeds()) return true;
    this.leftOut.pop();
    return false;
  }
}

/**
 * Tries every way to put the pairs, which are off the board, into open slots so that at most so many others move; on the board when found,
 * else the board is as before. Comes back with the pairs left out, and null when there is no way or the tries ran out.
 *
 * The pair with the fewest free slots goes first. A talk that has had to move is not driven out again: all its slots are tried anyway.
 * `prefers` sorts the slots, the lower the sooner.
 */
export function placeWithFewMoves(
  board: Board,
  pairs: readonly number[],
  limits: MoveLimits,
  prefers: (pair: number, slot: number) => number,
): number[] | null {
  const search = new MoveSearch(board, pairs, limits, prefers);
  return search.succeeds() ? search.leftOut : null;
}

/** Open slots both can come to, free or not. */
function openTo(board: Board, pair: number): number[] {
  const slots: number[] = [];
  for (let slot = 0; slot < board.problem.slots; slot++) if (board.mayTake(pair, slot)) slots.push(slot);
  return slots;
}

function fewestChoices(board: Board, waiting: readonly number[]): number {
  let best = 0;
  let fewest = Number.POSITIVE_INFINITY;
  waiting.forEach((pair, at) => {
    let choices = 0;
    for (let slot = 0; slot < board.problem.slots && choices < fewest; slot++) if (board.fits(pair, slot)) choices++;
    if (choices >= fewest) return;
    fewest = choices;
    best = at;
  });
  return best;
}

/** Each smallest group of at most `most` talks whose leaving lets the pair into the slot. */
export function waysIn(board: Board, pair: number, slot: number, most: number): readonly (readonly number[])[] {
  const { first, second, needsRoom } = board.problem;
  const two = [first[pair] ?? 0, second[pair] ?? 0];
  let ways: readonly (readonly number[])[] = [[]];
  /** One of `talks` leaves as well, unless one does already. */
  const needOne = (talks: readonly number[]): void => {
    const free = talks.filter((talk) => board.locked[talk] === 0);
    ways = ways.flatMap((way) => (way.some((talk) => free.includes(talk)) ? [way] : free.map((talk) => [...way, talk])));
    ways = ways.filter((way) => way.length <= most);
  };
  for (const person of two) {
    const talk = board.talkOf(person, slot);
    if (talk >= 0) needOne([talk]);
    for (const clash of board.journeyClashes(pair, person, slot)) needOne([clash]);
  }
  for (const person of two) {
    if (board.isDayFull(person, slot)) needOne(board.talksOnDay(person, slot));
  }
  if (!board.hasRoom(pair, slot)) needOne(board.talksIn(slot).filter((talk) => needsRoom[talk] === 1));
  return ways;
}
