import { readMeetings } from '../../../core/meeting/read-meetings';
import { meetingTable } from '../../../core/meeting/table';
import type { Grid } from '../../../core/table/grid';
import { locateTables } from '../../../core/table/locate-tables';
import { sheet, workbook } from '../../support/sheet';

function meetingsIn(grid: Grid) {
  const { tables } = locateTables(workbook('会议.xlsx', grid), meetingTable);
  return readMeetings(tables, { today: '2024-07-15', yearOf: () => 2024 }).meetings;
}

test('[R081] 待定, 未派员 and 督导组未到会 name nobody who came; of two people the one on leave is left out', () => {
  const read = meetingsIn(sheet('会议记录')`
    单位名称 | 会议类型 | 会议日期 | 上级党组织参加人 | 督导组参加人
    甲镇 | 民主生活会 | @2024-06-18 | 待定 | 督导组未到会
    乙镇 | 民主生活会 | @2024-06-18 | 未派员 | 暂无
    丙镇 | 民主生活会 | @2024-06-18 | 宋书恒、李梅（请假） | 没有参加
    丁镇 | 民主生活会 | @2024-06-18 | 未央区委宋书恒 | 县委第一督导组
    戊镇 | 民主生活会 | @2024-06-18 | 拟派员参加 | 已邀请
    己镇 | 民主生活会 | @2024-06-18 | 县接待办派员参加 | 待督导组来人
  `);
  expect(read.map(({ superiors, supervisors }) => [superiors, supervisors])).toEqual([
    ['', ''],
    ['', ''],
    ['宋书恒', ''],
    ['未央区委宋书恒', '县委第一督导组'],
    ['', ''],
    ['县接待办派员参加', ''],
  ]);
});

test('[R080] 到会 under 书记到会 is yes, 请假 and 因病不能到会 are no', () => {
  const read = meetingsIn(sheet('会议记录')`
    单位名称 | 会议类型 | 会议日期 | 书记到会
    甲镇 | 民主生活会 | @2024-06-18 | 到会
    乙镇 | 民主生活会 | @2024-06-18 | 请假
    丙镇 | 民主生活会 | @2024-06-18 | 因病不能到会
    丁镇 | 民主生活会 | @2024-06-18 | 是（王书记）
    戊镇 | 民主生活会 | @2024-06-18 |
    己镇 | 民主生活会 | @2024-06-18 | 委托副书记主持
    庚镇 | 民主生活会 | @2024-06-18 | 由副书记代为参加
    辛镇 | 民主生活会 | @2024-06-18 | 书记、副书记均到会
  `);
  expect(read.map(({ secretary }) => secretary)).toEqual([true, false, false, true, null, false, false, true]);
});

test('[R080] a secretary who left half-way is not said to have come, and who left is none of those who came', () => {
  const read = meetingsIn(sheet('会议记录')`
    单位名称 | 会议类型 | 会议日期 | 书记到会 | 督导组参加人
    甲镇 | 民主生活会 | @2024-06-18 | 到会，中途离开 | 张三，因病提前退场
    乙镇 | 民主生活会 | @2024-06-18 | 是（视频） | 张三、李四（中途离开）
    丙镇 | 民主生活会 | @2024-06-18 | 是，全程参加 | 张三，李四请假
    丁镇 | 民主生活会 | @2024-06-18 | 是（王书记） | 张三、尚勇
  `);
  expect(read.map(({ secretary, supervisors }) => [secretary, supervisors])).toEqual([
    [null, ''],
    [null, '张三'],
    [true, '张三'],
    [true, '张三、尚勇'],
  ]);
});
