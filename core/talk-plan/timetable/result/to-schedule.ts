import { inCodeOrder } from '../../../lists/code-order';
import type { Board } from '../board/board';
import type { LowerBound } from '../bound/lower-bound';
import type { Schedule, ScheduleRequest, Unplaced } from '../schedule';
import { assignPlaces } from './assign-places';
import { explainUnplaced } from './explain-unplaced';

const byId = (x: { readonly id: string }, y: { readonly id: string }): number => inCodeOrder(x.id, y.id);

/** The board as the timetable of the request. `kept` are places of talks that stay; slots before `from` are past. */
export function toSchedule(
  board: Board,
  request: ScheduleRequest,
  waiting: readonly number[],
  bound: LowerBound,
  { kept, from = 0 }: { readonly kept?: ReadonlyMap<string, string | null>; readonly from?: number } = {},
): Schedule {
  const { pairs, people } = board.problem;
  const places = assignPlaces(board, request, kept);
  const placed = pairs
    .flatMap(({ id }, pair) => {
      const slot = board.slotOf[pair] ?? -1;
      return slot < 0 ? [] : [{ id, slot, place: places[pair] ?? null }];
    })
    .sort((x, y) => x.slot - y.slot || byId(x, y));
  const alone: Unplaced[] = request.pairs.filter(({ a, b }) => a === b).map(({ id, a }) => ({ id, reason: 'same-person', blockers: [a] }));
  const unplaced = [...alone, ...waiting.map((pair) => explainUnplaced(board, pair, from))].sort(byId);
  const rounds = new Set(placed.map(({ slot }) => slot)).size;
  return {
    placed,
    unplaced,
    rounds,
    lowerBound: bound.slots,
    bound: { kind: bound.kind, people: bound.people.map((person) => people[person] ?? '').sort() },
    proved:
      rounds === bound.slots && unplaced.every(({ reason }) => reason === 'same-person' || reason === 'away' || reason === 'fixed-time'),
  };
}
