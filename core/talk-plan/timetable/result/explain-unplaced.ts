import type { Board } from '../board/board';
import type { Unplaced } from '../schedule';

/** Why the pair has no slot in the finished timetable; all slots from `from` on are looked at, in use or not. */
export function explainUnplaced(board: Board, pair: number, from: number): Unplaced {
  const { pairs, people, first, second, slots, fixedTo } = board.problem;
  const id = pairs[pair]?.id ?? '';
  const two = [first[pair] ?? 0, second[pair] ?? 0];
  const names = (who: readonly number[]): string[] => who.map((person) => people[person] ?? '');
  if (slots <= from) return { id, reason: 'no-slots', blockers: [] };
  const fixed = fixedTo[pair] ?? -1;
  if (fixed >= 0) return { id, reason: 'fixed-time', blockers: fixed < slots ? names(hinderedAt(board, pair, two, fixed)) : [] };
  const every = Array.from({ length: slots - from }, (_, at) => from + at);
  const together = every.filter((slot) => two.every((person) => board.isPresent(person, slot)));
  if (together.length === 0) {
    return { id, reason: 'away', blockers: names(two.filter((person) => every.some((slot) => !board.isPresent(person, slot)))) };
  }
  const idle = together.filter((slot) => two.every((person) => board.isIdle(person, slot)));
  if (idle.length === 0) {
    return { id, reason: 'busy', blockers: names(two.filter((person) => together.some((slot) => !board.isIdle(person, slot)))) };
  }
  const overDay = idle.filter((slot) => two.some((person) => board.isDayFull(person, slot)));
  const noRoom = idle.filter((slot) => !board.hasRoom(pair, slot));
  const tooFar = idle.filter((slot) => two.some((person) => board.journeyClashes(pair, person, slot).length > 0));
  if (overDay.length > 0 && overDay.length >= noRoom.length && overDay.length >= tooFar.length) {
    return { id, reason: 'day-limit', blockers: names(two.filter((person) => overDay.some((slot) => board.isDayFull(person, slot)))) };
  }
  if (noRoom.length >= tooFar.length) return { id, reason: 'rooms', blockers: [] };
  return {
    id,
    reason: 'travel',
    blockers: names(two.filter((person) => tooFar.some((slot) => board.journeyClashes(pair, person, slot).length > 0))),
  };
}

/** Who cannot keep the appointment: the absent and those with another one then; else those with a full day or too far to go. */
function hinderedAt(board: Board, pair: number, two: readonly number[], slot: number): readonly number[] {
  const engaged = two.filter((person) => !board.isPresent(person, slot) || board.locked[board.talkOf(person, slot)] === 1);
  if (engaged.length > 0) return engaged;
  return two.filter((person) => board.isDayFull(person, slot) || board.journeyClashes(pair, person, slot).length > 0);
}
