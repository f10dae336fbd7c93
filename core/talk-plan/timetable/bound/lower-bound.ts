import { bitCount, lowestBit } from '../board/idle-slots';
import { type Problem, unlimited } from '../board/problem';
import { componentsOf, type TalkGraph } from '../board/talk-graph';
import type { BoundKind } from '../schedule';
import { densestGroup, overfullBound } from './dense-group';

/** A number of slots no timetable goes below, and the people it is read from. */
export interface LowerBound {
  readonly kind: BoundKind;
  readonly slots: number;
  readonly people: readonly number[];
}

/** People the union of needs is started from. */
const starts = 24;
/** People it is led through. */
const longest = 400;

/**
 * The best of four bounds on the slots that the talks of `graph` need; all of them are talks whose two people can meet.
 *
 * `degree`: the person with most talks. `overfull`: within each component, the group found by `densestGroup`. `rooms`: all talks by the
 * number of rooms. `availability`: what people need who share few of their slots, and, for the same groups, how many people are there in
 * the fullest slots. Not every overfull group is looked at, so a timetable may be shortest without a proof.
 */
export function lowerBound(problem: Problem, graph: TalkGraph): LowerBound {
  if (graph.pairs.length === 0) return { kind: 'none', slots: 0, people: [] };
  const candidates: LowerBound[] = [degreeBound(graph)];
  const inRooms = graph.pairs.filter((pair) => problem.needsRoom[pair] === 1).length;
  if (problem.rooms > 0 && problem.rooms !== unlimited) {
    candidates.push({ kind: 'rooms', slots: Math.ceil(inRooms / problem.rooms), people: [] });
  }
  const absences = hasAbsences(problem);
  const mostAtOnce = inRooms === graph.pairs.length ? problem.rooms : unlimited;
  for (const component of componentsOf(problem, graph)) {
    const talks = component.reduce((sum, person) => sum + (graph.degree[person] ?? 0), 0) / 2;
    const group = densestGroup(problem, graph, component);
    candidates.push({ kind: 'overfull', slots: overfullBound(group.talks, group.people.length), people: group.people });
    if (!absences) continue;
    candidates.push({ kind: 'availability', slots: slotsByPresence(problem, talks, component, mostAtOnce), people: component });
    candidates.push({ kind: 'availability', slots: slotsByPresence(problem, group.talks, group.people, mostAtOnce), people: group.people });
  }
  if (absences || graph.pairs.some((pair) => (problem.fixedTo[pair] ?? -1) >= 0))
    candidates.push(disjointNeeds(problem, graph), seatsOfBusiest(problem, graph));
  return candidates.reduce((best, bound) => (bound.slots > best.slots ? bound : best));
}

function degreeBound({ degree }: TalkGraph): LowerBound {
  const busiest = degree.reduce((best, count, person) => (count > (degree[best] ?? 0) ? person : best), 0);
  return { kind: 'degree', slots: degree[busiest] ?? 0, people: [busiest] };
}

function hasAbsences({ people, present, slots }: Problem): boolean {
  return present.reduce((there, word) => there + bitCount(word), 0) < people.length * slots;
}

/** Counts a person into each slot that they can come to. */
function countPresence({ words, present }: Problem, person: number, there: Int32Array): void {
  for (let word = 0; word < words; word++) {
    for (let bits = present[person * words + word] ?? 0; bits !== 0; bits &= bits - 1) {
      const slot = word * 32 + lowestBit(bits);
      there[slot] = (there[slot] ?? 0) + 1;
    }
  }
}

/** How many of the capacities hold so many, the greatest first; 0 where all together do not. */
function fewestHolding(capacities: Int32Array, wanted: number): number {
  let held = 0;
  const last = capacities
    .slice()
    .sort()
    .reverse()
    .findIndex((capacity) => {
      held += capacity;
      return held >= wanted;
    });
  return last + 1;
}

/** The fewest slots that hold the group's talks when each holds half of those who are there, and `mostAtOnce` at most. */
function slotsByPresence(problem: Problem, talks: number, people: readonly number[], mostAtOnce: number): number {
  const there = new Int32Array(problem.slots);
  for (const person of people) countPresence(problem, person, there);
  return fewestHolding(
    there.map((count) => Math.min(mostAtOnce, count >>> 1)),
    talks,
  );
}

