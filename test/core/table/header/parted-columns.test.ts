import { rectificationTable } from '../../../../core/rectification/table';
import type { Grid } from '../../../../core/table/grid';
import { parseTable } from '../../../../core/table/locate-tables';
import { sheet } from '../../../support/sheet';

const parse = (grid: Grid) => parseTable(rectificationTable, grid, '区教育局.xlsx');

test('计划 and 实际 under 完成时间 are two columns and stay two', () => {
  const parsed = parse(sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时间 | <
    ^    | ^        | ^        | ^      | 计划     | 实际
    1    | 学习不够 | 每月学习 | 张三   | 2024年6月 | 2024年7月1日
  `);
  expect(parsed?.rows[0]?.cells).toMatchObject({ deadline: '2024年6月', actualDate: '2024年7月1日' });
  expect(parsed?.findings.filter(({ code }) => code === 'columns-parted')).toEqual([]);
});

test('[F08] a deadline written over 年、月、日 is one day; a day left out leaves the month, a month left out leaves the cell', () => {
  const parsed = parse(sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | < | <
    ^    | ^        | ^        | ^      | 年 | 月 | 日
    1    | 学习不够 | 每月学习 | 张三   | 2024 | 6 | 30
    2    | 调研不够 | 每季下乡 | 李四   | 2024年 | 9月 |
    3    | 会议太多 | 压减会议 | 王五   | 长期坚持 | < | <
    4    | 文件太多 | 压减文件 | 赵六   | 2024 | | 15
  `);
  expect(parsed?.rows.map(({ cells }) => cells.deadline)).toEqual(['2024年6月30日', '2024年9月', '长期坚持', 15]);
  expect(parsed?.findings).toContainEqual(
    expect.objectContaining({ code: 'columns-parted', params: expect.objectContaining({ columns: ['E', 'F', 'G'] }) }),
  );
});

test('[F08] a status ticked under one of several options is that option; two ticks are left as written', () => {
  const parsed = parse(sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态 | < | <
    ^    | ^        | ^        | ^      | ^        | 未启动 | 整改中 | 已完成
    1    | 学习不够 | 每月学习 | 张三   | 6月底    |        | √      |
    2    | 调研不够 | 每季下乡 | 李四   | 9月底    |        |        | √
    3    | 会议太多 | 压减会议 | 王五   | 9月底    | √      |        | √
  `);
  expect(parsed?.rows.map(({ cells }) => cells.status)).toEqual(['整改中', '已完成', undefined]);
  expect(parsed?.findings.map(({ code }) => code)).not.toContain('column-twice');
});

test('[R103] under 整改时限 the options are deadlines, and a day written under 限期整改 is one', () => {
  const parsed = parse(sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 整改时限 | < | <
    ^    | ^        | ^        | ^      | 立行立改 | 限期整改 | 长期坚持
    1    | 学习不够 | 每月学习 | 张三   | √ | | 
    2    | 调研不够 | 每季下乡 | 李四   | | 2024年6月底 | 
    3    | 会议太多 | 压减会议 | 王五   | | | √
  `);
  expect(parsed?.rows.map(({ cells }) => cells.deadline)).toEqual(['立行立改', '2024年6月底', '长期坚持']);
});

test('[F08] statuses to tick are the status under whatever title, and are neither progress nor reasons', () => {
  const parsed = parse(sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 完成情况 | < | <
    ^    | ^        | ^        | ^      | ^        | 已完成 | 正在整改 | 未完成
    1    | 学习不够 | 每月学习 | 张三   | 6月底    | √      |        |
    2    | 调研不够 | 每季下乡 | 李四   | 9月底    |        | √      |
    3    | 会议太多 | 压减会议 | 王五   | 9月底    |        |        | √
  `);
  expect(parsed?.rows.map(({ cells }) => cells.status)).toEqual(['已完成', '正在整改', '未完成']);
  expect(parsed?.columnOf).toMatchObject({ status: 6 });
  expect(Object.keys(parsed?.columnOf ?? {})).not.toEqual(expect.arrayContaining(['progress']));
  expect(parsed?.columnOf.unfinishedReason).toBeUndefined();
});

test('beside a status column of its own such options stay what they are', () => {
  const parsed = parse(sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 整改状态 | 完成情况 | <
    ^    | ^        | ^        | ^      | ^        | 已完成 | 未完成
    1    | 学习不够 | 每月学习 | 张三   | 整改中   | √      |
  `);
  expect(parsed?.rows[0]?.cells.status).toBe('整改中');
});

