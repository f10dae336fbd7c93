import { periodOf, withoutPeriod } from '../../../../core/table/header/period';

const period = (text: string, ...groups: string[]) => periodOf({ column: 1, text, groups });

test('months, quarters and halves of a year stand on one scale, whatever is written around them', () => {
  for (const [text, rank] of [
    ['3月进展', 3],
    ['三月份进展', 3],
    ['3月底进展', 3],
    ['3月末进展', 3],
    ['截至3月底进展', 3],
    ['截止3月进展', 3],
    ['十二月进展', 12],
    ['一季度进展', 3],
    ['第二季度进展', 6],
    ['3季度末进展', 9],
    ['四季度进展', 12],
    ['上半年进展', 6],
    ['下半年进展', 12],
  ] as const)
    expect([text, period(text)]).toEqual([text, expect.objectContaining({ scale: 'months', rank })]);
});

test('a named year puts them on the scale of dates', () => {
  expect(period('2024年3月进展')).toMatchObject({ scale: 'dated', rank: 2024 * 12 + 3 });
  expect(period('2023年四季度进展')).toMatchObject({ scale: 'dated', rank: 2023 * 12 + 12 });
  expect(period('2024年上半年进展')).toMatchObject({ scale: 'dated', rank: 2024 * 12 + 6 });
});

test('turns are counted, and the last one stands before this one', () => {
  for (const unit of ['次', '轮', '阶段', '批', '期', '周'])
    expect([unit, period(`第二${unit}进展`), period(`第12${unit}进展`)]).toEqual([
      unit,
      expect.objectContaining({ scale: 'turns', rank: 2 }),
      expect.objectContaining({ scale: 'turns', rank: 12 }),
    ]);
  for (const text of ['上次', '上一次', '上期', '上一期', '上阶段', '上一阶段', '上月', '上个月', '上周', '上季度', '前期', '前次'])
    expect([text, period(`${text}进展`)]).toEqual([text, { scale: 'now', rank: 0, words: text }]);
  for (const text of ['本次', '这次', '本期', '本阶段', '本月', '这个月', '本周', '本季度', '目前', '当前', '现阶段', '最新'])
    expect([text, period(`${text}进展`)]).toEqual([text, { scale: 'now', rank: 1, words: text }]);
});

test('the title above tells where the header does not, and neither may', () => {
  expect(period('进展情况', '二季度')).toMatchObject({ scale: 'months', rank: 6 });
  expect(period('整改进展', '整改情况')).toBeNull();
  expect(withoutPeriod('截至3月底进展', { scale: 'months', rank: 3, words: '截至3月底' })).toBe('进展');
});
