import { displayWidth, fitWidth, tableLines } from '../../node-tools/terminal-table';

test('a Chinese character takes two columns, a Chinese quotation mark too', () => {
  expect(displayWidth('区教育局')).toBe(8);
  expect(displayWidth('“尽快”')).toBe(8);
  expect(displayWidth('A1')).toBe(2);
});

test('text that fits is left as it is; longer text is cut at a whole character and says so', () => {
  expect(fitWidth('供热质量不高', 12)).toBe('供热质量不高');
  expect(fitWidth('供热质量不高', 9)).toBe('供热质…');
  expect(displayWidth(fitWidth('供热质量不高𠮷', 10))).toBeLessThanOrEqual(10);
});

test('columns line up under Chinese headings, numbers to the right', () => {
  const lines = tableLines(
    [{ heading: '单位' }, { heading: '逾期', align: 'right' }, { heading: '责任人' }],
    [
      ['区教育局', '3', '张建国'],
      ['城关镇', '12', '麦尔丹·木盖提'],
    ],
  );
  expect(lines[0]).toBe('单位      逾期  责任人');
  expect(lines[1]).toBe('--------  ----  --------------');
  expect(lines[2]).toBe('区教育局     3  张建国');
  expect(lines[3]).toBe('城关镇      12  麦尔丹·木盖提');
});

test('a line break inside a cell never breaks the table', () => {
  expect(tableLines([{ heading: '问题' }], [['一是\n二是']])[2]).toBe('一是 二是');
});
