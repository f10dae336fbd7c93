import { unitResolver } from '../../../core/roster/unit-resolver';
import { readSurvey } from '../../../core/satisfaction/read-survey';
import { surveyByUnits } from '../../../core/satisfaction/results/survey-by-units';
import { summarise } from '../../../core/summary/summarise';
import { rulesSheet, summarySheet } from '../../../core/summary/summary-plan';
import { plannedValue } from '../../../core/table/sheet-plan';
import { sheet, workbook } from '../../support/sheet';
import { item, today } from '../rectification/items';

const rows = [
  { unit: '城关镇', item: item({ status: 'done' }) },
  { unit: '城关镇', item: item() },
  { unit: '县教育局', item: item({ status: 'cancelled' }) },
];
const summary = summarise(rows, { today, units: ['县教育局', '城关镇', '县水利局'] });
const lines = (language: 'zh' | 'en') => [...summarySheet(summary, language).body].map((cells) => cells.map(plannedValue));

test('[R121] where surveys were looked for and none found, that is said first', () => {
  const body = [...summarySheet({ ...summary, survey: null }, 'zh').body].map((cells) => cells.map(plannedValue));
  expect(body.slice(0, 3)).toEqual([['群众满意度', '没有测评数据'], [], ['未报单位', '县水利局（1）']]);
});

test('[F81] 未报 and 零报告 stand before any figure of the ledger', () => {
  expect(lines('zh').slice(0, 2)).toEqual([
    ['未报单位', '县水利局（1）'],
    ['零报告单位', '无'],
  ]);
});

test('[F81] a unit whose copies wait for a choice is neither missing nor a nil report; where there is none, no line speaks of it', () => {
  const units = ['县教育局', '城关镇', '县水利局'];
  const waiting = summarise(rows, { today, units, reported: units, undecided: ['县水利局'] });
  const said = (of: typeof waiting) => [...summarySheet(of, 'zh').body].map((cells) => cells.map(plannedValue)).slice(0, 3);
  expect(said(waiting)).toEqual([
    ['未报单位', '无'],
    ['零报告单位', '无'],
    [expect.stringContaining('待定'), '县水利局（1）'],
  ]);
  expect(said(summary)[2]).toEqual([]);
});

test('[R130] the line under the title has the day and the number of all items, in the language of the sheet', () => {
  const under = (language: 'zh' | 'en') => summarySheet(summary, language).head?.[1]?.cells.map(plannedValue);
  expect(under('zh')).toEqual([expect.stringContaining(`截至${today}，共3项；`)]);
  expect(under('en')).toEqual([expect.stringContaining(`As of ${today}, 3 items; `)]);
});

test('[F81] without a unit list nobody is said to have reported in full', () => {
  const [first] = [...summarySheet(summarise(rows, { today }), 'zh').body].map((cells) => cells.map(plannedValue));
  expect(first).toEqual(['未报单位', '没有单位名单，未核对']);
});

test('[F80] each table has its header, its groups in order and the total; a base of nothing has no rate', () => {
  const at = lines('zh').findIndex(([first]) => first === '按单位');
  const [header, education, town, total] = lines('zh').slice(at);
  expect(header?.slice(0, 3)).toEqual(['按单位', '事项数', '完成整改']);
  expect(education?.slice(-3)).toEqual(['—', '—', 0]);
  expect(town?.slice(-3)).toEqual([0.5, '1/2=50.00%', 0]);
  expect([total?.[0], total?.[1]]).toEqual(['合计', 3]);
});

test('[F83] [R086] the bars cover the rates of the groups, not the totals, and never those of persons', () => {
  const plan = summarySheet(summary, 'zh');
  const body = lines('zh');
  const [first] = plan.dataBars ?? [];
  const at = body.findIndex(([cell]) => cell === '按单位');
  expect(first).toEqual({ top: 2 + at + 2, bottom: 2 + at + 3, left: 17, right: 17 });
  expect(plan.dataBars).toHaveLength(5);
  const lead = 2 + body.findIndex(([cell]) => cell === '按牵头领导') + 2;
  expect(plan.dataBars?.some(({ top }) => top === lead)).toBe(false);
  expect(plan.bodyCount).toBe(body.length);
});

