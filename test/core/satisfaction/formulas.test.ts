import { formulas } from '../../../core/satisfaction/formulas';
import { ratePercent } from '../../../core/satisfaction/line';
import { resultOf } from '../../../core/satisfaction/result';
import type { Tally } from '../../../core/satisfaction/tally';

const line = { numerator: 70, denominator: 100 };

function tally(given: Partial<Tally>): Tally {
  return {
    unit: '青禾镇',
    subject: '民主生活会',
    item: null,
    personal: false,
    round: null,
    date: null,
    voters: null,
    due: null,
    present: null,
    issued: null,
    returned: null,
    valid: null,
    invalid: null,
    counts: {},
    unreadable: false,
    columns: {},
    at: { file: '测评.xlsx', sheet: '测评', row: 3 },
    ...given,
  };
}

const percent = (numerator: number, denominator: number): string => ratePercent({ numerator, denominator }, line);

test('[R119] Hangzhou 2006: 12,874 ballots, each grade over all returned (S1)', () => {
  const counts = { satisfied: 11_252, fairlySatisfied: 1_352, basicallySatisfied: 219, unsatisfied: 6 };
  const { result } = resultOf([tally({ returned: 12_874, valid: 12_874, counts })], 1, false, { formula: 'S1', line });
  expect(result.rate).toBe('87.40');
  expect([percent(1_352, 12_874), percent(219, 12_874), percent(6, 12_874)]).toEqual(['10.50', '1.70', '0.05']);
});

test('S2 leaves 弃权 and 不了解 out of the base', () => {
  const ballots = {
    due: null,
    returned: 110,
    valid: 110,
    counts: { satisfied: 60, basicallySatisfied: 30, unsatisfied: 10, abstain: 6, dontKnow: 4 },
  };
  expect(formulas.S2.rate(ballots)).toEqual({ numerator: 60, denominator: 100 });
});

test('S3 is judged by half of all members, not by the line', () => {
  const counts = { satisfied: 30, basicallySatisfied: 20, unsatisfied: 10 };
  const verdict = (due: number | null) => resultOf([tally({ due, valid: 60, counts })], 1, false, { formula: 'S3', line }).result.verdict;
  expect([verdict(100), verdict(101)]).toEqual(['pass', 'make_up']);
});

test('a formula whose base the table does not hold gives no verdict and says which column is missing', () => {
  const { result, findings } = resultOf([tally({ valid: 60, counts: { satisfied: 60 } })], 1, false, { formula: 'S3', line });
  expect([result.verdict, findings.map(({ code, params }) => [code, params])]).toEqual([
    'void',
    [['survey-base-missing', { column: '应到人数' }]],
  ]);
});

test('S4: Shandong 2009, 满意 100, 基本满意 75, 不满意 55, 不了解 not counted', () => {
  const counts = { satisfied: 60, basicallySatisfied: 30, unsatisfied: 10, dontKnow: 50 };
  const { result } = resultOf([tally({ valid: 150, counts })], 1, false, { formula: 'S4', line });
  expect(result.rate).toBe('88.00');
});

test('S4 weighs telephone against forms 6 : 4', () => {
  const phone = tally({ voters: '电话测评', valid: 100, counts: { satisfied: 100 } });
  const form = tally({ voters: '问卷', valid: 10, counts: { unsatisfied: 10 } });
  const { result } = resultOf([phone, form], 1, false, { formula: 'S4', line });
  expect(result.rate).toBe('82.00');
});

test('S5 keeps 不了解 and 弃权 in the base', () => {
  const counts = { satisfied: 60, basicallySatisfied: 9, dontKnow: 20, abstain: 11 };
  const { result } = resultOf([tally({ valid: 100, counts })], 1, false, { formula: 'S5', line });
  expect([result.rate, result.verdict]).toEqual(['69.00', 'make_up']);
});

test('every formula says how it counts, in both languages, and on what it rests', () => {
  for (const { text, source } of Object.values(formulas)) for (const said of [text.zh, text.en, source]) expect(said).not.toBe('');
});
