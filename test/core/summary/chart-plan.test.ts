import { chartSheet } from '../../../core/summary/chart-plan';
import { summarise } from '../../../core/summary/summarise';
import { plannedValue } from '../../../core/table/sheet-plan';
import { item, today } from '../rectification/items';

const rows = [
  { unit: '城关镇', item: item({ status: 'done' }) },
  { unit: '城关镇', item: item() },
  { unit: '县教育局', item: item({ status: 'cancelled' }) },
];
const body = (of: ReturnType<typeof chartSheet>) => [...of.plan.body].map((cells) => cells.map(plannedValue));
const sum = (cells: readonly unknown[]) => cells.reduce((total: number, cell) => total + (typeof cell === 'number' ? cell : 0), 0);

test('[F83] the bars of each group add up to its items, the states to all', () => {
  const made = chartSheet(summarise(rows, { today, units: ['县教育局', '城关镇'] }), 'zh');
  const lines = body(made);
  expect(lines.slice(0, 2).map((line) => [line[3], sum(line.slice(4))])).toEqual([
    ['县教育局', 1],
    ['城关镇', 2],
  ]);
  expect(sum(lines.map((line) => line[1]))).toBe(3);
});

test('[F83] each item is in the part of the bar that its status and its day give it', () => {
  const day = { text: '2024-03-01', kind: 'dated', due: '2024-03-01' } as const;
  const late = { ...item().deadline, ...day } as NonNullable<ReturnType<typeof item>['deadline']>; // the reading of a day gone by
  const mixed = [
    item({ status: 'closed' }),
    item({ status: 'pending_acceptance', deadline: late }),
    item({ status: 'pending_acceptance' }),
    item({ status: 'ongoing' }),
    item({ status: 'basically_done' }),
    item({ status: 'phase_result', deadline: late }),
    item({ status: 'cancelled' }),
  ].map((each) => ({ unit: '城关镇', item: each }));
  const [line] = body(chartSheet(summarise([...mixed, ...rows.slice(2)], { today, units: ['城关镇', '县教育局'] }), 'zh'));
  expect(line?.slice(3)).toEqual(['城关镇', 1, 2, 1, 1, 1, 1]);
});

test('the ranges cover what stands there and no more', () => {
  const { charts, plan } = chartSheet(summarise(rows, { today, units: ['县教育局', '城关镇'] }), 'zh');
  expect(charts.map(({ range }) => range)).toEqual([
    { top: 3, left: 1, bottom: 11, right: 2 },
    { top: 3, left: 4, bottom: 5, right: 10 },
  ]);
  expect(charts[1]?.colours).toHaveLength(6);
  expect(plan.head[2]?.cells.map(plannedValue).slice(3)).toEqual([
    '按单位',
    '完成整改',
    '待验收',
    '长期坚持',
    '其他未完成',
    '逾期',
    '取消',
  ]);
});

test('[R086] one unit alone, or more than a chart can show, and aspects are shown, then types; never persons', () => {
  const one = chartSheet(
    summarise(
      rows.map((row) => ({ ...row, unit: '城关镇' })),
      { today },
    ),
    'zh',
  );
  expect(one.charts[1]?.title).toBe('按整改类型：整改进展');
  const many = Array.from({ length: 51 }, (_, at) => ({
    unit: `第${at}单位`,
    item: item({}, { category: at % 2 === 0 ? '作风' : '学习' }),
  }));
  expect(chartSheet(summarise(many, { today }), 'zh').charts[1]?.title).toBe('按问题类别：整改进展');
});

test('the sheet has the same size whatever the figures, without any rows too', () => {
  const sizes = [rows, []].map((given) => chartSheet(summarise(given, { today }), 'en').plan.bodyCount);
  expect(sizes).toEqual([50, 50]);
  expect(chartSheet(summarise([], { today }), 'en').charts[1]?.range).toEqual({ top: 3, left: 4, bottom: 4, right: 10 });
});
