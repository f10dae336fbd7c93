import { tickedWord } from '../../../core/text/ticked-box';

test('a text without boxes, or with an ornament before it, is left to be read as it stands', () => {
  for (const text of ['整改中', '已完成（3月）', '√已完成', '●已完成', '二○二四年六月完成', '（）已完成', ''])
    expect([text, tickedWord(text)]).toEqual([text, null]);
});

test('[R106] only the ticked box counts, whether boxes stand before or behind their words', () => {
  for (const [text, word] of [
    ['☑已完成 □整改中 □未启动', '已完成'],
    ['□已完成\n■整改中', '整改中'],
    ['●已完成 ○整改中', '已完成'],
    ['已完成（ ） 整改中（√）', '整改中'],
    ['已完成□ 整改中☑', '整改中'],
    ['[ ]已完成[x]整改中', '整改中'],
    ['☑是□否', '是'],
  ] as const)
    expect([text, tickedWord(text)]).toEqual([text, word]);
});

test('no box ticked, or two, says nothing', () => {
  for (const text of ['□已完成 □整改中', '☑已完成 ☑整改中', '□已完成']) expect([text, tickedWord(text)]).toEqual([text, '']);
});

test('[R106] a tick at one of two words that cannot both hold is a choice', () => {
  for (const [text, word] of [
    ['已完成√ 未完成', '已完成'],
    ['√已完成  未完成', '已完成'],
    ['已完成(√) 未完成', '已完成'],
    ['已完成 未完成√', '未完成'],
    ['已完成 √ 未完成', ''],
    ['已完成 √整改中', '整改中'],
  ] as const)
    expect([text, tickedWord(text)]).toEqual([text, word]);
});

test('a tick before two words that may both hold is an ornament', () => {
  for (const text of ['√已完成 长期坚持', '√已完成 待验收', '已完成√ 未验收']) expect([text, tickedWord(text)]).toEqual([text, null]);
});
