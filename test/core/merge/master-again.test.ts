import { masterSheet } from '../../../core/merge/master/plan';
import { mergeLedgers } from '../../../core/merge/merge-ledgers';
import { type Submission, submissionOf } from '../../../core/merge/submission';
import { readItems } from '../../../core/rectification/items/read-items';
import { rectificationTable } from '../../../core/rectification/table';
import type { Cell, Grid } from '../../../core/table/grid';
import { locateTables } from '../../../core/table/locate-tables';
import type { PlanCell, SheetPlan } from '../../../core/table/sheet-plan';
import { sheet } from '../../support/sheet';
import { cellOf, readBack } from './read-back';

const today = '2024-03-15';

function submit(file: string, grid: Grid, modified: string | null = null): Submission {
  const [parsed] = locateTables({ file, sheets: [grid], modified }, rectificationTable).tables;
  if (parsed === undefined) throw new Error('no table');
  const year = Number((parsed.frame.asOf ?? today).slice(0, 4));
  return submissionOf(file, modified, [{ parsed, grid, items: readItems(parsed, { today, year }).items }], []);
}

const shownWithoutYear: Cell = { kind: 'date', day: '2023-03-15', shows: 'monthDay' };
const education = sheet('整改台账')`
  填报单位：县教育局 | | | | | 截至2023年12月20日
  序号 | 存在问题             | 整改措施         | 责任人 | 完成时限            | 整改状态 | 实际完成时间        | 涉及金额 | 立案时间
  7    | 会议文件偏多影响基层 | 每月压减会议两次 | 王强   | 12月底前            | 整改中   |                     | ${12.5}  | @2023-01-05
  8    | 校舍安全检查不细     | 检查20所学校     | 赵敏   | ${shownWithoutYear} | 推进中   | ${shownWithoutYear} | ${0}     |
`;
const plan = (submissions: readonly Submission[], language: 'zh' | 'en' = 'zh') =>
  masterSheet(mergeLedgers(submissions, { today }), today, {}, language);
const first = plan([submit('县教育局.xlsx', education)]);
const column = (made: SheetPlan, header: string): readonly PlanCell[] => {
  const at = (made.head[2]?.cells ?? []).findIndex((cell) => cellOf(cell) === header);
  return [...made.body].map((cells) => cells[at] ?? null);
};

test('[R130] numbers of a unit’s own columns stay numbers, and true dates dates with their year', () => {
  expect(column(first, '涉及金额')).toEqual([12.5, 0]);
  expect(column(first, '立案时间')).toEqual([{ day: '2023-01-05' }, null]);
  expect(column(first, '完成时限')).toEqual(['12月底前', { day: '2023-03-15' }]);
  expect(column(first, '实际完成时间')).toEqual([null, { day: '2023-03-15' }]);
});

test('a date cell whose year was not believed stands as its reader sees it', () => {
  const grid = sheet('整改台账')`
    填报单位：县教育局 | | | | | 截至2024年3月1日
    序号 | 存在问题         | 整改措施     | 责任人 | 完成时限            | 整改状态
    1    | 校舍安全检查不细 | 检查20所学校 | 赵敏   | ${shownWithoutYear} | 整改中
  `;
  const made = plan([submit('县教育局.xlsx', grid)]);
  expect(column(made, '完成时限')).toEqual(['3月15日']);
  expect(column(made, '折算到期日')).toEqual([{ day: '2024-03-15' }]);
});

test.each(['zh', 'en'] as const)(
  '[R130] a master merged again is the same master: no column twice, every row with its own source (%s)',
  (language) => {
    const before = plan([submit('县教育局.xlsx', education)], language);
    const again = plan([submit('总台账.xlsx', readBack(before))], language);
    expect(again.head[2]).toEqual(before.head[2]);
    expect([...again.body]).toEqual([...before.body]);
  },
);

