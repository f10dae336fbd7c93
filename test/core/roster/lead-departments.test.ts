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

test('[R055] under 分管 alone the departments that have a head are found, and other work is passed over', () => {
  const roster = (duty: string) => sheet('花名册')`
    姓名 | 职务 | 角色 | 分管
    李梅 | 副局长 | 班子成员 | ${duty}
    赵敏 | 人事股股长 | 部门主要负责同志 |
    孙磊 | 办公室主任 | 部门主要负责同志 |
    韦伟 | 白鹿镇镇长 | 部门主要负责同志 |
  `;
  expect(led(roster('人事股'))).toEqual(['李梅 人事股 → 赵敏']);
  expect(led(roster('协助局长抓党建，分管办公室'))).toEqual(['李梅 办公室 → 孙磊']);
  expect(led(roster('协助局长分管办公室工作。'))).toEqual(['李梅 办公室 → 孙磊']);
  expect(led(roster('协助局长抓办公室、人事股，联系青山镇，白鹿镇'))).toEqual([]);
  expect(led(roster('主持机关党委，分管办公室、财务和人事股工作，联系白鹿镇'))).toEqual(['李梅 办公室 → 孙磊', '李梅 人事股 → 赵敏']);
  expect(led(roster('财务、信息化、招生'))).toEqual([]);
});

test('[R055] 分管部门 is what counts where it is filled in', () => {
  expect(
    led(sheet('花名册')`
      姓名 | 职务 | 角色 | 工作分工 | 分管部门
      李梅 | 副局长 | 班子成员 | 办公室 | 人事股
      赵敏 | 人事股股长 | 部门主要负责同志 | |
      孙磊 | 办公室主任 | 部门主要负责同志 | |
    `),
  ).toEqual(['李梅 人事股 → 赵敏']);
});
