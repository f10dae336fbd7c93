import { numbered } from '../../../core/lists/numbered';

test('keys are numbered in the order in which they first come, each once', () => {
  expect([...numbered(['城关镇', '柳林镇', '城关镇', '石桥镇'])]).toEqual([
    ['城关镇', 0],
    ['柳林镇', 1],
    ['石桥镇', 2],
  ]);
});
