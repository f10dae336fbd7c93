import { homeUnit, postOf } from '../../../core/roster/roster';
import { sheet } from '../../support/sheet';
import { rosterOf } from './rosters';

const list = sheet('单位名单')`
  单位名称 | 简称 | 督导组
  青禾县教育局 | 县教育局 | 第一督导组
  城关镇 | | 第二督导组
`;

test('[R002] units resolve through the list, and the share of names it knows is told', () => {
  const { roster } = rosterOf(
    list,
    sheet('花名册')`
      单位 | 姓名 | 职务 | 角色
      县教育局 | 张建国 | 局长 | 主要负责同志
      青禾县教育局 | 李梅 | 副局长 | 班子成员
      清河街道 | 王强 | 主任 | 主要负责同志
    `,
  );
  expect(roster.people.map((person) => homeUnit(person))).toEqual(['清河街道', '青禾县教育局', '青禾县教育局']);
  expect(roster.hitRate).toEqual({ written: 3, known: 2 });
  expect(roster.units.map(({ name, listed }) => [name, listed])).toEqual([
    ['青禾县教育局', true],
    ['城关镇', true],
    ['清河街道', false],
  ]);
});

test('[R005] [R057] a roster is found by its headers, under whatever name the sheet goes', () => {
  const { roster } = rosterOf(sheet('Sheet1')`
    姓名 | 职务 | 角色 | 所在支部 | 分管部门/单位
    张建国 | 局长 | 主要负责同志 | 机关第一党支部 | 人事科
  `);
  expect(roster.people.map(({ name, branch }) => [name, branch])).toEqual([['张建国', '·机关第一党支部']]);
  expect(roster.people.map(postOf)).toEqual(['局长']);
  expect(roster.rows[0]?.dutyUnits).toEqual(['人事科']);
});
