import { countsOf, mostOf } from '../../lists/counts';
import { Board } from './board/board';
import { bitCount } from './board/idle-slots';
import { everMeet, type Problem, unlimited } from './board/problem';
import { type TalkGraph, talkGraph } from './board/talk-graph';
import { type LowerBound, lowerBound } from './bound/lower-bound';
import { fewTalks, improve, smallPlan } from './improve';
import { balance } from './moves/balance';
import { fill, hardestFirst, openSlots } from './moves/fill';
import { repair } from './moves/repair';
import { earliestSlots, mostWantedSlot, promisingSlots } from './open-slots/choose-slots';

/** A timetable in numbers. */
export interface Solution {
  readonly board: Board;
  /** Pairs without a slot. */
  readonly waiting: readonly number[];
  readonly bound: LowerBound;
}

/** The best timetable found; see `schedule`. */
export function solve(problem: Problem): Solution {
  const board = new Board(problem);
  const all = problem.pairs.map((_, pair) => pair);
  const unfixed = all.filter((pair) => (problem.fixedTo[pair] ?? -1) < 0);
  const clashing = placeFixed(
    board,
    all.filter((pair) => (problem.fixedTo[pair] ?? -1) >= 0),
  );
  const fixed = all.filter((pair) => board.locked[pair] === 1);
  const free = problem.slots === 0 ? unfixed : unfixed.filter((pair) => everMeet(problem, pair));
  const never = unfixed.filter((pair) => !everMeet(problem, pair));
  const graph = talkGraph(problem, [...fixed, ...free]);
  const bound = lowerBound(problem, graph);
  if (problem.slots === 0) return { board, waiting: all, bound };
  const order = hardestFirst(board, graph, free);
  const plain = fixed.length === 0 && problem.gap === 0 && isEverybodyThere(problem);
  const waiting = plain ? solvePlain(board, bound.slots, order) : solveListed(board, graph, bound.slots, order);
  const improved = improve(board, bound, free, waiting);
  return { board, waiting: [...clashing, ...never, ...improved.waiting], bound: improved.bound };
}

/** Fruitless steps after which a repair ends: small plans get more, as each costs less, the smallest fewer, as they are searched afterwards. */
function stepsFor({ problem }: Board, waiting: number): number {
  if (problem.pairs.length <= fewTalks) return 200;
  return Math.min(1500, 600 + 10 * waiting) + (problem.pairs.length <= smallPlan ? 2000 : 0);
}

/** Puts the pairs into open slots, one after the other and then by driving others out; those that found none come back. */
function place(board: Board, pairs: readonly number[]): number[] {
  const waiting = fill(board, pairs);
  return repair(board, waiting, stepsFor(board, waiting.length));
}

/** Appointments in order of id; those that cannot be kept come back. */
function placeFixed(board: Board, fixed: readonly number[]): number[] {
  const { fixedTo, namedRoom, slots } = board.problem;
  const roomsTaken = new Set<string>();
  return fixed.filter((pair) => {
    const slot = fixedTo[pair] ?? -1;
    const room = namedRoom[pair] ?? -1;
    if (slot >= slots || (room >= 0 && roomsTaken.has(`${slot} ${room}`))) return true;
    const wasOpen = board.isOpen(slot);
    board.openSlot(slot);
    if (board.fits(pair, slot)) {
      board.put(pair, slot);
      board.locked[pair] = 1;
      if (room >= 0) roomsTaken.add(`${slot} ${room}`);
      return false;
    }
    if (!wasOpen) board.closeSlot(slot);
    return true;
  });
}

function isEverybodyThere({ present, people, slots }: Problem): boolean {
  return present.reduce((sum, word) => sum + bitCount(word), 0) === people.length * slots;
}

/** Nobody away and nothing fixed: slots are all alike, but for the day's limit and the rooms, which are seen to afterwards. */
function solvePlain(board: Board, least: number, order: readonly number[]): number[] {
  const { problem } = board;
  const { dayLimit, dayOf, slots } = problem;
  const withinDays = (): boolean => {
    const perDay = countsOf(openSlots(board).map((slot) => dayOf[slot]));
    return [...perDay.values()].every((count) => count <= dayLimit);
  };
  const open = (count: number): void => {
    for (const slot of earliestSlots(problem, count, openSlots(board))) board.openSlot(slot);
    board.uniform = withinDays();
  };
  open(Math.min(least, slots));
  board.rooms = board.uniform ? unlimited : problem.rooms;
  let waiting = place(board, order);
  while (waiting.length > 0 && openSlots(board).length < slots) {
    open(Math.min(slots, openSlots(board).length + slotsWanted(board, waiting)));
    waiting = place(board, waiting);
  }
  if (board.uniform && problem.rooms !== unlimited) balance(board, problem.rooms);
  board.rooms = problem.rooms;
  board.uniform = board.uniform && problem.rooms === unlimited && problem.dayLimit === unlimited;
  const tooMany: number[] = [];
  for (const slot of openSlots(board)) {
    for (const talk of (board.load[slot] ?? 0) > problem.rooms ? board.talksIn(slot).slice(problem.rooms) : []) {
      board.lift(talk);
      tooMany.push(talk);
    }
  }
  return place(board, [...waiting, ...tooMany]);
}

/** Slots to open at a time: half of what the one with most waiting talks needs. */
function slotsWanted({ problem }: Board, waiting: readonly number[]): number {
  const talks = countsOf(waiting.flatMap((pair) => [problem.first[pair], problem.second[pair]]));
  return Math.ceil(mostOf(talks) / 2);
}

/** Slots that promise well first; as long as talks wait, those that most of them want. */
function solveListed(board: Board, graph: TalkGraph, least: number, order: readonly number[]): number[] {
  for (const slot of promisingSlots(board.problem, graph, least, openSlots(board))) board.openSlot(slot);
  let waiting = place(board, order);
  while (waiting.length > 0 && openSlots(board).length < board.problem.slots) {
    for (let wanted = slotsWanted(board, waiting); wanted > 0; wanted--) {
      const slot = mostWantedSlot(board, waiting);
      if (slot >= 0) board.openSlot(slot);
    }
    waiting = place(board, waiting);
  }
  return waiting;
}
