import { once } from '../table/once';
import type { Role } from './roster';

/** Texts of column 角色, most particular first. */
const patterns: readonly (readonly [RegExp, Role])[] = [
  [/督导/u, 'supervisor'],
  [/(?:党?支部|总支)书记/u, 'branchSecretary'],
  [/(?:部门|科室|股室|内设|中层|二级|下属|分管).{0,6}(?:主要)?(?:负责|领导|正职|干部)/u, 'departmentHead'],
  [/^(?:科|股|室|站|所|处)(?:室)?(?:长|主任|负责人)$|^(?:科长|股长|室主任|中层)$/u, 'departmentHead'],
  [/一把手|党政主要|(?:主要|第一|单位)负责(?:同志|人)|第一责任人|^(?:单位)?(?:主要领导|正职|主官)$|^principal$/iu, 'principal'],
  [/班子|副职|分管领导|^(?:领导干部|领导|成员)$|^team ?member$/iu, 'teamMember'],
  [/^department ?head$/iu, 'departmentHead'],
  [/^(?:branch )?secretary$/iu, 'branchSecretary'],
  [/非党|群众|无党派|民主党派|^masses$/iu, 'masses'],
  [/党员|^party ?member$/iu, 'partyMember'],
];

/** 原班子成员, 不是党员, 班子成员（已调离）, 拟任支部书记: a role that somebody has not, no longer or not yet. */
const notHis =
  /不是|不再|非(?!党|中共)|(?:^|[（(、，])(?:原|曾|拟|前(?:任|班子|支部|主要))|调[离出走]|退休(?!党|支部|干部)|离任|卸任|免[职去]|转出|辞[职去]|退[出党]|退居|停职|停止|除名|开除|取消/u;

/** The roles a text of column 角色 names（班子成员、支部书记）, or null where a part of it is no role, or one that is not theirs now（原班子成员）; `[]` for a blank text. */
export const readRole: (text: string) => readonly Role[] | null = once((text) => {
  if (notHis.test(text)) return null;
  const parts = text
    .replace(/[（(][^）)]*[）)]/gu, '')
    .split(/[、，,；;／/＋+\n]+|(?<=[\u4e00-\u9fff])兼(?=[\u4e00-\u9fff])/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^[-—–]+$/u.test(part));
  const roles = new Set<Role>();
  for (const part of parts) {
    const found = patterns.find(([pattern]) => pattern.test(part))?.[1];
    if (found === undefined) return null;
    roles.add(found);
    if (found === 'principal') roles.add('teamMember');
    if (found === 'branchSecretary') roles.add('partyMember');
  }
  return [...roles];
});
