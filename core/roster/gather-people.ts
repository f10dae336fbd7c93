import { inCodeOrder } from '../lists/code-order';
import { grouped } from '../lists/grouped';
import { personKey } from '../text/person-names';
import { type Membership, type Person, postOf, type RosterRow } from './roster';
import { agree, differ } from './same-person';

/** The people behind the rows. */
export interface Gathered {
  readonly people: readonly Person[];
  readonly repeated: readonly (readonly RosterRow[])[];
  readonly namesakes: readonly (readonly RosterRow[])[];
}

/** 机关党支部, 第一党支部: every unit has one, so the name alone says nothing. */
const plainBranch =
  /^(?:机关|局机关|镇机关|老干部|离退休(?:干部)?|退休|直属|联合)?(?:第?[一二三四五六七八九十\d]{1,3})?(?:党?支部|党?总支)(?:委员会)?$/u;

/** The branch as a key: a name that any unit may use is told apart by the unit of the row. */
function branchKey({ branch, unit }: Pick<RosterRow, 'branch' | 'unit'>): string {
  return branch === '' ? '' : plainBranch.test(branch) ? `${unit}·${branch}` : branch;
}

/**
 * Rows of one name sorted into people. Within a unit a name is one person unless telephone or birth say otherwise; across units it is two
 * people unless telephone or birth show that it is one.
 */
function parted(rows: readonly RosterRow[]): readonly (readonly RosterRow[])[] {
  const groups: RosterRow[][] = [];
  for (const row of rows) {
    const home = groups.find((group) => group.every((other) => (other.unit === row.unit ? !differ(other, row) : agree(other, row))));
    const linked = home ?? groups.find((group) => group.some((other) => other.unit === row.unit && !differ(other, row)));
    if (linked === undefined) groups.push([row]);
    else linked.push(row);
  }
  return groups;
}

/** The same whatever the order of the sheet. */
function byContent(a: RosterRow, b: RosterRow): number {
  return (
    inCodeOrder(a.unit, b.unit) ||
    inCodeOrder(a.post, b.post) ||
    inCodeOrder(a.phone, b.phone) ||
    inCodeOrder(a.birth, b.birth) ||
    a.row - b.row
  );
}

function membershipsOf(rows: readonly RosterRow[]): readonly Membership[] {
  return [...grouped(rows, ({ unit }) => unit)].flatMap(([unit, own]): Membership[] => {
    const [row] = own;
    if (row === undefined) return [];
    return [
      {
        unit,
        post: postOf({ memberships: own }),
        roles: [...new Set(own.flatMap(({ roles }) => roles))],
        dutyUnits: [...new Set(own.flatMap(({ dutyUnits }) => dutyUnits))],
        duties: [...new Set(own.flatMap(({ duties }) => duties))],
        row,
      },
    ];
  });
}

/** People behind the rows, each with all that their rows say. Ids and order do not depend on the order of rows. */
export function gatherPeople(rows: readonly RosterRow[]): Gathered {
  const people: Person[] = [];
  const repeated: (readonly RosterRow[])[] = [];
  const namesakes: (readonly RosterRow[])[] = [];
  for (const own of grouped(rows, ({ name }) => personKey(name)).values()) {
    const groups = parted(own.length === 1 ? own : [...own].sort(byContent));
    if (groups.length > 1) namesakes.push(groups.flatMap((group) => group.slice(0, 1)));
    const homes = groups.map((group) => group[0]?.unit ?? '');
    groups.forEach((group, at) => {
      const [first] = group;
      if (first === undefined) return;
      if (group.length > 1) repeated.push(group);
      const memberships = membershipsOf(group);
      const shared = homes.filter((home) => home === first.unit).length > 1;
      const mark = shared ? `#${first.phone || first.birth || first.post || at + 1}` : '';
      const branch = group.find((row) => row.branch !== '') ?? first;
      people.push({
        id: `${first.unit}/${first.name}${mark}`,
        name: first.name,
        label:
          groups.length === 1
            ? first.name
            : `${first.name}（${shared || first.unit === '' ? first.post || first.phone || at + 1 : first.unit}）`,
        memberships,
        isPartyMember: group.some(({ isPartyMember }) => isPartyMember),
        branch: branchKey(branch),
        exemption: group.find(({ exemption }) => exemption !== null)?.exemption ?? null,
      });
    });
  }
  return { people: people.sort((a, b) => inCodeOrder(a.id, b.id)), repeated, namesakes };
}
