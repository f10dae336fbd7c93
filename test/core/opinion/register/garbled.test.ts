import { looksGarbled } from '../../../../core/opinion/register/garbled';

test('plain texts, rare characters, emoji and other scripts are whole', () => {
  for (const text of [
    '会议太多，𠮷村㐂宴👍🏽',
    'Größe and naïve café',
    'ئۇيغۇرچە پىكىر',
    '涓涓细流，浙江、绍兴的锅',
    'монгол хэл',
    '①②③ № ℃',
  ])
    expect([text, looksGarbled(text)]).toEqual([text, false]);
});

test.each([
  ['the sign of a lost character', '会议太\ufffd多'],
  ['half a pair', '\ud842村路灯'],
  ['UTF-8 read as Latin letters', Buffer.from('会议太多了', 'utf8').toString('latin1')],
  ['GBK read as Latin letters', '»áÒéÌ«¶à'],
  ['UTF-8 read as GBK', '鐞嗚瀛︿範涓嶅绯荤粺'],
  ['the well-known heap of copper', '锟斤拷锟斤拷'],
])('[R042] %s is told', (_, text) => {
  expect(looksGarbled(text)).toBe(true);
});
