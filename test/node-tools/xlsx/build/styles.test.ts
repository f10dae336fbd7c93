import { allLooks, columnLookOf, lookOf } from '../../../../node-tools/xlsx/build/styles';

test('a date shows as a date in any column, and 69.96 % does not show as 70.0 %', () => {
  for (const style of allLooks) expect(lookOf(style, 'date', 'body').numFmt).toBe('yyyy-mm-dd');
  expect(lookOf('percent', 'number', 'body').numFmt).toBe('0.00%');
  expect(lookOf('totalPercent', 'number', 'body').numFmt).toBe('0.00%');
});

test('what is typed into a short-text column stays text; a number poured there stays a number; long texts are not of the text format', () => {
  expect(lookOf('centre', 'blank', 'body').numFmt).toBe('@');
  expect(lookOf('centre', 'number', 'body').numFmt).toBe('General');
  expect(lookOf('text', 'text', 'body').numFmt).toBe('General');
});

test('a required header is marked by a deeper fill; its text is as large as the others', () => {
  const [header, required] = [lookOf('header', 'text', 'body'), lookOf('requiredHeader', 'text', 'body')];
  expect(required.fill).not.toEqual(header.fill);
  expect(required.font?.size).toBe(header.font?.size);
});

test('below the rows a column keeps font and format, without a grid to the last row', () => {
  const look = columnLookOf('date', 'freeBody');
  expect(look).toMatchObject({ numFmt: 'yyyy-mm-dd', protection: { locked: false } });
  expect(look.border).toBeUndefined();
});

test('a remark above the table has no grid, a remark in a column of the table has', () => {
  expect(lookOf('note', 'text', 'head').border).toBeUndefined();
  expect(lookOf('note', 'text', 'body').border).toEqual(lookOf('text', 'text', 'body').border);
});
