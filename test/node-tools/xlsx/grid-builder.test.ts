import fc from 'fast-check';
import { GridBuilder } from '../../../node-tools/xlsx/grid-builder';
import { limits } from '../../../node-tools/xlsx/limits';
import { refusalOf } from '../../support/refusal';

const builder = (): GridBuilder => new GridBuilder('表', { cells: limits.cellsWithContent, slots: limits.gridSlots });

test('cells in any order and any number of times give what writing them into a sheet one by one gives', () => {
  const cell = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 8 }), fc.integer());
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 80 }), (cells) => {
      const built = builder();
      const expected = new Map<string, number>();
      for (const [row, column, value] of cells) {
        built.startRow(row, false);
        built.put(column, value);
        expected.set(`${row},${column}`, value);
      }
      const rows = built.finish();
      const given = rows.flatMap(({ row, cells: values }) =>
        values.flatMap((value, index) => (value === undefined ? [] : [[`${row},${index + 1}`, value] as const])),
      );
      expect(new Map(given)).toEqual(expected);
      expect(rows.map(({ row }) => row)).toEqual([...new Set(cells.map(([row]) => row))].sort((a, b) => a - b));
      expect(built.repeated.count).toBe(cells.length - expected.size);
    }),
    { seed: 3 },
  );
});

test('rows keep no trailing blanks and share nothing with each other', () => {
  const built = builder();
  built.startRow(1, false);
  built.put(3, 'c');
  built.startRow(2, true);
  built.put(1, 'a');
  expect(built.finish()).toEqual([
    { row: 1, hidden: false, cells: [undefined, undefined, 'c'] },
    { row: 2, hidden: true, cells: ['a'] },
  ]);
});

test('the budget is for the whole workbook: the last cell it allows is read, the next refused', () => {
  const budget = { cells: 3, slots: 100 };
  const first = new GridBuilder('甲', budget);
  first.startRow(1, false);
  first.put(1, 1);
  first.put(2, 2);
  expect(first.finish()).toHaveLength(1);
  const second = new GridBuilder('乙', budget);
  second.startRow(1, false);
  second.put(1, 3);
  expect(refusalOf(() => second.put(2, 4))).toEqual({ code: 'file-too-many-cells', params: { limit: 2_000_000 } });
});
