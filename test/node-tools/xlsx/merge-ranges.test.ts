import { parseRange } from '../../../node-tools/xlsx/merge-ranges';

test('ranges with dollars, one cell, corners in any order', () => {
  expect(parseRange('$B$2:D5')).toEqual({ top: 2, left: 2, bottom: 5, right: 4 });
  expect(parseRange('C3')).toEqual({ top: 3, left: 3, bottom: 3, right: 3 });
  expect(parseRange('D5:B2')).toEqual({ top: 2, left: 2, bottom: 5, right: 4 });
});

test.each(['', 'A0', 'XFE1', 'A1048577', '1:2', 'A:B', 'A1:B2:C3', 'A1 B2', 'Ａ1', 'A1'.padEnd(40, '0')])('%j is no range', (text) => {
  expect(parseRange(text)).toBeUndefined();
});
