import { type ExtraValue, extraCell, extraColumns, extraText } from '../../../../core/merge/master/extra-columns';
import { rectificationTable } from '../../../../core/rectification/table';

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

test('unknown columns keep their cells as they stand, vertical merges passed down, headers told apart', () => {
  const { headers, valuesOf } = extraColumns(grid, parsed);
  expect(headers).toEqual(['涉及 金额', '（无表头）C列', '涉及 金额（2）']);
  expect([...valuesOf]).toEqual([
    [2, [12.5, '=1+1', '']],
    [3, [12.5, ' x ', '']],
    [5, [3, '', { day: '2024-03-15' }]],
  ]);
});

test('the details of a record bring their own cells along, each said once', () => {
  const [first] = parsed.rows;
  const { valuesOf } = extraColumns(
    { ...grid, merges: [] },
    { ...parsed, rows: first === undefined ? [] : [{ ...first, detailRows: [3, 5] }] },
  );
  expect([...valuesOf]).toEqual([[2, ['12.5\n3', '=1+1\n x ', { day: '2024-03-15' }]]]);
});

test('a ledger without unknown columns costs nothing', () => {
  expect(extraColumns(grid, { ...parsed, unknownColumns: [] }).headers).toEqual([]);
});

test('numbers stay numbers and whole dates dates; what a format shows, and numbers too long for a cell, stay as they are seen', () => {
  const cells = [
    0,
    6222020012345,
    { kind: 'number', value: 12, text: '0012' },
    { kind: 'date', day: '2024-01-05', shows: 'monthDay' },
    { kind: 'date', day: '2024-06-01', shows: 'month' },
    { kind: 'date', day: '2024-01-05', time: '14:30', shows: 'day' },
    { kind: 'date', day: '1900-01-06', shows: 'monthDay' },
  ] as const;
  const one = { ...parsed, unknownColumns: [{ column: 1, header: '文号' }], rows: parsed.rows.slice(0, 1) };
  const values = cells.map((cell) => {
    const { valuesOf } = extraColumns({ ...grid, rows: [{ row: 2, hidden: false, cells: [cell] }] }, one);
    return valuesOf.get(2)?.[0];
  });
  expect(values).toEqual([0, '6222020012345', '0012', { day: '2024-01-05' }, '2024年6月', '2024-01-05 14:30', '1月6日']);
  expect(values.map((value) => extraText(value ?? '')).slice(0, 4)).toEqual(['0', '6222020012345', '0012', '2024-01-05']);
});

test('a percentage stays the share it is, and is compared as such; a percent sign behind a plain number is a text', () => {
  const one = { ...parsed, unknownColumns: [{ column: 1, header: '完成率' }], rows: parsed.rows.slice(0, 1) };
  const readAs = (value: number, text: string): ExtraValue => {
    const cells = [{ kind: 'number', value, text } as const];
    const { valuesOf } = extraColumns({ ...grid, rows: [{ row: 2, hidden: false, cells }] }, one);
    return valuesOf.get(2)?.[0] ?? '';
  };
  const values = [readAs(0.95, '95%'), readAs(0.95, '95.00%'), readAs(2 / 3, '67%'), readAs(-0.1, '-10%'), readAs(95, '95%')];
  expect(values).toEqual([{ share: 0.95 }, { share: 0.95 }, { share: 2 / 3 }, { share: -0.1 }, '95%']);
  expect(values.map(extraText)).toEqual(['95%', '95%', '66.6666666666667%', '-10%', '95%']);
  expect(values.slice(3).map(extraCell)).toEqual([{ value: -0.1, style: 'percent' }, '95%']);
  expect([extraCell(''), extraCell(undefined), extraCell(0)]).toEqual([null, null, 0]);
});
