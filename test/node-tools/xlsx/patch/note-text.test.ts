import { findParagraph, oneParagraph } from '../../../../node-tools/xlsx/patch/note-text';

const headings = ['【台账助手·逾期】', '[Taizhang · overdue]'];

test('a note holds no blank line, so its end can be found', () => {
  expect(oneParagraph('第一行\r\n\r\n　\n第二行\n')).toBe('第一行\n第二行');
});

test.each([
  ['【台账助手·逾期】\n逾期 12 天', ''],
  ['原来的批注\n\n【台账助手·逾期】\n逾期 12 天', '原来的批注'],
  ['原来的批注\n\n[Taizhang · overdue]\n12 days late\n\n【台账助手·核对】\n年份', '原来的批注\n\n【台账助手·核对】\n年份'],
  ['【台账助手·逾期】\n逾期 12 天\n \n后来有人接着写的', '\n \n后来有人接着写的'],
])('“%s” without our paragraph', (text, rest) => {
  const { from, to } = findParagraph(text, headings) ?? { from: -1, to: -1 };
  expect(text.slice(0, from) + text.slice(to)).toBe(rest);
});

test('a comment that only speaks of us is not ours', () => {
  expect(findParagraph('请用台账助手看逾期', headings)).toBeNull();
});