test('a row that somebody added to the master by hand comes from the master', () => {
  const grid = readBack(first);
  const byHand = { row: 6, hidden: false, cells: [3, '县教育局', undefined, undefined, '食堂管理不够规范'] };
  const again = plan([submit('总台账.xlsx', { ...grid, rows: [...grid.rows, byHand] })]);
  expect(column(again, '来源文件')).toEqual(['县教育局.xlsx', '县教育局.xlsx', '总台账.xlsx']);
  expect(column(again, '来源行')).toEqual([3, 4, 6]);
});

describe('[R130] a master whose own columns the office has changed is still a master', () => {
  /** The first master with its headers changed; null deletes the column. */
  const changed = (change: (header: Cell) => Cell | null): Grid => {
    const grid = readBack(first);
    const heads = grid.rows[2]?.cells.map((header) => change(header ?? '')) ?? [];
    const rows = grid.rows.map((row, at) => {
      const cells = at === 2 ? heads.map((header) => header ?? undefined) : row.cells;
      return { ...row, cells: cells.filter((_, column) => heads[column] !== null) };
    });
    return { ...grid, rows };
  };
  const without =
    (...gone: readonly Cell[]) =>
    (header: Cell): Cell | null =>
      gone.includes(header) ? null : header;

  test.each([
    ['来源行 deleted', without('来源行'), { 原序号: ['7', '8'], 来源文件: ['县教育局.xlsx', '县教育局.xlsx'], 来源行: [null, null] }],
    [
      'all that names the source deleted',
      without('来源文件', '来源工作表', '来源行'),
      { 原序号: ['7', '8'], 来源文件: ['总台账.xlsx', '总台账.xlsx'], 来源行: [4, 5] },
    ],
    [
      '来源文件 renamed',
      (header: Cell): Cell | null => (header === '来源文件' ? '文件名' : header),
      { 原序号: ['7', '8'], 来源文件: ['总台账.xlsx', '总台账.xlsx'], 文件名: ['县教育局.xlsx', '县教育局.xlsx'] },
    ],
  ] as const)('%s: no column twice, nothing said that is not so', (_, change, expected) => {
    const again = plan([submit('总台账.xlsx', changed(change), '2024-03-16T00:00:00Z')]);
    const headers = (again.head[2]?.cells ?? []).map(cellOf);
    expect(new Set(headers).size).toBe(headers.length);
    for (const [header, cells] of Object.entries(expected)) expect(column(again, header).map((cell) => cell || null)).toEqual(cells);
  });

  test('its day of merging still dates no content', () => {
    const master = submit('总台账.xlsx', changed(without('来源行')), '2024-03-16T00:00:00Z');
    expect([master.asOf, master.modified]).toEqual([null, null]);
  });

  test('a line of group headers put above its headers changes nothing', () => {
    const { rows, ...grid } = readBack(first);
    const [title, subtitle, heads] = rows.map(({ cells }) => cells);
    const from = heads?.indexOf('原序号') ?? -1;
    const groups = heads?.map((_, at) => (at === 0 ? '基本情况' : at === from ? '来源' : undefined));
    const cells = [title, subtitle, groups, ...rows.slice(2).map((row) => row.cells)].map((line) => line ?? []);
    const merges = [
      { top: 3, left: 1, bottom: 3, right: from },
      { top: 3, left: from + 1, bottom: 3, right: heads?.length ?? 0 },
    ];
    const numbered = cells.map((line, at) => ({ row: at + 1, hidden: false, cells: line }));
    expect([...plan([submit('总台账.xlsx', { ...grid, rows: numbered, merges })]).body]).toEqual([...first.body]);
  });
});

test('[R130] the day of merging makes no old content the newest: between a master and a unit’s new ledger somebody must choose', () => {
  const master = submit('总台账.xlsx', readBack(first), '2024-03-16T00:00:00Z');
  expect([master.asOf, master.modified]).toEqual([null, null]);
  const rows = education.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (cell === '整改中' ? '已完成' : cell)) }));
  const later = submit('县教育局.xlsx', { ...education, rows }, '2024-03-12T00:00:00Z');
  expect(mergeLedgers([master, later], { today }).units).toMatchObject([{ undecided: true, rows: 0 }]);
});

