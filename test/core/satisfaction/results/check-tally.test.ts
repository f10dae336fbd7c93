import { readSurvey } from '../../../../core/satisfaction/read-survey';
import type { SurveySettings } from '../../../../core/satisfaction/results/result';
import { type Survey, surveyOf } from '../../../../core/satisfaction/results/survey';
import type { Workbook } from '../../../../core/table/grid';
import { sheet, workbook } from '../../../support/sheet';

const seventy = { formula: 'S5', line: { numerator: 7, denominator: 10 } } as const;

function surveyIn(book: Workbook, settings: SurveySettings = seventy): Survey {
  const { tallies, stated, findings } = readSurvey(book);
  const survey = surveyOf(tallies, settings, () => null, stated);
  return { ...survey, findings: [...findings, ...survey.findings] };
}

const codes = ({ findings }: Survey): readonly string[] => findings.map(({ code }) => code);

test('[R119] ballots that came back without a grade stay in the base, and that is said: 71 of 102 is no 71 %', () => {
  const survey = surveyIn(
    workbook(
      '测评.xlsx',
      sheet('测评')`
        单位名称 | 测评对象 | 发出票数 | 收回票数 | 满意 | 基本满意 | 不满意
        甲镇 | 民主生活会 | 103 | 102 | 50 | 21 | 29
        乙镇 | 民主生活会 | 100 | 90 | 70 | 20 | 10
      `,
    ),
  );
  expect(survey.results.map(({ fraction, verdict }) => [fraction, verdict])).toEqual([
    [{ numerator: 71, denominator: 102 }, 'make_up'],
    [null, 'void'],
  ]);
  expect(survey.findings.map(({ code, at }) => [code, at.row, at.column])).toEqual([
    ['survey-grades-under-valid', 2, 4],
    ['survey-grades-over-valid', 3, 4],
  ]);
});

test('[R119] valid ballots without a count of any grade give no rate, not 0 %', () => {
  const survey = surveyIn(
    workbook(
      '测评.xlsx',
      sheet('测评')`
        单位名称 | 测评对象 | 收回票数 | 有效票数 | 满意 | 基本满意 | 不满意
        甲镇 | 民主生活会 | 30 | 30 | | |
        乙镇 | 民主生活会 | 30 | | 0 | 0 | 0
      `,
    ),
  );
  expect(survey.results.map(({ rate, verdict }) => [rate, verdict])).toEqual([
    [null, 'void'],
    [null, 'void'],
  ]);
  expect(codes(survey)).toEqual(['survey-base-missing', 'survey-base-missing']);
});

test('more present than due is no survey, and no share of the members due is over 100 %', () => {
  const book = workbook(
    '测评.xlsx',
    sheet('测评')`
      单位名称 | 测评对象 | 应到人数 | 实到人数 | 有效票数 | 满意 | 基本满意 | 不满意
      甲镇 | 民主生活会 | 10 | 12 | 12 | 12 | 0 | 0
      乙镇 | 民主生活会 | 10 | 10 | 12 | 12 | 0 | 0
    `,
  );
  const byValid = surveyIn(book);
  expect(byValid.results.map(({ verdict, others }) => [verdict, others.find(({ formula }) => formula === 'S3')?.rate])).toEqual([
    ['void', undefined],
    ['pass', null],
  ]);
  expect(codes(byValid)).toEqual(['survey-over-due']);
  const byMembers = surveyIn(book, { formula: 'S3', line: seventy.line });
  expect(byMembers.results.map(({ verdict }) => verdict)).toEqual(['void', 'void']);
  expect(codes(byMembers)).toEqual(['survey-over-due', 'survey-over-due']);
});

test('[F60] a total among the kinds of voters or the items is not counted beside its parts; alone it is the survey', () => {
  const survey = surveyIn(
    workbook(
      '测评.xlsx',
      sheet('测评')`
        单位名称 | 参评人员类别 | 收回票数 | 满意 | 基本满意 | 不满意
        甲镇 | 党员 | 30 | 15 | 6 | 9
        甲镇 | 群众 | 10 | 5 | 1 | 4
        甲镇 | 小计 | 40 | 20 | 7 | 13
        乙镇 | 合计 | 20 | 15 | 5 | 0
      `,
      sheet('测评项目')`
        单位名称 | 测评项目 | 收回票数 | 满意 | 基本满意 | 不满意
        丙镇 | 整改成效 | 30 | 15 | 6 | 9
        丙镇 | 合计 | 30 | 15 | 6 | 9
      `,
    ),
  );
  expect(survey.results.map(({ unit, item, returned, satisfied }) => [unit, item, returned, satisfied])).toEqual([
    ['甲镇', null, 40, 27],
    ['乙镇', null, 20, 20],
    ['丙镇', '整改成效', 30, 21],
  ]);
});

test('[F60] S1 is of all ballots that came back: where only the valid ones are stated, there is no such figure', () => {
  const book = workbook(
    '测评.xlsx',
    sheet('测评')`
      单位名称 | 测评对象 | 有效票数 | 无效票数 | 满意 | 基本满意 | 不满意
      甲镇 | 民主生活会 | 30 | | 15 | 6 | 9
      乙镇 | 民主生活会 | 30 | 0 | 15 | 6 | 9
    `,
  );
  const s1 = surveyIn(book).results.map(({ others }) => others.find(({ formula }) => formula === 'S1')?.rate);
  expect(s1).toEqual([null, '50.00']);
  const chosen = surveyIn(book, { formula: 'S1', line: { numerator: 1, denominator: 2 } });
  expect(chosen.results.map(({ verdict }) => verdict)).toEqual(['void', 'pass']);
  expect(codes(chosen)).toEqual(['survey-base-missing']);
});

test('a survey table that nobody has filled in is there, and is said to be blank', () => {
  const { findings } = readSurvey(
    workbook(
      '测评.xlsx',
      sheet('满意度测评')`
        单位名称 | 测评对象 | 收回票数 | 有效票数 | 满意 | 基本满意 | 不满意
      `,
    ),
  );
  expect(findings.map(({ code, at, params }) => [code, at.sheet, params])).toEqual([
    ['survey-missing', '满意度测评', { sheet: '满意度测评' }],
  ]);
});
