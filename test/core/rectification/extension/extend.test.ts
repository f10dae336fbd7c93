import { closeOutRegister } from '../../../../core/rectification/close-out/register';
import { extendDeadlines, extensionDay } from '../../../../core/rectification/extension/extend';
import { countExtensions, extensionRegister, itemKey } from '../../../../core/rectification/extension/register';
import { readItems } from '../../../../core/rectification/items/read-items';
import { rectificationTable } from '../../../../core/rectification/table';
import { locateTables } from '../../../../core/table/locate-tables';
import type { Table } from '../../../../core/table/schema';
import { sheet, workbook } from '../../../support/sheet';
import { amended, edits, refusals } from '../amended';

const request = { deadline: '2024年9月底前', reason: '资金未到位' };
const none = new Map<string, number>();

const plain = amended(sheet('整改台账')`
  序号 | 存在问题         | 整改措施       | 责任人 | 完成时限      | 整改状态
  1    | 理论学习不够系统 | 每月集中学习   | 张建国 | 2024年6月底前 | 整改中
  2    | 会议多、文件多   | 改用现场办公   | 李梅   | 立行立改      | 整改中
  3    | 供热质量不高     | 更换二次管网   | 王强   | 2024.2.10     | 已销号
  4    | 走访群众少       | 每季度走访一次 | 赵敏   | @2024-08-31   | 整改中
  5    | 项目推进慢       | 按月调度       | 周立   |               |
`);

test('[R023] [F36] a ledger without columns for it keeps the original in the very cell, and gives a line for 延期登记', () => {
  const amendment = extendDeadlines(plain, [2, 5], request, none);
  expect(edits(amendment)).toEqual(['E2 2024-09-30（原定2024年6月底前）', 'E5 2024-09-30（原定2024-08-31）']);
  expect(amendment.lines[0]).toEqual({
    day: '2024-07-15',
    sheet: '整改台账',
    seq: '1',
    problem: '理论学习不够系统',
    from: '2024年6月底前',
    to: '2024-09-30',
    reason: '资金未到位',
    count: 1,
  });
  expect(refusals(amendment)).toEqual([]);
});

