import { sheet } from '../../../support/sheet';
import { findingsOf } from '../rosters';

const roster = sheet('花名册')`
  姓名 | 职务 | 角色 | 分管部门
  张建国 | 局长 | 主要负责同志 |
  李梅 | 副局长、办公室主任 | 班子成员、部门主要负责同志 | 办公室、档案室
  王强 | 副局长 | 班子成员 | 基教科
  吴刚 | 基础教育科科长 | 部门主要负责同志 |
`;

test('[R055] a department nobody knows is named with its leader', () => {
  expect(findingsOf('lead-department-unknown', roster)).toMatchObject([
    { at: { row: 3, column: 4 }, params: { name: '李梅', department: '档案室' } },
  ]);
});

test('[R055] a leader who heads the department needs no talk with oneself; a likeness is said', () => {
  expect(findingsOf('lead-of-self', roster)).toMatchObject([{ params: { name: '李梅', department: '办公室' } }]);
  expect(findingsOf('lead-department-likely', roster)).toMatchObject([{ params: { name: '王强', department: '基教科', head: '吴刚' } }]);
});
