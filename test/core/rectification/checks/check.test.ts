import { cellOf, headerCell, perUnit, rowCheck, sheetCheck, sheetOf } from '../../../../core/rectification/checks/check';
import { item, sheet } from '../items';

const rule = { code: 'missing-measure', level: 'error', serves: ['R094'], source: '“整改措施”' } as const;
const params = { problem: '', text: '' };

test('a cell is named by the sheet’s own row and the field’s column; without the column the row is', () => {
  expect(cellOf(item({ row: 9 }), 'measure', sheet(['problem', 'measure']))).toEqual({
    file: '县教育局.xlsx',
    sheet: '整改台账',
    row: 9,
    column: 2,
  });
  expect(cellOf(item({ row: 9 }), 'measure', sheet(['problem']))).toEqual({ file: '县教育局.xlsx', sheet: '整改台账', row: 9 });
  expect(headerCell(sheet(['problem']), 'problem')).toMatchObject({ row: 3, column: 1 });
});

test('row checks ask each live row, sheet checks all of them once; cancelled ones are asked nothing', () => {
  const rows = [item({ row: 4 }), item({ row: 5, status: 'cancelled' }), item({ row: 6 })];
  expect(
    rowCheck(rule, () => ({ field: 'measure', params }))
      .check(rows, sheet(['measure']))
      .map(({ at }) => at.row),
  ).toEqual([4, 6]);
  expect(
    sheetCheck(rule, (live) => (live.length === 2 ? { field: 'measure', params } : null)).check(rows, sheet(['measure'])),
  ).toHaveLength(1);
  expect(sheetCheck(rule, () => ({ field: 'measure', params })).check([], sheet(['measure']))).toEqual([]);
});

test('only a ledger of several units is seen unit by unit; required columns count for everybody', () => {
  const ledger = sheet(['problem', 'measure', 'evidence']);
  expect(perUnit([item()], ledger)).toBe(ledger);
  const rows = [item({ unit: '甲' }, { evidence: '记录' }), item({ unit: '乙' }, { measure: '' })];
  const seen = perUnit(rows, ledger);
  expect(rows.map((row) => Object.keys(sheetOf(row, seen).columnOf))).toEqual([
    ['problem', 'measure', 'evidence'],
    ['problem', 'measure'],
  ]);
});
