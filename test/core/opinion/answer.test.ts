import { answerOf } from '../../../core/opinion/answer';

test.each([
  [{ answerStatus: '已答复' }, 'answered'],
  [{ answerStatus: '未答复', feedback: '' }, 'open'],
  [{ answerStatus: '不需答复' }, 'needless'],
  [{ feedback: '已当面反馈' }, 'answered'],
  [{ feedback: '未反馈' }, 'open'],
  [{ feedback: '否' }, 'open'],
  [{ feedbackDate: '2024-06-30' }, 'answered'],
  [{ routing: '吸收到班子检视剖析材料' }, 'taken'],
  [{ adopted: '不采纳', adoptReason: '超出本级权限' }, 'declined'],
  [{ adopted: '不采纳' }, 'open'],
  [{ handling: '已更换管网' }, 'open'],
  [{}, 'open'],
])('[R053] %j is %s', (texts, state) => {
  expect(answerOf(texts, false)).toBe(state);
});

test('[R053] an opinion that a problem takes up is taken', () => {
  expect(answerOf({}, true)).toBe('taken');
});
