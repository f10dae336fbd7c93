import { sheet } from '../../../support/sheet';
import { rosterFindings } from '../rosters';

const people = sheet('花名册')`
  单位 | 姓名 | 职务 | 角色
  县教育局 | 张建国 | 局长 | 主要负责同志
`;

test('[R003] [R004] every listed unit has a group and a linked leader where the list keeps those columns', () => {
  const list = sheet('单位名单')`
    单位名称 | 督导组 | 联系领导
    县教育局 | 第一督导组 |
    城关镇 | | 李梅
  `;
  expect(rosterFindings(list, people)).toEqual([
    '单位名单!C2 unit-without-contact',
    '单位名单!B3 unit-without-group',
    '花名册 units-without-people',
    '花名册 units-resolved',
  ]);
});

test('[R003] a list without groups is not blamed, and a group in the roster counts', () => {
  const list = sheet('单位名单')`
    单位名称 | 简称 | 层级
    县教育局 | | 县直部门单位
  `;
  expect(rosterFindings(list, people)).toEqual(['花名册 units-resolved']);
  const grouped = sheet('花名册')`
    单位 | 姓名 | 职务 | 角色 | 督导组
    县教育局 | 张建国 | 局长 | 主要负责同志 | 第一督导组
    城关镇 | 石卫东 | 书记 | 主要负责同志 |
  `;
  expect(rosterFindings(grouped)).toEqual(['花名册!E3 unit-without-group']);
});
