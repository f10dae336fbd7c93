/** A small timetable to be solved exactly; people and pairs are few, slots stand in time order. */
export interface SmallTimetable {
  /** The two people of each pair, as numbers from 0. */
  readonly pairs: readonly (readonly [number, number])[];
  /** The day of each slot, as a number from 0; never falls. */
  readonly days: readonly number[];
  /** Whether the pair may talk in the slot: absences, appointments, talks that stay. */
  readonly allows: (pair: number, slot: number) => boolean;
  readonly maxPerDay: number | null;
  readonly rooms: number | null;
  /** What using the slot costs. */
  readonly slotCost: number;
  /** What this pair's talk in this slot costs. */
  readonly talkCost: (pair: number, slot: number) => number;
  /** What the pair costs without a slot: more than all else together, so that it comes first. */
  readonly leftOutCost: (pair: number) => number;
}

/**
 * The least that any timetable costs, by dynamic programming over the sets of pairs that have talked after each day. It shares no thought
 * with the planner: no colours, no chains, no bounds. For up to about 12 pairs.
 */
export function leastCost(timetable: SmallTimetable): number {
  const { pairs, days, leftOutCost } = timetable;
  const all = (1 << pairs.length) - 1;
  let costs = new Float64Array(all + 1).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  for (let from = 0; from < days.length; ) {
    let to = from;
    while (to < days.length && days[to] === days[from]) to++;
    const day = costsOfDay(timetable, from, to);
    const next = costs.slice();
    costs.forEach((cost, talked) => {
      if (cost === Number.POSITIVE_INFINITY) return;
      const rest = all ^ talked;
      for (let today = rest; today !== 0; today = (today - 1) & rest) {
        const sum = cost + (day[today] ?? Number.POSITIVE_INFINITY);
        if (sum < (next[talked | today] ?? 0)) next[talked | today] = sum;
      }
    });
    costs = next;
    from = to;
  }
  let least = Number.POSITIVE_INFINITY;
  costs.forEach((cost, talked) => {
    const leftOut = pairs.reduce((sum, _, pair) => ((talked & (1 << pair)) === 0 ? sum + leftOutCost(pair) : sum), 0);
    least = Math.min(least, cost + leftOut);
  });
  return least;
}

/** Per set of pairs what it costs that exactly those talk in the slots from `from` to before `to`, which are one day. */
function costsOfDay(timetable: SmallTimetable, from: number, to: number): Float64Array {
  const { pairs, allows, maxPerDay, rooms, slotCost, talkCost } = timetable;
  const costs = new Float64Array(1 << pairs.length).fill(Number.POSITIVE_INFINITY);
  const today = new Map<number, number>();
  const best = new Map<number, number>();
  const visit = (slot: number, pair: number, talked: number, busy: number, talks: number, spent: number): void => {
    if (pair === pairs.length) {
      const sofar = spent + (talks > 0 ? slotCost : 0);
      // How often each has talked today follows from `talked`, so a dearer way to the same set leads nowhere better.
      const key = (slot << pairs.length) | talked;
      if ((best.get(key) ?? Number.POSITIVE_INFINITY) <= sofar) return;
      best.set(key, sofar);
      if (slot + 1 < to) visit(slot + 1, 0, talked, 0, 0, sofar);
      else costs[talked] = sofar;
      return;
    }
    visit(slot, pair + 1, talked, busy, talks, spent);
    const [a, b] = pairs[pair] ?? [0, 0];
    const two = (1 << a) | (1 << b);
    if ((talked & (1 << pair)) !== 0 || (busy & two) !== 0 || !allows(pair, slot) || (rooms !== null && talks >= rooms)) return;
    const [ofA, ofB] = [today.get(a) ?? 0, today.get(b) ?? 0];
    if (maxPerDay !== null && (ofA >= maxPerDay || ofB >= maxPerDay)) return;
    today.set(a, ofA + 1).set(b, ofB + 1);
    visit(slot, pair + 1, talked | (1 << pair), busy | two, talks + 1, spent + talkCost(pair, slot));
    today.set(a, ofA).set(b, ofB);
  };
  visit(from, 0, 0, 0, 0, 0);
  return costs;
}
