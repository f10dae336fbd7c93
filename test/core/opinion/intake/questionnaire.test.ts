import { questionPlace, readQuestionnaire } from '../../../../core/opinion/intake/questionnaire';
import { sheet } from '../../../support/sheet';

const exported = sheet('问卷')`
  民主生活会征求意见问卷 | | | | | |
  序号 | 提交答卷时间 | 来自IP | 您的姓名 | 您所在单位 | 您对领导班子有什么意见建议？ | 您对党组书记有什么意见建议？ | 总体评价
  1 | 2024/6/1 9:00 | 10.0.0.8 | 钱小宝 | 财务科 | ${'  少开会，\n多办事 '} | 无 | 满意
  2 | 2024/6/1 9:05 | 10.0.0.9 |        | 办公室 | 没有意见 | =多下基层 | 满意
  3 | 2024/6/1 9:09 | 10.0.0.7 | 孙丽   | 办公室 |          | 批评人不分场合 | 满意
`;

test('[R029] every answer is an opinion of its own, with its cell as its source and the question beside it', () => {
  const { drafts, saysNothing } = readQuestionnaire(exported);
  expect(drafts.map(({ verbatim, from, under }) => [verbatim, from, under])).toEqual([
    ['  少开会，\n多办事 ', '问卷!F3', '您对领导班子有什么意见建议？'],
    ['=多下基层', '问卷!G4', '您对党组书记有什么意见建议？'],
    ['批评人不分场合', '问卷!G5', '您对党组书记有什么意见建议？'],
  ]);
  expect(saysNothing).toBe(2);
});

test('[R042] columns that say who answered are never read', () => {
  const { columns, drafts } = readQuestionnaire(exported);
  expect(columns.map(({ leftOut }) => leftOut)).toEqual([
    'about-the-answer',
    'about-the-answer',
    'identity',
    'identity',
    'about-the-answer',
    null,
    null,
    'choice',
  ]);
  expect(columns.map(questionPlace)[5]).toBe('F列');
  expect(JSON.stringify(drafts)).not.toMatch(/钱小宝|孙丽|10\.0\.0/u);
});
