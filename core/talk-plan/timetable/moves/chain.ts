import type { Board } from '../board/board';

/**
 * The talks met from `start` on by turns in the slots `from` and `to`: its talk in `from`, the partner's in `to`, and so on, into `chain`.
 * Comes back with the person at the end. `start` is idle in `to`, so the way never closes. (Kempe, On the geographical problem of the
 * four colours, 1879; for edges, Vizing 1964.)
 */
export function followChain(board: Board, start: number, from: number, to: number, chain: number[]): number {
  chain.length = 0;
  let person = start;
  let slot = from;
  for (let talk = board.talkOf(person, slot); talk >= 0; talk = board.talkOf(person, slot)) {
    chain.push(talk);
    person = board.partner(talk, person);
    slot = slot === from ? to : from;
  }
  return person;
}

/** The talks of the chain change between the two slots. */
export function swapChain(board: Board, chain: readonly number[], from: number, to: number): void {
  const before = chain.map((talk) => board.slotOf[talk] ?? -1);
  for (const talk of chain) board.lift(talk);
  chain.forEach((talk, at) => {
    board.put(talk, before[at] === from ? to : from);
  });
}

/** The person has one talk more in `into`, and one less in `outOf` when that is a slot. */
function dayAllows(board: Board, person: number, into: number, outOf: number): boolean {
  const { dayOf } = board.problem;
  return (outOf >= 0 && dayOf[into] === dayOf[outOf]) || !board.isDayFull(person, into);
}

/**
 * Whether `pair` may have the slot `from` once the chain, which leads from its person `far` to `end`, has changed slots: everybody is there,
 * nothing locked moves, no day is over its limit and the rooms suffice. Journeys are not looked at: with them chains are not used.
 */
export function maySwap(board: Board, chain: readonly number[], pair: number, far: number, end: number, from: number, to: number): boolean {
  if (board.uniform) return true;
  const { needsRoom } = board.problem;
  let gain = 0;
  for (const talk of chain) {
    const slot = board.slotOf[talk] ?? -1;
    if (board.locked[talk] === 1 || !board.mayTake(talk, slot === from ? to : from)) return false;
    gain += (slot === from ? 1 : -1) * (needsRoom[talk] ?? 1);
  }
  const near = board.partner(pair, far);
  const last = chain[chain.length - 1] ?? -1;
  const left = board.slotOf[last] ?? -1;
  if (board.isDayFull(near, from) || board.isDayFull(far, to)) return false;
  if (!dayAllows(board, end, left === from ? to : from, left)) return false;
  return (board.load[to] ?? 0) + gain <= board.rooms && (board.load[from] ?? 0) - gain + (needsRoom[pair] ?? 1) <= board.rooms;
}
