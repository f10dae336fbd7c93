import { sheet } from '../../../support/sheet';
import { findingsOf } from '../rosters';

test('[R054] a person listed twice is counted once, and the second row is pointed at', () => {
  const roster = sheet('花名册')`
    单位 | 姓名 | 职务 | 角色
    县教育局 | 李梅 | 副局长 | 班子成员
    县教育局 | 张建国 | 局长 | 主要负责同志
    县教育局 | 李 梅 | 副局长 | 班子成员
  `;
  expect(findingsOf('person-twice', roster)).toMatchObject([{ at: { row: 4, column: 2 }, params: { name: '李梅', row: 2 } }]);
  expect(findingsOf('person-two-posts', roster)).toEqual([]);
});

test('[R054] a person in two posts is said with both', () => {
  const roster = sheet('花名册')`
    单位 | 姓名 | 职务 | 角色
    县教育局 | 李梅 | 副局长 | 班子成员
    县教育局 | 李梅 | 机关党支部书记 | 支部书记
  `;
  expect(findingsOf('person-twice', roster)).toEqual([]);
  expect(findingsOf('person-two-posts', roster)).toMatchObject([{ params: { posts: '县教育局副局长、县教育局机关党支部书记' } }]);
});
