import { rowsLacking, spokenRows } from '../../../../core/merge/copies/common-rows';
import { item } from '../../rectification/items';

type Words = readonly [problem: string, measure?: string, respPerson?: string];
const rows = (...words: readonly Words[]) =>
  spokenRows(words.map(([problem, measure = '', respPerson = '']) => ({ item: item({}, { problem, measure, respPerson }), extra: [] })));
const lacking = (own: readonly Words[], other: readonly Words[]): number => rowsLacking(rows(...own), rows(...other));

test('a row is met by the same problem, whatever its signs, status and place', () => {
  expect(lacking([['会议多、文件多'], ['调研不深']], [['会议多文件多']])).toBe(1);
  expect(lacking([], [['会议多']])).toBe(0);
});

test('several measures of one problem in one row or in three are the same matter', () => {
  expect(
    lacking(
      [
        ['会议多', '减会议', '王强'],
        ['会议多', '减文件', '王强'],
      ],
      [['会议多', '减会议和文件', '王强']],
    ),
  ).toBe(0);
});

test('the same problem with another measure of another person is another matter; a blank says nothing against it', () => {
  expect(lacking([['学习不深入', '自学三篇', '王强']], [['学习不深入', '自学五篇', '李梅']])).toBe(1);
  expect(lacking([['学习不深入', '自学三篇', '王强']], [['学习不深入']])).toBe(0);
  expect(lacking([['学习不深入']], [['学习不深入', '自学三篇', '王强']])).toBe(0);
  expect(lacking([['学习不深入', '自学三篇', '王强']], [['学习不深入', '自学五篇', '王 强']])).toBe(0);
});

test('a problem worded anew is known by its measure and people, unless every row has the same', () => {
  expect(lacking([['学习不深入', '每月自学三篇', '王强']], [['学习抓得不紧', '每月自学三篇', '王强']])).toBe(0);
  const stock = (...problems: readonly string[]): readonly Words[] => problems.map((problem) => [problem, '加强学习', '王强']);
  expect(lacking(stock('学习不深入', '调研不深入'), stock('作风不实', '担当不够'))).toBe(2);
});

test('two problems are not one because neither has a measure or anybody responsible', () => {
  expect(lacking([['供热质量不高']], [['办事窗口拖拉']])).toBe(1);
  expect(lacking([['供热质量不高', '更换二次管网']], [['办事窗口拖拉', '更换二次管网']])).toBe(1);
});

test('a row without a problem goes by its measure, one without either by nothing', () => {
  expect(lacking([['', '每月自学三篇']], [['', '每月自学三篇。']])).toBe(0);
  expect(rows(['', '']).rows).toEqual([]);
});
