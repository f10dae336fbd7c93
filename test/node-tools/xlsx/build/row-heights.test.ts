import { mergedWidths } from '../../../../node-tools/xlsx/build/merges';
import { bodyHeight, headHeight } from '../../../../node-tools/xlsx/build/row-heights';

const columns = [
  { width: 6, style: 'integer' as const },
  { width: 22, style: 'text' as const },
];

test('a row of short texts, and a blank one, has the least height', () => {
  expect(bodyHeight([1, '会议多'], columns)).toBe(20);
  expect(bodyHeight([], columns)).toBe(20);
});

test('a long text makes its row taller, line by line', () => {
  const one = bodyHeight([1, '学'.repeat(9)], columns);
  const two = bodyHeight([1, '学'.repeat(18)], columns);
  const three = bodyHeight([1, '学'.repeat(27)], columns);
  expect([one, two, three]).toEqual([20, 34.5, 49]);
});

test('Latin letters and digits take half the width of Chinese characters', () => {
  expect(bodyHeight([1, 'a'.repeat(19)], columns)).toBe(20);
});

test('line breaks of the text count', () => {
  expect(bodyHeight([1, '一、学习\n二、作风\n三、担当'], columns)).toBe(49);
});

test('no row is taller than Excel allows', () => {
  expect(bodyHeight(['学'.repeat(5_000)], columns)).toBe(409);
});

test('a title merged across is measured against the whole table; a planned height is kept unless the text asks for more', () => {
  const title = { cells: ['某县整改台账'], style: 'title' as const };
  const merged = mergedWidths([{ top: 1, left: 1, bottom: 1, right: 2 }], columns);
  expect(headHeight(title, columns, merged.get(1))).toBe(40);
  expect(headHeight(title, columns)).toBeGreaterThan(40);
  expect(headHeight({ ...title, height: 36 }, columns, merged.get(1))).toBe(36);
  expect(headHeight({ cells: ['该单位自己加的一列，表头写得很长很长'], style: 'header', height: 32 }, columns)).toBeGreaterThan(32);
});

test('a list of missing units in merged cells takes the lines of the merge; a cell merged downwards decides no height', () => {
  const missing = ['县教育局、城关镇、县住房和城乡建设局'];
  expect(bodyHeight(missing, columns, mergedWidths([{ top: 5, left: 1, bottom: 5, right: 2 }], columns).get(5))).toBe(34.5);
  expect(bodyHeight(missing, columns, mergedWidths([{ top: 5, left: 1, bottom: 9, right: 1 }], columns).get(5))).toBe(20);
});
