import fc from 'fast-check';
import { readSurvey } from '../../../../core/satisfaction/read-survey';
import { readLine } from '../../../../core/satisfaction/results/line';
import type { SurveySettings } from '../../../../core/satisfaction/results/result';
import { type Survey, surveyOf } from '../../../../core/satisfaction/results/survey';
import type { Workbook } from '../../../../core/table/grid';
import { sheet, workbook } from '../../../support/sheet';

const seventy = { formula: 'S5', line: { numerator: 7, denominator: 10 } } as const;
const inOrder = (units: readonly string[]) => (unit: string) => (units.includes(unit) ? units.indexOf(unit) : null);

function surveyIn(book: Workbook, settings: SurveySettings = seventy, units: readonly string[] = []): Survey {
  const { tallies, stated, findings } = readSurvey(book);
  const survey = surveyOf(tallies, settings, inOrder(units), stated);
  return { ...survey, findings: [...findings, ...survey.findings] };
}

const codes = ({ findings }: Survey): readonly string[] => findings.map(({ code }) => code);

const county = workbook(
  '测评.xlsx',
  sheet('满意度测评')`
    青禾县民主生活会群众满意度测评汇总表 | < | < | < | < | < | < | <
    序号 | 单位名称 | 发出票数 | 收回票数 | 有效票数 | 满意 | 基本满意 | 不满意
    1 | 县教育局 | 100000 | 100000 | 100000 | 69999 | 0 | 30001
    2 | 县林业局 | 10 | 10 | 10 | 6 | 1 | 3
    3 | 县水利局 | 120 | 118 | 116 | 90 | 20 | 6
    合计 | | 100130 | 100128 | 100126 | 70095 | 21 | 30010
  `,
);

test.each([
  ['92%', []],
  ['91.7%', []],
  ['91.67%', []],
  ['0.92', []],
  ['91%', ['survey-rate-differs']],
  ['91.6%', ['survey-rate-differs']],
  ['0.91', ['survey-rate-differs']],
])('[R119] 11 of 12 may be stated as rounded: %s', (rate, said) => {
  const grid = sheet('满意度测评')`
    单位名称 | 测评对象 | 发出票数 | 收回票数 | 有效票数 | 满意 | 基本满意 | 不满意 | 满意率
    县教育局 | 民主生活会 | 12 | 12 | 12 | 11 | 0 | 1 | ${rate}
  `;
  expect(codes(surveyIn(workbook('测评.xlsx', grid)))).toEqual(said);
});

test('[R119] the rates stated for two kinds of voters are not held against the rate of both together', () => {
  const grid = sheet('满意度测评')`
    单位名称 | 测评对象 | 参评人员类别 | 收回票数 | 有效票数 | 满意 | 基本满意 | 不满意 | 满意率
    县教育局 | 民主生活会 | 党员 | 20 | 20 | 10 | 0 | 10 | 50%
    县教育局 | 民主生活会 | 群众 | 20 | 20 | 20 | 0 | 0 | 100%
  `;
  const survey = surveyIn(workbook('测评.xlsx', grid));
  expect(survey.results.map(({ rate, parts }) => [rate, parts.length])).toEqual([['75.00', 2]]);
  expect(codes(survey)).not.toContain('survey-rate-differs');
});

test('[R120] a total goes where its kinds of voters stand, and stays where a meeting has nothing but a total', () => {
  const grid = sheet('满意度测评')`
    单位名称 | 测评对象 | 参评人员类别 | 发出票数 | 收回票数 | 有效票数 | 满意 | 基本满意 | 不满意
    县教育局 | 民主生活会 | 党员 | 20 | 20 | 20 | 10 | 0 | 10
    县教育局 | 民主生活会 | 群众 | 20 | 20 | 20 | 20 | 0 | 0
    县教育局 | 民主生活会 | 合计 | 40 | 40 | 40 | 30 | 0 | 10
    县教育局 | 组织生活会 | 合计 | 40 | 40 | 40 | 20 | 0 | 20
  `;
  const { results } = surveyIn(workbook('测评.xlsx', grid));
  expect(results.map(({ subject, valid, rate }) => [subject, valid, rate])).toEqual([
    ['民主生活会', 40, '75.00'],
    ['组织生活会', 40, '50.00'],
  ]);
});

