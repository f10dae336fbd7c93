import type { IsoDate } from '../../calendar/iso-date';
import { toProblem } from './board/problem';
import { spread } from './moves/spread';
import { toSchedule } from './result/to-schedule';
import { solve } from './solve';

/** A stretch of time in which a person can hold one talk: a half-day, or an hour of a day. */
export interface Slot {
  readonly date: IsoDate;
  /** 上午, 下午, 09:00 … as the plan shows it. */
  readonly part: string;
}

/** Two people who shall talk once. The same two may come twice under two ids: then they talk twice. */
export interface PairToPlan {
  readonly id: string;
  /** The talker: the talk is at this person's place unless told otherwise. */
  readonly a: string;
  readonly b: string;
  /** An appointment already made: it stays at this slot (an index into `slots`), and in this room when one is named. */
  readonly fixed?: FixedTime | undefined;
}

export interface FixedTime {
  readonly slot: number;
  readonly place: string | null;
}

/** Nobody is in two places in neighbouring slots: so many slots of the day stay free between two talks of one person at different places. */
export interface TravelRule {
  readonly freeSlots: number;
}

export interface ScheduleRequest {
  readonly pairs: readonly PairToPlan[];
  /** In time order; slots of one date stand together. */
  readonly slots: readonly Slot[];
  /** The slots (indexes into `slots`) a person cannot come to. */
  readonly away: ReadonlyMap<string, ReadonlySet<number>>;
  /** Talks a person may have on one day; null is no limit. */
  readonly maxPerDay: number | null;
  /** The rooms: one talk a room a slot. Null: as many talks at a time as there are people for. */
  readonly places: readonly string[] | null;
  /** A person's own place, such as the office or the seat of the unit: used where there are no `places`, preferred where it is one of them. */
  readonly placeOf?: ReadonlyMap<string, string> | undefined;
  /** Looked at only where there are no `places`: rooms are next door to each other. */
  readonly travel?: TravelRule | undefined;
}

export interface Placed {
  readonly id: string;
  readonly slot: number;
  readonly place: string | null;
}

/**
 * Why a pair stands nowhere; each is a fact about the request or the finished timetable.
 *
 * `no-slots`: there is no slot at all. `same-person`: a person cannot talk with themself. `fixed-time`: the fixed slot does not exist, or an
 * earlier appointment, an absence, the day limit, the journey or the rooms forbid it. `away`: the two are never both there.
 * `busy`: in every slot where both are there, one of them has another talk. `day-limit`, `rooms`, `travel`: the two would have a
 * common free slot, but a day's limit, full rooms or the journey closes every one of them.
 */
export type UnplacedReason = 'no-slots' | 'same-person' | 'fixed-time' | 'away' | 'busy' | 'day-limit' | 'rooms' | 'travel';

export interface Unplaced {
  readonly id: string;
  readonly reason: UnplacedReason;
  /** Who stands in the way: the absent, the full, by name; of the two people themselves. Empty for `no-slots` and `rooms`. */
  readonly blockers: readonly string[];
}

/**
 * What proves that no timetable of all these talks has fewer slots.
 *
 * `none`: no talk to plan. `degree`: one person has so many talks. `overfull`: these people have more talks among themselves than so many slots
 * can hold, as in each at most half of them talk (an odd one sits out). `rooms`: more talks than rooms times slots. `availability`: these
 * people's talks fit only into their own few slots. `search`: every timetable with fewer slots was tried.
 */
export type BoundKind = 'none' | 'degree' | 'overfull' | 'rooms' | 'availability' | 'search';

export interface Bound {
  readonly kind: BoundKind;
  readonly people: readonly string[];
}

export interface Schedule {
  /** In order of slot, then id. */
  readonly placed: readonly Placed[];
  /** In order of id. */
  readonly unplaced: readonly Unplaced[];
  /** Slots in which somebody talks. */
  readonly rounds: number;
  /** Slots that all talks whose two people ever meet need at least, whether or not the request has so many. */
  readonly lowerBound: number;
  readonly bound: Bound;
  /** `rounds` is `lowerBound`: nobody can shorten it. */
  readonly proved: boolean;
}

/**
 * A timetable of one-to-one talks in as few slots as can be: nobody talks twice at a time, comes while away, has more talks on a day than
 * allowed; no room is used twice at a time. Same request, same timetable, in whatever order the pairs stand.
 *
 * First as many pairs as possible are placed, then slots are saved, the earlier ones kept; then each person's talks are spread over the slots
 * in use. With everybody there no more slots are used than the busiest person has talks and one (as many more as two people have talks
 * with each other, if they have several), given so many slots and no day limit or room count that forbids it.
 * Errors: two pairs of one id throw; all else is in `unplaced`.
 * Source: “什么时间谁和谁谈要有具体的时间安排表”. A timetable of pairs is an edge colouring: V. G. Vizing, 1964; D. de Werra, 1971.
 */
export function schedule(request: ScheduleRequest): Schedule {
  const problem = toProblem(request);
  const { board, waiting, bound } = solve(problem);
  spread(
    board,
    problem.pairs.map((_, pair) => pair),
  );
  return toSchedule(board, request, waiting, bound);
}
