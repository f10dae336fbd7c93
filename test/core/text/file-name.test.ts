import fc from 'fast-check';
import { distinctNames, safeFileName } from '../../../core/text/file-name';

test.each([
  ['张建国', '张建国'],
  ['麦尔丹·木盖提', '麦尔丹·木盖提'],
  ['../../etc', '_.._etc'],
  ['a/b\\c:d', 'a_b_c_d'],
  ['CON', '_CON'],
  ['..', '_'],
  ['王强 . ', '王强'],
])('“%s” becomes “%s”', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

test('no name leads out of its folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(safeFileName(name)).toMatch(/^[^\\/:*?"<>|\u0000-\u001f.][^\\/:*?"<>|\u0000-\u001f]*$/u);
    }),
    { seed: 20240715, numRuns: 500 },
  );
});

test('names that a system takes for the same are told apart', () => {
  expect(distinctNames(['a', 'A', 'b'])).toEqual(['a', 'A（2）', 'b']);
});

test('a name that is another’s with its number added stays, and the number goes on', () => {
  expect(distinctNames(['张三', '张三', '张三（2）'])).toEqual(['张三', '张三（3）', '张三（2）']);
  expect(distinctNames(['张三（2）', '张三', '张三'])).toEqual(['张三（2）', '张三', '张三（3）']);
});