test('[R119] 69.999 % fails though it rounds to 70 %, exactly 70 % passes; the printed rate says which', () => {
  const { results } = surveyIn(county);
  expect(results.map(({ unit, rate, verdict }) => [unit, rate, verdict])).toEqual([
    ['县教育局', '69.999', 'make_up'],
    ['县林业局', '70.00', 'pass'],
    ['县水利局', '94.83', 'pass'],
  ]);
});

test('[R120] the subject is taken from the title, the total row is no unit', () => {
  const { results } = surveyIn(county);
  expect(results.map(({ subject }) => subject)).toEqual(['民主生活会', '民主生活会', '民主生活会']);
});

test('[R119] the line is a setting: at 60 % all three pass, at 95 % none', () => {
  const at = (line: string) =>
    surveyIn(county, { formula: 'S5', line: readLine(line) ?? seventy.line }).results.map(({ verdict }) => verdict);
  expect(at('60%')).toEqual(['pass', 'pass', 'pass']);
  expect(at('95%')).toEqual(['make_up', 'make_up', 'make_up']);
});

test('[F60] the chosen formula has the others beside it', () => {
  const [, , third] = surveyIn(county).results;
  expect(third?.others).toEqual([
    { formula: 'S1', rate: '76.27' },
    { formula: 'S2', rate: '77.59' },
    { formula: 'S3', rate: null },
    { formula: 'S4', rate: '93.36' },
  ]);
});

test('results follow the official order, never the rate', () => {
  const { results } = surveyIn(county, seventy, ['县水利局', '县教育局']);
  expect(results.map(({ unit }) => unit)).toEqual(['县水利局', '县教育局', '县林业局']);
});

test('[F60] figures that cannot be right make the survey void: more back than issued, more valid than back, grades beyond the valid', () => {
  const survey = surveyIn(
    workbook(
      '测评.xlsx',
      sheet('测评')`
        单位名称 | 测评对象 | 发出票数 | 收回票数 | 有效票数 | 满意 | 基本满意 | 不满意
        甲镇 | 民主生活会 | 50 | 55 | 50 | 40 | 5 | 5
        乙镇 | 民主生活会 | 50 | 40 | 45 | 40 | 3 | 2
        丙镇 | 民主生活会 | 50 | 45 | 44 | 40 | 5 | 5
      `,
    ),
  );
  expect(survey.results.map(({ verdict, rate }) => [verdict, rate])).toEqual([
    ['void', null],
    ['void', null],
    ['void', null],
  ]);
  expect(survey.findings.map(({ code, at }) => [code, at.row, at.column])).toEqual([
    ['survey-returned-over-issued', 2, 4],
    ['survey-valid-over-returned', 3, 5],
    ['survey-grades-over-valid', 4, 5],
  ]);
});

test('[F60] a negative, fractional or worded count is a finding at its cell and the row gives no result', () => {
  const survey = surveyIn(
    workbook(
      '测评.xlsx',
      sheet('测评')`
        单位名称 | 测评对象 | 有效票数 | 满意 | 不满意
        甲镇 | 民主生活会 | 40 | -3 | 5
        乙镇 | 民主生活会 | 40 | ${20.5} | 5
        丙镇 | 民主生活会 | 约四十 | 38 | 2
        丁镇 | 民主生活会 | ４０票 | 38 | 2
      `,
    ),
  );
  expect(codes(survey)).toEqual(['survey-count-negative', 'survey-count-fraction', 'survey-count-not-a-count']);
  expect(survey.results.map(({ verdict }) => verdict)).toEqual(['void', 'void', 'void', 'pass']);
});

test('[F61] no valid ballots is a state of its own, never 0 % or 100 %', () => {
  const survey = surveyIn(
    workbook(
      '测评.xlsx',
      sheet('测评')`
        单位名称 | 测评对象 | 收回票数 | 有效票数 | 满意 | 不满意
        甲镇 | 民主生活会 | 3 | 0 | 0 | 0
      `,
    ),
  );
  expect(survey.results.map(({ verdict, rate }) => [verdict, rate])).toEqual([['no_valid_ballots', null]]);
  expect(codes(survey)).toEqual(['survey-no-valid-ballots']);
});

test('ballots that bear no grade stay in the base and are named; 有效票 without 弃权 is in order', () => {
  const survey = surveyIn(
    workbook(
      '测评.xlsx',
      sheet('测评')`
        单位名称 | 测评对象 | 收回票数 | 有效票数 | 满意 | 不满意 | 弃权
        甲镇 | 民主生活会 | 40 | 40 | 28 | 10 |
        乙镇 | 民主生活会 | 40 | 38 | 28 | 10 | 2
      `,
    ),
  );
  expect(survey.results.map(({ rate, verdict }) => [rate, verdict])).toEqual([
    ['70.00', 'pass'],
    ['73.68', 'pass'],
  ]);
  expect(codes(survey)).toEqual(['survey-grades-under-valid']);
});

