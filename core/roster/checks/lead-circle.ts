import type { FindingOf } from '../../finding/finding';
import { grouped } from '../../lists/grouped';
import type { LedDepartment } from '../lead-departments';
import type { Person } from '../roster';
import { cellOf, type RosterCheck } from './check';

interface Visit {
  readonly person: Person;
  readonly led: readonly Person[];
  next: number;
}

/** Who is in charge of whose department. */
function ledBy(departments: readonly LedDepartment[]): ReadonlyMap<Person, readonly Person[]> {
  const byLeader = [...grouped(departments, ({ leader }) => leader)];
  return new Map(
    byLeader.map(([leader, own]) => [leader, [...new Set(own.flatMap(({ heads }) => heads))].filter((head) => head !== leader)]),
  );
}

/** The first circle that each person closes, walked with a stack of our own: a county is deeper than a call stack. */
function circles(led: ReadonlyMap<Person, readonly Person[]>): readonly (readonly Person[])[] {
  const done = new Set<Person>();
  const found: (readonly Person[])[] = [];
  for (const start of led.keys()) {
    const path: Visit[] = [];
    const onPath = new Map<Person, number>();
    const enter = (person: Person): void => {
      onPath.set(person, path.length);
      path.push({ person, led: led.get(person) ?? [], next: 0 });
    };
    if (!done.has(start)) enter(start);
    for (let top = path[path.length - 1]; top !== undefined; top = path[path.length - 1]) {
      const head = top.led[top.next++];
      if (head === undefined) {
        path.pop();
        onPath.delete(top.person);
        done.add(top.person);
        continue;
      }
      const closes = onPath.get(head);
      if (closes !== undefined) found.push(path.slice(closes).map(({ person }) => person));
      else if (!done.has(head)) enter(head);
    }
  }
  return found;
}

/** Begins with the smallest id, so that a circle reads the same wherever it was entered. */
function turned(circle: readonly Person[]): readonly Person[] {
  const first = circle.reduce((least, { id }, at) => (id < (circle[least]?.id ?? '') ? at : least), 0);
  return [...circle.slice(first), ...circle.slice(0, first)];
}

/** 甲 is in charge of 乙's department and 乙 of 甲's, or round over more people. The talks are planned all the same: a pair is a pair. */
export const leadCircle: RosterCheck<'lead-circle'> = {
  rule: { code: 'lead-circle', level: 'warning', serves: ['R055', 'F10'], source: '“班子成员与分管部门主要负责同志之间”' },
  check: ({ departments }) =>
    circles(ledBy(departments))
      .map(turned)
      .flatMap((circle): readonly FindingOf<'lead-circle'>[] => {
        const [first] = circle;
        const row = first?.memberships.find(({ dutyUnits }) => dutyUnits.length > 0)?.row;
        if (first === undefined || row === undefined) return [];
        return [
          {
            code: 'lead-circle',
            at: cellOf(row, 'dutyUnits'),
            params: { names: [...circle, first].map(({ label }) => label).join(' → ') },
          },
        ];
      }),
};
