import type { Language } from '../../../core/i18n/local-text';
import { findingLine } from '../../../core/marking/finding-line';
import { markTags } from '../../../core/marking/mark-tags';
import { findOwnWords, without, withoutOwnWords } from '../../../core/marking/own-note';

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

describe('in a note of check', () => {
  const finding = (code: 'deadline-vague' | 'deadline-unreadable', language: Language): string =>
    findingLine(
      { code, at: { file: '县教育局.xlsx', sheet: '整改台账', row: 5, column: 5 }, params: { text: '尽快；另行通知' } },
      language,
    );

  test.each(['zh', 'en'] as const)('[F110] what somebody types behind a line of ours is an answer, and stays (%s)', (language) => {
    const [one, other] = [finding('deadline-vague', language), finding('deadline-unreadable', language)];
    const heading = markTags.check[language];
    expect(withoutOwnWords(`${heading}\n${one}\n${other}`, 'check')).toBe('');
    expect(withoutOwnWords(`${heading}\n${one} 已补；请再看\n${other}。收到`, 'check')).toBe('已补；请再看。收到');
    expect(withoutOwnWords(`督导组：请核实\n\n${heading}\n${one}已补\n李梅已核`, 'check')).toBe('督导组：请核实已补\n李梅已核');
  });

  test('a line that has lost its end in some program goes as a whole', () => {
    expect(withoutOwnWords(`【台账助手·核对】\n${finding('deadline-vague', 'zh').replace('\u200B', '')}\n收到`, 'check')).toBe('收到');
  });
});

test('a comment that only speaks of us is not ours', () => {
  expect(findOwnWords('请用台账助手看逾期', 'overdue')).toBeNull();
});
