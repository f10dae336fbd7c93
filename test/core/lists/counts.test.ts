import { countsOf, mostOf } from '../../../core/lists/counts';

test('counts stand in the order in which their keys first come, and the greatest of none is 0', () => {
  const counts = countsOf(['满意', '不满意', '满意']);
  expect([...counts]).toEqual([
    ['满意', 2],
    ['不满意', 1],
  ]);
  expect([mostOf(counts), mostOf(new Map())]).toEqual([2, 0]);
});
