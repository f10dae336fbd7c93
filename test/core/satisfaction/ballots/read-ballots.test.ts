import { readSurvey } from '../../../../core/satisfaction/read-survey';
import { sheet, workbook } from '../../../support/sheet';

const form = sheet('表单回复 1')`
  时间戳记 | 您所在单位 | 您的身份 | 您对领导班子专题民主生活会是否满意？ | 您对组织生活会是否满意 | 其他意见
  2024/1/2 10:00 | 河东镇 | 党员 | 满意 | A.满意 | 无
  2024/1/2 10:01 | 河东镇 | 党员 | 基本满意 | B、基本满意 |
  2024/1/2 10:02 | 河东镇 | 党员 | 不满意 | | 多下村
  2024/1/2 10:03 | 河西镇 | 群众 | 满意 | 满意;不满意 |
  2024/1/2 10:04 | 河西镇 | 群众 | 满意 | 还行 |
`;

test('[R120] ballots row by row: one tally for each question, unit and kind of voters', () => {
  const { tallies } = readSurvey(workbook('问卷.xlsx', form));
  expect(tallies.map(({ unit, subject, voters, returned, valid, counts }) => [unit, subject, voters, returned, valid, counts])).toEqual([
    ['河东镇', '民主生活会', '党员', 3, 3, { satisfied: 1, basicallySatisfied: 1, unsatisfied: 1 }],
    ['河西镇', '民主生活会', '群众', 2, 2, { satisfied: 2, basicallySatisfied: 0, unsatisfied: 0 }],
    ['河东镇', '组织生活会', '党员', 3, 3, { satisfied: 1, basicallySatisfied: 1, unsatisfied: 0, abstain: 1 }],
    ['河西镇', '组织生活会', '群众', 2, 0, { satisfied: 0, basicallySatisfied: 0, unsatisfied: 0 }],
  ]);
});

test('[R120] the unit and the voters may stand behind the questions, up to the last column', () => {
  const grid = sheet('表单回复 1')`
    时间戳记 | 您对领导班子专题民主生活会是否满意？ | 您的身份 | 您所在单位
    2024/1/2 10:00 | 满意 | 党员 | 河东镇
    2024/1/2 10:01 | 不满意 | 党员 | 河西镇
  `;
  const { tallies } = readSurvey(workbook('问卷.xlsx', grid));
  expect(tallies.map(({ unit, voters, valid }) => [unit, voters, valid])).toEqual([
    ['河东镇', '党员', 1],
    ['河西镇', '党员', 1],
  ]);
});

test('two marks and a word off the scale are invalid ballots, named at their cells', () => {
  const { findings } = readSurvey(workbook('问卷.xlsx', form));
  expect(findings.map(({ code, at }) => [code, at.row, at.column])).toEqual([
    ['ballot-several-marks', 5, 5],
    ['ballot-off-scale', 6, 5],
  ]);
});

test('a grade of another scale is off this one', () => {
  const grid = sheet('票')`
    票号 | 对领导班子民主生活会
    1 | 满意
    2 | 基本满意
    3 | 不满意
    4 | 不太满意
  `;
  const { tallies, findings } = readSurvey(workbook('票.xlsx', grid));
  expect([tallies[0]?.valid, tallies[0]?.invalid, findings.map(({ code }) => code)]).toEqual([3, 1, ['ballot-off-scale']]);
});

/** A question with so many ballots of each answer. */
const answers = (...given: readonly (readonly [answer: string, times: number])[]) =>
  workbook('票.xlsx', {
    ...sheet('票')`
      票号 | 对领导班子民主生活会
    `,
    rows: [['票号', '对领导班子民主生活会'], ...given.flatMap(([answer, times]) => Array.from({ length: times }, () => ['1', answer]))].map(
      (cells, at) => ({ row: at + 1, cells, hidden: false }),
    ),
  });

test('[R119] 不了解 is a valid ballot on every scale and stays in the base', () => {
  const { tallies } = readSurvey(answers(['好', 10], ['较好', 8], ['一般', 3], ['差', 4], ['不了解', 5]));
  expect(tallies.map(({ returned, valid, counts }) => [returned, valid, counts.dontKnow])).toEqual([[30, 30, 5]]);
});

