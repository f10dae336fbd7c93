import type { Problem } from '../board/problem';
import { partnersOf, type TalkGraph } from '../board/talk-graph';

/** People who have many talks among themselves, and how many those are. */
export interface DenseGroup {
  readonly people: readonly number[];
  readonly talks: number;
}

/** Slots that `talks` talks among `people` people need at least: in each, an odd one sits out. */
export function overfullBound(talks: number, people: number): number {
  return people < 2 ? 0 : Math.ceil(talks / Math.floor(people / 2));
}

/**
 * Of the groups met while the person with the fewest talks left leaves a component again and again, the one that needs most slots by
 * counting; the smallest of several. Takes time in proportion to the talks.
 *
 * Finds every component as a whole, a clique, and a team of leaders inside a wider web; not every overfull group.
 * Source: the order is D. W. Matula and L. L. Beck's smallest-last ordering, 1983; the bound J. Edmonds' for matchings.
 */
export function densestGroup(problem: Problem, graph: TalkGraph, component: readonly number[]): DenseGroup {
  const left = new Map(component.map((person) => [person, graph.degree[person] ?? 0]));
  const leaving: number[] = [];
  let talks = component.reduce((sum, person) => sum + (graph.degree[person] ?? 0), 0) / 2;
  let best = overfullBound(talks, component.length);
  let bestAt = 0;
  let bestTalks = talks;
  const queue: number[][] = [];
  const enqueue = (person: number, degree: number): void => {
    while (queue.length <= degree) queue.push([]);
    queue[degree]?.push(person);
  };
  for (const [person, degree] of left) enqueue(person, degree);
  for (let degree = 0; degree < queue.length; ) {
    const person = queue[degree]?.pop();
    if (person === undefined) {
      degree++;
      continue;
    }
    if (left.get(person) !== degree) continue;
    left.delete(person);
    leaving.push(person);
    talks -= degree;
    for (const other of partnersOf(problem, graph, person)) {
      const before = left.get(other);
      if (before === undefined) continue;
      left.set(other, before - 1);
      enqueue(other, before - 1);
      if (before - 1 < degree) degree = before - 1;
    }
    const bound = overfullBound(talks, left.size);
    if (bound >= best && talks > 0) {
      best = bound;
      bestAt = leaving.length;
      bestTalks = talks;
    }
  }
  const gone = new Set(leaving.slice(0, bestAt));
  return { people: component.filter((person) => !gone.has(person)), talks: bestTalks };
}
