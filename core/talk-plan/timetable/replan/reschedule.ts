import { talkGraph } from '../board/talk-graph';
import { lowerBound } from '../bound/lower-bound';
import { hardestFirst, openSlots } from '../moves/fill';
import { toSchedule } from '../result/to-schedule';
import type { Schedule, ScheduleRequest } from '../schedule';
import { carryOver } from './carry-over';
import { moveFew } from './move-few';

/** A plan under way, and what has come between. */
export interface ReplanRequest {
  /** As it was planned; pairs may have been added or dropped, the slots are the same. */
  readonly request: ScheduleRequest;
  readonly previous: Pick<Schedule, 'placed'>;
  /** Ids of talks already held. */
  readonly held: ReadonlySet<string>;
  /** Absences that have become known, besides those of the request. */
  readonly newAway: ReadonlyMap<string, ReadonlySet<number>>;
  /** The first slot still to come: talks planned before it and not held move, none moves there. Without it, all slots are to come. */
  readonly openFrom?: number | undefined;
}

/** A talk that is no longer where it was; `to` is null when there is no slot for it now. */
export interface Moved {
  readonly id: string;
  readonly from: number;
  readonly to: number | null;
}

export interface Reschedule extends Schedule {
  /** In order of id. */
  readonly moved: readonly Moved[];
}

/**
 * The timetable after a new absence: talks held stay, those hit by it move, and of the others only as many as it takes to find those a slot.
 *
 * A talk also moves when its slot is past or when the plan, changed by hand, has someone twice. An appointment that an absence hits is an
 * ordinary talk from then on. Pairs that had no slot get one if that is possible. A held talk that the plan has no slot for is left out.
 * Slots in use are taken first, but no talk moves to save one: `rounds` may grow above what a new plan would need.
 * Errors: as `schedule`.
 */
export function reschedule(replan: ReplanRequest): Reschedule {
  const { board, request, homeOf, waiting, broken, twice } = carryOver(replan);
  const { problem } = board;
  const open = openSlots(board);
  const meeting = waiting.filter((pair) => open.some((slot) => board.mayTake(pair, slot)));
  const counted = problem.pairs.map((_, pair) => pair).filter((pair) => (board.slotOf[pair] ?? -1) >= 0 && !twice.has(pair));
  const graph = talkGraph(problem, [...counted, ...meeting]);
  const left = moveFew(board, hardestFirst(board, graph, meeting), homeOf);
  const mayMeet = new Set(meeting);
  const without = [...broken, ...waiting.filter((pair) => !mayMeet.has(pair)), ...left];
  const moved = problem.pairs.flatMap(({ id }, pair) => {
    const from = homeOf[pair] ?? -1;
    const to = board.slotOf[pair] ?? -1;
    return from < 0 || from === to ? [] : [{ id, from, to: to < 0 ? null : to }];
  });
  const stay = new Map(replan.previous.placed.map(({ id, slot, place }) => [id, { slot, place }]));
  const kept = new Map(
    problem.pairs.flatMap(({ id }, pair) => {
      const was = stay.get(id);
      return was !== undefined && was.slot === board.slotOf[pair] ? [[id, was.place] as const] : [];
    }),
  );
  return { ...toSchedule(board, request, without, lowerBound(problem, graph), { kept, from: replan.openFrom ?? 0 }), moved };
}
