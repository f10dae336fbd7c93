import { tickedWord } from '../../../core/rectification/ticked-box';

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
