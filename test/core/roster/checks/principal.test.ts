import { sheet } from '../../../support/sheet';
import { findingsOf, rosterFindings } from '../rosters';

test('[R005] a unit with one principal is in order, one of departments alone has its head', () => {
  expect(
    rosterFindings(sheet('花名册')`
      单位 | 姓名 | 职务 | 角色
      县教育局 | 张建国 | 局长 | 主要负责同志
      县教育局 | 李梅 | 副局长 | 班子成员
      县教育局基教科 | 吴刚 | 科长 | 部门主要负责同志
      县教育局基教科 | 田甜 | 科员 | 党员
    `),
  ).toEqual([]);
});

test('[R005] none and two are errors at the unit, the two named', () => {
  const roster = sheet('花名册')`
    单位 | 姓名 | 职务 | 角色
    县教育局 | 李梅 | 副局长 | 班子成员
    城关镇 | 石卫东 | 书记 | 主要负责同志
    城关镇 | 薛丽 | 镇长 | 主要负责同志
  `;
  expect(findingsOf('principal-missing', roster)).toMatchObject([{ at: { row: 2 }, params: { unit: '县教育局' } }]);
  expect(findingsOf('principal-several', roster)).toMatchObject([{ params: { unit: '城关镇', names: '石卫东、薛丽' } }]);
});

test('listed units of which the roster names nobody are one note', () => {
  const list = sheet('单位名单')`
    单位名称 | 简称 | 层级
    县教育局 | | 县直部门单位
    县财政局 | | 县直部门单位
    城关镇 | | 镇街道
  `;
  const roster = sheet('花名册')`
    单位 | 姓名 | 职务 | 角色
    县教育局 | 张建国 | 局长 | 主要负责同志
  `;
  expect(findingsOf('units-without-people', list, roster)).toMatchObject([{ params: { count: 2, units: '县财政局、城关镇' } }]);
});
