import { countsOf, mostOf } from '../../core/lists/counts';
import { reschedule } from '../../core/talk-plan/timetable/replan/reschedule';
import { type Schedule, type ScheduleRequest, schedule } from '../../core/talk-plan/timetable/schedule';
import { halfDays, journeys, talkRoster } from '../data/talk-roster';

/** One way to ask for a timetable. */
interface PlanCase {
  readonly id: string;
  readonly title: string;
  /** The days do not suffice for all talks, so that some are left out. */
  readonly mayLeaveOut: boolean;
  readonly grows: boolean;
}

export const planCases: readonly PlanCase[] = [
  { id: 'plain', title: 'everybody there', mayLeaveOut: false, grows: true },
  { id: 'rooms', title: 'everybody there, as many rooms as talks need in 20 slots more', mayLeaveOut: false, grows: true },
  { id: 'away-5', title: 'each away 5 % of the time', mayLeaveOut: false, grows: true },
  { id: 'away-20', title: 'each away 20 % of the time', mayLeaveOut: false, grows: true },
  { id: 'away-rooms', title: 'each away 10 %, rooms as above', mayLeaveOut: false, grows: false },
  { id: 'short', title: 'too few slots: half of what the busiest needs', mayLeaveOut: true, grows: false },
  { id: 'replan', title: 'replan: one in a hundred newly away for 6 half-days', mayLeaveOut: true, grows: true },
];

/** What a case came to. */
export interface PlanResult {
  readonly people: number;
  readonly pairs: number;
  readonly slots: number;
  readonly rounds: number;
  readonly lowerBound: number;
  readonly kind: string;
  readonly proved: boolean;
  readonly unplaced: number;
  /** Talks moved by a replan, and in brackets those that had to. */
  readonly moved: string | null;
  readonly seconds: number;
  readonly cpuSeconds: number;
}

/** What the work takes, by the clock and of the processors: on a busy machine the second says more. */
function timed<T>(work: () => T): { readonly result: T; readonly seconds: number; readonly cpuSeconds: number } {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const result = work();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { result, seconds, cpuSeconds: (user + system) / 1e6 };
}

/** Makes the plan of a roster once, in this process; the roster is made before the clock starts. */
export function runCase(size: number, id: string): PlanResult {
  const { people, pairs } = talkRoster(size);
  const busiest = mostOf(countsOf(pairs.flatMap(({ a, b }) => [a, b])));
  const slots = id === 'short' ? Math.ceil(busiest / 2) : busiest + 40;
  const rooms = id === 'rooms' || id === 'away-rooms' ? Math.ceil(pairs.length / (busiest + 20)) : null;
  const percent = { 'away-5': 5, 'away-20': 20, 'away-rooms': 10 }[id] ?? 0;
  const request: ScheduleRequest = {
    pairs,
    slots: halfDays(slots),
    away: percent > 0 ? journeys(people, slots, percent, 1) : new Map(),
    maxPerDay: null,
    places: rooms === null ? null : Array.from({ length: rooms }, (_, at) => `${at + 1}号谈话室`),
  };
  const figures = { people: people.length, pairs: pairs.length, slots };
  const outcome = ({ rounds, lowerBound, bound, proved, unplaced }: Schedule) => ({
    rounds,
    lowerBound,
    kind: bound.kind,
    proved,
    unplaced: unplaced.length,
  });
  if (id !== 'replan') {
    const { result, ...times } = timed(() => schedule(request));
    return { ...figures, ...outcome(result), moved: null, ...times };
  }
  const previous = schedule(request);
  const held = new Set(previous.placed.filter(({ slot }) => slot < 3).map(({ id: talk }) => talk));
  const sixHalfDays = new Set([4, 5, 6, 7, 8, 9]);
  const newAway = new Map(people.filter((_, at) => at % 100 === 3).map((who) => [who, sixHalfDays]));
  const { result: plan, ...times } = timed(() => reschedule({ request, previous, held, newAway, openFrom: 3 }));
  const pairOf = new Map(pairs.map((pair) => [pair.id, pair]));
  const mustMove = previous.placed.filter(({ id: talk, slot }) => {
    const { a = '', b = '' } = pairOf.get(talk) ?? {};
    return sixHalfDays.has(slot) && (newAway.has(a) || newAway.has(b));
  });
  return { ...figures, ...outcome(plan), moved: `${plan.moved.length} (${mustMove.length})`, ...times };
}
