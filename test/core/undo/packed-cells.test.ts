import fc from 'fast-check';
import { type KeptCell, packCells, unpackCells } from '../../../core/undo/packed-cells';

const content = fc.oneof(fc.string({ maxLength: 4 }), fc.integer(), fc.boolean(), fc.constant(null));
const cells = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 60 }), content), {
    selector: ([row, column]) => `${row}:${column}`,
    maxLength: 60,
  })
  .map((list) => list.map(([row, column, value]): KeptCell => ({ row, column, value })));

test('unpacked, packed cells are the cells again, by row and column', () => {
  fc.assert(
    fc.property(cells, (given) => {
      const sorted = [...given].sort((a, b) => a.row - b.row || a.column - b.column);
      const kept: unknown = JSON.parse(JSON.stringify(packCells(given)));
      expect(unpackCells(kept as ReturnType<typeof packCells>)).toEqual(sorted); // through the store and back
    }),
    { seed: 3, numRuns: 300 },
  );
});

test('kinds are told apart: 1, the text 1, true and blank', () => {
  const given = [1, '1', true, null].map((value, at): KeptCell => ({ row: at + 1, column: 27, value }));
  expect(unpackCells(packCells(given))).toEqual(given);
});

test('five thousand blank cells take a few letters', () => {
  const blank = Array.from({ length: 5000 }, (_, at): KeptCell => ({ row: at + 4, column: 8, value: null }));
  expect(packCells(blank)).toEqual([[null, 'H4-5003']]);
});
