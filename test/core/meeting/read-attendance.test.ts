import { attendanceTable } from '../../../core/meeting/attendance-table';
import { readAttendance } from '../../../core/meeting/read-attendance';
import { locateTables } from '../../../core/table/locate-tables';
import { sheet, workbook } from '../../support/sheet';

test('[R079] [R092] whoever did not come is not present, however that is said', () => {
  const grid = sheet('到会名单')`
    单位名称 | 会议类型 | 姓名 | 到会情况
    甲镇 | 民主生活会 | 张建国 | 到会
    甲镇 | 民主生活会 | 李梅 | 不能参加
    甲镇 | 民主生活会 | 王强 | 未出席
    甲镇 | 民主生活会 | 赵敏 | 没有参加
    甲镇 | 民主生活会 | 孙浩 | 因故不到会
    甲镇 | 民主生活会 | 吴刚 | 病假
    甲镇 | 民主生活会 | 刘明 | 请假（已交材料）
    甲镇 | 民主生活会 | 孙倩 | 未到会，书面提交
    甲镇 | 民主生活会 | 郑洁 | 请假，没有书面提交
    甲镇 | 民主生活会 | 冯立 | 迟到
  `;
  const { tables } = locateTables(workbook('到会.xlsx', grid), attendanceTable);
  const { attendance } = readAttendance(tables, { today: '2024-07-15', yearOf: () => 2024 });
  expect(attendance.map(({ name, presence, submitted }) => [name, presence, submitted])).toEqual([
    ['张建国', 'present', false],
    ['李梅', 'excused', false],
    ['王强', 'excused', false],
    ['赵敏', 'excused', false],
    ['孙浩', 'excused', false],
    ['吴刚', 'excused', false],
    ['刘明', 'excused', true],
    ['孙倩', 'written', true],
    ['郑洁', 'excused', false],
    ['冯立', 'present', false],
  ]);
});

test('[R092] leave asked for in writing or by telephone is leave: nothing was handed in or said by it', () => {
  const grid = sheet('到会名单')`
    单位名称 | 会议类型 | 姓名 | 到会情况
    甲镇 | 民主生活会 | 李梅 | 书面请假
    甲镇 | 民主生活会 | 王强 | 已电话请假
    甲镇 | 民主生活会 | 赵敏 | 口头向书记请了病假
    甲镇 | 民主生活会 | 孙浩 | 书面请假，已书面提交材料
    甲镇 | 民主生活会 | 吴刚 | 请假，口头汇报
    甲镇 | 民主生活会 | 刘明 | 委托他人请假
  `;
  const { tables } = locateTables(workbook('到会.xlsx', grid), attendanceTable);
  const { attendance } = readAttendance(tables, { today: '2024-07-15', yearOf: () => 2024 });
  expect(attendance.map(({ name, presence, submitted }) => [name, presence, submitted])).toEqual([
    ['李梅', 'excused', false],
    ['王强', 'excused', false],
    ['赵敏', 'excused', false],
    ['孙浩', 'written', true],
    ['吴刚', 'oral', false],
    ['刘明', 'excused', false],
  ]);
});

test('[R092] who came only in part, from afar or through another is asked about, not counted as present', () => {
  const presenceOf = (text: string) => {
    const grid = sheet('到会名单')`
      单位名称 | 会议类型 | 姓名 | 到会情况
      甲镇 | 民主生活会 | 张建国 | ${text}
    `;
    const { tables } = locateTables(workbook('到会.xlsx', grid), attendanceTable);
    const { attendance, findings } = readAttendance(tables, { today: '2024-07-15', yearOf: () => 2024 });
    return [text, attendance[0]?.presence, findings.map(({ code }) => code)];
  };
  for (const text of ['到会，中途离开', '参加（视频）', '到会（由李四代签）', '出席，提前退场', '已到，只参加上午', '是（待核实）'])
    expect(presenceOf(text)).toEqual([text, null, ['presence-unreadable']]);
  for (const text of ['到会', '全程参加', '到会，并代表班子发言', '参加（3月5日）', '√'])
    expect(presenceOf(text)).toEqual([text, 'present', []]);
});

test('[R079] [R084] who takes the minutes, serves the meeting or is no member yet is none of those due', () => {
  const grid = sheet('到会名单')`
    姓名 | 参会身份 | 到会情况
    张建国 | 预备党员 | 到会
    李梅 | 入党积极分子 | 到会
    王强 | 记录员 | 到会
    赵敏 | 会务人员 | 到会
    孙浩 | 非中共党员 | 到会
    吴刚 | 党员（记录人） | 到会，已交书面材料
  `;
  const { tables } = locateTables(workbook('到会.xlsx', grid), attendanceTable);
  const { attendance } = readAttendance(tables, { today: '2024-07-15', yearOf: () => 2024 });
  expect(attendance.map(({ identity, presence }) => [identity, presence])).toEqual([
    ['member', 'present'],
    ['non-party', 'present'],
    ['observer', 'present'],
    ['observer', 'present'],
    ['non-party', 'present'],
    ['member', 'present'],
  ]);
});
