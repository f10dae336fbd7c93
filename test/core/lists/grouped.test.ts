import { inCodeOrder } from '../../../core/lists/code-order';
import { grouped, groupedByEach } from '../../../core/lists/grouped';

test('groups stand in the order of their first values, and values in their own', () => {
  expect([...grouped(['县教育局', '城关镇', '县财政局', '柳林镇'], (unit) => unit.slice(-1))]).toEqual([
    ['局', ['县教育局', '县财政局']],
    ['镇', ['城关镇', '柳林镇']],
  ]);
  expect([...groupedByEach([['张建国', '李梅'], ['李梅'], []], (people) => people)]).toEqual([
    ['张建国', [['张建国', '李梅']]],
    ['李梅', [['张建国', '李梅'], ['李梅']]],
  ]);
});

test('texts in code order: equal ones keep their places', () => {
  expect(['乙', '甲', '1', '甲'].sort(inCodeOrder)).toEqual(['1', '乙', '甲', '甲']);
});
