import { readSurvey } from '../../../core/satisfaction/read-survey';
import { surveyOf } from '../../../core/satisfaction/results/survey';
import { surveysHeld } from '../../../core/satisfaction/surveys-held';
import { sheet, workbook } from '../../support/sheet';

const survey = readSurvey(
  workbook(
    '测评.xlsx',
    sheet('满意度测评')`
      单位 | 测评对象 | 测评时间 | 发出 | 收回 | 有效 | 满意 | 基本满意 | 不满意
      县教育局 | 领导班子 | @2024-06-20 | 50 | 50 | 50 | 40 | 5 | 5
      县水利局 | 领导班子 | @2024-07-20 | 50 | 50 | 50 | 40 | 5 | 5
      县民政局 | 领导班子 | 2024年6月 | 50 | 50 | 50 | 40 | 5 | 5
      县司法局 | 领导班子 | | 50 | 50 | 50 | 40 | 5 | 5
    `,
  ),
);

test('[R119] a survey dated after today gives no rate, and is asked about at its day', () => {
  const { tallies, stated, findings } = surveysHeld(survey, '2024-06-20');
  const ahead = findings.filter(({ code }) => code === 'record-date-ahead');
  expect(ahead.map(({ at, params }) => [at.row, at.column, params])).toEqual([[3, 3, { column: '测评时间', day: '2024-07-20' }]]);
  const settings = { formula: 'S2', line: { numerator: 70, denominator: 100 } } as const;
  const { results } = surveyOf(tallies, settings, () => null, stated);
  expect(results.map(({ unit, verdict }) => [unit, verdict])).toEqual([
    ['县教育局', 'pass'],
    ['县水利局', 'void'],
    ['县民政局', 'pass'],
    ['县司法局', 'pass'],
  ]);
});

test('on the day itself and later it counts as it stands', () => {
  expect(surveysHeld(survey, '2024-07-20')).toBe(survey);
});
