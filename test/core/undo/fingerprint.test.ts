import { fingerprint } from '../../../core/undo/fingerprint';

test('the same contents have the same fingerprint; blank and the empty text cannot be told', () => {
  expect(fingerprint(['申请销号', 45473, null])).toBe(fingerprint(['申请销号', 45473, '']));
});

test('another text, kind, order or length gives another', () => {
  const prints = [
    ['申请销号', 1],
    ['申请销号', '1'],
    ['申请销号', true],
    [1, '申请销号'],
    ['申请销号'],
    ['申请销号', 1, null],
    ['申请', '销号', 1],
    [],
  ].map(fingerprint);
  expect(new Set(prints).size).toBe(prints.length);
});
