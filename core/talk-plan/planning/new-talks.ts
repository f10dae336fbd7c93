import { inCodeOrder } from '../../lists/code-order';
import type { Person, Roster, RosterRow } from '../../roster/roster';
import type { RequiredPair } from '../pairs/required-pairs';
import type { ShownTalk } from '../sheets/plan-book';
import type { TalkRecords } from '../talk-records';
import { knownIds } from '../talks/judge-talks';
import type { TalkChange } from './replan';

/** The pairs as the roster has their people: by official order of units, then by the rows of talker and talkee. */
function inRosterOrder(pairs: readonly RequiredPair[], { rows, units }: Roster): readonly RequiredPair[] {
  const nameOf = ({ file, sheet, row }: RosterRow): string => `${file}\n${sheet}\n${row}`;
  const rowAt = new Map(rows.map((row, at) => [nameOf(row), at]));
  const unitAt = new Map(units.map(({ name }, at) => [name, at]));
  const known = new Map<Person, readonly [number, number]>();
  const placeOf = (person: Person): readonly [number, number] => {
    const place = known.get(person) ?? [
      Math.min(...person.memberships.map(({ unit }) => unitAt.get(unit) ?? units.length)),
      Math.min(...person.memberships.map(({ row }) => rowAt.get(nameOf(row)) ?? rows.length)),
    ];
    known.set(person, place);
    return place;
  };
  return pairs
    .map((pair) => ({ pair, at: [...placeOf(pair.talker), placeOf(pair.talkee)[1]] as const }))
    .sort(({ at: a, pair: p }, { at: b, pair: q }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || inCodeOrder(p.id, q.id))
    .map(({ pair }) => pair);
}

/**
 * The required pairs that stand in no row of the plan yet, exempt ones with their reason, as rows to be added; with the times that changes give
 * them. In the order of the roster.
 *
 * Source: “主要负责同志与班子成员、班子成员相互之间、班子成员与分管部门主要负责同志之间‘三个必谈’” (R055).
 */
export function newTalks(
  { pairs, judged, roster }: Pick<TalkRecords, 'pairs' | 'judged' | 'roster'>,
  changes: readonly TalkChange[] = [],
): readonly ShownTalk[] {
  const known = knownIds(judged);
  const times = new Map(changes.flatMap(({ talk, id, to }) => (talk === null && to !== null ? [[id, to] as const] : [])));
  const missing = pairs.filter(({ id }) => !known.has(id));
  return inRosterOrder(missing, roster).map(({ id, talker, talkee, kinds, exempt }): ShownTalk => {
    const { date = null, part = '', place = null } = times.get(id) ?? {};
    return { id, talker, talkee, kinds, date, part, place, row: null, exempt };
  });
}
