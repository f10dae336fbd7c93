import type { Finding } from '../../../../core/finding/finding';
import { rectificationTable } from '../../../../core/rectification/table';
import { walkMerges } from '../../../../core/table/row/merge-walk';
import { RowReader } from '../../../../core/table/row/reader';
import { sheet } from '../../../support/sheet';

function read(grid: ReturnType<ReturnType<typeof sheet>>) {
  const findings: Finding[] = [];
  const fieldAt = [undefined, 'problem', 'measure', 'deadline'] as const;
  const mapped = [
    ['problem', 1],
    ['measure', 2],
    ['deadline', 3],
  ] as const;
  const merges = walkMerges(grid.merges, 0, 4, (column) => fieldAt[column] !== undefined);
  const reader = new RowReader({
    table: rectificationTable,
    mapped,
    fieldAt,
    parted: new Map(),
    unknownColumns: [{ column: 4, header: '得分' }],
    merges,
    left: 1,
    right: 16_384,
    place: { file: 'a.xlsx' },
    report: (finding) => findings.push(finding),
  });
  const rows = grid.rows.map((row) => {
    merges.enter(row);
    return reader.read(row, null);
  });
  return { rows, findings, bare: reader.bare };
}

test('blank cells are absent, not empty', () => {
  expect(Object.keys(read(sheet('台账')`a | | c`).rows[0]?.cells ?? {})).toEqual(['problem', 'deadline']);
});

test('[F08] 同上 repeats the row above, however it is written', () => {
  const { rows } = read(sheet('台账')`
    a | b | 6月底
    c | 同上 | 〃
    d | e | "
    f | 同上。 | 同上.
  `);
  expect(rows.map(({ cells }) => [cells.measure, cells.deadline])).toEqual([
    ['b', '6月底'],
    ['b', '6月底'],
    ['e', '6月底'],
    ['e', '6月底'],
  ]);
  expect(rows[1]?.inherited).toEqual(['measure', 'deadline']);
});

test('a merge over two columns gives its text to the first field it covers, once', () => {
  const { rows } = read(sheet('台账')`
    a | < | 6月底
  `);
  expect(rows[0]?.cells).toEqual({ problem: 'a', deadline: '6月底' });
  expect(rows[0]?.inherited).toEqual([]);
});

test('cells of unknown columns and of columns without a header are kept, merged ones too', () => {
  const { rows, bare } = read(sheet('台账')`
    a | b | c | 90 | 约谈
    d | e | f | ^
  `);
  expect(rows.map(({ others }) => others)).toEqual([
    [
      { column: 4, cell: 90 },
      { column: 5, cell: '约谈' },
    ],
    [{ column: 4, cell: 90 }],
  ]);
  expect(bare).toEqual([{ column: 5, header: '' }]);
});

test('[F110] an error value is a finding at its cell', () => {
  expect(
    read(sheet('台账')`
    a | #N/A | c
  `).findings,
  ).toEqual([
    { code: 'cell-error', at: { file: 'a.xlsx', row: 1, column: 2 }, params: { column: { zh: '整改措施', en: 'Measure' }, text: '#N/A' } },
  ]);
});

test('[F08] 同上 in a merged cell holds for every row of the merge', () => {
  const { rows } = read(sheet('台账')`
    a | b | @2024-08-31
    c | d | 同上
    e | f | ^
  `);
  const day = { kind: 'date', day: '2024-08-31', shows: 'day' };
  expect(rows.map(({ cells, inherited }) => [cells.deadline, inherited])).toEqual([
    [day, []],
    [day, ['deadline']],
    [day, ['deadline']],
  ]);
});

test('[R094] what lies hidden under a merge is not read; where it differs from what shows, the cell is named', () => {
  const drawn = sheet('台账')`
    a | b | 6月底
    c | d | 9月底
    e | f | 9月底
  `;
  const merges = [
    { top: 1, left: 2, bottom: 2, right: 2 },
    { top: 2, left: 3, bottom: 3, right: 3 },
    { top: 3, left: 1, bottom: 3, right: 2 },
  ];
  const { rows, findings } = read({ ...drawn, merges });
  expect(rows.map(({ cells }) => [cells.problem, cells.measure, cells.deadline])).toEqual([
    ['a', 'b', '6月底'],
    ['c', 'b', '9月底'],
    ['e', undefined, '9月底'],
  ]);
  expect(rows.map(({ inherited }) => inherited)).toEqual([[], ['measure'], ['deadline']]);
  expect(findings).toEqual([
    { code: 'cell-covered', at: { file: 'a.xlsx', row: 2, column: 2 }, params: { text: 'd', shown: 'b' } },
    { code: 'cell-covered', at: { file: 'a.xlsx', row: 3, column: 2 }, params: { text: 'f', shown: '' } },
  ]);
});
