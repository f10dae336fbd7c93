import { findOwnWords, oneParagraph, without } from '../../../../node-tools/xlsx/patch/note-text';

test('a note holds no blank line, so its end can be found', () => {
  expect(oneParagraph('第一行\r\n\r\n　\n第二行\n')).toBe('第一行\n第二行');
});

const said = '逾期106天（截至2024-07-15）\n“2024年3月底”按 2024-03-31 计算';
const saidInEnglish = '1 day overdue (as of 2024-07-15)\n“14 July” is read as 2024-07-14';

function rest(text: string): string {
  return without(text, findOwnWords(text, 'overdue') ?? []);
}

test.each([
  [`【台账助手·逾期】\n${said}`, ''],
  [`原来的批注\n\n【台账助手·逾期】\n${said}`, '原来的批注'],
  [`原来的批注\n\n[Taizhang · overdue]\n${saidInEnglish}\n\n【台账助手·核对】\n年份`, '原来的批注\n\n【台账助手·核对】\n年份'],
  [`【台账助手·逾期】\n${said}\n \n后来有人接着写的`, '后来有人接着写的'],
])('“%s” without our paragraph', (text, remains) => {
  expect(rest(text)).toBe(remains);
});

test.each([
  ['on the line below', `【台账助手·逾期】\n${said}\n张三答复：已报县纪委`, '张三答复：已报县纪委'],
  ['right behind', `【台账助手·逾期】\n${said}，已书面催办`, '，已书面催办'],
  ['between our lines', `【台账助手·逾期】\n${said.replace('\n', ' 李梅已催\n')}\n下周再看`, ' 李梅已催\n下周再看'],
  ['below what others wrote', `督导组：请核实\n\n【台账助手·逾期】\n${said}\n${said}\n已核实`, '督导组：请核实\n已核实'],
])('[F110] words that somebody typed %s are not ours', (_, text, remains) => {
  expect(rest(text)).toBe(remains);
});

test('a deadline that runs over several lines, and lateness against the first deadline too, are our words', () => {
  const lines = '逾期3天（按原时限2024-06-30已超15天）（截至2024-07-15）\n“2024年\n7月12日”按 2024-07-12 计算';
  expect(rest(`【台账助手·逾期】\n${lines}\n收到`)).toBe('收到');
});

test('in a note of check a line without a remedy is somebody’s answer', () => {
  const text = '【台账助手·核对】\n第3行：必须改：“完成时限”写的是“尽快”，无法识别；可写2024-03-31\n张三：已改；请再看';
  expect(without(text, findOwnWords(text, 'check') ?? [])).toBe('张三：已改；请再看');
});

test('a comment that only speaks of us is not ours', () => {
  expect(findOwnWords('请用台账助手看逾期', 'overdue')).toBeNull();
});
