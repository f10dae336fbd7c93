import { sheet } from '../../../support/sheet';
import { findingsOf } from '../rosters';

test('[R054] namesakes are said once, with where each of them is', () => {
  const roster = sheet('花名册')`
    单位 | 姓名 | 职务 | 角色
    县教育局 | 李娜 | 副局长 | 班子成员
    城关镇 | 李娜 | 副镇长 | 班子成员
    城关镇 | 李 娜娜 | 科员 | 党员
  `;
  expect(findingsOf('namesakes', roster)).toMatchObject([
    { at: { row: 2, column: 2 }, params: { name: '李娜', where: '县教育局副局长；城关镇副镇长' } },
  ]);
});
