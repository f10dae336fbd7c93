import type { Place } from '../finding/finding';
import { groupedByEach } from '../lists/grouped';

/**
 * What a person is in a unit. `principal` 主要负责同志; `teamMember` 班子成员; `departmentHead` 部门（科室）主要负责同志; `branchSecretary` 支部书记;
 * `supervisor` 督导组成员; `partyMember` 党员; `masses` 群众.
 */
export type Role = 'principal' | 'teamMember' | 'departmentHead' | 'branchSecretary' | 'supervisor' | 'partyMember' | 'masses';

/** 年老体弱, 外出流动, 口述代记. */
export type ExemptionKind = 'frail' | 'away' | 'dictation';

/** Why less is asked of a person. */
export interface Exemption {
  readonly kind: ExemptionKind;
  /** As the roster writes it. */
  readonly text: string;
}

/** One row of a roster, understood by itself. */
export interface RosterRow {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** Columns that checks point at, from 1; absent where the roster has none. */
  readonly columns: Readonly<
    Partial<Record<'name' | 'unit' | 'post' | 'role' | 'dutyUnits' | 'exemption' | 'supervisingGroup' | 'partyBranch', number>>
  >;
  /** As it is written. */
  readonly written: string;
  /** Without stray spaces and brackets, with · for every dot. */
  readonly name: string;
  /** The unit by its name in the unit list; '' where the roster names none. */
  readonly unit: string;
  readonly post: string;
  readonly roleText: string;
  /** What the row says of the person's roles: from 角色, or read from the post. */
  readonly roles: readonly Role[];
  /** Where `roles` come from; `unsure`: from a post that can be read in two ways. */
  readonly rolesFrom: 'column' | 'post' | 'unsure' | 'nothing';
  readonly isPartyMember: boolean;
  readonly branch: string;
  /** 分管部门, part by part. */
  readonly dutyUnits: readonly string[];
  /** 工作分工（also 分管）, part by part: departments among other things. */
  readonly duties: readonly string[];
  readonly group: string;
  readonly phone: string;
  readonly birth: string;
  readonly exemptionText: string;
  readonly exemption: Exemption | null;
}

/** What a person is in one unit. */
export interface Membership {
  readonly unit: string;
  readonly post: string;
  readonly roles: readonly Role[];
  readonly dutyUnits: readonly string[];
  readonly duties: readonly string[];
  readonly row: RosterRow;
}

/** A person, however many rows speak of them. */
export interface Person {
  /** Stable under the order of rows: the unit and the name, with the post or telephone where namesakes share a unit. */
  readonly id: string;
  readonly name: string;
  /** The name, with the unit where the roster holds namesakes. */
  readonly label: string;
  /** By unit, in code-point order. */
  readonly memberships: readonly Membership[];
  readonly isPartyMember: boolean;
  /** 组织关系所在党支部, told apart from branches of the same plain name elsewhere; '' where none is given. */
  readonly branch: string;
  readonly exemption: Exemption | null;
}

/** A unit of the unit list, or one that only the roster names. */
export interface Unit {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly group: string;
  readonly contactLeaders: readonly string[];
  readonly listed: boolean;
  /** The cells behind it in the unit list; null for a unit that only the roster names. */
  readonly at: UnitPlace | null;
}

/** Where a unit stands in its list. */
export interface UnitPlace {
  readonly group: Place;
  readonly contactLeaders: Place;
  readonly hasGroups: boolean;
  readonly hasContactLeaders: boolean;
}

/** How many of the unit names written in the roster the unit list knows. */
export interface HitRate {
  readonly written: number;
  readonly known: number;
}

/** People and units of a county, a unit or a branch. */
export interface Roster {
  readonly rows: readonly RosterRow[];
  /** In code-point order of their ids. */
  readonly people: readonly Person[];
  /** In official order; units that only the roster names after, by code point. */
  readonly units: readonly Unit[];
  /** Null without a unit list. */
  readonly hitRate: HitRate | null;
  /** Rows of one person within a unit, where there are several. */
  readonly repeated: readonly (readonly RosterRow[])[];
  /** Rows of people of one name who are taken for different people. */
  readonly namesakes: readonly (readonly RosterRow[])[];
  /** Where the roster stands, for what is to be said of it as a whole. */
  readonly at: Place;
}

/** Whether it makes somebody one of those who lead the unit: 主要负责同志 or another 班子成员. */
export function leads({ roles }: Pick<Membership, 'roles'>): boolean {
  return roles.includes('principal') || roles.includes('teamMember');
}

/** Whether a person has a role in any unit. */
export function hasRole({ memberships }: Person, role: Role): boolean {
  return memberships.some(({ roles }) => roles.includes(role));
}

/** People by the units in which they have the role. */
export function byUnit(people: readonly Person[], role: Role): ReadonlyMap<string, readonly Person[]> {
  return groupedByEach(people, ({ memberships }) => memberships.filter(({ roles }) => roles.includes(role)).map(({ unit }) => unit));
}

/** The post of a person, of every unit. */
export function postOf({ memberships }: { readonly memberships: readonly Pick<Membership, 'post'>[] }): string {
  return [...new Set(memberships.map(({ post }) => post).filter((post) => post !== ''))].join('、');
}

/** The unit a person is shown under: where they lead, else the first. */
export function homeUnit({ memberships }: Person): string {
  const leading =
    memberships.find(({ roles }) => roles.includes('principal')) ?? memberships.find(({ roles }) => roles.includes('teamMember'));
  return (leading ?? memberships[0])?.unit ?? '';
}
