import { readSurvey } from '../../../../core/satisfaction/read-survey';
import { formulas, type RateFormula } from '../../../../core/satisfaction/results/formulas';
import { ratePercent } from '../../../../core/satisfaction/results/line';
import { resultOf } from '../../../../core/satisfaction/results/result';
import { surveyOf } from '../../../../core/satisfaction/results/survey';
import type { Tally } from '../../../../core/satisfaction/tally';
import type { Cell } from '../../../../core/table/grid';

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

test('[F63] a weighed score that would tell how a few voted is held back, or warned of where it is the one chosen', () => {
  const phone = tally({ voters: '电话', valid: 3, counts: { satisfied: 2, unsatisfied: 1 } });
  const form = tally({ voters: '测评表', valid: 50, counts: { satisfied: 40, unsatisfied: 10 } });
  const besides = resultOf([phone, form], 1, false, { formula: 'S5', line });
  expect(besides.result.others.find(({ formula }) => formula === 'S4')?.rate).toBeNull();
  expect(besides.findings).toEqual([]);
  const { findings } = resultOf([phone, form], 1, false, { formula: 'S4', line });
  expect(findings).toMatchObject([{ code: 'survey-small-way', params: { phone: true, ballots: 3, smallest: 5 } }]);
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

/** A published survey as a table, through reading and reckoning. */
function published(formula: RateFormula, header: readonly string[], row: readonly Cell[]) {
  const rows = [header, row].map((cells, at) => ({ row: at + 1, hidden: false, cells }));
  const { tallies, stated } = readSurvey({
    file: '公布.xlsx',
    modified: null,
    sheets: [{ sheet: '满意度测评', hidden: false, merges: [], rows }],
  });
  const { results, findings } = surveyOf(tallies, { formula, line }, () => null, stated);
  return { result: results[0], codes: findings.map(({ code }) => code) };
}

test('[R119] published 1 of 5, Hangzhou 2006: the table says 87.4% of 12,874 ballots, and so do we', () => {
  const header = ['单位名称', '收回票数', '满意', '比较满意', '基本满意', '不满意', '满意率'];
  const { result, codes } = published('S1', header, ['杭州市', 12_874, 11_252, 1_352, 219, 6, '87.4%']);
  // 45 ballots bear no grade: they stay in the base, and that is said.
  expect([result?.rate, codes]).toEqual(['87.40', ['survey-grades-under-valid']]);
});

test('[R119] published 2 of 5, 三项占比 without 弃权: the three shares add up to all ballots that took a side', () => {
  const header = ['单位名称', '弃权', '满意票数', '基本满意票数', '不满意票数', '总票数（不含弃权票）'];
  const share = (satisfied: number, basically: number, not: number) =>
    published('S2', header, ['某局', 5, satisfied, basically, not, satisfied + basically + not]).result?.rate;
  expect([share(83, 12, 5), share(12, 83, 5), share(5, 12, 83)]).toEqual(['83.00', '12.00', '5.00']);
});

test('[R119] published 3 of 5, zh.gov.cn 2022: 满意 and 基本满意 of half of all members is enough, one less is not', () => {
  const header = ['单位名称', '应到人数', '实到人数', '有效票数', '满意', '基本满意', '不满意'];
  const verdict = (satisfied: number, basically: number) =>
    published('S3', header, ['某镇', 40, 38, 38, satisfied, basically, 38 - satisfied - basically]).result?.verdict;
  expect([verdict(21, 0), verdict(10, 10), verdict(10, 9)]).toEqual(['pass', 'pass', 'make_up']);
});

test('[R119] published 4 of 5, Shandong 2009: 100, 75 and 55 points, 不了解 not counted, telephone 6 : form 4', () => {
  const header = ['单位名称', '满意', '基本满意', '不满意', '不了解'];
  expect(published('S4', header, ['某市', 70, 20, 10, 30]).result?.rate).toBe('90.50');
  const phone = tally({ voters: '电话测评', counts: { satisfied: 70, basicallySatisfied: 20, unsatisfied: 10 } });
  const form = tally({ voters: '问卷', counts: { satisfied: 50, basicallySatisfied: 20, unsatisfied: 30 } });
  // 0.6 × 90.5 + 0.4 × 81.5
  expect(resultOf([phone, form], 1, false, { formula: 'S4', line }).result.rate).toBe('86.90');
});

test('[R119] [R120] published 5 of 5, wm114.cn: more ballots back than given out, or half of the members or fewer, and the survey is void', () => {
  const header = ['单位名称', '应到人数', '实到人数', '发出票数', '收回票数', '有效票数', '满意', '不满意'];
  const outcome = (...figures: readonly number[]) => {
    const { result, codes } = published('S5', header, ['某支部', ...figures]);
    return [result?.verdict, codes];
  };
  expect(outcome(40, 30, 30, 31, 30, 30, 0)).toEqual(['void', ['survey-returned-over-issued']]);
  expect(outcome(40, 20, 20, 20, 20, 20, 0)).toEqual(['void', ['survey-too-few-present']]);
  expect(outcome(40, 21, 21, 21, 21, 15, 6)).toEqual(['pass', []]);
});
