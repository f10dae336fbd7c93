import fc from 'fast-check';
import { allOf, closeOutRate, completionRate, countStatuses, percentText, rateText } from '../../../core/rectification/rates';
import type { Status } from '../../../core/rectification/status/vocabulary';

const many = (count: number, status: Status | null): (Status | null)[] => Array.from({ length: count }, () => status);

test('[R130] published results come out: 688 of 697, 19 of 25, 40 of 50', () => {
  const kunming = countStatuses([...many(688, 'done'), ...many(4, 'phase_result'), ...many(5, 'in_progress')]);
  expect(rateText(completionRate(kunming), 'zh')).toBe('98.71%（688/697）');
  expect(rateText(completionRate(kunming), 'en')).toBe('98.71% (688/697)');
  expect(rateText(completionRate(countStatuses([...many(19, 'done'), ...many(6, 'in_progress')])), 'zh')).toBe('76.00%（19/25）');
  expect(rateText(completionRate(countStatuses([...many(40, 'done'), ...many(10, 'in_progress')])), 'zh')).toBe('80.00%（40/50）');
});

test('基本完成、阶段性成效、长期坚持 and 申请销号 are not done; what has no status stays in the base', () => {
  const counts = countStatuses([
    'done',
    'done_sustained',
    'closed',
    'basically_done',
    'phase_result',
    'ongoing',
    'pending_acceptance',
    null,
  ]);
  expect(completionRate(counts).fraction).toEqual({ numerator: 3, denominator: 8 });
});

test('cancelled items leave the base of 完成率, not that of 销号率', () => {
  const counts = countStatuses([...many(3, 'closed'), ...many(1, 'in_progress'), ...many(2, 'cancelled')]);
  expect(completionRate(counts).fraction).toEqual({ numerator: 3, denominator: 4 });
  expect(closeOutRate(counts).fraction).toEqual({ numerator: 3, denominator: 6 });
});

test('a base of nothing gives no rate, never 0 % or 100 %', () => {
  expect(completionRate(countStatuses([])).fraction).toBeNull();
  expect(completionRate(countStatuses(many(3, 'cancelled'))).fraction).toBeNull();
  expect(rateText(closeOutRate(countStatuses([])), 'en')).toBe('—');
});

test('every rate says its formula in both languages', () => {
  for (const { formula } of [completionRate(countStatuses([])), closeOutRate(countStatuses([]))]) {
    expect(formula.zh).toContain('÷');
    expect(formula.en).toContain('/');
  }
});

test('two decimals are rounded half up, by whole numbers', () => {
  expect(percentText({ numerator: 1, denominator: 8 })).toBe('12.50%');
  expect(percentText({ numerator: 1, denominator: 3 })).toBe('33.33%');
  expect(percentText({ numerator: 2, denominator: 3 })).toBe('66.67%');
  expect(percentText({ numerator: 1, denominator: 20_000 })).toBe('0.01%');
  expect(percentText({ numerator: 6996, denominator: 10_000 }, 1)).toBe('70.0%');
  expect(percentText({ numerator: 1, denominator: 1 }, 0)).toBe('100%');
  expect(percentText({ numerator: 19_999, denominator: 20_000 })).toBe('99.99%');
  expect(percentText({ numerator: 299, denominator: 300 }, 0)).toBe('99%');
});

test('the text is the nearest hundredth of a percent, ties upward, and 100 only for all (against BigInt)', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(), (denominator, seed) => {
      const numerator = seed % (denominator + 1);
      const nearest = (BigInt(numerator) * 20_000n + BigInt(denominator)) / (2n * BigInt(denominator));
      const hundredths = numerator < denominator && nearest === 10_000n ? 9_999n : nearest;
      const text = `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}%`;
      return percentText({ numerator, denominator }) === text;
    }),
    { seed: 688697 },
  );
});

test('counting loses nobody', () => {
  const statuses: (Status | null)[] = ['done', null, 'rework', 'overdue', 'extended', 'not_started', null];
  expect(allOf(countStatuses(statuses))).toBe(statuses.length);
});
