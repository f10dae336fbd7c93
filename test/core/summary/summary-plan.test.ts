import { summarise } from '../../../core/summary/summarise';
import { rulesSheet, summarySheet } from '../../../core/summary/summary-plan';
import type { PlanCell } from '../../../core/table/sheet-plan';
import { item, today } from '../rectification/items';

const rows = [
  { unit: '城关镇', item: item({ status: 'done' }) },
  { unit: '城关镇', item: item() },
  { unit: '县教育局', item: item({ status: 'cancelled' }) },
];
const summary = summarise(rows, { today, units: ['县教育局', '城关镇', '县水利局'] });
const shown = (cell: PlanCell | undefined) => (cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : (cell ?? null));
const lines = (language: 'zh' | 'en') => [...summarySheet(summary, language).body].map((cells) => cells.map(shown));

test('[F81] 未报 and 零报告 stand before any figure', () => {
  expect(lines('zh').slice(0, 2)).toEqual([
    ['未报单位', '县水利局（1）'],
    ['零报告单位', '无'],
  ]);
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
    const said = [...rulesSheet(summary, language).body].map((cells) => cells.map(shown));
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
