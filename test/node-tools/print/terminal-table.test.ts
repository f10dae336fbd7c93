import { displayWidth, fitWidth, tableLines } from '../../../node-tools/print/terminal-table';

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

test('on a narrow terminal the columns that may be cut give way from the right, the others never', () => {
  const columns = [
    { heading: '单位', least: 8 },
    { heading: '逾期', align: 'right' as const },
    { heading: '文件', least: 12 },
  ];
  const rows = [['县人力资源和社会保障局', '3', '县人社局2024年度整改台账.xlsx']];
  const at = (room?: number) => tableLines(columns, rows, room).map(displayWidth);
  expect(at()).toEqual(at(200));
  expect(Math.max(...at(50))).toBeLessThanOrEqual(50);
  expect(tableLines(columns, rows, 50)[2]).toBe('县人力资源和社会保障局     3  县人社局2024年度整…');
  expect(Math.max(...at(34))).toBeLessThanOrEqual(34);
  // Narrower than that, lines break rather than lose more.
  expect(Math.max(...at(10))).toBe(8 + 2 + 4 + 2 + 12);
});
