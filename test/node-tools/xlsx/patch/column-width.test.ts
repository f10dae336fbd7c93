import { columnReach, planColumnWidth } from '../../../../node-tools/xlsx/patch/column-width';
import { readSheetLayout } from '../../../../node-tools/xlsx/patch/sheet-layout';
import { inOrder, splicedSegments } from '../../../../node-tools/xlsx/patch/xml/splice';

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
    return columnReach(readSheetLayout(bytes, 'p', true))(9, 320 * 9525);
  };
  expect(reached('')).toBe(13);
  expect(reached('<cols><col min="9" max="9" width="50"/></cols>')).toBe(9);
  expect(reached('<cols><col min="10" max="12" hidden="1"/></cols>')).toBe(16);
  expect(reached('<sheetFormatPr defaultColWidth="20"/>')).toBe(11);
});

test('a picture wider than the sheet ends in its last column; six thousand of them over as many hidden columns cost no time', () => {
  const hidden = Array.from({ length: 16_378 }, (_, at) => `<col min="${at + 7}" max="${at + 7}" hidden="1"/>`).join('');
  const bytes = Buffer.from(`<worksheet><cols>${hidden}</cols><sheetData/></worksheet>`);
  const reach = columnReach(readSheetLayout(bytes, 'p', true));
  const began = Date.now();
  for (let picture = 0; picture < 6000; picture++) expect(reach(2, 1e10)).toBe(16_384);
  expect([reach(2, 0), reach(16_384, 5), reach(20_000, 5)]).toEqual([2, 16_384, 20_000]);
  expect(Date.now() - began).toBeLessThan(10_000);
});
