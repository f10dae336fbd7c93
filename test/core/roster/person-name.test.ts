import { hasOddDot, tidyName } from '../../../core/roster/person-name';

test.each([
  ['张建国', '张建国'],
  ['张 建国', '张建国'],
  ['张丽（女）', '张丽'],
  ['麦尔丹.木盖提', '麦尔丹·木盖提'],
  ['麦尔丹•木盖提', '麦尔丹·木盖提'],
  ['麦尔丹·木盖提', '麦尔丹·木盖提'],
  ['空缺', null],
  ['——', null],
  ['', null],
])('the name in %s is %s', (written, name) => {
  expect(tidyName(written)).toBe(name);
});

test('only another dot than · is odd', () => {
  expect(['麦尔丹.木盖提', '麦尔丹・木盖提', '麦尔丹·木盖提', '张建国'].map(hasOddDot)).toEqual([true, true, false, false]);
});
