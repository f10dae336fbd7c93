import type { IsoDate } from '../../../core/calendar/iso-date';
import type { TalkRequirement } from '../../../core/campaign/pack';
import type { Person } from '../../../core/roster/roster';
import type { Grid } from '../../../core/table/grid';
import { locateTables } from '../../../core/table/locate-tables';
import { type PersonFinder, personFinder } from '../../../core/talk-plan/find-person';
import { usualTalks } from '../../../core/talk-plan/pairs/registry';
import { type RequiredPair, requiredPairs } from '../../../core/talk-plan/pairs/required-pairs';
import { talkTable } from '../../../core/talk-plan/table';
import { type JudgedTalk, judgeTalks } from '../../../core/talk-plan/talks/judge-talks';
import { readTalks } from '../../../core/talk-plan/talks/read-talks';
import { sheet } from '../../support/sheet';
import { rosterOf } from '../roster/rosters';

export const at = { file: '名册.xlsx' };
export const today: IsoDate = '2024-03-20';

/** A bureau with a principal, three more leaders, two departments, a member who is frail and one of the masses. */
export const bureau = sheet('花名册')`
  单位 | 姓名 | 职务 | 角色 | 政治面貌 | 所在党支部 | 分管部门 | 特殊情况
  县教育局 | 张建国 | 局长 | 主要负责同志 | 中共党员 | 机关党支部 | |
  县教育局 | 李梅 | 副局长 | 班子成员 | 中共党员 | 机关党支部 | 办公室 |
  县教育局 | 王强 | 副局长 | 班子成员、支部书记 | 中共党员 | 机关党支部 | 人事科 |
  县教育局 | 赵敏 | 副局长 | 班子成员 | 中共党员 | 县委办党支部 | |
  县教育局 | 孙浩 | 办公室主任 | 部门主要负责同志 | 群众 | | |
  县教育局 | 吴刚 | 人事科科长 | 部门主要负责同志 | 中共党员 | 机关党支部 | |
  县教育局 | 康德厚 | 退休 | 党员 | 中共党员 | 机关党支部 | | 年老体弱
`;

/** What a roster asks for. */
export interface Asked {
  readonly people: readonly Person[];
  readonly pairs: readonly RequiredPair[];
  readonly finder: PersonFinder;
  readonly codes: readonly string[];
}

/** The required pairs of drawn rosters and unit lists. */
export function asked(requirements: readonly TalkRequirement[] = usualTalks, ...sheets: readonly Grid[]): Asked {
  const { roster, resolver } = rosterOf(...(sheets.length === 0 ? [bureau] : sheets));
  const { pairs, findings } = requiredPairs(roster, resolver, requirements);
  return { people: roster.people, pairs, finder: personFinder(roster, resolver), codes: findings.map(({ code }) => code) };
}

/** `张建国—李梅`, in code-point order. */
export function pairNames(pairs: readonly { readonly talker: Person; readonly talkee: Person }[]): readonly string[] {
  return pairs.map(({ talker, talkee }) => `${talker.name}—${talkee.name}`).sort();
}

/** The talks of a drawn plan against the bureau's roster. */
export function judgedOf(plan: Grid, { pairs, finder }: Asked = asked(), day: IsoDate = today): readonly JudgedTalk[] {
  const tables = locateTables({ file: '计划.xlsx', sheets: [plan], modified: null }, talkTable).tables;
  return judgeTalks(readTalks(tables, { today: day, yearOf: () => 2024 }).talks, pairs, finder, day);
}