test('[R106] two statuses to tick are the status without a title above them, whatever stands for a tick; totals below are none', () => {
  const parsed = parse(sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 已完成 | 进行中 | 未完成 | 涉及金额 | 备注
    1    | 学习不够 | 每月学习 | 张三   | 6月底    | √      |        |        | 3 |
    2    | 调研不够 | 每季下乡 | 李四   | 9月底    | ×      | √      | ×      | 2 |
    3    | 会议太多 | 压减会议 | 王五   | 9月底    |        |        | ✔      | |
    4    | 文件太多 | 压减文件 | 赵六   | 9月底    |        |        |        | |
    合计 |          |          |        |          | 1      | 1      | 1      | 5 |
  `);
  expect(parsed?.rows.map(({ cells }) => cells.status)).toEqual(['已完成', '进行中', '未完成', undefined]);
  expect(parsed?.findings.map(({ code, params }) => [code, params])).toEqual([
    ['columns-unknown', { headers: ['涉及金额'] }],
    ['columns-parted', expect.objectContaining({ columns: ['F', 'G', 'H'] })],
  ]);
});

test('[R106] V and the green box are ticks too', () => {
  for (const tick of ['V', 'v', '✅']) {
    const parsed = parseTable(
      rectificationTable,
      sheet('台账')`
        序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 已完成 | 未完成
        1 | 学习不够 | 每月学习 | 张三 | 6月底 | ${tick} |
        2 | 会议多 | 合并开会 | 李四 | 6月底 |  | ${tick}
      `,
      '台账.xlsx',
    );
    expect(parsed?.rows.map(({ cells }) => cells.status)).toEqual(['已完成', '未完成']);
  }
});

test('[R106] two ticks in a row are no status, and that is said', () => {
  const parsed = parse(sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 已完成 | 未完成
    1    | 学习不够 | 每月学习 | 张三   | 6月底    | √      |
    2    | 调研不够 | 每季下乡 | 李四   | 9月底    | √      | √
  `);
  expect(parsed?.rows.map(({ cells }) => cells.status)).toEqual(['已完成', undefined]);
  expect(parsed?.findings).toContainEqual(
    expect.objectContaining({ code: 'options-several', at: expect.objectContaining({ row: 3, column: 6 }) }),
  );
});

test('beside a status, or with figures in them, columns named like statuses stay as they are', () => {
  const beside = parse(sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 整改状态 | 已完成 | 未完成
    1    | 学习不够 | 每月学习 | 张三   | 整改中   | √      |
  `);
  expect(beside?.rows[0]?.cells.status).toBe('整改中');
  const figures = parse(sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 已完成 | 整改中
    1    | 学习不够 | 每月学习 | 张三   | 6月底    | 3      | 1
    2    | 调研不够 | 每季下乡 | 李四   | 9月底    | 1      |
  `);
  expect(figures?.columnOf.status).toBeUndefined();
});

