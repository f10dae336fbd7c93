import { sheet } from '../../../support/sheet';
import { findingsOf } from '../rosters';

const list = sheet('单位名单')`
  单位名称 | 简称 | 层级
  青禾县教育局 | 县教育局 | 县直部门单位
`;
const people = sheet('花名册')`
  单位 | 姓名 | 职务 | 角色
  县教育局 | 张建国 | 局长 | 主要负责同志
  科技馆 | 王强 | 馆长 | 主要负责同志
  科技馆 | 李梅 | 副馆长 | 班子成员
`;

test('[R003] a unit the list does not know is said once, at its first row', () => {
  expect(findingsOf('roster-unit-unlisted', list, people)).toMatchObject([
    { at: { row: 3, column: 1 }, params: { unit: '科技馆', rows: 2 } },
  ]);
  expect(findingsOf('roster-unit-unlisted', people)).toEqual([]);
});

test('[R002] the share of unit names the list knows is always told', () => {
  expect(findingsOf('units-resolved', list, people)).toMatchObject([{ params: { written: 2, known: 1, percent: '50.0%' } }]);
});
