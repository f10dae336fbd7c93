import { once } from '../../../core/table/once';

test('each text is read once, blank and null answers too', () => {
  const asked: string[] = [];
  const read = once((text) => {
    asked.push(text);
    return text === '' ? null : text.length;
  });
  expect([read('甲乙'), read(''), read('甲乙'), read(''), read('__proto__')]).toEqual([2, null, 2, null, 9]);
  expect(asked).toEqual(['甲乙', '', '__proto__']);
});

test('what it remembers is bounded, and forgetting changes no answer', () => {
  let reads = 0;
  const read = once((text) => {
    reads += 1;
    return text.length;
  });
  for (let at = 0; at < 30_000; at++) read(`第${at}项`);
  expect(read('第0项')).toBe('第0项'.length);
  expect(reads).toBe(30_001);
});
