import { mergesOf, mergesXml } from '../../../../node-tools/xlsx/build/merges';
import { sheetOf } from './built-parts';

const wide = [['一', '二', '三']];

test('a title and a note run across the table, a header does not', () => {
  const sheet = sheetOf(wide, {
    head: [
      { cells: ['整改台账'], style: 'title' },
      { cells: ['截至5月6日'], style: 'note' },
      { cells: ['序号'], style: 'header' },
    ],
  });
  expect(mergesXml(mergesOf(sheet))).toBe('<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:C2"/></mergeCells>');
});

test('a row in which the plan merges something itself is left to the plan', () => {
  const own = { top: 1, left: 1, bottom: 1, right: 2 };
  const sheet = sheetOf(wide, { head: [{ cells: ['整改台账'], style: 'title' }], merges: [own] });
  expect(mergesOf(sheet)).toEqual([own]);
});

test('a merge of one cell is none, and no merges are no element', () => {
  expect(mergesXml(mergesOf(sheetOf(wide, { merges: [{ top: 2, left: 2, bottom: 2, right: 2 }] })))).toBe('');
});

test('merges side by side and one below the other are fine; overlapping ones are a fault of the program', () => {
  const first = { top: 2, left: 1, bottom: 4, right: 1 };
  expect(() => mergesXml([first, { ...first, left: 2, right: 2 }, { ...first, top: 5, bottom: 6 }])).not.toThrow();
  expect(() => mergesXml([first, { top: 4, left: 1, bottom: 5, right: 1 }])).toThrow('A2:A4');
});
