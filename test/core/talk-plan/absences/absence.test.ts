import type { Finding } from '../../../../core/finding/finding';
import { renderFinding } from '../../../../core/finding/render';
import type { Grid } from '../../../../core/table/grid';
import { locateTables } from '../../../../core/table/locate-tables';
import { readAbsenceLines, readAbsences } from '../../../../core/talk-plan/absences/absence';
import { absenceTable } from '../../../../core/talk-plan/absences/absence-table';
import { sheet } from '../../../support/sheet';

const context = { today: '2024-03-15', year: 2024 } as const;
const read = (grid: Grid) =>
  readAbsences(locateTables({ file: '请假.xlsx', sheets: [grid], modified: null }, absenceTable).tables, context);

test('[R062] days, ranges and lists of days as offices write them', () => {
  const { notes, findings } = read(sheet('请假')`
    人员 | 日期 | 时段 | 原因
    张建国 | @2024-03-18 | |
    李梅 | 3月18日上午 | | 开会
    王强、赵敏 | 2024年3月18日至20日 | |
    孙浩 | 3月18日、3月20日 | 下午 |
    钱芳 | 2024-03-18至03-20 | |
    吴刚 | 全程 | | 病假
  `);
  expect(findings).toEqual([]);
  expect(notes.map(({ name, days, part, reason }) => [name, days === null ? '全程' : `${days.first}~${days.last}`, part, reason])).toEqual([
    ['张建国', '2024-03-18~2024-03-18', '', ''],
    ['李梅', '2024-03-18~2024-03-18', '上午', '开会'],
    ['王强', '2024-03-18~2024-03-20', '', ''],
    ['赵敏', '2024-03-18~2024-03-20', '', ''],
    ['孙浩', '2024-03-18~2024-03-18', '下午', ''],
    ['孙浩', '2024-03-20~2024-03-20', '下午', ''],
    ['钱芳', '2024-03-18~2024-03-20', '', ''],
    ['吴刚', '全程', '', '病假'],
  ]);
});

test('[R062] a day that cannot be read is a finding at its cell, never a guess', () => {
  const { notes, findings } = read(sheet('请假')`
    人员 | 日期 | 时段 | 原因
    张建国 | 下个星期找时间 | |
    李梅 | 2024-02-30 | |
  `);
  expect(notes).toEqual([]);
  expect(findings).toMatchObject([
    { code: 'absence-date-unreadable', at: { row: 2, column: 2 }, params: { text: '下个星期找时间' } },
    { code: 'absence-date-unreadable', at: { row: 3, column: 2 } },
  ]);
});

test('[R062] lines 姓名,日期[,时段[,原因]], with a heading, quotation marks, full-width commas', () => {
  const { notes, findings } = readAbsenceLines(
    '\uFEFF姓名,日期,时段\r\n张建国,2024-03-18\r\n\r\n# 备注\r\n李梅，3月19日，上午，"开会,在县里"\r\n王强,某天\n',
    '请假.csv',
    context,
  );
  expect(notes.map(({ name, days, part, reason, at }) => [name, days?.first, part, reason, at.row])).toEqual([
    ['张建国', '2024-03-18', '', '', 2],
    ['李梅', '2024-03-19', '上午', '开会,在县里', 5],
  ]);
  expect(findings).toMatchObject([{ code: 'absence-date-unreadable', at: { file: '请假.csv', row: 6 } }]);
});

test('[R062] a line without a comma is told from a day that reads like none', () => {
  const { findings } = readAbsenceLines('汪洋 2024.6.5\n李梅,某天\n', '请假.txt', context);
  expect(findings.map((finding) => renderFinding(finding, 'zh'))).toEqual([
    expect.stringContaining('这一行没有读到请假日期，没有避开；'),
    expect.stringContaining('请假日期写的是“某天”，认不出'),
  ]);
  expect(renderFinding(findings[0] as Finding, 'zh')).toContain('姓名、日期之间用逗号隔开');
});

test('[R062] a day without a name is asked about, in a table and in a line', () => {
  const table = read(sheet('请假')`
    人员 | 日期 | 时段 | 原因
    张建国 | @2024-03-18 | |
     | 3月19日 | | 开会
     | | |
  `);
  expect(table.findings.map(({ code, at }) => [code, at.row, at.column])).toEqual([['absence-person-missing', 3, 1]]);
  const lines = readAbsenceLines('张建国,2024-03-18\n,2024-03-19\n', '请假.csv', context);
  expect([lines.notes.length, lines.findings.map(({ code, at }) => [code, at.row])]).toEqual([1, [['absence-person-missing', 2]]]);
});
