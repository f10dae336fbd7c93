import { columnName, columnNumber } from '../../../core/table/address';

test('columns by name, whatever the case of its letters, and back', () => {
  expect(['A', 'Z', 'AA', 'xfd'].map(columnNumber)).toEqual([1, 26, 27, 16_384]);
  expect([1, 26, 27, 16_384].map(columnName)).toEqual(['A', 'Z', 'AA', 'XFD']);
});
