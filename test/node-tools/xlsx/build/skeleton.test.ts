import { build, part, sheetOf } from './built-parts';

test('the properties name the tool and the day of the plan, no user and no clock', async () => {
  const core = part(await build(sheetOf([['一']])), 'docProps/core.xml');
  expect(core).toContain('<dc:creator>台账助手</dc:creator>');
  expect(core).toContain('<cp:lastModifiedBy>台账助手</cp:lastModifiedBy>');
  expect(core.match(/2024-05-06T00:00:00Z/g)).toHaveLength(2);
});

test('a sheet prints on A4, as wide as the page, with its title rows and page numbers', async () => {
  const pkg = await build(sheetOf([['一']], { printTitleRows: { top: 1, bottom: 3 } }));
  const xml = part(pkg, 'xl/worksheets/sheet1.xml');
  expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape"[^>]*fitToWidth="1" fitToHeight="0"/);
  expect(xml).toContain('<oddFooter>&amp;C第&amp;P页 共&amp;N页</oddFooter>');
  expect(part(pkg, 'xl/workbook.xml')).toContain('&apos;整改台账&apos;!$1:$3</definedName>');
});

test('a sheet of sixty columns is printed over several pages that can be read, its frozen columns on each', async () => {
  const columns = Array.from({ length: 60 }, () => ({ width: 15, style: 'text' as const }));
  const pkg = await build(sheetOf([['一']], { columns, freeze: { rows: 1, columns: 2 } }));
  expect(part(pkg, 'xl/worksheets/sheet1.xml')).toContain('fitToWidth="4" fitToHeight="0"');
  expect(part(pkg, 'xl/workbook.xml')).toContain('&apos;整改台账&apos;!$A:$B</definedName>');
});

test('a portrait sheet is portrait; the sheet of long choices is hidden', async () => {
  const range = { top: 2, left: 1, bottom: 9, right: 1 };
  const sheet = sheetOf([['一']], { landscape: false, dropDowns: [{ range, choices: ['学'.repeat(300)] }] });
  const pkg = await build(sheet);
  expect(part(pkg, 'xl/worksheets/sheet1.xml')).toContain('orientation="portrait"');
  expect(part(pkg, 'xl/workbook.xml')).toContain('name="下拉选项" state="hidden"');
});

test('nothing frozen is no pane', async () => {
  const pkg = await build(sheetOf([['一']], { freeze: { rows: 0, columns: 0 } }));
  expect(part(pkg, 'xl/worksheets/sheet1.xml')).not.toContain('<pane');
});

test('the prototypes of the looks are gone from the finished sheet', async () => {
  const pkg = await build(sheetOf([['一']]));
  expect(part(pkg, 'xl/worksheets/sheet1.xml').match(/<c /g)).toHaveLength(2);
});
