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

const leftOutFor = (question: string, ...answers: readonly string[]) => {
  const cells = (texts: readonly string[]) => texts.map((text) => (text === '' ? undefined : text));
  const lines = [['您对领导班子有什么意见', question], ...answers.map((answer, at) => [`会议太多${at}，要少开`, answer])];
  const rows = lines.map((texts, at) => ({ row: at + 1, hidden: false, cells: cells(texts) }));
  return readQuestionnaire({ sheet: '问卷', hidden: false, merges: [], rows }).columns[1]?.leftOut;
};

test.each([
  '1.您的姓名（可选填，方便我们与您联系反馈）',
  '请填写您的姓名（必填，我们将为您保密）',
  'Q1. 如果方便，请留下您的手机号码以便回访：',
  '您的联系方式是？（手机/微信均可，便于我们就您的意见进行反馈）',
  '怎么称呼您？',
  '请问贵姓',
])('[R042] “%s” asks who answers, however long it is', (question) => {
  expect(leftOutFor(question, '甲乙', '丙丁')).toBe('identity');
});

test('[R042] answers that are names and numbers say who answers, whatever is asked', () => {
  expect(leftOutFor('Q3', '钱小宝', '孙丽娜', '13800138000')).toBe('identity');
  expect(leftOutFor('Q3', '修一下村里的路', '食堂太贵了', '钱小宝')).toBeNull();
});

test('您所在的单位 tells of who answers, 对本单位有什么意见 asks for an opinion', () => {
  expect(leftOutFor('您所在的单位或者部门是哪一个，请据实填写全称', '县教育局', '县财政局')).toBe('about-the-answer');
  for (const question of ['您认为单位工作还有哪些问题', '您对干部联系群众方面有什么意见', '您对本部门领导有什么建议'])
    expect(leftOutFor(question, '多下去走走，少开会', '没有到过我们村里，要来')).toBeNull();
});