test('[R119] a scale of an office’s own is read from what its ballots say: no grade given by many is a slip', () => {
  const own = readSurvey(answers(['非常满意', 10], ['比较满意', 8], ['一般', 3], ['不太满意', 4], ['不满意', 5]));
  expect(own.tallies.map(({ valid, counts }) => [valid, counts])).toEqual([
    [30, { verySatisfied: 10, fairlySatisfied: 8, basicallySatisfied: 3, notVerySatisfied: 4, unsatisfied: 5 }],
  ]);
  expect(own.findings).toEqual([]);
  const slip = readSurvey(answers(['满意', 30], ['基本满意', 15], ['不满意', 5], ['不太满意', 2]));
  expect(slip.findings.map(({ code }) => code)).toEqual(['ballot-off-scale', 'ballot-off-scale']);
});

test('未选 and 空白 are no mark, 无效票 is an invalid ballot that nobody has to look at', () => {
  const { tallies, findings } = readSurvey(answers(['满意', 6], ['未选', 2], ['(空)', 1], ['没有评价', 1], ['无效票', 2], ['作废', 1]));
  expect(tallies.map(({ valid, invalid, counts }) => [valid, invalid, counts.satisfied, counts.abstain])).toEqual([[10, 3, 6, 4]]);
  expect(findings).toEqual([]);
});

test('一般 between 满意 and 不满意 is asked about on ballots as in tables', () => {
  const { findings } = readSurvey(answers(['满意', 6], ['一般', 2], ['不满意', 1]));
  expect(findings.map(({ code }) => code)).toEqual(['survey-middle-grade']);
});

test('names beside grades are pointed out and go no further', () => {
  const grid = sheet('票')`
    姓名 | 手机号 | 对民主生活会
    张建国 | 13800000000 | 满意
    李梅 | 13900000000 | 不满意
  `;
  const read = readSurvey(workbook('票.xlsx', grid));
  expect(read.findings.map(({ code, at }) => [code, at.column])).toEqual([
    ['ballot-names-voter', 1],
    ['ballot-names-voter', 2],
  ]);
  expect(JSON.stringify(read)).not.toMatch(/张建国|李梅|138|139/u);
});

test('发出票数 above the ballots is their issue; total rows are no ballots', () => {
  const grid = sheet('票')`
    河东镇民主生活会测评（发出票数：５张） | <
    票号 | 测评结果
    1 | √满意
    2 | 不满意
    合计 | 满意1票
  `;
  const { tallies } = readSurvey(workbook('票.xlsx', grid));
  expect(tallies.map(({ issued, returned, subject }) => [issued, returned, subject])).toEqual([[5, 2, null]]);
});

test('[R119] a thousand in 发出票数 is read whole; a year and a number that is about right are none', () => {
  const issued = [
    '发出票数：1,200',
    '共发出1200张',
    '发放时间：2024年6月18日',
    '发出约120张',
    '发出120余张',
    '发放测评票2024年6月，发出80份',
  ].map((said) => {
    const grid = sheet('票')`
      ${`民主生活会测评（${said}）`} | <
      票号 | 测评结果
      1 | √满意
      2 | 不满意
    `;
    return readSurvey(workbook('票.xlsx', grid)).tallies[0]?.issued;
  });
  expect(issued).toEqual([1200, 1200, null, null, null, 80]);
});

test('[R122] a question about a person is a tally on a person', () => {
  const grid = sheet('票')`
    单位 | 您对张建国同志的评价 | 您对领导班子民主生活会的评价
    河东镇 | 满意 | 满意
  `;
  const { tallies } = readSurvey(workbook('票.xlsx', grid));
  expect(tallies.map(({ personal }) => personal)).toEqual([true, false]);
});

test('a workbook with neither tallies nor ballots says what is looked for', () => {
  const grid = sheet('通知')`
    关于开会的通知 | 请按时参加
  `;
  expect(readSurvey(workbook('通知.xlsx', grid)).findings.map(({ code }) => code)).toEqual(['survey-missing']);
});

test.each(['测评结果', '满意度', '评价', '您的评价', '测评等次'])(
  'a single question headed %s asks about nothing that it names',
  (header) => {
    const ballots = sheet('测评票')`
    票号 | 被测评单位 | ${header}
    1 | 柳林镇 | 满意
    2 | 柳林镇 | 不满意
  `;
    const { tallies } = readSurvey(workbook('测评票.xlsx', ballots));
    expect(tallies.map(({ unit, subject, item, valid }) => [unit, subject, item, valid])).toEqual([['柳林镇', null, null, 2]]);
  },
);

test('of several questions each keeps its words, and one that names a thing keeps them', () => {
  const several = sheet('测评票')`
    票号 | 被测评单位 | 食堂管理 | 校车安全
    1 | 县教育局 | 满意 | 不满意
  `;
  const { tallies } = readSurvey(workbook('测评票.xlsx', several));
  expect(tallies.map(({ item }) => item)).toEqual(['食堂管理', '校车安全']);
});