test('[F85] every figure, rate and table says how it is counted, with the settings', () => {
  for (const language of ['zh', 'en'] as const) {
    const said = [...rulesSheet(summary, language).body].map((cells) => cells.map(plannedValue));
    expect(said.length).toBeGreaterThan(25);
    expect(JSON.stringify(said)).toContain(
      language === 'zh' ? '（已完成＋已完成并长期坚持＋已销号）÷（全部事项－取消）（1/2=50.00%）' : '(done + done, kept up + closed out)',
    );
    expect(JSON.stringify(said)).toContain(language === 'zh' ? '提前3天提醒' : '3 days ahead');
  }
});

test('both languages have the same shape', () => {
  expect(lines('en').map((cells) => cells.length)).toEqual(lines('zh').map((cells) => cells.length));
});

const surveyed = surveyByUnits(
  [
    readSurvey(
      workbook(
        '测评.xlsx',
        sheet('满意度测评')`
          单位名称 | 测评对象 | 轮次 | 发出票数 | 收回票数 | 有效票数 | 满意 | 基本满意 | 不满意
          城关镇 | 民主生活会 | 第一轮 | 30 | 30 | 30 | 14 | 6 | 10
          城关镇 | 民主生活会 | 第二轮 | 30 | 30 | 30 | 15 | 6 | 9
          县教育局 | 民主生活会 | 第一轮 | 30 | 30 | 30 | 10 | 6 | 14
        `,
      ),
    ),
  ],
  unitResolver([]),
  { formula: 'S5', line: { numerator: 7, denominator: 10 } },
);

test('[R121] what the masses say stands first, by the last round, in the order of the units and never by rate', () => {
  const settings = { formula: 'S5', line: { numerator: 7, denominator: 10 } } as const;
  const plan = summarySheet(summarise(rows, { today, survey: { results: surveyed.results, settings } }), 'zh');
  const [header, ...block] = [...plan.body].map((cells) => cells.map(plannedValue).filter((cell) => cell !== null));
  expect(header).toEqual(['群众满意度', '测评对象', '轮次', '收回', '有效', '满意率（S5）', '合格线', '结论']);
  expect(block.slice(0, 3)).toEqual([
    ['城关镇', '民主生活会', 2, 30, 30, '21/30=70.00%', '70%', '合格'],
    ['县教育局', '民主生活会', 1, 30, 30, '16/30=53.33%', '70%', '未达标，须补课'],
    [],
  ]);
  expect(block[3]?.[0]).toBe('未报单位');
  expect(plan.merges).toContainEqual({ top: 4, left: 2, bottom: 4, right: 3 });
  // what is merged holds one value, at its left: a figure under a merge is not seen
  const shown = [...plan.body].map((cells) => cells.map(plannedValue));
  const wide = (plan.merges ?? []).filter(({ top }) => top > 2 && top <= 5);
  expect(wide).toHaveLength(9);
  for (const { top, left, right } of wide) {
    const [first, ...covered] = (shown[top - 3] ?? []).slice(left - 1, right);
    expect([top, left, first]).not.toEqual([top, left, null]);
    expect(covered.every((cell) => cell === null)).toBe(true);
  }
});

test('where no survey was given its one line runs over the width, as those below it do', () => {
  const plan = summarySheet(summarise(rows, { today, survey: null }), 'zh');
  expect([...plan.body][0]?.map(plannedValue)).toEqual(['群众满意度', '没有测评数据']);
  const line = plan.merges?.find(({ top }) => top === 3);
  const report = plan.merges?.find(({ top }) => top === 5);
  expect(line).toEqual({ ...report, top: 3, bottom: 3 });
});
