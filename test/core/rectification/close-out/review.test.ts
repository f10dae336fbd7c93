import { awaitingReview, passQuestions, reviewCloseOut } from '../../../../core/rectification/close-out/review';
import { sheet } from '../../../support/sheet';
import { amended, edits, refusals } from '../amended';

const ledger = amended(sheet('整改台账')`
  序号 | 存在问题     | 整改措施   | 责任人     | 完成时限   | 整改状态 | 佐证材料   | 是否销号 | 验收人 | 验收意见
  1    | 告知单未更新 | 更新告知单 | 陈霞、赵敏 | 2024-04-30 | 申请销号 | 告知单汇编 |          |        |
  2    | 走访少       | 每季度走访 | 赵敏       | 2024-06-30 | 整改中   |            |          |        |
  3    | 会议多       | 现场办公   | 李梅       | 2024-06-30 | 申请销号 | 压减表     |          |        |
`);
const decision = { verdict: '通过', reviewer: '王强', day: '2024-07-12', comment: '' };
const codes = (change: Partial<typeof decision>, rows: readonly number[] = [2]) =>
  reviewCloseOut(ledger, rows, { ...decision, ...change }).findings.map(({ code }) => code);

test('what was handed in awaits review, nothing else', () => {
  expect(awaitingReview(ledger).map(({ row }) => row)).toEqual([2, 4]);
});

test('[R018] 通过 closes the item in the columns the ledger has', () => {
  const amendment = reviewCloseOut(ledger, [2], decision);
  expect(edits(amendment)).toEqual(['F2 已销号', 'H2 是', 'I2 王强', 'J2 通过']);
  expect(amendment.lines).toMatchObject([{ step: 'passed', reviewer: '王强', day: '2024-07-12' }]);
});

test('退回 sends it back with the comment, and closes nothing', () => {
  const amendment = reviewCloseOut(ledger, [2, 4], { ...decision, verdict: '退回', comment: '请补会议记录' });
  expect(edits(amendment)).toEqual(['F2 退回整改', 'I2 王强', 'J2 请补会议记录', 'F4 退回整改', 'I4 王强', 'J4 请补会议记录']);
  expect(amendment.lines.map(({ step }) => step)).toEqual(['returned', 'returned']);
});

test('nobody is taken for the reviewer, and no verdict is supplied', () => {
  expect(codes({ verdict: '' })).toEqual(['review-no-verdict']);
  expect(codes({ reviewer: '' })).toEqual(['review-no-name']);
  expect(codes({ reviewer: '督导组办公室' })).toEqual(['review-no-name']);
  expect(codes({ verdict: '退回' })).toEqual(['review-no-comment']);
  expect(codes({ day: '下个月' })).toEqual(['close-out-day-unreadable']);
  expect(codes({ day: '2024-07-16' })).toEqual(['close-out-day-future']);
});

test('[F35] whoever is responsible does not accept: alone or among others, in whatever spelling', () => {
  expect(codes({ reviewer: '赵敏' })).toEqual(['review-by-owner']);
  expect(codes({ reviewer: '王强、陈 霞' })).toEqual(['review-by-owner']);
  expect(refusals(reviewCloseOut(ledger, [2], { ...decision, reviewer: '赵敏' }))[0]).toContain('整改台账!D2');
});

test('what was not handed in is not decided on', () => {
  expect(codes({}, [3])).toEqual(['close-out-not-applied']);
});

test('[R114] [R115] [R116] [R117] the four questions are the four 不放过, in their order', () => {
  expect(passQuestions.map((question) => question.split('：')[0])).toEqual([
    '查摆问题不聚焦的不放过',
    '自我剖析不深刻的不放过',
    '整改措施不到位的不放过',
    '群众不满意的不放过',
  ]);
});
