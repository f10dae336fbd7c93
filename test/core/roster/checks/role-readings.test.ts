import { sheet } from '../../../support/sheet';
import { findingsOf, rosterFindings } from '../rosters';

test('[R055] roles read from posts are counted, never silent', () => {
  const roster = sheet('花名册')`
    姓名 | 职务 | 所在支部
    石卫东 | 党委书记 | 机关党支部
    薛丽 | 镇长 | 机关党支部
    鲁大成 | 党政办公室主任 |
  `;
  expect(rosterFindings(roster)).toEqual(['花名册 roles-from-posts', '花名册!B4 head-unled']);
  expect(findingsOf('roles-from-posts', roster)).toMatchObject([{ params: { count: 3 } }]);
});

test('[R055] a post that can be read in two ways is asked for, people without any role are counted', () => {
  const roster = sheet('花名册')`
    姓名 | 职务 | 联系电话
    石卫东 | 党委书记 |
    毕福生 | 工作组组长 |
    田甜 | 科员 |
    尹志刚 | 司机 |
  `;
  expect(findingsOf('role-unsure', roster)).toMatchObject([{ at: { row: 3, column: 2 }, params: { name: '毕福生', post: '工作组组长' } }]);
  expect(findingsOf('role-missing', roster)).toMatchObject([{ params: { count: 2, rows: '4、5' } }]);
});
