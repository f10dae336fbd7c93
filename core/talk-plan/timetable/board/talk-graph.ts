import type { Problem } from './problem';

/** Who talks with whom: per person the pairs, one after the other. */
export interface TalkGraph {
  /** The pairs that count. */
  readonly pairs: readonly number[];
  readonly degree: Int32Array;
  /** Person p's pairs are `pairsOf[start[p]]` up to before `start[p + 1]`. */
  readonly start: Int32Array;
  readonly pairsOf: Int32Array;
}

export function talkGraph({ people, first, second }: Problem, pairs: readonly number[]): TalkGraph {
  const degree = new Int32Array(people.length);
  for (const pair of pairs) {
    for (const person of [first[pair] ?? 0, second[pair] ?? 0]) degree[person] = (degree[person] ?? 0) + 1;
  }
  const start = new Int32Array(people.length + 1);
  degree.forEach((count, person) => {
    start[person + 1] = (start[person] ?? 0) + count;
  });
  const filled = start.slice();
  const pairsOf = new Int32Array(pairs.length * 2);
  for (const pair of pairs) {
    for (const person of [first[pair] ?? 0, second[pair] ?? 0]) {
      const at = filled[person] ?? 0;
      pairsOf[at] = pair;
      filled[person] = at + 1;
    }
  }
  return { pairs, degree, start, pairsOf };
}

/** Whom a person talks with, once for each talk. */
export function partnersOf({ first, second }: Problem, { start, pairsOf }: TalkGraph, person: number): readonly number[] {
  const own = pairsOf.subarray(start[person], start[person + 1]);
  return Array.from(own, (pair) => (first[pair] ?? 0) + (second[pair] ?? 0) - person);
}

/** The people in groups within which talks lead from everybody to everybody; people without a talk are in none. */
export function componentsOf(problem: Problem, graph: TalkGraph): readonly (readonly number[])[] {
  const seen = new Uint8Array(graph.degree.length);
  const components: number[][] = [];
  graph.degree.forEach((count, person) => {
    if (count === 0 || seen[person] === 1) return;
    const members = [person];
    seen[person] = 1;
    for (const member of members) {
      for (const other of partnersOf(problem, graph, member)) {
        if (seen[other] === 1) continue;
        seen[other] = 1;
        members.push(other);
      }
    }
    components.push(members);
  });
  return components;
}
