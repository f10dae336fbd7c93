import { sheet } from '../../../support/sheet';
import { findingsOf } from '../rosters';

test('[R055] heads of departments that nobody has in charge are named, once a unit', () => {
  const roster = sheet('花名册')`
    单位 | 姓名 | 职务 | 角色 | 分管部门
    县水利局 | 张三 | 局长 | 主要负责同志 |
    县水利局 | 李四 | 副局长 | 班子成员 | 规划科
    县水利局 | 王五 | 规划科科长 | 部门主要负责同志 |
    县水利局 | 赵六 | 办公室主任 | 部门主要负责同志 |
    县水利局 | 孙八 | 建设科科长 | 部门主要负责同志 |
  `;
  expect(findingsOf('head-unled', roster)).toMatchObject([
    { at: { row: 5, column: 3 }, params: { unit: '县水利局', count: 2, names: '赵六、孙八' } },
  ]);
});

test('[R055] a department that stands alone with its head, and a leader who heads one, wait for nobody', () => {
  const roster = sheet('花名册')`
    单位 | 姓名 | 职务 | 角色 | 分管部门
    县教育局基教科 | 吴刚 | 科长 | 部门主要负责同志 |
    县水利局 | 张三 | 局长 | 主要负责同志 |
    县水利局 | 李四 | 副局长、办公室主任 | 班子成员 |
  `;
  expect(findingsOf('head-unled', roster)).toEqual([]);
});
