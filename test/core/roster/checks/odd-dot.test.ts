import { sheet } from '../../../support/sheet';
import { findingsOf } from '../rosters';

test('a minority name with another dot is read with · and said', () => {
  const roster = sheet('花名册')`
    姓名 | 职务 | 角色
    麦尔丹.木盖提 | 局长 | 主要负责同志
    阿依古丽·买买提 | 副局长 | 班子成员
  `;
  expect(findingsOf('name-dot', roster)).toMatchObject([
    { at: { row: 2, column: 1 }, params: { text: '麦尔丹.木盖提', name: '麦尔丹·木盖提' } },
  ]);
});
