import type { SheetPlan } from '../../../../core/table/sheet-plan';
import { splitSheet } from '../../../../node-tools/xlsx/build/sheet-elements';
import { build, cellFormats, groups, part, sheetOf } from './built-parts';

const sheet1 = 'xl/worksheets/sheet1.xml';
const column = { top: 2, left: 1, bottom: 2, right: 1 };

/** Everything a sheet can have, at once. */
const full: SheetPlan = sheetOf([[{ value: '第1行', link: { sheet: '整改台账', cell: 'A1' } }, 0.5]], {
  columns: [
    { width: 300, style: 'text' },
    { width: 12, style: 'percent' },
  ],
  head: [{ cells: ['列1', '列2'], style: 'header' }],
  merges: [{ top: 2, left: 1, bottom: 2, right: 2 }],
  freeze: { rows: 1, columns: 1 },
  autoFilter: { top: 1, left: 1, bottom: 2, right: 2 },
  printTitleRows: { top: 1, bottom: 1 },
  dropDowns: [{ range: column, choices: ['是', '否'] }],
  highlights: [{ tag: 'overdue', range: column, formula: 'TRUE', tint: 'overdue' }],
  dataBars: [{ ...column, left: 2, right: 2 }],
  notes: [{ row: 1, column: 1, text: '说明' }],
  protectHeader: true,
});

test('every element of a full sheet stands where the schema wants it', async () => {
  const names = splitSheet(part(await build(full), sheet1)).children.map(({ name }) => name);
  expect(names).toEqual([
    ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetProtection', 'autoFilter', 'mergeCells'],
    ...['conditionalFormatting', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup'],
    ...['headerFooter', 'ignoredErrors', 'legacyDrawing', 'extLst'],
  ]);
});

test('page breaks set by hand are written, and the sheet is printed in its own size', async () => {
  const xml = part(await build(sheetOf([['一'], ['二'], ['三']], { breaksAfter: [1, 2] })), sheet1);
  expect(xml).toContain(
    '<rowBreaks count="2" manualBreakCount="2"><brk id="1" max="16383" man="1"/><brk id="2" max="16383" man="1"/></rowBreaks>',
  );
  expect(xml).not.toContain('fitToPage');
  expect(part(await build(full), sheet1)).toContain('fitToPage');
});

test('the extent is what was written, and a width is at most what Excel allows', async () => {
  const xml = part(await build(full), sheet1);
  expect(xml).toContain('<dimension ref="A1:B2"/>');
  expect(xml).toContain('<col min="1" max="1" width="255"');
});

test('on a protected sheet the header alone is locked: rows to come and columns to the last are free, and no password is set', async () => {
  const pkg = await build(full);
  const xml = part(pkg, sheet1);
  const formats = cellFormats(pkg);
  const locked = (pattern: RegExp) => groups(xml, pattern).map((style) => !formats[Number(style)]?.includes('locked="0"'));
  expect(locked(/<c r="[AB]1" s="(\d+)"/g)).toEqual([true, true]);
  expect(locked(/<c r="[AB]2" s="(\d+)"/g)).toEqual([false, false]);
  expect(locked(/<col [^>]*style="(\d+)"/g)).toEqual([false, false, false]);
  expect(xml).toContain('max="16384"');
  expect(xml).toMatch(/<sheetProtection sheet="1"(?![^>]*(?:hash|password|Password))/);
});

test('data bars of all sheets have identifiers that differ, and none left to chance', async () => {
  const pkg = await build(full, { ...full, name: '另一张' });
  const identifiers = [1, 2].flatMap((number) => groups(part(pkg, `xl/worksheets/sheet${number}.xml`), /<x14:id>([^<]+)<\/x14:id>/g));
  expect(identifiers).toEqual(['{00000001-0000-4000-8000-000000000001}', '{00000002-0000-4000-8000-000000000001}']);
  expect(part(pkg, sheet1)).toContain('<x14:cfRule type="dataBar" id="{00000001-0000-4000-8000-000000000001}">');
});

test('only the first sheet is the selected one', async () => {
  const pkg = await build(full, { ...full, name: '另一张' });
  expect(part(pkg, sheet1)).toContain('tabSelected="1"');
  expect(part(pkg, 'xl/worksheets/sheet2.xml')).not.toContain('tabSelected');
});

test('rows carry a height, but not as one set by hand: programs fit them again', async () => {
  const xml = part(await build(sheetOf([['学'.repeat(60)]])), sheet1);
  expect(xml).toMatch(/<row r="2" ht="[\d.]+">/);
  expect(xml).toContain('<sheetFormatPr defaultRowHeight="15"');
  expect(xml).not.toMatch(/<sheetFormatPr[^>]*customHeight/);
});
