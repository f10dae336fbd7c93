import { sheet } from '../../support/sheet';
import { rosterFindings } from './rosters';

test('[R005] a careful roster gives no finding', () => {
  expect(
    rosterFindings(sheet('花名册')`
      姓名 | 职务 | 角色 | 所在支部 | 分管部门
      张建国 | 局长 | 主要负责同志 | 机关党支部 | 人事科
      李梅 | 副局长 | 班子成员 | 机关党支部 | 办公室
      赵敏 | 办公室主任 | 部门主要负责同志 | 机关党支部 |
      陈霞 | 人事科科长 | 部门主要负责同志 | 机关党支部 |
    `),
  ).toEqual([]);
});

test('findings come sheet by sheet, row by row', () => {
  expect(
    rosterFindings(sheet('花名册')`
      姓名 | 职务 | 角色 | 特殊情况 | 分管部门
      张建国 | 局长 | 主要负责同志 | 工作忙 |
      李梅 | 副局长 | 班子成员 | | 档案室
      李梅 | 副局长 | 班子成员 | |
      麦尔丹.木盖提 | 副局长 | 骨干 | |
    `),
  ).toEqual([
    '花名册 roles-from-posts',
    '花名册!D2 exemption-unknown',
    '花名册!E3 lead-department-unknown',
    '花名册!A4 person-twice',
    '花名册!A5 name-dot',
    '花名册!C5 role-unknown',
  ]);
});
