import type { CampaignPack, ReviewChain, ReviewLevel } from '../campaign/pack';
import { readRole } from '../roster/read-role';
import { hasRole, type Person, type Role, type Roster } from '../roster/roster';
import { splitNames } from '../text/person-names';
import type { Material } from './read-materials';

/** Whose material it is: decides the chain. */
export type MaterialSubject = ReviewChain['subject'];

const words: Readonly<Record<ReviewLevel['reviewer'], RegExp>> = {
  secretary: /支部书记|总支书记/u,
  'charge-leader': /分管|联系领导|包联/u,
  supervisors: /督导|指导组|巡回/u,
  office: /活动办|办公室|领导小组办/u,
  principal: /一把手|主要负责|主要领导|党组书记|党委书记/u,
};

const byRole: readonly (readonly [Role, MaterialSubject])[] = [
  ['principal', 'principal'],
  ['teamMember', 'member'],
  ['departmentHead', 'department-head'],
  ['branchSecretary', 'party-member'],
  ['partyMember', 'party-member'],
];

/** The subject that roles make; the highest decides. Null for roles that write none. */
function subjectOfRoles(roles: readonly Role[]): MaterialSubject | null {
  return byRole.find(([role]) => roles.includes(role))?.[1] ?? null;
}

/** Whose material it is: the team's own, by 撰写人类别, or by the author's role in the roster; null where none of them tells. */
export function subjectOf(material: Material, author: Person | null): MaterialSubject | null {
  if (material.isTeam || material.isDocument) return 'team';
  const stated = material.roleText === '' ? null : readRole(material.roleText);
  if (stated !== null && stated.length > 0) return subjectOfRoles(stated);
  return author === null ? null : subjectOfRoles(author.memberships.flatMap(({ roles }) => roles));
}

/** The levels a material goes through, in order; none where the campaign names no chain for it. */
export function levelsFor(pack: Pick<CampaignPack, 'reviews'>, subject: MaterialSubject): readonly ReviewLevel[] {
  return pack.reviews.find((chain) => chain.subject === subject)?.levels ?? [];
}

/** The level that a cell of 审核环节 means, by its name, its id or the words offices use; null for none. */
export function levelNamed(text: string, levels: readonly ReviewLevel[]): ReviewLevel | null {
  const plain = text.replace(/\s+/gu, '');
  const exact = levels.find(({ id, name }) => plain === id || plain === name);
  return exact ?? levels.find(({ reviewer }) => words[reviewer].test(plain)) ?? null;
}

/** Who reviews: names where the roster knows them, else the body. */
export interface Reviewers {
  readonly names: readonly string[];
  /** A body rather than persons（第一督导组、活动办公室）; '' where persons sign. */
  readonly body: string;
}

const nobody: Reviewers = { names: [], body: '' };

/** Names of a unit's principals. */
function principalsOf({ people }: Roster, unit: string): readonly string[] {
  return people
    .filter(({ memberships }) => memberships.some((own) => own.unit === unit && own.roles.includes('principal')))
    .map(({ name }) => name);
}

/** The leaders of the unit in charge of a department head: by what they are 分管, matched with the post and department. */
function leadersOf({ people }: Roster, unit: string, author: Person): readonly string[] {
  const posts = author.memberships.filter((own) => own.unit === unit).map(({ post }) => post);
  return people
    .filter((person) => person !== author)
    .filter(({ memberships }) =>
      memberships.some((own) => own.unit === unit && own.dutyUnits.some((duty) => posts.some((post) => post.includes(duty)))),
    )
    .map(({ name }) => name);
}

/**
 * The reviewers of a level, from the roster.
 *
 * Source: “各部门、单位主要负责同志和督导组审阅领导班子成员的，班子成员负责审阅分管单位、内设科室负责同志的，党支部书记负责审阅本支部党员的” (R070),
 * “经市委督导组审阅把关后，报市级分管领导审阅” (R071).
 */
export function reviewersOf(level: ReviewLevel, subject: MaterialSubject, unit: string, author: Person | null, roster: Roster): Reviewers {
  const own = roster.units.find(({ name }) => name === unit);
  switch (level.reviewer) {
    case 'principal':
      return { names: principalsOf(roster, unit), body: '' };
    case 'supervisors': {
      const group = own?.group ?? '';
      const members = roster.rows.filter((row) => group !== '' && row.group === group && row.roles.includes('supervisor'));
      return { names: members.map(({ name }) => name), body: group };
    }
    case 'office':
      return { names: [], body: level.name };
    case 'charge-leader':
      if (subject === 'department-head') return author === null ? nobody : { names: leadersOf(roster, unit, author), body: '' };
      return { names: own?.contactLeaders ?? [], body: '' };
    case 'secretary': {
      const branch = author?.branch ?? '';
      const secretaries = roster.people.filter((person) => branch !== '' && person.branch === branch && hasRole(person, 'branchSecretary'));
      return { names: secretaries.map(({ name }) => name), body: '' };
    }
  }
}

/** How reviewers are shown: 张建国、李梅 or 第一督导组; '' where the roster tells nothing. */
export function reviewersText({ names, body }: Reviewers): string {
  return names.length > 0 && body !== '' ? `${body}（${names.join('、')}）` : names.length > 0 ? names.join('、') : body;
}

/** Whether a cell of 审核人 names one of them. */
export function isReviewer(text: string, { names, body }: Reviewers): boolean {
  if (names.length === 0 && body === '') return true;
  if (body !== '' && (names.length === 0 || text.includes(body))) return true;
  const written = splitNames(text);
  return names.some((name) => written.includes(name) || text.includes(name));
}