describe('[R130] a master merged again together with what it was merged from', () => {
  const ofUnit = submit('县教育局.xlsx', education, '2024-03-01T00:00:00Z');
  const again = (grid: Grid) => mergeLedgers([submit('总台账.xlsx', grid), ofUnit], { today });
  const edited = (change: (cell: Cell | undefined) => Cell | undefined): Grid => {
    const grid = readBack(first);
    return { ...grid, rows: grid.rows.map((row) => ({ ...row, cells: row.cells.map(change) })) };
  };

  test.each(['zh', 'en'] as const)('gives the rows once, from the unit’s own file (%s)', (language) => {
    const merged = again(readBack(plan([ofUnit], language)));
    expect(merged.units).toMatchObject([{ unit: '县教育局', undecided: false, rows: 2, files: ['县教育局.xlsx'] }]);
    expect(merged.copies).toEqual([{ unit: '县教育局', kind: 'equal', used: ['县教育局.xlsx'], leftOut: ['总台账.xlsx'], by: null }]);
    expect([...masterSheet(merged, today, {}, 'zh').body]).toEqual([...first.body]);
  });

  test.each([
    ['a problem was reworded', (cell) => (cell === '校舍安全检查不细' ? '校舍安全检查不严不细' : cell)],
    ['a status was brought up to date', (cell) => (cell === '整改中' && cell ? '已完成' : cell)],
    [
      'a due day was corrected',
      (cell) => (typeof cell === 'object' && cell.kind === 'date' && cell.day === '2023-12-31' ? { ...cell, day: '2024-12-31' } : cell),
    ],
    ['a figure of the unit’s own was changed', (cell) => (cell === 12.5 ? 13 : cell)],
  ] satisfies readonly (readonly [string, (cell: Cell | undefined) => Cell | undefined])[])('asks where %s in the master', (_, change) => {
    expect(again(edited(change)).units).toMatchObject([{ undecided: true, rows: 0 }]);
  });

  test('asks where a row was taken out of the master, or added to the file since', () => {
    const grid = readBack(first);
    expect(again({ ...grid, rows: grid.rows.slice(0, -1) }).units).toMatchObject([{ undecided: true }]);
    const more = { row: 5, hidden: false, cells: [9, '食堂管理不够规范', '每周检查一次', '赵敏', '2024年6月底', '整改中'] };
    const later = submit('县教育局.xlsx', { ...education, rows: [...education.rows, more] });
    expect(mergeLedgers([submit('总台账.xlsx', grid), later], { today }).units).toMatchObject([{ undecided: true }]);
  });

  test('takes the master where somebody has chosen it', () => {
    const merged = mergeLedgers([submit('总台账.xlsx', readBack(first)), ofUnit], { today, use: ['总台账.xlsx'] });
    expect(merged.units).toMatchObject([{ undecided: false, files: ['总台账.xlsx'] }]);
  });

  test('the file of last round sent again under another name adds nothing, a changed one is asked for', () => {
    const sentAgain = submit('县教育局（2）.xlsx', education);
    const merged = mergeLedgers([submit('总台账.xlsx', readBack(first)), sentAgain], { today });
    expect(merged.units).toMatchObject([{ undecided: false, rows: 2, files: ['县教育局（2）.xlsx'] }]);
    expect(merged.copies).toMatchObject([{ kind: 'equal', leftOut: ['总台账.xlsx'] }]);
    const rows = education.rows.slice(0, -1);
    const shorter = submit('县教育局（2）.xlsx', { ...education, rows });
    expect(mergeLedgers([submit('总台账.xlsx', readBack(first)), shorter], { today }).units).toMatchObject([{ undecided: true }]);
  });

  test('rows that are nobody’s are not doubled either', () => {
    const nobody = sheet('整改台账')`
      序号 | 存在问题             | 整改措施         | 责任人 | 完成时限   | 整改状态
      1    | 会议文件偏多影响基层 | 每月压减会议两次 | 王强   | 2024年6月底 | 整改中
    `;
    const file = submit('台账.xlsx', nobody);
    const merged = mergeLedgers([submit('总台账.xlsx', readBack(plan([file]))), file], { today });
    expect(merged.rows).toHaveLength(1);
  });
});
