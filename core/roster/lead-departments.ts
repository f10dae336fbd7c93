import { grouped } from '../lists/grouped';
import { once } from '../table/once';
import { byUnit, leads, type Membership, type Person, type Roster } from './roster';
import type { UnitResolver } from './unit-resolver';

/** A department that somebody is in charge of, as the roster lets it be found. */
export interface LedDepartment {
  readonly leader: Person;
  readonly membership: Membership;
  /** As 分管部门 writes it. */
  readonly written: string;
  /** Its 主要负责同志; several where the roster names several; none where it names none. */
  readonly heads: readonly Person[];
  /** Found by a likeness of names, which is said. */
  readonly likely: boolean;
  /** `unknown`: neither roster nor unit list knows the department; `headless`: known, without a 主要负责同志. */
  readonly state: 'found' | 'unknown' | 'headless';
}

const plain = once((text: string) => text.replace(/[\s\u3000]+/gu, '').replace(/[（(“”"'].*$/u, ''));

const headEnding = /(?:主要)?(?:负责人|负责同志|(科|股|站|所|处|队|部|局|院|室)长|主任|大队长|中队长|校长|园长|经理)$/u;

/** 办公室主任 heads 办公室; 人事科长 heads 人事科, which some write 人事. */
const departmentsHeaded = once((post: string): readonly string[] =>
  post.split(/[、，,；;\n]|兼/u).flatMap((part) => {
    const found = headEnding.exec(plain(part));
    if (found === null) return [];
    const name = plain(part).slice(0, found.index);
    const kind = found[1];
    return name === '' ? [] : kind === undefined || name.endsWith(kind) ? [name] : [`${name}${kind}`, name];
  }),
);

/** 基教科 for 基础教育科: the same first and last character, the others in their order. */
function shortens(short: string, long: string): boolean {
  if (short.length < 3 || short.length >= long.length || short[0] !== long[0] || short.slice(-1) !== long.slice(-1)) return false;
  let at = 0;
  for (const sign of long) if (sign === short[at]) at++;
  return at === short.length;
}

/** 法规科 and 政策法规科, 基教科 and 基础教育科 are one department where no other of the unit is meant. */
function near(a: string, b: string): boolean {
  const part = a.length >= 2 && b.length >= 2 && (a.endsWith(b) || b.endsWith(a) || a.startsWith(b) || b.startsWith(a));
  return part || shortens(a, b) || shortens(b, a);
}

/** Everybody who heads something: units with their principals, departments within units. */
interface HeadIndex {
  readonly ofUnit: ReadonlyMap<string, readonly Person[]>;
  readonly within: ReadonlyMap<string, readonly { readonly department: string; readonly head: Person }[]>;
}

function indexHeads({ people }: Roster): HeadIndex {
  const departments = people.flatMap((head) =>
    head.memberships
      .filter(({ roles }) => roles.includes('departmentHead'))
      .flatMap(({ unit, post }) => departmentsHeaded(post).map((department) => ({ unit, department, head }))),
  );
  return {
    ofUnit: new Map([...byUnit(people, 'departmentHead'), ...byUnit(people, 'principal')]),
    within: grouped(departments, ({ unit }) => unit),
  };
}

/** The heads of a department within the leader's own unit: by its name, else by a likeness that only one person has. */
function inner({ within }: HeadIndex, unit: string, department: string): Pick<LedDepartment, 'heads' | 'likely'> {
  const own = within.get(unit) ?? [];
  const exact = own.filter((one) => one.department === department);
  if (exact.length > 0) return { heads: exact.map(({ head }) => head), likely: false };
  const like = new Set(own.filter((one) => near(one.department, department)).map(({ head }) => head));
  return like.size === 1 ? { heads: [...like], likely: true } : { heads: [], likely: false };
}

/**
 * The departments each leader is in charge of, with their heads. A name is first looked for within the leader's own unit（办公室、基教科）, then
 * among the units of roster and list（县教育局）. Where 分管部门 says nothing, 工作分工 is asked: a part of it that is a department's own name, with
 * its head in the roster, is one; 人事、财务 and the like are none, and nothing is said of them.
 *
 * Source: “班子成员与分管部门主要负责同志之间” (R055).
 */
export function leadDepartments(roster: Roster, { resolve }: UnitResolver): readonly LedDepartment[] {
  const index = indexHeads(roster);
  const units = new Set(roster.units.map(({ name }) => name));
  const led: LedDepartment[] = [];
  for (const leader of roster.people) {
    for (const membership of leader.memberships) {
      const { dutyUnits, duties, unit: home } = membership;
      if (!leads(membership)) continue;
      const stated = dutyUnits.length > 0;
      for (const written of stated ? dutyUnits : duties) {
        const department = plain(written);
        const { heads: own, likely } = inner(index, home, department);
        const named = [department, `${home}${department}`, resolve(department).name].find((name) => units.has(name));
        const heads = own.length > 0 ? own : named === undefined ? [] : (index.ofUnit.get(named) ?? []);
        const state = heads.length > 0 ? 'found' : named === undefined ? 'unknown' : 'headless';
        if (stated || (state === 'found' && !likely)) led.push({ leader, membership, written, heads: [...new Set(heads)], likely, state });
      }
    }
  }
  return led;
}
