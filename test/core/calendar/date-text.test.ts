import fc from 'fast-check';
import { freshScope } from '../../../core/calendar/date-match';
import { readDate, readDateRange } from '../../../core/calendar/date-text';

const scope = freshScope('2024-03-15', 2024);
const last = (text: string) => readDateRange(text, 0, scope)?.last ?? null;
const trouble = (text: string) => readDateRange(text, 0, scope)?.trouble ?? null;

test('words and numbers without a unit name no date', () => {
  for (const text of ['王建国', '第3次', '12项', '', '80%', '一把手', '统一']) expect(readDateRange(text, 0, scope)).toBeNull();
});

test('a place inside a number names nothing', () => {
  expect(readDate('12月', 1, scope)).toBeNull();
});

test('a range is as good as its end, which takes year, month or unit from its beginning', () => {
  expect(last('2024年3月-6月')).toBe('2024-06-30');
  expect(last('2024年11月至次年3月')).toBe('2025-03-31');
  expect(last('2024.3.1-15')).toBe('2024-03-15');
  expect(last('2024.03-06')).toBe('2024-06-30');
  expect(last('2024-03-01至03-06')).toBe('2024-03-06');
  expect(last('2024-11-28至01-05')).toBe('2025-01-05');
  expect(trouble('2024-03-06至03-01')).toBe('backwards');
  expect(trouble('3月1日至3-6')).toBe('ambiguous');
  expect(last('3月~4月上旬')).toBe('2024-04-10');
  expect(last('2024-2025年')).toBe('2025-12-31');
  expect(readDateRange('2024年3月-6月', 0, scope)?.first).toBe('2024-03-01');
});

test('an end before its beginning is put into the next year only where the year was left out', () => {
  expect(readDateRange('11月至3月', 0, scope)).toMatchObject({ last: '2025-03-31', remarks: ['ledger-year', 'wrapped'] });
  expect(trouble('2024年6月至2024年3月')).toBe('backwards');
  expect(trouble('6月30日至6月1日')).toBe('backwards');
  expect(trouble('2024年3月至今')).toBe('open');
});

test('a slip between units is no date', () => {
  expect(trouble('2024年6日30日')).toBe('ambiguous');
  expect(trouble('2204年6月30日')).toBe('impossible');
});

test('any text can be looked at anywhere', () => {
  const piece = fc.constantFrom(
    '2024',
    '年',
    '6',
    '月',
    '30',
    '日',
    '.',
    '-',
    '至',
    '、',
    '前',
    '底',
    '上旬',
    '季度',
    '半年',
    '国庆',
    '春节',
    '周五',
    '两',
    '十',
    '每',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      (text) => {
        for (let at = 0; at <= text.length; at++) {
          const match = readDateRange(text, at, scope);
          if (match === null) continue;
          expect(match.end).toBeGreaterThanOrEqual(at);
          expect(match.trouble === null).toBe(match.last !== null);
        }
      },
    ),
    { seed: 20240315, numRuns: 500 },
  );
});
