import { sheet } from '../../../support/sheet';
import { findingsOf } from '../rosters';

test('[R055] a circle of leads is named round once, wherever it is entered', () => {
  const rows = [
    '甲局 | 张一 | 局长 | 主要负责同志 | 乙局',
    '乙局 | 李二 | 局长 | 主要负责同志 | 丙局',
    '丙局 | 王三 | 局长 | 主要负责同志 | 甲局',
  ];
  const names = [rows, [...rows].reverse()].map((order) => {
    const drawn = ['单位 | 姓名 | 职务 | 角色 | 分管单位', ...order].join('\n');
    const strings = Object.assign([drawn], { raw: [drawn] });
    return findingsOf('lead-circle', sheet('花名册')(strings)).map(({ params }) => params);
  });
  expect(names[0]).toHaveLength(1);
  expect(names[1]).toEqual(names[0]);
  expect(names[0]).toEqual([{ names: '王三 → 张一 → 李二 → 王三' }]);
});

test('leads without a circle give none', () => {
  expect(
    findingsOf(
      'lead-circle',
      sheet('花名册')`
        单位 | 姓名 | 职务 | 角色 | 分管单位
        县委 | 周正 | 副书记 | 班子成员 | 甲局、乙局
        甲局 | 张一 | 局长 | 主要负责同志 | 乙局
        乙局 | 李二 | 局长 | 主要负责同志 |
      `,
    ),
  ).toEqual([]);
});
