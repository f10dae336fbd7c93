import type { Board } from '../board/board';

/** What may be used up: talks moved besides those that must, talks left without a slot, places tried. */
export interface MoveLimits {
  readonly moves: number;
  readonly leftOut: number;
  readonly tries: number;
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
  const waiting = [...pairs];
  const moving = new Set(pairs);
  const leftOut: number[] = [];
  let moves = limits.moves;
  let tries = limits.tries;

  const search = (): boolean => {
    if (waiting.length === 0) return true;
    if (tries-- <= 0) return false;
    const at = fewestChoices(board, waiting);
    const pair = waiting[at] ?? -1;
    waiting.splice(at, 1);
    const slots = openTo(board, pair).sort((p, q) => prefers(pair, p) - prefers(pair, q) || p - q);
    for (const slot of slots) {
      if (!board.fits(pair, slot)) continue;
      board.put(pair, slot);
      if (search()) return true;
      board.lift(pair);
    }
    for (const slot of moves > 0 ? slots : []) {
      for (const out of waysIn(board, pair, slot, moves)) {
        if (out.length === 0 || out.some((talk) => moving.has(talk))) continue;
        const from = out.map((talk) => board.slotOf[talk] ?? -1);
        for (const talk of out) {
          board.lift(talk);
          moving.add(talk);
          waiting.push(talk);
        }
        moves -= out.length;
        const fits = board.fits(pair, slot);
        if (fits) board.put(pair, slot);
        if (fits && search()) return true;
        if (fits) board.lift(pair);
        moves += out.length;
        out.forEach((talk, index) => {
          waiting.splice(waiting.indexOf(talk), 1);
          moving.delete(talk);
          board.put(talk, from[index] ?? -1);
        });
      }
    }
    if (leftOut.length < limits.leftOut) {
      leftOut.push(pair);
      if (search()) return true;
      leftOut.pop();
    }
    waiting.splice(at, 0, pair);
    return false;
  };
  return search() ? leftOut : null;
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
