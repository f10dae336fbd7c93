import { combineSubmissions, contentKey, submissionOf } from '../../../core/merge/submission';
import { rectificationTable } from '../../../core/rectification/table';
import { item } from '../rectification/items';
import { rowsOf, submission } from './submissions';

const frame = { title: null, reportingUnit: null, asOf: null, titleYear: null };
const parsed = (change: object) => ({
  table: rectificationTable,
  file: 'a.xlsx',
  sheet: '整改台账',
  headerTop: 1,
  headerBottom: 1,
  columnOf: { problem: 1 },
  headerOf: { problem: '存在问题' },
  unknownColumns: [{ column: 2, header: '涉及金额' }],
  lastColumn: 2,
  frame,
  rows: [{ row: 5, hidden: false, cells: {}, inherited: [], section: null }],
  otherRows: [],
  findings: [],
  ...change,
});
const grid = { sheet: '整改台账', hidden: false, rows: [{ row: 5, hidden: false, cells: ['甲', 7] }], merges: [] };

test('the sheet’s own words about the unit come before the file name', () => {
  const items = [item({ unit: '县教育局' })];
  const read = { parsed: parsed({ frame: { ...frame, reportingUnit: '县教育局', asOf: '2024-03-01' } }), items, grid };
  expect(submissionOf('城关镇整改台账.xlsx', null, [read], [])).toMatchObject({
    unit: '县教育局',
    unitFromName: false,
    asOf: '2024-03-01',
  });
  const silent = { parsed: parsed({}), items: [item({ unit: null })], grid };
  expect(submissionOf('城关镇整改台账.xlsx', null, [silent], [])).toMatchObject({ unit: '城关镇', unitFromName: true, asOf: null });
});

test('unclaimed columns come along, row by row', () => {
  const made = submissionOf('a.xlsx', null, [{ parsed: parsed({}), items: [item()], grid }], []);
  expect(made.extraHeaders).toEqual(['涉及金额']);
  expect(made.rows.map(({ extra }) => extra)).toEqual([[7]]);
});

test('content is the same whatever the file, the rows’ place, the unit’s spelling or the order of columns', () => {
  const [one] = rowsOf('a.xlsx', '甲', ['问题一']);
  const [other] = rowsOf('b.xlsx', '乙', ['问题一'], { row: 90 });
  if (!one || !other) throw new Error('two rows');
  expect(contentKey([one], [])).toBe(contentKey([other], []));
  const extra = (texts: string[]) => ({ ...one, extra: texts });
  expect(contentKey([extra(['1', '2'])], ['甲', '乙'])).toBe(contentKey([extra(['2', '1'])], ['乙', '甲']));
  expect(contentKey([extra(['1', ''])], ['甲', '乙'])).not.toBe(contentKey([extra(['', '1'])], ['甲', '乙']));
});

test('[F124] sets of submissions: union has a neutral element, knows no order, and a file given twice is one', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => submission(`${name}.xlsx`, name, ['问题一']));
  if (!a || !b || !c) throw new Error('three');
  expect(combineSubmissions([a], [])).toEqual([a]);
  expect(combineSubmissions([c, a], [b, a])).toEqual([a, b, c]);
  const changed = submission('a.xlsx', 'a', ['问题二']);
  expect(combineSubmissions([a], [changed])).toHaveLength(2);
  expect(combineSubmissions([changed], [a])).toEqual(combineSubmissions([a], [changed]));
});