test('a deadline over 年 | 月 | 日 is left to hand: a day in the column of the year would be a part of another', () => {
  const parted = amended(sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | < | <  | 整改状态
    ^    | ^        | ^        | ^      | 年       | 月 | 日 | ^
    1    | 走访少   | 走访     | 赵敏   | 2024     | 6 | 30 | 整改中
  `);
  const amendment = extendDeadlines(parted, [3], request, none);
  expect([amendment.edits, amendment.lines]).toEqual([[], []]);
  expect(amendment.findings.map(({ code }) => code)).toEqual(['amend-parted-columns']);
});

test('what it writes is read again as the new day without a doubt', () => {
  for (const { value } of extendDeadlines(plain, [2, 3, 5, 6], request, none).edits) {
    const cells = {
      problem: '理论学习',
      measure: '每月学习',
      status: '整改中',
      deadline: typeof value === 'object' && value !== null ? value.day : value,
    };
    const rows = [{ row: 2, hidden: false, cells: cells as Record<string, string>, inherited: [], section: null }]; // a row of one problem
    const { items, findings } = readItems({ ...plain.parsed, rows }, plain);
    expect(items[0]?.deadline).toMatchObject({ kind: 'dated', due: '2024-09-30', certainty: 'certain' });
    expect(findings).toEqual([]);
  }
});

test('立行立改 and a blank deadline may be given a day; an original that is not there is not invented', () => {
  expect(edits(extendDeadlines(plain, [3, 6], request, none))).toEqual(['E3 2024-09-30（原定立行立改）', 'E6 [2024-09-30]']);
});

test('settled items and days that are not later are refused at their cells, the others go through', () => {
  const amendment = extendDeadlines(plain, [2, 4, 5], { ...request, deadline: '2024-08-31' }, none);
  expect(edits(amendment)).toEqual(['E2 2024-08-31（原定2024年6月底前）']);
  expect(refusals(amendment)).toEqual([
    '整改台账!F4 [extension-settled] 必须改：这一项已是“已销号”，用不着延期；请核对选中的行；确要重新整改的，先改整改状态',
    '整改台账!E5 [extension-not-later] 必须改：新的完成时限2024-08-31不晚于现在的2024-08-31，不是延期；请写2024-08-31以后的日子；时限要提前的，请直接改“完成时限”',
  ]);
});

test.each(['尽快', '', '长期坚持', '2024-02-30'])('the new deadline “%s” names no day: nothing is extended', (deadline) => {
  const amendment = extendDeadlines(plain, [2, 5], { ...request, deadline }, none);
  expect([amendment.edits, amendment.lines, amendment.rows]).toEqual([[], [], []]);
  expect(amendment.findings.map(({ code }) => code)).toEqual(['extension-day-unreadable']);
  expect(extensionDay(deadline, plain)).toBeNull();
});

test('no reason, no extension', () => {
  expect(extendDeadlines(plain, [2], { ...request, reason: ' ' }, none).findings.map(({ code }) => code)).toEqual([
    'extension-reason-blank',
  ]);
});

const withOriginal = amended(sheet('整改台账')`
  序号 | 存在问题 | 整改措施   | 责任人 | 完成时限    | 原完成时限    | 延期次数 | 延期原因 | 整改状态
  1    | 走访少   | 每季度走访 | 赵敏   | 2024年6月底 |               |          |          | 整改中
  2    | 会议多   | 现场办公   | 李梅   | 2024-08-31  | 2024年3月底前 | 1次      | 汛期     | 延期
`);

test('[F36] 原完成时限 takes the original once; count and reason go on', () => {
  const amendment = extendDeadlines(withOriginal, [2, 3], request, none);
  expect(edits(amendment)).toEqual([
    'E2 [2024-09-30]',
    'F2 2024年6月底',
    'G2 1',
    'H2 资金未到位',
    'E3 [2024-09-30]',
    'G3 2',
    'H3 汛期；资金未到位',
  ]);
  expect(amendment.lines).toEqual([]);
});

test('[F36] 两次, 2024年延期1次 and 第2次 under 延期次数 are counted on from what they say', () => {
  const ledger = amended(sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 原完成时限 | 延期次数 | 延期原因
    1 | 会议多 | 现场办公 | 李梅 | 2024-08-31 | 2024年3月底前 | 两次 | 汛期
    2 | 文件多 | 合并发文 | 赵敏 | 2024-08-31 | 2024年3月底前 | 2024年延期1次 | 汛期
    3 | 走访少 | 每季走访 | 王强 | 2024-08-31 | 2024年3月底前 | 第2次 | 汛期
  `);
  const counts = edits(extendDeadlines(ledger, [2, 3, 4], request, none)).filter((edit) => edit.startsWith('G'));
  expect(counts).toEqual(['G2 3', 'G3 2', 'G4 3']);
});

const withExtended = amended(sheet('整改台账')`
  序号 | 存在问题 | 整改措施   | 责任人 | 完成时限    | 延期后完成时限 | 整改状态
  1    | 走访少   | 每季度走访 | 赵敏   | 2024年6月底 | 2024-08-31     | 整改中
`);

test('where 延期后完成时限 is kept, 完成时限 is not touched; what has no column goes to the register, counted on', () => {
  const earlier = new Map([[itemKey('整改台账', '1', '走访少'), 2]]);
  const amendment = extendDeadlines(withExtended, [2], request, earlier);
  expect(edits(amendment)).toEqual(['F2 [2024-09-30]']);
  expect(amendment.lines).toMatchObject([{ from: '2024-08-31', count: 3 }]);
  expect(extendDeadlines(withExtended, [2], { ...request, deadline: '2024-08-01' }, none).findings.map(({ code }) => code)).toEqual([
    'extension-not-later',
  ]);
});

test('[R023] put off again, the cell still names the first deadline, not the one between', () => {
  const again = amended(sheet('整改台账')`
    序号 | 存在问题 | 整改措施   | 责任人 | 完成时限                        | 整改状态
    1    | 走访少   | 每季度走访 | 赵敏   | 2024-08-31（原定2024年6月底前） | 延期
    2    | 会议多   | 现场办公   | 李梅   | 长期坚持                        | 长期坚持
    3    | 文件多   | 少发文件   | 李梅   | 2024年6月底（以批复为准）       | 整改中
  `);
  const amendment = extendDeadlines(again, [2, 3, 4], request, none);
  expect(edits(amendment)).toEqual(['E2 2024-09-30（原定2024年6月底前）', 'E3 2024-09-30（原定长期坚持）', 'E4 [2024-09-30]']);
  expect(amendment.lines.map(({ from }) => from)).toEqual(['2024-08-31', '长期坚持', '2024年6月底（以批复为准）']);
});

