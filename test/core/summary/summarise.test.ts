import fc from 'fast-check';
import { type Status, statusNames } from '../../../core/rectification/status/vocabulary';
import type { UnitItem } from '../../../core/summary/dimensions';
import { figureIds } from '../../../core/summary/figures';
import { summarise } from '../../../core/summary/summarise';
import { deadline, item, today } from '../rectification/items';

const row = (unit: string | null, change: Parameters<typeof item>[0] = {}, texts = {}): UnitItem => ({
  unit,
  item: item({ unit, ...change }, texts),
});
const groups = (rows: readonly UnitItem[], id: string, more = {}) =>
  summarise(rows, { today, ...more })
    .tables.find(({ dimension }) => dimension.id === id)
    ?.groups.map(({ label, figures }) => `${label.zh} ${figures.all}`);

test('[F04] [F81] units stand in official order, strangers after by name, the unknown last; 零报告 stands there with zeros', () => {
  const rows = [row('县林场'), row(null), row('城关镇'), row('县教育局'), row('县教育局')];
  const options = { units: ['县教育局', '县水利局', '城关镇', '县医保局'], reported: ['县水利局'] };
  expect(groups(rows, 'unit', options)).toEqual(['县教育局 2', '县水利局 0', '城关镇 1', '县林场 1', '（未填） 1']);
  const { missing, nil } = summarise(rows, { today, ...options });
  expect([missing, nil]).toEqual([['县医保局'], ['县水利局']]);
});

test('[R086] [F64] persons stand in the order of their names, never of a figure', () => {
  const rows = [
    ...Array.from({ length: 5 }, () => row('甲', {}, { leadLeader: '王强' })),
    row('甲', {}, { leadLeader: '李梅' }),
    row('甲', {}, { leadLeader: '赵敏' }),
  ];
  const names = groups(rows, 'lead')?.map((line) => line.split(' ')[0]);
  expect(names).toEqual(['李梅', '王强', '赵敏']);
  expect(names).toEqual([...(names ?? [])].sort());
});

test('an item led by several is one item of their group, whatever the order or spelling of their names', () => {
  const rows = [
    row('甲', {}, { leadLeader: '李梅、王强' }),
    row('甲', {}, { leadLeader: '王 强，李梅（副局长）' }),
    row('甲', {}, { leadLeader: '李梅' }),
  ];
  expect(groups(rows, 'lead')).toEqual(['李梅 1', '李梅、王强 2']);
});

test('[R086] one name led in several units is one row that says so: it may be two people', () => {
  const rows = [
    row('甲', {}, { leadLeader: '张伟' }),
    row('乙', {}, { leadLeader: '党组书记、局长张伟' }),
    row('乙', {}, { leadLeader: '张伟（小）' }),
    row('乙', {}, { leadLeader: '李梅' }),
    row(null, {}, { leadLeader: '李梅' }),
  ];
  expect(groups(rows, 'lead')).toEqual(['张伟（2个单位） 2', '张伟（小） 1', '李梅 2']);
  const told = ['张伟（教育局）', '张伟（财政局）', '李梅（局长）', '李梅（主任）', '王强（教育局）', '王强'];
  expect(
    groups(
      told.map((leadLeader) => row('甲', {}, { leadLeader })),
      'lead',
    ),
  ).toEqual(['张伟（2个单位） 2', '李梅 2', '王强 2']);
});

test('statuses stand in the order of the vocabulary, months in that of the calendar, what has no day after them', () => {
  const rows = [
    row('甲', { status: 'closed', deadline: deadline('2024-12-31', '2024-12-31') }),
    row('甲', { status: 'not_started', deadline: deadline('2024-02-29', '2024-02-29') }),
    row('甲', { status: null, deadline: deadline('立行立改', null) }, { status: '' }),
    row('甲', { status: 'ongoing', deadline: deadline('长期坚持', null, 'ongoing') }),
    row('甲', { deadline: deadline('尽快', null, 'invalid') }),
    row('甲', { deadline: null }),
  ];
  expect(groups(rows, 'status')).toEqual(['未开始 1', '整改中 2', '长期坚持 1', '已销号 1', '（状态不明） 1']);
  expect(groups(rows, 'month')).toEqual(['2024年2月 1', '2024年12月 1', '立行立改 1', '长期坚持 1', '未明确日期 1', '（未填） 1']);
  expect(groups(rows, 'type')).toEqual(['立行立改 1', '限期整改 2', '长期坚持 1', '（未填） 2']);
});

test('[R130] 688 of 697 comes out of rows, with its formula', () => {
  const many = (count: number, status: Status) => Array.from({ length: count }, () => row('甲', { status }));
  const { total } = summarise([...many(688, 'done'), ...many(4, 'phase_result'), ...many(5, 'in_progress')], { today });
  expect(total.rates[0]).toMatchObject({ id: 'completion', fraction: { numerator: 688, denominator: 697 } });
  expect(total.figures).toMatchObject({ all: 697, finished: 688, phaseResult: 4, open: 5 });
});

