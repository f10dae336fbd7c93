import { cutHeader } from '../../../core/table/morphemes';

test('a header is cut into the fewest known words', () => {
  expect(cutHeader('牵头责任单位')).toEqual(['lead', 'duty', 'unit']);
  expect(cutHeader('整改完成情况')).toEqual(['finish', 'state']);
});

test('[F08] one unknown character leaves the whole header unread', () => {
  expect(cutHeader('整改得分')).toBeNull();
  expect(cutHeader('天气')).toBeNull();
  expect(cutHeader('')).toBeNull();
});
