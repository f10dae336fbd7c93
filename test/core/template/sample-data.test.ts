import type { Cell, Grid, GridRow } from '../../../core/table/grid';
import type { PlanValue } from '../../../core/table/sheet-plan';
import { type StandingTable, standingTables } from '../../../core/template/completion';
import { findSample, isEmptyForSample, sampleBlocks } from '../../../core/template/sample-data';
import { sheet, workbook } from '../../support/sheet';

const empty = sheet('整改台账')`
  问题整改台账 |
  序号 | 本局编号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 备注
`;

function tableIn(grid: Grid): StandingTable {
  const [table] = standingTables(workbook('台账.xlsx', grid));
  if (table === undefined) throw new Error('no table');
  return table;
}

const cellOf = (value: PlanValue): Cell | undefined => (value === null ? undefined : typeof value === 'object' ? value.day : value);

/** The sheet with the sample in it. */
function filled(change: (row: number, column: number, cell: Cell | undefined) => Cell | undefined = (_, __, cell) => cell): Grid {
  const blocks = sampleBlocks(tableIn(empty));
  const count = blocks[0]?.rows.length ?? 0;
  const rows = Array.from({ length: count }, (_, at): GridRow => {
    const cells: (Cell | undefined)[] = Array.from({ length: 7 }, () => undefined);
    for (const { left, rows: lines } of blocks) cells.splice(left - 1, lines[at]?.length ?? 0, ...(lines[at] ?? []).map(cellOf));
    return { row: 3 + at, hidden: false, cells: cells.map((cell, index) => change(3 + at, index + 1, cell)) };
  });
  return { ...empty, rows: [...empty.rows, ...rows] };
}

test('an office’s own column lies in no block; the blocks are runs of neighbouring columns', () => {
  const blocks = sampleBlocks(tableIn(empty));
  expect(blocks.map(({ top, left, rows }) => [top, left, rows[0]?.length])).toEqual([
    [3, 1, 1],
    [3, 3, 5],
  ]);
  expect(blocks[1]?.rows[1]?.[3]).toEqual({ day: '2024-10-15' });
});

test('only a table with nothing at all below its header is empty', () => {
  expect(isEmptyForSample(tableIn(empty))).toBe(true);
  expect(isEmptyForSample(tableIn(filled()))).toBe(false);
  const signed = { ...empty, rows: [...empty.rows, { row: 9, hidden: false, cells: ['填表人：赵敏'] }] };
  expect(isEmptyForSample(tableIn(signed))).toBe(false);
});

test('what was written is found to the last row, the first time as after it was typed by hand', () => {
  expect(findSample(tableIn(filled()))).toEqual({ rows: [3, 4, 5], changed: [] });
});

test('a row with one more word, or with a word in the office’s own column, is the office’s', () => {
  const more = filled((row, column, cell) => (row === 4 && column === 4 ? `${String(cell)}另加监理。` : cell));
  expect(findSample(tableIn(more))).toEqual({ rows: [3, 5], changed: [4] });
  const own = filled((row, column, cell) => (row === 5 && column === 2 ? '教-07' : cell));
  expect(findSample(tableIn(own))).toEqual({ rows: [3, 4], changed: [5] });
});

test('rows that only look alike are not the sample', () => {
  const other = sheet('整改台账')`
    序号 | 存在问题                       | 整改措施 | 责任人 | 完成时限       | 备注
    1    | 理论学习不够系统，联系实际不紧 | 集中学习 | 赵敏   | 2024年12月底前 |
  `;
  expect(findSample(tableIn(other))).toEqual({ rows: [], changed: [] });
});