/** The busiest so many people: their talks take so many seats, and a slot has no more for them than there are of them. The best number counts. */
function seatsOfBusiest(problem: Problem, { degree }: TalkGraph): LowerBound {
  const busiest = problem.people
    .map((_, person) => person)
    .sort((p, q) => (degree[q] ?? 0) - (degree[p] ?? 0) || p - q)
    .slice(0, longest);
  const there = new Int32Array(problem.slots);
  let best: LowerBound = { kind: 'availability', slots: 0, people: [] };
  let seats = 0;
  busiest.forEach((person, at) => {
    seats += degree[person] ?? 0;
    countPresence(problem, person, there);
    const needed = fewestHolding(there, seats);
    if (needed > best.slots) best = { kind: 'availability', slots: needed, people: busiest.slice(0, at + 1) };
  });
  return best;
}

/** Slots that fixed talks take, and what is left to each person beside them. */
interface BesideFixed {
  /** A set of slots, as `Problem.present` has one for each person. */
  readonly fixedSlots: Uint32Array;
  readonly usable: Uint32Array;
  readonly needs: Int32Array;
}

function besideFixed({ words, present, slots, fixedTo, first, second }: Problem, graph: TalkGraph): BesideFixed {
  const needs = graph.degree.slice();
  const usable = present.slice();
  const fixedSlots = new Uint32Array(words);
  for (const pair of graph.pairs) {
    const slot = fixedTo[pair] ?? -1;
    if (slot < 0 || slot >= slots) continue;
    const bit = 1 << (slot & 31);
    fixedSlots[slot >>> 5] = (fixedSlots[slot >>> 5] ?? 0) | bit;
    for (const person of [first[pair] ?? 0, second[pair] ?? 0]) {
      needs[person] = (needs[person] ?? 0) - 1;
      const word = person * words + (slot >>> 5);
      usable[word] = (usable[word] ?? 0) & ~bit;
    }
  }
  return { fixedSlots, usable, needs };
}

/**
 * The slots of fixed talks, and then person by person what does not fit into the slots counted so far: whoever needs 4 slots and finds
 * 1 of their own among them needs 3 more. Started from each of the busiest and of the least free; the best start counts.
 */
function disjointNeeds(problem: Problem, graph: TalkGraph): LowerBound {
  const { people, words } = problem;
  const { fixedSlots, usable, needs } = besideFixed(problem, graph);
  const shared = (person: number, covered: Uint32Array): number =>
    covered.reduce((count, word, at) => count + bitCount(word & (usable[person * words + at] ?? 0)), 0);
  const everySlot = new Uint32Array(words).fill(0xffffffff);
  const slack = people.map((_, person) => shared(person, everySlot) - (needs[person] ?? 0));
  const order = people.map((_, person) => person).filter((person) => (needs[person] ?? 0) > 0);
  const byNeed = [...order].sort((p, q) => (needs[q] ?? 0) - (needs[p] ?? 0) || p - q).slice(0, longest);
  const bySlack = [...order].sort((p, q) => (slack[p] ?? 0) - (slack[q] ?? 0) || p - q).slice(0, longest);
  const fixedCount = fixedSlots.reduce((sum, word) => sum + bitCount(word), 0);
  let best: LowerBound = { kind: 'availability', slots: fixedCount, people: [] };
  for (const list of [byNeed, bySlack]) {
    for (const start of list.slice(0, starts)) {
      const covered = fixedSlots.slice();
      let count = fixedCount;
      const counted: number[] = [];
      for (const person of [start, ...list.filter((other) => other !== start)]) {
        const more = (needs[person] ?? 0) - shared(person, covered);
        if (more <= 0) continue;
        count += more;
        counted.push(person);
        for (let at = 0; at < words; at++) covered[at] = (covered[at] ?? 0) | (usable[person * words + at] ?? 0);
      }
      if (count > best.slots) best = { kind: 'availability', slots: count, people: counted };
    }
  }
  return best;
}
