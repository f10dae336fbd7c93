import fc from 'fast-check';
import { editDistance } from '../../../core/text/edit-distance';

test.each([
  ['json', 'json', 0],
  ['jsno', 'json', 1],
  ['as-off', 'as-of', 1],
  ['overdu', 'overdue', 1],
  ['rows', 'raws', 1],
  ['汇摠', '汇总', 1],
  ['𠮷林', '吉林', 1],
  ['', '合并', 2],
  ['ca', 'abc', 3], // a stretch is not mended twice
])('%s is %s with %i slips', (one, other, slips) => {
  expect([editDistance(one, other), editDistance(other, one)]).toEqual([slips, slips]);
});

test('never more than the longer text has characters, nothing only between equals', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
      const slips = editDistance(one, other);
      expect(slips).toBeLessThanOrEqual(Math.max([...one].length, [...other].length));
      expect(slips === 0).toBe(one === other);
    }),
  );
});