test('too few present: a survey of half the members or fewer is void', () => {
  const survey = surveyIn(
    workbook(
      '测评.xlsx',
      sheet('测评')`
        单位名称 | 测评对象 | 应到人数 | 实到人数 | 有效票数 | 满意 | 不满意
        甲镇 | 民主生活会 | 40 | 20 | 20 | 20 | 0
        乙镇 | 民主生活会 | 40 | 21 | 21 | 21 | 0
      `,
    ),
  );
  expect(survey.results.map(({ verdict }) => verdict)).toEqual(['void', 'pass']);
});

test('[F62] the second round stands beside the first', () => {
  const { results } = surveyIn(
    workbook(
      '测评.xlsx',
      sheet('测评')`
        单位名称 | 测评对象 | 轮次 | 有效票数 | 满意 | 不满意
        甲镇 | 民主生活会 | 补课后 | 50 | 45 | 5
        甲镇 | 民主生活会 | 第一轮 | 50 | 30 | 20
      `,
    ),
  );
  expect(results.map(({ round, verdict }) => [round, verdict])).toEqual([
    [1, 'make_up'],
    [2, 'pass'],
  ]);
});

test('[F62] rounds without a number are told by date; without a date either nothing is guessed', () => {
  const dated = surveyIn(
    workbook(
      '测评.xlsx',
      sheet('测评')`
        单位名称 | 测评对象 | 测评时间 | 有效票数 | 满意 | 不满意
        甲镇 | 民主生活会 | @2024-03-20 | 50 | 45 | 5
        甲镇 | 民主生活会 | @2024-02-01 | 50 | 30 | 20
      `,
    ),
  );
  expect(dated.results.map(({ round, satisfied }) => [round, satisfied])).toEqual([
    [1, 30],
    [2, 45],
  ]);
  expect(codes(dated)).toEqual(['survey-rounds-by-date']);
  const mixed = surveyIn(
    workbook(
      '测评.xlsx',
      sheet('测评')`
        单位名称 | 测评对象 | 有效票数 | 满意 | 不满意
        甲镇 | 民主生活会 | 50 | 45 | 5
        甲镇 | 民主生活会 | 50 | 30 | 20
      `,
    ),
  );
  expect(mixed.results.map(({ verdict }) => verdict)).toEqual(['void']);
  expect(codes(mixed)).toEqual(['survey-rounds-mixed']);
});

test('rows for different voters are one survey', () => {
  const { results } = surveyIn(
    workbook(
      '测评.xlsx',
      sheet('测评')`
        单位名称 | 测评对象 | 参评人员类别 | 有效票数 | 满意 | 不满意
        甲镇 | 民主生活会 | 党员代表 | 20 | 20 | 0
        甲镇 | 民主生活会 | 群众代表 | 80 | 50 | 30
      `,
    ),
  );
  expect(results.map(({ valid, rate, verdict }) => [valid, rate, verdict])).toEqual([[100, '70.00', 'pass']]);
});

test('[R122] [R086] ballots on persons are kept as they stand and give no result', () => {
  const survey = surveyIn(
    workbook(
      '测评.xlsx',
      sheet('民主评议')`
        单位名称 | 被测评人 | 有效票数 | 满意 | 不满意
        甲镇 | 张建国 | 50 | 45 | 5
        甲镇 | 李梅 | 50 | 30 | 20
      `,
    ),
  );
  expect(survey.results).toEqual([]);
  expect(survey.personal.map(({ subject, counts }) => [subject, counts.satisfied])).toEqual([
    ['张建国', 45],
    ['李梅', 30],
  ]);
});

test('[R122] a row on a person with his post is kept apart, a row on the canteen is a result', () => {
  const survey = surveyIn(
    workbook(
      '测评.xlsx',
      sheet('测评')`
        单位名称 | 测评对象 | 有效票数 | 满意 | 不满意
        甲镇 | 镇长张建国 | 50 | 45 | 5
        甲镇 | 李梅（副镇长） | 50 | 30 | 20
        甲镇 | 食堂服务 | 50 | 40 | 10
      `,
    ),
  );
  expect(survey.results.map(({ subject }) => subject)).toEqual(['食堂服务']);
  expect(survey.personal.map(({ subject }) => subject)).toEqual(['镇长张建国', '李梅（副镇长）']);
});

