import { nearWords } from '../../../core/text/near-words';

const names = ['plan', 'check', 'rows', 'overdue', 'satisfaction', 'summary', '汇总', '合并', '满意度', '意见'];

test.each(['xyz', '', 'p', 'report', 'column', '台账', '整改', '问题台账'])('%s is like none of them', (word) => {
  expect(nearWords(word, names)).toEqual([]);
});

test.each([
  ['chekc', 'check'],
  ['raws', 'rows'],
  ['Sumary', 'summary'],
  ['sat', 'satisfaction'],
  ['plans', 'plan'],
  ['汇摠', '汇总'],
  ['满意', '满意度'],
  ['合并台账', '合并'],
])('%s was meant as %s', (word, meant) => {
  expect(nearWords(word, names)[0]).toBe(meant);
});

test('the nearest comes first, and no more than three are named', () => {
  expect(nearWords('abcdefgh', ['abcdxfgx', 'abcdefgx', 'xbcdefgh', 'abxdexgh'])).toEqual(['abcdefgx', 'xbcdefgh', 'abcdxfgx']);
});
