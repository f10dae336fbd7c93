import type { Feedback } from '../../../../core/opinion/feedback/assemble';
import { feedbackFiles } from '../../../../core/opinion/feedback/feedback-books';
import { recipientsOf } from '../../../../core/opinion/feedback/people';
import { readOpinions } from '../../../../core/opinion/register/read-opinions';
import { opinionTable } from '../../../../core/opinion/table';
import { readRoster } from '../../../../core/roster/read-roster';
import { rosterTable } from '../../../../core/roster/table';
import { parseTable } from '../../../../core/table/locate-tables';
import { sheet } from '../../../support/sheet';

const people = parseTable(
  rosterTable,
  sheet('花名册')`
    姓名    | 所在单位 | 职务
    a/b     | 水利局   | 局长
    A_b     | 水利局   | 副局长
  `,
  '',
);
const recipients = recipientsOf(readRoster({ people: people === null ? [] : [people], units: [], at: { file: '' } }).roster);
const grid = sheet('意见')`
  编号 | 意见原文 | 意见对象
  A1   | 会议多   | 领导班子
`;
const parsed = parseTable(opinionTable, grid, '');
const opinions = parsed === null ? [] : readOpinions(parsed, grid, { today: '2024-12-31', year: 2024 }).opinions;
const feedback: Feedback = {
  people: recipients.map((recipient) => ({ recipient, opinions })),
  team: opinions,
  organisation: opinions,
  heldBack: [],
  released: [],
  sensitive: [],
  unplaced: [],
  handedOut: opinions,
  findings: [],
};

test('[R041] the team’s material comes first, then the persons by their place in the roster, under names that any system takes', () => {
  const files = feedbackFiles(feedback, { asOf: '2024-07-15', language: 'zh', oneBook: false });
  expect(files.map(({ name, plan }) => [name, plan.sheets.map((one) => one.name)])).toEqual([
    ['00-领导班子-征求意见', ['对领导班子的意见', '对党组织的意见']],
    ['01-反馈单-a_b', ['反馈意见']],
    ['02-反馈单-A_b', ['反馈意见']],
  ]);
  expect(files.every(({ page }) => page !== null)).toBe(true);
});

test('in one book each person has a sheet; the team’s material stays apart', () => {
  const files = feedbackFiles(feedback, { asOf: '2024-07-15', language: 'zh', oneBook: true });
  expect(files.map(({ name, plan }) => [name, plan.sheets.length])).toEqual([
    ['00-领导班子-征求意见', 2],
    ['反馈意见', 2],
  ]);
});
