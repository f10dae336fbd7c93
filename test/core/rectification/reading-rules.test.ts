import { enFindingsDeadline } from '../../../core/i18n/en/findings-deadline';
import { enFindingsStatus } from '../../../core/i18n/en/findings-status';
import { zhFindingsDeadline } from '../../../core/i18n/zh-cn/findings-deadline';
import { zhFindingsStatus } from '../../../core/i18n/zh-cn/findings-status';
import { deadlineRules, statusRules } from '../../../core/rectification/reading-rules';

const rules = { ...deadlineRules, ...statusRules };
const params = {
  text: '6月底',
  day: '2024-06-30',
  today: '2024-03-15',
  from: '2024-03-15',
  year: 2024,
  typed: '2023-06-30',
  stored: '2024-06-29 16:00',
  next: '2024-06-30',
  past: 1,
  stated: '2023-06-30',
  column: '完成时间',
  header: '完成情况',
  heading: '一、已完成整改',
  status: { zh: '已完成', en: 'Done' },
  title: '2023年度整改台账',
  titleYear: 2023,
  count: 2,
  example: '6月底',
  words: '启动',
  other: '6月',
  asked: '2024-09-30',
};

test('what every office writes every day is no warning', () => {
  expect(deadlineRules['deadline-year-assumed'].level).toBe('note');
});

test('what gives no day is an error, but for events', () => {
  for (const code of ['deadline-unreadable', 'deadline-impossible', 'deadline-vague', 'deadline-number', 'deadline-placeholder'] as const)
    expect(deadlineRules[code].level).toBe('error');
  expect(deadlineRules['deadline-event'].level).toBe('warning');
});

test('every code has a rule under its own name, with a source', () => {
  for (const [code, rule] of Object.entries(rules)) {
    expect(rule.code).toBe(code);
    expect(rule.source).not.toBe('');
    expect(rule.serves.length).toBeGreaterThan(0);
  }
  expect(Object.keys(rules).sort()).toEqual([...Object.keys(zhFindingsDeadline), ...Object.keys(zhFindingsStatus)].sort());
});

test('every sentence is whole in both languages', () => {
  const catalogues = [
    { ...zhFindingsDeadline, ...zhFindingsStatus },
    { ...enFindingsDeadline, ...enFindingsStatus },
  ];
  for (const catalogue of catalogues) {
    for (const [code, { reason, fix }] of Object.entries(catalogue) as [
      string,
      { reason(p: unknown): string; fix(p: unknown): string },
    ][]) {
      for (const sentence of [reason(params), fix(params)])
        expect([code, /undefined|NaN|\[object/.test(sentence) || sentence.length < 5]).toEqual([code, false]);
    }
  }
});