test('nothing at all is summed without a rate and without a failure', () => {
  const { total, tables } = summarise([], { today, units: ['县教育局'] });
  expect(total.figures.all).toBe(0);
  expect(total.rates.every(({ fraction }) => fraction === null)).toBe(true);
  expect(tables.every((table) => table.groups.length === 0)).toBe(true);
});

const anyRow = fc
  .record({
    unit: fc.constantFrom('甲', '乙', null),
    status: fc.constantFrom(...(Object.keys(statusNames) as Status[]), null),
    due: fc.constantFrom('2024-01-31', '2024-03-15', '2024-03-17', '2024-12-31', null),
    lead: fc.constantFrom('', '李梅', '王强、李梅'),
    category: fc.constantFrom('', '理论学习', '工作作风', '__proto__', 'constructor'),
  })
  .map(({ unit, status, due, lead, category }) =>
    row(
      unit,
      { status, deadline: due === null ? null : deadline(due, due) },
      { leadLeader: lead, category, status: status === null ? '' : '略' },
    ),
  );

test('[F80] in every table every figure adds up to its total, whatever the rows', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 40 }), (rows) => {
      const { total, tables } = summarise(rows, { today });
      expect(total.figures.all).toBe(rows.length);
      for (const table of tables) {
        for (const id of figureIds) expect(table.groups.reduce((sum, { figures }) => sum + figures[id], 0)).toBe(total.figures[id]);
      }
    }),
    { seed: 80 },
  );
});

test('[F124] the order of rows does not matter', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 20 }), (rows) => {
      expect(summarise([...rows].reverse(), { today })).toEqual(summarise(rows, { today }));
    }),
    { seed: 124 },
  );
});

test('[R108] [R109] rows of a special project stand in the same ledger, with a subtotal; a ledger without one has no such table', () => {
  const rows = [
    row('县教育局', {}, { project: '整治形式主义' }),
    row('县教育局', {}, { project: '整治 形式主义' }),
    row('城关镇', {}, { project: '清理“小金库”' }),
    row('城关镇'),
  ];
  expect(groups(rows, 'project')).toEqual(['整治形式主义 2', '清理“小金库” 1', '（不属专项整治） 1'].sort());
  expect(summarise(rows, { today }).total.figures.all).toBe(4);
  expect(groups([row('城关镇')], 'project')).toBeUndefined();
});

test('[F81] rows of a county’s ledger that name only 责任单位 stay nobody’s by unit, and are counted by 责任单位 beside', () => {
  const rows = [
    row(null, {}, { respUnit: '县水利局' }),
    row(null, {}, { respUnit: '水 利局' }),
    row(null, {}, { respUnit: '县教育局、县水利局' }),
    row(null, {}, { leadUnit: '县教育局' }),
    row(null),
  ];
  const options = {
    units: ['县教育局', '县水利局'],
    officialName: (name: string) => (name === '水利局' ? '县水利局' : name),
  };
  expect(groups(rows, 'unit', options)).toEqual(['（未填） 5']);
  expect(groups(rows, 'responsible', options)).toEqual(['县教育局 1', '县水利局 2', '县教育局、县水利局 1', '（未填） 1']);
  expect(summarise(rows, { today, ...options }).missing).toEqual(options.units);
  expect(groups([row('县教育局', {}, { respUnit: '县水利局' })], 'responsible')).toBeUndefined();
});

test('a unit’s own ledger is summed by 科室 too; offices of several units are told apart', () => {
  const one = [row('县人民医院', { office: '内科' }), row('县人民医院', { office: '外科' }), row('县人民医院', { office: '内科' })];
  expect(groups(one, 'unit')).toEqual(['县人民医院 3']);
  expect(groups(one, 'office')).toEqual(['内科 2', '外科 1']);
  const two = [row('县教育局', { office: '办公室' }), row('县财政局', { office: '办公室' }), row('县民政局')];
  expect(groups(two, 'office', { units: ['县财政局', '县教育局'] })).toEqual(['县财政局 办公室 1', '县教育局 办公室 1', '（未填） 1']);
  expect(groups([row('县教育局')], 'office')).toBeUndefined();
  expect(groups([row('内科', { office: '内科' })], 'office')).toBeUndefined();
});

test('[R003] copies nobody has chosen from are 多稿待定, neither 零报告 nor 未报', () => {
  const options = { today, units: ['县教育局', '县财政局'], reported: ['县教育局', '县财政局'], undecided: ['县教育局'] };
  const { nil, missing, undecided } = summarise([], options);
  expect([nil, missing, undecided]).toEqual([['县财政局'], [], ['县教育局']]);
});
