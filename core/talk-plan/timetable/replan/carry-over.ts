import { Board } from '../board/board';
import { type Problem, toProblem } from '../board/problem';
import type { PairToPlan, Placed, ScheduleRequest } from '../schedule';
import type { ReplanRequest } from './reschedule';

/** What of a plan stays as it is, on a board. */
export interface CarriedOver {
  readonly board: Board;
  readonly request: ScheduleRequest;
  /** Per pair the slot it had, -1 for none. */
  readonly homeOf: Int32Array;
  /** Free pairs that need a slot. */
  readonly waiting: readonly number[];
  /** Appointments that cannot be kept, and never could. */
  readonly broken: readonly number[];
  /** Held talks that stand at the same time as another held talk of one of the two. */
  readonly twice: ReadonlySet<number>;
}

/** Held talks where they were, then appointments, then every other talk that may stay. */
export function carryOver(replan: ReplanRequest): CarriedOver {
  const { previous, held, openFrom = 0 } = replan;
  const before = new Map(previous.placed.map((placed) => [placed.id, placed]));
  const request = requestNow(replan, before);
  const problem = toProblem(request);
  const homeOf = Int32Array.from(problem.pairs, ({ id }) => before.get(id)?.slot ?? -1);
  const isHeld = (pair: number): boolean => held.has(problem.pairs[pair]?.id ?? '');
  const all = problem.pairs.map((_, pair) => pair);
  for (const pair of all) if (isHeld(pair)) wasThere(problem, pair, homeOf[pair] ?? -1);
  const board = new Board(problem);
  for (let slot = Math.max(0, openFrom); slot < problem.slots; slot++) board.openSlot(slot);
  const twice = new Set<number>();
  for (const pair of all) {
    if (!isHeld(pair)) continue;
    const slot = homeOf[pair] ?? -1;
    if ([problem.first[pair], problem.second[pair]].some((person) => board.talkOf(person ?? 0, slot) >= 0)) twice.add(pair);
    board.put(pair, slot);
    board.locked[pair] = 1;
  }
  const stays = (pair: number, slot: number): boolean => {
    if (slot < 0 || slot >= problem.slots || !board.fits(pair, slot)) return false;
    board.put(pair, slot);
    return true;
  };
  const others = all.filter((pair) => !isHeld(pair));
  const fixed = others.filter((pair) => (problem.fixedTo[pair] ?? -1) >= 0);
  const broken = fixed.filter((pair) => !stays(pair, problem.fixedTo[pair] ?? -1));
  for (const pair of fixed) if ((board.slotOf[pair] ?? -1) >= 0) board.locked[pair] = 1;
  const waiting = others.filter((pair) => (problem.fixedTo[pair] ?? -1) < 0 && !stays(pair, homeOf[pair] ?? -1));
  return { board, request, homeOf, waiting, broken, twice };
}

/** All absences together; held talks fixed where they were, appointments that an absence has hit fixed no longer. */
function requestNow({ request, held, newAway, openFrom = 0 }: ReplanRequest, before: ReadonlyMap<string, Placed>): ScheduleRequest {
  const away = new Map(request.away);
  for (const [person, slots] of newAway) away.set(person, new Set([...(away.get(person) ?? []), ...slots]));
  const pairs = request.pairs.flatMap((pair): PairToPlan[] => {
    const { id, a, b, fixed } = pair;
    const placed = before.get(id);
    if (held.has(id)) return placed === undefined || !(placed.slot in request.slots) ? [] : [{ id, a, b, fixed: placed }];
    if (fixed === undefined || placed?.slot !== fixed.slot) return [pair];
    const isHit = fixed.slot < openFrom || [a, b].some((person) => away.get(person)?.has(fixed.slot));
    return [isHit ? { id, a, b } : pair];
  });
  return { ...request, pairs, away };
}

/** Whoever held a talk was there, whatever the absences say. */
function wasThere({ present, words, first, second }: Problem, pair: number, slot: number): void {
  for (const person of [first[pair] ?? 0, second[pair] ?? 0]) {
    const word = person * words + (slot >>> 5);
    present[word] = (present[word] ?? 0) | (1 << (slot & 31));
  }
}