test('[R023] where both 原完成时限 and 延期后完成时限 are kept, the first deadline is written once; the same reason is not repeated', () => {
  const both = amended(sheet('整改台账')`
    序号 | 存在问题 | 整改措施   | 责任人 | 原完成时限  | 完成时限    | 延期后完成时限 | 延期原因   | 整改状态
    1    | 走访少   | 每季度走访 | 赵敏   |             | @2024-06-30 |                |            | 整改中
    2    | 会议多   | 现场办公   | 李梅   | 2024年3月底 | 2024-06-30  | 2024-07-31     | 资金未到位 | 延期
  `);
  expect(edits(extendDeadlines(both, [2, 3], request, none))).toEqual([
    'G2 [2024-09-30]',
    'E2 [2024-06-30]',
    'H2 资金未到位',
    'G3 [2024-09-30]',
    'H3 资金未到位',
  ]);
});

test('a deadline merged with other rows, or 同上, is not written for one row', () => {
  const merged = amended(sheet('整改台账')`
    序号 | 存在问题 | 整改措施   | 责任人 | 完成时限    | 整改状态
    1    | 走访少   | 每季度走访 | 赵敏   | 2024年6月底 | 整改中
    2    | 会议多   | 现场办公   | 李梅   | ^           | 整改中
    3    | 文件多   | 少发文件   | 李梅   | 同上        | 整改中
  `);
  expect(extendDeadlines(merged, [2, 3, 4], request, none).findings.map(({ code, at }) => `${at.row} ${code}`)).toEqual([
    '2 amend-merged-cell',
    '3 amend-merged-cell',
    '4 amend-merged-cell',
  ]);
});

test('a merge of other rows stands in nobody’s way', () => {
  const beside = amended(sheet('整改台账')`
    序号 | 存在问题 | 整改措施   | 责任人 | 完成时限    | 整改状态
    1    | 走访少   | 每季度走访 | 赵敏   | 2024年6月底 | 整改中
    2    | 会议多   | 现场办公   | 李梅   | 2024年7月底 | 整改中
    3    | 文件多   | 少发文件   | 李梅   | ^           | 整改中
    4    | 接待多   | 少接待     | 周立   | 2024年8月底 | 整改中
  `);
  const amendment = extendDeadlines(beside, [2, 5], request, none);
  expect([amendment.rows, amendment.findings]).toEqual([[2, 5], []]);
});

test('[R023] a deadline merged over the rows of one item is written, at its first row', () => {
  const one = amended(sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 完成时限 | 整改状态 | 责任人
    1 | 走访少 | 每季度走访 | 2024年6月底 | 整改中 | 赵敏
    ^ | ^ | ^ | ^ | ^ | 李梅
  `);
  const amendment = extendDeadlines(one, [2], request, none);
  expect(amendment.findings).toEqual([]);
  expect(edits(amendment)).toHaveLength(1);
});

test('the register is read back: items are known by sheet, number and problem', () => {
  const grid = sheet('延期登记')`
    延期登记
    登记日期    | 台账工作表 | 台账序号 | 事项   | 延期前      | 延期至      | 为何延期   | 第几次
    @2024-07-15 | 整改台账   | 1        | 走访少 | 2024年6月底 | @2024-09-30 | 资金未到位 | 1
    @2024-09-20 | 整改台账   | 1        | 走访少 | 2024-09-30  | @2024-12-31 | 汛期       | 2
  `;
  const book = workbook('台账.xlsx', grid);
  const [register] = locateTables(book, extensionRegister).tables;
  expect(countExtensions(register ?? null)).toEqual(new Map([[itemKey('整改台账', '1', '走访少'), 2]]));
  expect(countExtensions(null).size).toBe(0);
});

const registers: readonly Table[] = [extensionRegister, closeOutRegister];

test.each(registers)('the sheet $zh is taken for a ledger by nobody', (register) => {
  const headers = Object.values(register.columns).map(({ zh }) => zh);
  const line = headers.map((header) => (header.includes('日期') || header.includes('至') ? '2024-09-30' : '走访少'));
  const rows = [[register.zh], headers, line, line].map((cells, at) => ({ row: at + 1, hidden: false, cells }));
  const located = locateTables(workbook('台账.xlsx', { sheet: register.zh, hidden: false, rows, merges: [] }), rectificationTable);
  expect(located.tables).toEqual([]);
  expect(locateTables(workbook('台账.xlsx', { sheet: register.zh, hidden: false, rows, merges: [] }), register).tables).toHaveLength(1);
});
