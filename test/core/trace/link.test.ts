import { byNumber, readLinks } from '../../../core/trace/link';

const items = [
  { no: 'A1', seq: '1' },
  { no: 'A2', seq: '2' },
  { no: '2', seq: '3' },
];
const numbered = byNumber(items, ({ no, seq }) => [no, seq]);

test('编号 goes before 序号: 2 is the one that bears it as its number', () => {
  expect(readLinks(['2、1'], numbered, () => true)).toEqual({ items: [items[2], items[0]], unknown: [], ambiguous: [], unreadable: [] });
});

test('unknown numbers, doubtful ones and words are told apart', () => {
  const twice = byNumber([{ no: '1' }, { no: '1' }], ({ no }) => [no]);
  expect(readLinks(['1，9；作风'], twice, () => true)).toEqual({
    items: [],
    unknown: ['9'],
    ambiguous: [{ number: '1', count: 2 }],
    unreadable: ['作风'],
  });
});