test('a stated rate that the ballots do not give is named, with the formula it was formed by', () => {
  const survey = surveyIn(
    workbook(
      '测评.xlsx',
      sheet('测评')`
        单位名称 | 测评对象 | 收回票数 | 有效票数 | 满意 | 基本满意 | 不满意 | 满意率
        甲镇 | 民主生活会 | 100 | 100 | 60 | 30 | 10 | 90%
        乙镇 | 民主生活会 | 100 | 100 | 60 | 30 | 10 | 60%
        丙镇 | 民主生活会 | 100 | 100 | 60 | 30 | 10 | 95%
      `,
    ),
  );
  expect(survey.findings.map(({ code, at, params }) => [code, at.row, params])).toEqual([
    ['survey-rate-differs', 3, { written: '60%', ours: '90.00', formula: 'S1' }],
    ['survey-rate-differs', 4, { written: '95%', ours: '90.00', formula: '' }],
  ]);
});

test('property: any order of the rows gives the same verdict for every unit, and parts add up', () => {
  const row = fc.record({ unit: fc.constantFrom('甲镇', '乙镇', '丙镇'), good: fc.nat(60), bad: fc.nat(60) });
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: ({ unit }) => unit, minLength: 1 }), fc.boolean(), (rows, turn) => {
      const draw = (list: typeof rows) =>
        surveyIn({
          file: 'x.xlsx',
          modified: null,
          sheets: [
            {
              sheet: '测评',
              hidden: false,
              merges: [],
              rows: [
                { row: 1, hidden: false, cells: ['单位名称', '测评对象', '满意', '不满意'] },
                ...list.map(({ unit, good, bad }, at) => ({ row: at + 2, hidden: false, cells: [unit, '民主生活会', good, bad] })),
              ],
            },
          ],
        }).results.map(({ unit, verdict, valid }) => `${unit}${verdict}${valid}`);
      const other = turn ? [...rows].reverse() : rows;
      expect([...draw(other)].sort()).toEqual([...draw(rows)].sort());
    }),
    { seed: 70, numRuns: 60 },
  );
});

test('[R119] two rounds side by side under one unit column are two rounds of each unit', () => {
  const { results } = surveyIn(
    workbook(
      '两轮.xlsx',
      sheet('民主生活会满意度')`
        单位 | 第一轮 | < | < | 第二轮 | < | <
        ^ | 满意 | 基本满意 | 不满意 | 满意 | 基本满意 | 不满意
        县教育局 | 20 | 3 | 10 | 25 | 5 | 3
        县水利局 | 30 | 2 | 1 | 31 | 1 | 1
      `,
    ),
  );
  expect(results.map(({ unit, round, rate }) => [unit, round, rate])).toEqual([
    ['县教育局', 1, '69.70'],
    ['县教育局', 2, '90.91'],
    ['县水利局', 1, '96.97'],
    ['县水利局', 2, '96.97'],
  ]);
});

test('[R120] 一般 beside 好 and 差 counts as 基本满意, and that is said; beside 非常满意 it is a usual name for it', () => {
  const plain = surveyIn(
    workbook(
      'a.xlsx',
      sheet('测评')`
    单位名称 | 好 | 较好 | 一般 | 差
    县财政局 | 10 | 9 | 6 | 3
  `,
    ),
  );
  expect(plain.results.map(({ rate }) => rate)).toEqual(['89.29']);
  expect(codes(plain)).toContain('survey-middle-grade');
  const five = surveyIn(
    workbook(
      'b.xlsx',
      sheet('测评')`
    单位名称 | 非常满意 | 满意 | 一般 | 不满意 | 非常不满意
    县财政局 | 10 | 9 | 6 | 3 | 0
  `,
    ),
  );
  expect(codes(five)).not.toContain('survey-middle-grade');
});

test('[R120] ballots marked 一般 on the scale 好、较好、一般、差 are told as well', () => {
  const ballots = surveyIn(
    workbook(
      'c.xlsx',
      sheet('答卷')`
    您所在的单位 | 您对民主生活会的总体评价
    县财政局 | 好
    县财政局 | 较好
    县财政局 | 一般
    县财政局 | 差
  `,
    ),
  );
  expect(ballots.results.map(({ rate }) => rate)).toEqual(['75.00']);
  expect(codes(ballots)).toContain('survey-middle-grade');
});
