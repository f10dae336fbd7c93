import type { CellRange } from '../../../../core/table/grid';
import { walkMerges } from '../../../../core/table/row/merge-walk';
import { sheet } from '../../../support/sheet';

const { rows } = sheet('台账')`
  序号 | 存在问题 | 整改措施
  1 | a | x
  2 | | y
  3 | b | z
`;
const walk = (merges: readonly CellRange[], isField = (_: number) => true) => walkMerges(merges, 1, 3, isField);

test('a vertical merge hands its value down to its last row and no further', () => {
  const merges = walk([{ top: 2, left: 2, bottom: 3, right: 2 }]);
  const handed = rows.slice(1).map((row) => {
    merges.enter(row);
    return merges.inherited(2);
  });
  expect(handed.slice(1)).toEqual(['a', undefined]);
});

test('a merge that begins in the header hands nothing down', () => {
  const merges = walk([{ top: 1, left: 2, bottom: 3, right: 2 }]);
  for (const row of rows.slice(1, 3)) merges.enter(row);
  expect(merges.inherited(2)).toBeUndefined();
});

test('a merge over several columns belongs to the first of them that holds a field', () => {
  const merges = walk([{ top: 2, left: 2, bottom: 3, right: 3 }], (column) => column === 3);
  for (const row of rows.slice(1, 2)) merges.enter(row);
  expect([merges.sourceOf(3), merges.widthAt(2), merges.widthAt(3)]).toEqual([2, 2, 1]);
  for (const row of rows.slice(2, 3)) merges.enter(row);
  expect([merges.sourceOf(3), merges.inherited(3), merges.inherited(2)]).toEqual([3, 'a', undefined]);
});

test('a merge over the whole sheet is cut to the table', () => {
  const merges = walk([{ top: 2, left: 1, bottom: 1_048_576, right: 16_384 }]);
  for (const row of rows.slice(1)) merges.enter(row);
  expect(merges.inherited(1)).toBe(1);
});

test('what lies under a merge is covered; a merge within its row hands nothing down', () => {
  const merges = walk([
    { top: 2, left: 1, bottom: 2, right: 2 },
    { top: 3, left: 3, bottom: 4, right: 3 },
  ]);
  const seen = rows.slice(1).map((row) => {
    merges.enter(row);
    return [1, 2, 3].map((column) => [merges.isCovered(column), merges.inherited(column) ?? null]);
  });
  expect(seen[0]).toEqual([
    [false, null],
    [true, null],
    [false, null],
  ]);
  expect(seen[2]?.[2]).toEqual([true, 'y']);
});
