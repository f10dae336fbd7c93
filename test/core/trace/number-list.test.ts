import { numberKey, readNumberList } from '../../../core/trace/number-list';

test.each([
  ['3、5-7；9', ['3', '5', '6', '7', '9']],
  ['第3、5条', ['3', '5']],
  ['３，４', ['3', '4']],
  ['007', ['7']],
  ['Y-003，Y-007～Y-009', ['y-003', 'y-007', 'y-008', 'y-009']],
  ['1至3和5', ['1', '2', '3', '5']],
  ['问题1、问题2', ['1', '2']],
  ['3 5 7', ['3', '5', '7']],
  ['3\n5', ['3', '5']],
  ['编号：12', ['12']],
  ['（3）', ['3']],
  ['7-5', ['7-5']],
  ['无', []],
  ['/', []],
  ['', []],
])('[R053] “%s” names %j', (text, numbers) => {
  expect(readNumberList(text)).toMatchObject({ numbers, unreadable: [] });
});

test('a number that the other side bears is taken whole, not as a range', () => {
  expect(readNumberList('2023-2024', (key) => key === '2023-2024').numbers).toEqual(['2023-2024']);
  expect(readNumberList('2024-03').numbers).toEqual(['2024-03']);
});

test('words are no number', () => {
  expect(readNumberList('3、作风方面')).toMatchObject({ numbers: ['3'], unreadable: ['作风方面'] });
});

test('a number has one key however it is written', () => {
  expect(['第3条', '３', '03', ' 3 '].map(numberKey)).toEqual(['3', '3', '3', '3']);
});
