import type { Board } from '../board/board';

/**
 * The talks that must leave so that the pair can take the slot: those of the two people in it, one of a full day, those a journey
 * away, one of a full room. Null when one of them is locked. `choose` picks among equals.
 */
export function evictedBy(board: Board, pair: number, slot: number, choose: (below: number) => number): readonly number[] | null {
  const { first, second, needsRoom } = board.problem;
  const talks: number[] = [];
  const evict = (talk: number): boolean => {
    if (board.locked[talk] === 1) return false;
    if (!talks.includes(talk)) talks.push(talk);
    return true;
  };
  for (let side = 0; side < 2; side++) {
    const person = (side === 0 ? first[pair] : second[pair]) ?? 0;
    const talk = board.talkOf(person, slot);
    if (talk >= 0) {
      if (!evict(talk)) return null;
    } else if (board.isDayFull(person, slot)) {
      const others = board.talksOnDay(person, slot).filter((other) => board.locked[other] === 0);
      const other = others[choose(Math.max(1, others.length))];
      if (other === undefined || !evict(other)) return null;
    }
    if (!board.journeyClashes(pair, person, slot).every(evict)) return null;
  }
  if (needsRoom[pair] === 0) return talks;
  const leaving = talks.reduce((count, talk) => count + (board.slotOf[talk] === slot ? (needsRoom[talk] ?? 1) : 0), 0);
  if ((board.load[slot] ?? 0) - leaving < board.rooms) return talks;
  const inRooms = board.talksIn(slot).filter((talk) => board.locked[talk] === 0 && needsRoom[talk] === 1);
  const leaves = inRooms[choose(Math.max(1, inRooms.length))];
  return leaves === undefined ? null : [...talks, leaves];
}