test('[R106] a tick merged down over several rows counts for each of them, as any merged cell does', () => {
  const parsed = parse(sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 已完成 | 进行中 | 未完成
    1    | 学习不够 | 每月学习 | 张三   | 6月底    |        | √      |
    2    | 调研不够 | 每季下乡 | 李四   | 9月底    |        | ^      |
    3    | 会议太多 | 压减会议 | 王五   | 9月底    | √      | ^      |
    4    | 文件太多 | 压减文件 | 赵六   | 9月底    | √      |        |
    5    | 走访不够 | 每月走访 | 孙七   | 9月底    | ^      |        |
    6    | 服务不够 | 延时服务 | 周八   | 9月底    |        |        | √
  `);
  expect(parsed?.rows.map(({ cells, inherited }) => [cells.status, inherited])).toEqual([
    ['进行中', []],
    ['进行中', ['status']],
    [undefined, []],
    ['已完成', []],
    ['已完成', ['status']],
    ['未完成', []],
  ]);
  expect(parsed?.findings.flatMap(({ code, at }) => (code === 'options-several' ? [at] : []))).toMatchObject([{ row: 4, column: 6 }]);
});

test('[R106] a merged tick that its first row takes back with a second one is no value passed down to the next', () => {
  const parsed = parse(sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 已完成 | 进行中
    1    | 学习不够 | 每月学习 | 张三   | 6月底    | √      | √
    2    | 调研不够 | 每季下乡 | 李四   | 9月底    |        | ^
  `);
  expect(parsed?.rows.map(({ cells, inherited }) => [cells.status, inherited])).toEqual([
    [undefined, []],
    ['进行中', []],
  ]);
});

test('[R106] a tick beside blank cells merged down is the row’s own, and a tick hidden under a merged cell is pointed out', () => {
  const drawn = sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 已完成 | 进行中
    1    | 学习不够 | 每月学习 | 张三   | 6月底    |        | √
    2    | 调研不够 | 每季下乡 | 李四   | 9月底    | ^      | √
    3    | 会议太多 | 压减会议 | 王五   | 9月底    | ^      |
  `;
  const rows = drawn.rows.map((row) => (row.row === 4 ? { ...row, cells: [...row.cells.slice(0, 5), '√'] } : row));
  const parsed = parse({ ...drawn, rows });
  expect(parsed?.rows.map(({ cells, inherited }) => [cells.status, inherited])).toEqual([
    ['进行中', []],
    ['进行中', []],
    [undefined, []],
  ]);
  expect(parsed?.findings.filter(({ code }) => code !== 'columns-parted')).toMatchObject([
    { code: 'cell-covered', at: { row: 4, column: 6 }, params: { text: '√', shown: '' } },
  ]);
});

test('[F08] a year merged down over several rows is part of the deadline of each', () => {
  const parsed = parse(sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | < | <
    ^    | ^        | ^        | ^      | 年   | 月 | 日
    1    | 学习不够 | 每月学习 | 张三   | 2024 | 6  | 30
    2    | 走访不够 | 每月走访 | 孙七   | ^    | 6  | 30
    3    | 调研不够 | 每季下乡 | 李四   | ^    | 9  | 15
    4    | 会议太多 | 压减会议 | 王五   | ^    | ^  | ^
  `);
  expect(parsed?.rows.map(({ cells, inherited }) => [cells.deadline, inherited])).toEqual([
    ['2024年6月30日', []],
    ['2024年6月30日', []],
    ['2024年9月15日', []],
    ['2024年9月15日', ['deadline']],
  ]);
});

test('beside a section title a tick merged over the rows below it is the first row’s own', () => {
  const parsed = parse(sheet('台账')`
    序号         | 存在问题 | 整改措施 | 责任人 | 完成时限 | 已完成 | 未完成
    一、领导班子 |          |          |        |          |        | √
    1            | 学习不够 | 每月学习 | 张三   | 6月底    |        | ^
    2            | 调研不够 | 每季下乡 | 李四   | 9月底    |        | ^
  `);
  expect(parsed?.rows.map(({ cells, inherited }) => [cells.status, inherited])).toEqual([
    ['未完成', []],
    ['未完成', ['status']],
  ]);
});
