import { answerOf } from '../../../core/opinion/answer';

test.each([
  [{ answerStatus: '已答复' }, 'answered'],
  [{ answerStatus: '未答复', feedback: '' }, 'open'],
  [{ answerStatus: '不需答复' }, 'needless'],
  [{ answerStatus: '办理中' }, 'open'],
  [{ answerStatus: '正在答复' }, 'open'],
  [{ answerStatus: '已转办' }, 'open'],
  [{ answerStatus: '不予答复' }, 'open'],
  [{ answerStatus: '逾期未答复' }, 'open'],
  [{ answerStatus: '部分答复' }, 'answered'],
  [{ answerStatus: '/', feedback: '已电话回复' }, 'answered'],
  [{ feedback: '已当面反馈' }, 'answered'],
  [{ feedback: '未反馈' }, 'open'],
  [{ feedback: '否' }, 'open'],
  [{ feedback: '正在与住建局协调' }, 'open'],
  [{ feedback: '研究中，尚未反馈' }, 'open'],
  [{ feedback: '匿名，无法反馈' }, 'open'],
  [{ feedback: '已当面答复，对方未回复' }, 'answered'],
  [{ feedback: '已多次催促未答复' }, 'open'],
  [{ feedback: '暂不具备条件，今年列入计划' }, 'answered'],
  [{ feedbackDate: '2024-06-30' }, 'answered'],
  [{ feedbackDate: '待定' }, 'open'],
  [{ feedbackDate: '未反馈' }, 'open'],
  [{ feedbackDate: '拟6月30日' }, 'open'],
  [{ routing: '吸收到班子检视剖析材料' }, 'taken'],
  [{ routing: '暂不纳入班子材料' }, 'open'],
  [{ routing: '未吸收' }, 'open'],
  [{ adopted: '不采纳', adoptReason: '超出本级权限' }, 'declined'],
  [{ adopted: '不采纳' }, 'open'],
  [{ adopted: '没有采纳', adoptReason: '超出本级权限' }, 'declined'],
  [{ adopted: '否', adoptReason: '超出本级权限' }, 'declined'],
  [{ adopted: '采纳', adoptReason: '可行' }, 'open'],
  [{ handling: '已更换管网' }, 'open'],
  [{}, 'open'],
])('[R053] %j is %s', (texts, state) => {
  expect(answerOf(texts, false)).toBe(state);
});

test('[R053] an opinion that a problem takes up is taken', () => {
  expect(answerOf({}, true)).toBe('taken');
});
