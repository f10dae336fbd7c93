import fc from 'fast-check';
import { distinctNames, safeFileName } from '../../../../core/opinion/feedback/file-name';

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
