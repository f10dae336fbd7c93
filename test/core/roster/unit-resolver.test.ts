import { unitListTable } from '../../../core/roster/unit-list';
import { readUnits, unitKey, unitResolver } from '../../../core/roster/unit-resolver';

const units = [
  { name: '清河县教育局', aliases: ['教体局'] },
  { name: '清河县住房和城乡建设局', aliases: ['县住建局', '清河县建设局'] },
  { name: '城关镇' },
  { name: '清河县第二人民医院' },
];

test('official names, short and former names find their unit, whatever the spaces', () => {
  const { resolve } = unitResolver(units);
  expect(resolve('清河县教育局')).toMatchObject({ name: '清河县教育局', at: 0, how: 'listed' });
  expect(resolve(' 教 体 局')).toMatchObject({ at: 0, how: 'listed' });
  expect(resolve('清河县建设局')).toMatchObject({ at: 1, how: 'listed' });
  expect(resolve('城关镇（盖章）')).toMatchObject({ at: 2, how: 'listed' });
});

test('a name that differs by a region only is that unit, and says so', () => {
  const { resolve } = unitResolver(units);
  for (const name of ['县教育局', '教育局', '平安市清河县教育局']) expect(resolve(name)).toMatchObject({ at: 0, how: 'ending' });
  expect(resolve('清河县城关镇')).toMatchObject({ at: 2, how: 'ending' });
});

test('a Party committee’s department is known without the committee', () => {
  expect(
    unitResolver([{ name: '青禾县委宣传部' }, { name: '青禾县委办公室' }, { name: '青禾县人民政府办公室' }]).resolve('宣传部'),
  ).toMatchObject({ at: 0, how: 'ending' });
});

test('what only ends alike is another unit', () => {
  const { resolve } = unitResolver(units);
  expect(resolve('人民医院')).toMatchObject({ name: '人民医院', at: null, how: 'unlisted' });
  expect(resolve('城关镇中心小学')).toMatchObject({ at: null });
  expect(resolve('局')).toMatchObject({ at: null });
});

test('the seal in any brackets, and a full stop, are no part of a name', () => {
  const { resolve } = unitResolver(units);
  for (const name of ['城关镇【盖章】', '城关镇（加盖公章）', '城关镇(单位盖章)', '城关镇（签章处）', '城关镇。', '城关镇____'])
    expect([name, resolve(name)]).toMatchObject([name, { at: 2, how: 'listed' }]);
  expect(unitKey('县医院（东院区）')).toBe('县医院(东院区)');
});

test('what stands before 县教育局 and is no region makes another name of it', () => {
  const { resolve } = unitResolver([{ name: '县教育局' }]);
  for (const name of ['原县教育局', '第一县教育局', '东村和县教育局', '责任单位：县教育局'])
    expect([name, resolve(name).at]).toEqual([name, null]);
  for (const name of ['曹县教育局', '青禾县教育局']) expect(resolve(name)).toMatchObject({ at: 0, how: 'ending' });
});

test('a name that could be two units is neither', () => {
  const two = unitResolver([
    { name: '甲县教育局' },
    { name: '乙县教育局' },
    { name: '甲县财政局', aliases: ['财局'] },
    { name: '乙县财政局', aliases: ['财局'] },
  ]);
  expect(two.resolve('教育局')).toMatchObject({ at: null });
  expect(two.resolve('财局')).toMatchObject({ at: null });
  expect(two.ambiguous).toEqual([{ alias: '财局', units: ['甲县财政局', '乙县财政局'] }]);
});

test('[F04] a unit list is read in official order, with its names', () => {
  const row = (at: number, cells: object) => ({ row: at, hidden: false, cells, inherited: [], section: null });
  const parsed = {
    table: unitListTable,
    file: '单位名单.xlsx',
    sheet: '单位名单',
    headerTop: 1,
    headerBottom: 1,
    columnOf: {},
    headerOf: {},
    unknownColumns: [],
    lastColumn: 3,
    frame: { title: null, reportingUnit: null, asOf: null, titleYear: null },
    rows: [
      row(2, { order: 2, name: '城关镇' }),
      row(3, { order: 1, name: '清河县教育局', shortNames: '县教育局、教育局', formerNames: '教委' }),
      row(4, { order: 3 }),
    ],
    otherRows: [],
    findings: [],
  };
  expect(readUnits([parsed])).toEqual([
    { name: '清河县教育局', aliases: ['县教育局', '教育局', '教委'] },
    { name: '城关镇', aliases: [] },
  ]);
});

test('two units in one cell are not the second of them', () => {
  const { resolve } = unitResolver([{ name: '青禾县市场监管局', aliases: ['县市场监管局'] }, { name: '和平县教育局' }]);
  for (const both of ['县教育局、县市场监管局', '县教育局，县市场监管局', '县教育局/县市场监管局', '县教育局和县市场监管局'])
    expect([both, resolve(both).at]).toEqual([both, null]);
  expect(resolve('教育局').at).toBe(1);
});

test('the 市 of 市民 and 市场 names no region: 城东市民服务中心 is not the county’s', () => {
  const { resolve } = unitResolver([{ name: '青禾县市民服务中心', aliases: ['市民服务中心'] }, { name: '平安市政府办公室' }]);
  expect(resolve('城东市民服务中心')).toMatchObject({ at: null, how: 'unlisted' });
  expect(resolve('市民服务中心')).toMatchObject({ at: 0 });
  expect(resolve('市政府办公室')).toMatchObject({ at: 1, how: 'ending' });
});

test.each([
  ['柳林镇', '清水县柳林镇人民政府'],
  ['青山街道', '清水县青山街道办事处'],
  ['县委办', '中共清水县委办公室'],
  ['县市场监管局', '清水县市场监督管理局'],
  ['县一中', '清水县第一中学'],
])('%s is not counted as the listed %s, but it is named as the one that it may be', (written, listed) => {
  const names = [
    '清水县柳林镇人民政府',
    '清水县青山街道办事处',
    '中共清水县委办公室',
    '清水县市场监督管理局',
    '清水县第一中学',
    '清水县水利局',
  ];
  const { resolve } = unitResolver(names.map((name) => ({ name })));
  expect(resolve(written)).toEqual({ name: written, written, at: null, how: 'unlisted', likely: listed });
});

test('a unit that may be two of the list, or none, is named with no other', () => {
  const { resolve } = unitResolver(['青山县柳林镇人民政府', '清水县柳林镇人民政府', '县林业局'].map((name) => ({ name })));
  expect(resolve('柳林镇').likely).toBeUndefined();
  expect(resolve('县财政局').likely).toBeUndefined();
  expect(unitResolver([]).resolve('柳林镇').likely).toBeUndefined();
});

test('a thousand unlisted names beside a list of a thousand are looked for quickly', () => {
  const { resolve } = unitResolver(Array.from({ length: 1000 }, (_, at) => ({ name: `清水县第${at}中心小学` })));
  const start = performance.now();
  for (let at = 0; at < 1000; at++) resolve(`白河县第${at}实验小学`);
  expect(performance.now() - start).toBeLessThan(3000);
});
