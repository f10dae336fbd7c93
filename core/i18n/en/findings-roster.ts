import type {
  DepartmentParams,
  PersonParams,
  PostReadingParams,
  RosterTextParams,
  RosterUnitParams,
  RowsParams,
  zhFindingsRoster,
} from '../zh-cn/findings-roster';
import { counted, listed } from './counted';

type Named<More> = PersonParams & More;

const unitIn = (unit: string): string => (unit === '' ? 'this unit' : `“${unit}”`);

/** English twin of the roster findings. */
export const enFindingsRoster: typeof zhFindingsRoster = {
  'roster-empty': {
    reason: (_: object) => 'the roster names nobody',
    fix: (_: object) => 'write one row a person, at least with name, post and role',
  },
  'name-unusable': {
    reason: ({ text }: RosterTextParams) =>
      text === '' ? 'this row has no name and was left out' : `the name reads “${text}”, which is none; the row was left out`,
    fix: (_: RosterTextParams) => 'write the name; vacant posts need no row',
  },
  'name-dot': {
    reason: ({ text, name }: Named<{ readonly text: string }>) => `the dot in “${text}” is not “·”; read as “${name}”`,
    fix: ({ name }: Named<{ readonly text: string }>) => `write “${name}”, so that a search finds one person`,
  },
  'person-twice': {
    reason: ({ name, row }: Named<{ readonly row: number }>) => `“${name}” stands in row ${row} too and is counted once`,
    fix: (_: Named<{ readonly row: number }>) => 'delete one row; if they are two people, give telephone or date of birth',
  },
  'person-two-posts': {
    reason: ({ name, posts }: Named<{ readonly posts: string }>) => `“${name}” has several posts: ${listed(posts)}; planned as one person`,
    fix: (_: Named<{ readonly posts: string }>) =>
      'check; if it is one person, give the same telephone in each row; if not, each their own telephone or date of birth',
  },
  namesakes: {
    reason: ({ name, where }: Named<{ readonly where: string }>) =>
      `several people are called “${name}”: ${where.replace(/；/gu, '; ')}; planned as different people`,
    fix: (_: Named<{ readonly where: string }>) =>
      'check; if they are different people, give each their own telephone or date of birth; if one person, the same telephone in each row',
  },
  'role-unknown': {
    reason: ({ text }: RosterTextParams) => `the role reads “${text}”, which is unknown; the post was read instead`,
    fix: (_: RosterTextParams) =>
      'write 主要负责同志, 班子成员, 部门主要负责同志, 支部书记, 党员, 群众 or 督导组成员, several parted by 、',
  },
  'role-unsure': {
    reason: ({ name, post }: PostReadingParams) =>
      `“${name}” has no role and the post “${post}” leaves it open; not taken for a team member`,
    fix: (_: PostReadingParams) => 'write the role in column 角色',
  },
  'role-missing': {
    reason: ({ count, rows }: RowsParams) =>
      `no role could be read of ${counted(count, 'person', 'people')} (row ${listed(rows)}); no talks were planned for them`,
    fix: (_: RowsParams) => 'fill in 角色, or 职务 and 政治面貌',
  },
  'roles-from-posts': {
    reason: ({ count }: { readonly count: number }) => `${counted(count, 'person has', 'people have')} no role; it was read from the post`,
    fix: (_: { readonly count: number }) => 'check; where it is wrong, write the role in column 角色',
  },
  'principal-missing': {
    reason: ({ unit }: RosterUnitParams) => `${unitIn(unit)} has no principal`,
    fix: (_: RosterUnitParams) => 'name one principal (主要负责同志) in the roster',
  },
  'principal-several': {
    reason: ({ unit, names }: { readonly unit: string; readonly names: string }) =>
      `${unitIn(unit)} has more than one principal: ${listed(names)}`,
    fix: (_: { readonly unit: string; readonly names: string }) => 'each unit has exactly one; write 班子成员 for the others',
  },
  'units-without-people': {
    reason: ({ count, units }: { readonly count: number; readonly units: string }) =>
      `the roster names nobody of ${count} listed units: ${units}`,
    fix: (_: { readonly count: number; readonly units: string }) => 'add their people if they belong to this plan',
  },
  'unit-without-group': {
    reason: ({ unit }: RosterUnitParams) => `“${unit}” has no supervision group`,
    fix: (_: RosterUnitParams) => 'name the group in charge of it',
  },
  'unit-without-contact': {
    reason: ({ unit }: RosterUnitParams) => `“${unit}” has no linked leader`,
    fix: (_: RosterUnitParams) => 'name the leader linked to it',
  },
  'roster-unit-unlisted': {
    reason: ({ unit, rows }: { readonly unit: string; readonly rows: number }) =>
      `unit “${unit}” of the roster (${rows} people) is not in the unit list`,
    fix: (_: { readonly unit: string; readonly rows: number }) => 'add the short or former name to the unit list, or the unit itself',
  },
  'units-resolved': {
    reason: ({ written, known, percent }: { readonly written: number; readonly known: number; readonly percent: string }) =>
      `the roster writes unit names in ${written} ways; the unit list knows ${known} of them (${percent})`,
    fix: (_: { readonly written: number; readonly known: number; readonly percent: string }) => 'nothing to do',
  },
  'lead-department-unknown': {
    reason: ({ name, department }: DepartmentParams) =>
      `“${department}”, led by “${name}”, is in neither roster nor unit list; its head cannot be invited`,
    fix: (_: DepartmentParams) => 'check the name, or add the head of the department to the roster',
  },
  'lead-department-headless': {
    reason: ({ name, department }: DepartmentParams) => `“${department}”, led by “${name}”, has no head in the roster`,
    fix: (_: DepartmentParams) => 'add the head of the department to the roster',
  },
  'lead-department-likely': {
    reason: ({ name, department, head }: DepartmentParams & { readonly head: string }) =>
      `“${department}”, led by “${name}”, is taken for the department of “${head}”, as its name is alike`,
    fix: (_: DepartmentParams & { readonly head: string }) => 'check; if it is not, write the name in full',
  },
  'head-unled': {
    reason: ({ unit, count, names }) =>
      `${unit === '' ? 'the roster' : unit}: nobody is in charge of ${counted(count, 'head of a department', 'heads of departments')}, so the required talks are not listed: ${listed(names)}`,
    fix: () => 'name their departments in 分管部门 of the leader in charge, as their posts write them',
  },
  'lead-of-self': {
    reason: ({ name, department }: DepartmentParams) => `“${name}” heads “${department}” personally; no talk is needed for it`,
    fix: (_: DepartmentParams) => 'nothing to do, unless column 分管部门 is wrong',
  },
  'lead-circle': {
    reason: ({ names }: { readonly names: string }) => `the leads go round in a circle: ${names}`,
    fix: (_: { readonly names: string }) => 'check column 分管部门; each two of them still get their one talk',
  },
  'exemption-unknown': {
    reason: ({ text }: RosterTextParams) => `the exemption reads “${text}”, which is unknown; nobody was exempted for it`,
    fix: (_: RosterTextParams) => 'write 年老体弱, 外出流动 or 口述代记, or leave it blank',
  },
};
