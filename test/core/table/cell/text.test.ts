import { cellText, cellTexts } from '../../../../core/table/cell/text';
import type { Cell } from '../../../../core/table/grid';

const row: Readonly<Record<string, Cell>> = {
  序号: 3,
  存在问题: ' 学习不深入\n',
  整改措施: '　',
  责任人: '\ufeff',
  完成时限: { kind: 'date', day: '2024-06-30', shows: 'day' },
  完成率: 0.1 + 0.2,
  整改状态: '已完成',
  得分: { kind: 'error', text: '#N/A' },
  合计: { kind: 'uncalculated' },
};

test('a row as texts: as its reader sees it, in its order, without what shows nothing', () => {
  expect(Object.entries(cellTexts(row))).toEqual([
    ['序号', '3'],
    ['存在问题', ' 学习不深入\n'],
    ['完成时限', '2024-06-30'],
    ['完成率', '0.3'],
    ['整改状态', '已完成'],
    ['得分', '#N/A'],
  ]);
});

test('the row itself stays as it was, and each text is that of its cell', () => {
  const before = structuredClone(row);
  for (const [field, text] of Object.entries(cellTexts(row))) expect(text).toBe(cellText(row[field]));
  expect(row).toEqual(before);
});
