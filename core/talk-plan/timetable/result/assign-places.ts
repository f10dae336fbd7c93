import { grouped } from '../../../lists/grouped';
import type { Board } from '../board/board';
import type { ScheduleRequest } from '../schedule';

/**
 * A place for every pair that has a slot: the one appointed or kept; else, with rooms, the talker's own or the other's own if it is one
 * of them and free, and then the first free one; else the talker's or the other's own place, or none.
 * `kept` are places of talks that stay where they are.
 */
export function assignPlaces(
  board: Board,
  request: ScheduleRequest,
  kept: ReadonlyMap<string, string | null> = new Map(),
): readonly (string | null)[] {
  const { places, placeOf } = request;
  const { pairs } = board.problem;
  if (places === null)
    return pairs.map(({ id, a, b, fixed }) => fixed?.place ?? kept.get(id) ?? placeOf?.get(a) ?? placeOf?.get(b) ?? null);
  const rooms = new Set(places);
  const placed = [...board.slotOf.keys()].filter((pair) => (board.slotOf[pair] ?? -1) >= 0);
  const bySlot = grouped(placed, (pair) => board.slotOf[pair]);
  const assigned: (string | null)[] = pairs.map(() => null);
  for (const talks of bySlot.values()) {
    const free = new Set(rooms);
    const take = (pair: number, place: string | null | undefined, onlyFree: boolean): void => {
      if (assigned[pair] !== null || place === null || place === undefined || (onlyFree && !free.has(place))) return;
      assigned[pair] = place;
      free.delete(place);
    };
    for (const pair of talks) take(pair, pairs[pair]?.fixed?.place, false);
    for (const pair of talks) {
      const place = kept.get(pairs[pair]?.id ?? '');
      take(pair, place, rooms.has(place ?? ''));
    }
    for (const pair of talks) take(pair, placeOf?.get(pairs[pair]?.a ?? ''), true);
    for (const pair of talks) take(pair, placeOf?.get(pairs[pair]?.b ?? ''), true);
    for (const pair of talks) take(pair, free.values().next().value, true);
  }
  return assigned;
}
