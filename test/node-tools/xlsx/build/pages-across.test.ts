import { pagesAcross, repeatedColumns } from '../../../../node-tools/xlsx/build/pages-across';
import { sheetOf } from './built-parts';

const wide = (count: number, width: number) => sheetOf([], { columns: Array.from({ length: count }, () => ({ width, style: 'text' })) });

test('a ledger of twenty columns fits one page across, exactly full included', () => {
  expect(pagesAcross(wide(20, 12))).toBe(1);
  expect(pagesAcross(wide(25, 10))).toBe(1);
  expect(pagesAcross(wide(0, 0))).toBe(1);
});

test('a wider one takes as few pages as stay readable; a portrait page takes less', () => {
  expect(pagesAcross(wide(26, 10))).toBe(2);
  expect(pagesAcross(wide(60, 15))).toBe(4);
  expect(pagesAcross({ ...wide(20, 10), landscape: false })).toBe(2);
});

test('the columns on every page are as wide as the title, which is cut where they end', () => {
  const columns = [6, 11, 16, 11, 16].map((width) => ({ width, style: 'text' as const }));
  const titled = (title: string, frozen: number) =>
    repeatedColumns({ ...wide(0, 0), columns, head: [{ cells: [title], style: 'title' }], freeze: { rows: 2, columns: frozen } });
  expect(titled('谈心谈话计划表', 2)).toBe(3);
  expect(titled('台账', 2)).toBe(2);
  expect(titled('青禾县2024年度专题民主生活会问题整改总台账', 2)).toBe(3);
  expect(titled('谈心谈话计划表', 0)).toBe(0);
});
