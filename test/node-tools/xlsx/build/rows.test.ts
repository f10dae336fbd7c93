import { buildWorkbook } from '../../../../node-tools/xlsx/build/build-workbook';
import { build, cellFormats, groups, joinChunks, part, sheetOf, workbookOf } from './built-parts';

const sheet1 = 'xl/worksheets/sheet1.xml';

test('a number is a number, a day a serial in a date cell, nothing an empty cell of the grid', async () => {
  const xml = part(await build(sheetOf([[7, 0.5, { day: '2024-03-31' }, null, '']])), sheet1);
  const row = groups(xml, /<row r="2"[^>]*>(.*?)<\/row>/g)[0] ?? '';
  expect(groups(row, /<v>([^<]*)<\/v>/g)).toEqual(['7', '0.5', '45382']);
  expect(row.match(/<c r="[DE]2" s="\d+"\/>/g)).toHaveLength(2);
});

test('a day before March 1900 is written as it is read', async () => {
  const pkg = await build(sheetOf([[{ day: '1898-07-01' }]]));
  expect(part(pkg, 'xl/sharedStrings.xml')).toContain('<t>1898-07-01</t>');
});

test('a short row is filled up, so that the grid has no holes', async () => {
  const xml = part(await build(sheetOf([['一', '二', '三'], ['一']])), sheet1);
  expect(groups(xml, /<c r="([A-Z]+3)"/g)).toEqual(['A3', 'B3', 'C3']);
});

test('an empty row between two tables gets no grid', async () => {
  const xml = part(await build(sheetOf([['合计', 3], [], ['单位', 1]])), sheet1);
  expect(xml).toMatch(/<row r="3" ht="20"><\/row>/);
});

test('a header merged over two columns keeps its grid; a title merged across has none to draw', async () => {
  const merges = [1, 2].map((row) => ({ top: row, left: 1, bottom: row, right: 2 }));
  const head = [
    { cells: ['整改台账'], style: 'title' as const },
    { cells: ['谈话情况'], style: 'header' as const },
  ];
  const xml = part(await build(sheetOf([['一', '二']], { head, merges })), sheet1);
  expect(groups(xml, /<c r="([A-Z][12])"/g)).toEqual(['A1', 'A2', 'B2']);
});

test('the title of a sheet wider than a page begins at its left edge, where it is seen', async () => {
  const head = [{ cells: ['整改台账'], style: 'title' as const }];
  const columns = (count: number) => Array.from({ length: count }, () => ({ width: 20, style: 'text' as const }));
  const alignment = async (count: number) => {
    const pkg = await build(sheetOf([['一']], { head, columns: columns(count) }));
    const number = Number(groups(part(pkg, sheet1), /<c r="A1" s="(\d+)"/g)[0]);
    return groups(cellFormats(pkg)[number] ?? '', /horizontal="(\w+)"/g)[0];
  };
  expect(await alignment(12)).toBe('center');
  expect(await alignment(13)).toBe('left');
});

test('the same sheet never gets more than the 65,530 links that Excel allows; the texts stay, and the rest is reported', async () => {
  const link = { sheet: '整改台账', cell: 'A1' };
  const rows = Array.from({ length: 65_533 }, (_, index) => [{ value: `第${index}处`, link }]);
  const built = await buildWorkbook(workbookOf(sheetOf(rows)));
  expect(built.linksLeftOut).toBe(3);
  const { openPackage } = await import('../../../../node-tools/xlsx/zip/package');
  const pkg = openPackage(joinChunks(built));
  expect(groups(part(pkg, sheet1), /<hyperlink ref="(\w+)"/g)).toHaveLength(65_530);
  expect(part(pkg, 'xl/sharedStrings.xml')).toContain('<t>第65532处</t>');
});

test('a text too long for a cell is cut and reported at its cell, under the name the plan gave its sheet', async () => {
  const built = await buildWorkbook(workbookOf(sheetOf([['短', '长'.repeat(33_000)]], { name: '台账/一' })));
  expect(built.cutTexts).toEqual([{ sheet: '台账/一', row: 2, column: 2, length: 33_000 }]);
});

test('plans no program should make are refused: NaN, more cells than columns, rows missing or too many, links to nowhere', async () => {
  const sheet = sheetOf([['一']]);
  const faults = [
    sheetOf([[Number.NaN]]),
    { ...sheet, body: [['一', '二']] },
    { ...sheet, bodyCount: 2 },
    { ...sheet, bodyCount: 0 },
    sheetOf([[{ value: '一', link: { sheet: '没有这张表', cell: 'A1' } }]]),
  ];
  for (const fault of faults) await expect(buildWorkbook(workbookOf(fault))).rejects.toThrow();
});
