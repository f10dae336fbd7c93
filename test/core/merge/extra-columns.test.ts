import { extraColumns } from '../../../core/merge/extra-columns';
import { rectificationTable } from '../../../core/rectification/table';

const parsed = {
  table: rectificationTable,
  file: '县教育局.xlsx',
  sheet: '整改台账',
  headerTop: 1,
  headerBottom: 1,
  columnOf: { problem: 1 },
  headerOf: { problem: '存在问题' },
  unknownColumns: [
    { column: 2, header: '涉及\n金额' },
    { column: 3, header: '' },
    { column: 4, header: '涉及 金额' },
  ],
  lastColumn: 4,
  frame: { title: null, reportingUnit: null, asOf: null, titleYear: null },
  rows: [2, 3, 5].map((row) => ({ row, hidden: false, cells: {}, inherited: [], section: null })),
  otherRows: [],
  findings: [],
} as const;

const grid = {
  sheet: '整改台账',
  hidden: false,
  rows: [
    { row: 2, hidden: false, cells: ['甲', 12.5, '=1+1'] },
    { row: 3, hidden: false, cells: ['乙', undefined, ' x '] },
    { row: 5, hidden: false, cells: ['丙', 3, undefined, { kind: 'date', day: '2024-03-15', shows: 'day' }] },
  ],
  merges: [{ top: 2, bottom: 3, left: 2, right: 2 }],
} as const;

test('unknown columns keep their texts as they stand, vertical merges passed down, headers told apart', () => {
  const { headers, textsOf } = extraColumns(grid, parsed);
  expect(headers).toEqual(['涉及 金额', '（无表头）C列', '涉及 金额（2）']);
  expect([...textsOf]).toEqual([
    [2, ['12.5', '=1+1', '']],
    [3, ['12.5', ' x ', '']],
    [5, ['3', '', '2024-03-15']],
  ]);
});

test('a ledger without unknown columns costs nothing', () => {
  expect(extraColumns(grid, { ...parsed, unknownColumns: [] }).headers).toEqual([]);
});
