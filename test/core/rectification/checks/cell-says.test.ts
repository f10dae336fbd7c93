import { bareText, lastSentence, saysNothing } from '../../../../core/rectification/checks/cell-says';

test.each(['', '  ', '/', '——', '-', '无', '暂无', '待定', '无。', 'N/A', '　'])('%j says nothing', (text) => {
  expect(saysNothing(text)).toBe(true);
});

test.each(['无人值守', '张三', '0', '待定方案由办公室起草', '——已完成'])('%j says something', (text) => {
  expect(saysNothing(text)).toBe(false);
});

test('equal wording is equal without numbering, spaces, punctuation and width', () => {
  expect(bareText('1.  加强学习，ＡＢ（１２）')).toBe(bareText('（一）加强学习ab12。'));
  expect(bareText('第1网格')).not.toBe(bareText('第2网格'));
});

test('what is said last counts', () => {
  expect(lastSentence('问题尚未解决。现已完成。')).toBe('现已完成');
  expect(lastSentence('')).toBe('');
});
