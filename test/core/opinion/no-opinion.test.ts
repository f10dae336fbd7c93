import { isEmptyAnswer, saysNoOpinion } from '../../../core/opinion/no-opinion';

test.each([
  ...[
    '无',
    '没有',
    '暂无',
    '无意见',
    '没有意见',
    '暂无意见和建议',
    '没有意见建议',
    '无其他意见',
    '暂时没有建议',
    '没有不同意见',
    '/',
    '——',
    '无。',
    '',
    ' 无 ',
  ],
])('[R043] %j is no opinion', (text) => {
  expect(saysNoOpinion(text)).toBe(true);
});

test.each(['无人接待', '没有停车位', '无障碍设施缺', '会议多', '同意', '很好', '1', '没有意见箱', '对食堂没有意见', '无纸化办公推进慢'])(
  '[R043] %j is one',
  (text) => {
    expect(saysNoOpinion(text)).toBe(false);
  },
);

test('in a questionnaire 很好 and 不知道 fill a blank too', () => {
  expect(['很好', '不知道', '1', '没有意见', '会议多'].map(isEmptyAnswer)).toEqual([true, true, true, true, false]);
});
