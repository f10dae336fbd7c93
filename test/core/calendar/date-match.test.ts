import { freshScope, impliedYear, lookAt, scopeAfter, troubled } from '../../../core/calendar/date-match';

const scope = freshScope('2024-03-15', 2024);

test('a year that nobody named is the ledger’s, and says so', () => {
  expect(impliedYear(scope)).toEqual({ year: 2024, remarks: ['ledger-year'] });
});

test('a year once named carries over, without a remark', () => {
  const match = { end: 7, first: null, last: null, grain: 'month', year: 2025, month: 3, remarks: ['loose'], trouble: null } as const;
  expect(impliedYear(scopeAfter(scope, match))).toEqual({ year: 2025, remarks: [] });
  expect(scopeAfter(scope, troubled(3, 'impossible'))).toBe(scope);
});

test('a look sees no further than 40 characters', () => {
  expect(lookAt(`${'一'.repeat(50)}月`, 0, /月/)).toBeNull();
  expect(lookAt('6月', 1, /^月/)?.[0]).toBe('月');
});
