import type { IsoDate } from '../../../../core/calendar/iso-date';
import { readItems } from '../../../../core/rectification/items/read-items';
import { rectificationTable } from '../../../../core/rectification/table';
import type { Cell, Grid } from '../../../../core/table/grid';
import { locateTables } from '../../../../core/table/locate-tables';
import { sheet } from '../../../support/sheet';

function read(grid: Grid, today: IsoDate = '2024-03-15') {
  const [parsed] = locateTables({ file: '总台账.xlsx', sheets: [grid], modified: null }, rectificationTable).tables;
  if (parsed === undefined) throw new Error('no table');
  const { items, findings } = readItems(parsed, { today, year: Number(today.slice(0, 4)) });
  return { due: items.map(({ deadline }) => deadline?.due ?? null), codes: findings.map(({ code }) => code) };
}

const master = (deadline: Cell, stated: Cell): Grid => sheet('总台账')`
  序号 | 存在问题             | 整改措施         | 责任人 | 完成时限    | 折算到期日 | 到期情况 | 整改状态
  1    | 会议文件偏多影响基层 | 每月压减会议两次 | 王强   | ${deadline} | ${stated}  |          | 整改中
`;
const day = (text: IsoDate): Cell => ({ kind: 'date', day: text, shows: 'day' });

test('[R130] a deadline without a year keeps the year in which it was merged, and nobody asks for it', () => {
  expect(read(master('12月底前', day('2023-12-31')))).toEqual({ due: ['2023-12-31'], codes: [] });
  expect(read(master('12月底前', '2023-12-31'))).toEqual({ due: ['2023-12-31'], codes: [] });
  expect(read(master('12月底前', '')).due).toEqual(['2024-12-31']);
});

test('[R130] a day shown without its year is of the year in which it was merged', () => {
  expect(read(master({ kind: 'date', day: '2024-03-15', shows: 'monthDay' }, day('2023-03-15'))).due).toEqual(['2023-03-15']);
});

test('[R130] a length of time counts from the day of the merge, not of the reading', () => {
  expect(read(master('3天内', day('2024-07-18')), '2024-10-20')).toEqual({ due: ['2024-07-18'], codes: [] });
  expect(read(master('3个月内', day('2024-06-15')), '2024-10-20').due).toEqual(['2024-06-15']);
  expect(read(master('月底前', day('2024-03-31')), '2024-10-20').due).toEqual(['2024-03-31']);
});

test('a deadline that names its whole day stands against a stale column, which is told', () => {
  expect(read(master('2024-05-31', day('2024-12-31')))).toEqual({ due: ['2024-05-31'], codes: ['deadline-stated-otherwise'] });
  expect(read(master(day('2024-05-31'), day('2024-12-31'))).due).toEqual(['2024-05-31']);
  expect(read(master('2024年5月底前', day('2024-05-31')))).toEqual({ due: ['2024-05-31'], codes: [] });
});

test('where the day or the month disagrees the column is stale too', () => {
  const { due, codes } = read(master('11月底前', day('2023-12-31')));
  expect(due).toEqual(['2024-11-30']);
  expect(codes).toContain('deadline-stated-otherwise');
  expect(read(master('本月15日前', day('2024-02-20'))).due).toEqual(['2024-03-15']);
});

test('a duty that returns goes on to its next round, a word stays a word', () => {
  expect(read(master('每月25日前', day('2024-01-25'))).due).toEqual(['2024-03-25']);
  expect(read(master('长期坚持', day('2024-01-25'))).due).toEqual([null]);
});

test('the deadline in force is the one the column speaks of: the extended one where there is one', () => {
  const grid = sheet('总台账')`
    序号 | 存在问题             | 整改措施         | 责任人 | 完成时限 | 折算到期日  | 延期后完成时限
    1    | 会议文件偏多影响基层 | 每月压减会议两次 | 王强   | 6月底前  | @2023-09-30 | 9月底前
  `;
  expect(read(grid).due).toEqual(['2023-09-30']);
});

test('only the exact header is ours: 到期日 is the deadline as ever', () => {
  const grid = sheet('整改台账')`
    序号 | 存在问题             | 整改措施         | 责任人 | 完成时限 | 折算到期日期
    1    | 会议文件偏多影响基层 | 每月压减会议两次 | 王强   | 12月底前 | @2023-12-31
  `;
  expect(read(grid).due).toEqual(['2024-12-31']);
});
