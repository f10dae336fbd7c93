import { immediateItems, immediateSheet } from '../../../core/rectification/immediate-list';
import { sheet } from '../../support/sheet';
import { amended } from './amended';

const { items } = amended(sheet('整改台账')`
  序号 | 存在问题 | 整改措施   | 责任人 | 整改类型 | 完成时限           | 整改状态 | 实际完成时间
  1    | 会议多   | 现场办公   | 李梅   |          | 立行立改           | 整改中   |
  2    | 文件多   | 少发文件   | 李梅   |          | 立行立改，长期坚持 | 已完成   | 2024-05-01
  3    | 供热差   | 更换管网   | 王强   | 限期整改 | 2024-06-30         | 整改中   |
  4    | 告知差   | 更新告知单 | 陈霞   | 立行立改 | 2024年4月底前      | 已销号   | 2024-04-25
  5    | 值班差   | 加强值班   | 周立   | 立行立改 |                    |          |
  6    | 接访少   | 领导接访   | 周立   |          | 立行立改           | 取消     |
  7    | 走访少   | 每季度走访 | 赵敏   | 长期坚持 | 长期坚持           | 整改中   |
`);

test('[R100] [R101] what is to be mended at once, by deadline or by type, open and done; cancelled items are left out', () => {
  const { open, done } = immediateItems(items, '2024-07-15');
  expect([open.map(({ row }) => row), done.map(({ row }) => row)]).toEqual([
    [2, 6],
    [3, 5],
  ]);
});

test('the sheet lists open items first, each with a link to its row', () => {
  const plan = immediateSheet(items, { today: '2024-07-15', columns: { 整改台账: 2 }, language: 'zh' });
  const body = [...plan.body];
  expect(body.map((cells) => [cells[0], cells[2]])).toEqual([
    ['未完成', { value: 'B2', style: 'link', link: { sheet: '整改台账', cell: 'B2' } }],
    ['未完成', { value: 'B6', style: 'link', link: { sheet: '整改台账', cell: 'B6' } }],
    ['已完成', { value: 'B3', style: 'link', link: { sheet: '整改台账', cell: 'B3' } }],
    ['已完成', { value: 'B5', style: 'link', link: { sheet: '整改台账', cell: 'B5' } }],
  ]);
  expect(plan.bodyCount).toBe(body.length);
  expect(plan.head[1]?.cells[0]).toContain('截至2024-07-15：未完成2项，已完成2项');
});

test('an empty list is a sheet with its headings', () => {
  const plan = immediateSheet([], { today: '2024-07-15', columns: {}, language: 'en' });
  expect([plan.name, plan.bodyCount, plan.autoFilter?.bottom]).toEqual(['Immediate items', 0, 4]);
});
