import { sheet } from '../../support/sheet';
import { rosterOf } from './rosters';

const list = sheet('单位名单')`
  官方排序 | 单位名称 | 简称 | 曾用名 | 层级 | 督导组 | 联系领导
  2 | 青禾县教育局 | 县教育局、教育局 | 青禾县教育体育局 | 县直部门单位 | 第一督导组 | 周正
  1 | 城关镇 | | | 镇街道 | | 李梅、王强
`;

test('[R002] [R004] [R052] units stand in official order with aliases, layer, group and linked leaders', () => {
  expect(rosterOf(list).roster.units).toMatchObject([
    { name: '城关镇', order: 0, layer: '镇街道', group: '', contactLeaders: ['李梅', '王强'], listed: true },
    { name: '青禾县教育局', order: 1, aliases: ['县教育局', '教育局', '青禾县教育体育局'], group: '第一督导组', contactLeaders: ['周正'] },
  ]);
});
