import { placeInBook, placeInFile } from '../../../core/table/place-cell';

test('a workbook of its own names the file; the spreadsheet that holds the row leads there', () => {
  expect(placeInFile()({ file: '意见.xlsx', sheet: '表', row: 7 })).toBe('意见.xlsx!表!7');
  expect(placeInFile()({ file: '意见.xlsx', sheet: '表', row: 7, column: 5 })).toBe('意见.xlsx!表!E7');
  expect(placeInBook()({ file: '意见.xlsx', sheet: '表', row: 7 })).toEqual({
    value: '表!7',
    style: 'link',
    link: { sheet: '表', cell: 'A7' },
  });
});

test('[R042] a sheet named after its giver is led to without the name', () => {
  const mask = (text: string): string => text.replace('钱小宝', '＊＊');
  expect(placeInBook(mask)({ file: '', sheet: '钱小宝', row: 2, column: 3 })).toEqual({
    value: '＊＊!C2',
    style: 'link',
    link: { sheet: '钱小宝', cell: 'C2' },
  });
});
