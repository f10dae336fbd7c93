import { pagesAcross } from '../../../../node-tools/xlsx/build/pages-across';
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
