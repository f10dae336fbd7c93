import { leadDepartments } from '../../../core/roster/lead-departments';
import type { Grid } from '../../../core/table/grid';
import { sheet } from '../../support/sheet';
import { rosterOf } from './rosters';

function led(...sheets: readonly Grid[]): readonly string[] {
  const { roster, resolver } = rosterOf(...sheets);
  return leadDepartments(roster, resolver).map(
    ({ leader, written, heads, state, likely }) =>
      `${leader.name} ${written} → ${heads.map(({ name }) => name).join('、') || state}${likely ? ' ?' : ''}`,
  );
}

test('[R055] a department is found within the unit before any unit of that name', () => {
  expect(
    led(
      sheet('单位名单')`
        单位名称 | 简称 | 层级
        青禾县委办公室 | 县委办、办公室 | 县直部门单位
        青禾县教育局 | 县教育局 | 县直部门单位
      `,
      sheet('花名册')`
        单位 | 姓名 | 职务 | 角色 | 分管部门
        青禾县委办公室 | 方平 | 主任 | 主要负责同志 |
        县教育局 | 李梅 | 副局长 | 班子成员 | 办公室
        县教育局 | 赵敏 | 办公室主任 | 部门主要负责同志 |
      `,
    ),
  ).toEqual(['李梅 办公室 → 赵敏']);
});

test('[R055] a county leader in charge of a bureau talks with its principal, by whatever alias', () => {
  expect(
    led(
      sheet('单位名单')`
        单位名称 | 简称 | 曾用名
        青禾县教育局 | 教育局 | 县教体局
      `,
      sheet('花名册')`
        单位 | 姓名 | 职务 | 角色 | 分管单位
        县委 | 周正 | 县委常委、副县长 | 班子成员 | 县教体局
        青禾县教育局 | 张建国 | 党组书记、局长 | 主要负责同志 |
      `,
    ),
  ).toEqual(['周正 县教体局 → 张建国']);
});

test('[R055] a shortened name finds its department where only one can be meant, and says so', () => {
  const roster = sheet('花名册')`
    姓名 | 职务 | 角色 | 分管部门
    王强 | 副局长 | 班子成员 | 基教科、法规科、档案室
    吴刚 | 基础教育科科长 | 部门主要负责同志 |
    钱进 | 政策法规科科长 | 部门主要负责同志 |
    孙浩 | 行政法规科科长 | 部门主要负责同志 |
  `;
  expect(led(roster)).toEqual(['王强 基教科 → 吴刚 ?', '王强 法规科 → unknown', '王强 档案室 → unknown']);
});

test('a unit the list knows without a principal in the roster is headless, not unknown', () => {
  expect(
    led(
      sheet('单位名单')`
        单位名称 | 简称 | 层级
        青禾县财政局 | 县财政局 | 县直部门单位
      `,
      sheet('花名册')`
        单位 | 姓名 | 职务 | 角色 | 分管单位
        县委 | 周正 | 副县长 | 班子成员 | 县财政局
      `,
    ),
  ).toEqual(['周正 县财政局 → headless']);
});
