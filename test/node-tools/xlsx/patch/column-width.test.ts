import { columnReached, planColumnWidth } from '../../../../node-tools/xlsx/patch/column-width';
import { readSheetLayout } from '../../../../node-tools/xlsx/patch/sheet-layout';
import { inOrder, splicedSegments } from '../../../../node-tools/xlsx/patch/splice';

function widths(cols: string, column: number, width: number): string {
  const bytes = Buffer.from(`<x:worksheet>${cols}<x:sheetData/></x:worksheet>`);
  const { splices, cols: fresh } = planColumnWidth(readSheetLayout(bytes, 'p', true), column, width);
  const xml = Buffer.concat([...splicedSegments(bytes, inOrder(splices))]).toString();
  return (fresh ?? '') + xml.slice('<x:worksheet>'.length, xml.indexOf('<x:sheetData'));
}

test('a sheet without widths gets one', () => {
  expect(widths('', 14, 18)).toBe('<x:cols><x:col min="14" max="14" width="18" customWidth="1"/></x:cols>');
});

test('a list of widths without any is opened for it', () => {
  const opened = '<x:cols><x:col min="14" max="14" width="18" customWidth="1"/></x:cols>';
  for (const empty of ['<x:cols/>', '<x:cols></x:cols>']) expect(widths(empty, 14, 18)).toBe(opened);
});

test('the column goes in order among the others', () => {
  expect(widths('<x:cols><x:col min="1" max="3" width="9"/><x:col min="20" max="20" width="9"/></x:cols>', 14, 18)).toBe(
    '<x:cols><x:col min="1" max="3" width="9"/><x:col min="14" max="14" width="18" customWidth="1"/><x:col min="20" max="20" width="9"/></x:cols>',
  );
});

test('a run of columns is cut in three, and its style stays with each', () => {
  expect(widths('<x:cols><x:col min="10" max="16384" width="9" style="2" customWidth="1"/></x:cols>', 14, 18)).toBe(
    '<x:cols><x:col min="10" max="13" width="9" style="2" customWidth="1"/><x:col min="14" max="14" style="2" width="18" customWidth="1"/>' +
      '<x:col min="15" max="16384" width="9" style="2" customWidth="1"/></x:cols>',
  );
});

test('a column that is wide enough stays as it is', () => {
  expect(widths('<x:cols><x:col min="14" max="15" width="20"/></x:cols>', 14, 18)).toBe(
    '<x:cols><x:col min="14" max="15" width="20"/></x:cols>',
  );
});

test('a picture of 320 pixels from column 9 on ends in column 13 of plain width, sooner over wide columns, later over hidden ones', () => {
  const reached = (cols: string): number => {
    const bytes = Buffer.from(`<worksheet>${cols}<sheetData/></worksheet>`);
    return columnReached(readSheetLayout(bytes, 'p', true), 9, 320 * 9525);
  };
  expect(reached('')).toBe(13);
  expect(reached('<cols><col min="9" max="9" width="50"/></cols>')).toBe(9);
  expect(reached('<cols><col min="10" max="12" hidden="1"/></cols>')).toBe(16);
  expect(reached('<sheetFormatPr defaultColWidth="20"/>')).toBe(11);
});
