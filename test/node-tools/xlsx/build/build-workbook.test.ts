import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { cellText } from '../../../../core/table/cell/text';
import { buildWorkbook, bytesOf } from '../../../../node-tools/xlsx/build/build-workbook';
import { readWorkbook } from '../../../../node-tools/xlsx/read-workbook';
import { openPackage } from '../../../../node-tools/xlsx/zip/package';
import { build, groups, joinChunks, part, sheetOf, workbookOf } from './built-parts';
import { rectificationPlan } from './rectification-plan';

const built = buildWorkbook(rectificationPlan()).then(joinChunks);

async function readWithExceljs(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  // exceljs names a Buffer type older than Node's own
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook;
}

/** A cell of a plan as a reader shows it. */
function shown(cell: unknown): string {
  if (typeof cell === 'object' && cell !== null && 'value' in cell) return shown(cell.value);
  if (typeof cell === 'object' && cell !== null && 'day' in cell) return String(cell.day);
  return cell === null ? '' : String(cell);
}

test('our reader gets every cell of a county workbook back', async () => {
  const { workbook, findings } = readWorkbook(await built, '台账.xlsx');
  expect(findings).toEqual([]);
  const { sheets } = rectificationPlan();
  for (const [index, { name, head, body, columns }] of sheets.entries()) {
    const grid = workbook.sheets[index];
    expect(grid?.sheet).toBe(name);
    const planned = [...head.map(({ cells }) => cells), ...body].map((cells) => columns.map((_, column) => shown(cells[column] ?? null)));
    const numeric = new Set(columns.flatMap(({ style }, column) => (style === 'percent' ? [column] : [])));
    for (const [row, cells] of planned.entries()) {
      const read = columns.map((_, column) => cellText(grid?.rows[row]?.cells[column]));
      for (const column of columns.keys()) if (!numeric.has(column)) expect(read[column]).toBe(cells[column]);
    }
  }
});

test('exceljs reads the same values, and finds freeze, filter, notes, formats and links', async () => {
  const sheet = (await readWithExceljs(await built)).getWorksheet('问题整改台账');
  expect(sheet?.getCell('A4').value).toBe(1);
  expect(sheet?.getCell('J4').value).toEqual(new Date('2024-03-31T00:00:00Z'));
  expect(sheet?.getCell('E9').value).toBe('=建立容错纠错清单（征求纪委意见后印发）');
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 3, ySplit: 3 });
  expect(sheet?.autoFilter).toBe('A3:L23');
  expect(JSON.stringify(sheet?.getCell('I3').note)).toContain('无法计算是否逾期');
  expect(sheet?.getCell('H10').dataValidation.formulae).toEqual(["'下拉选项'!$A$1:$A$90"]);
  expect(sheet?.getCell('A1').isMerged).toBe(true);
});

test('the same plan gives the same bytes', async () => {
  const again = joinChunks(await buildWorkbook(rectificationPlan()));
  expect(again.equals(await built)).toBe(true);
});

test('a small workbook in one piece is the pieces joined', async () => {
  expect((await bytesOf(rectificationPlan())).equals(await built)).toBe(true);
});

test('rows from a generator are walked once, and give what rows from a list give', async () => {
  const rows = [
    ['一', 1],
    ['二', 2],
  ] as const;
  function* once(): Generator<readonly [string, number]> {
    yield* rows;
  }
  const plan = sheetOf(rows);
  const [listed, generated] = await Promise.all([buildWorkbook(workbookOf(plan)), buildWorkbook(workbookOf({ ...plan, body: once() }))]);
  expect(joinChunks(generated).equals(joinChunks(listed))).toBe(true);
});

test('whatever a text begins with or holds, it is no formula and is read back unit for unit', async () => {
  const start = fc.constantFrom('=', '+', '-', '@', '=HYPERLINK("http://x")', "=cmd|' /C calc'!A0", "'", '\t=', '＝', '', ' ');
  const unit = fc.constantFrom('1', 'A', '学', ' ', '\n', '\r', '"', '&', '<', '\u0001', '_x0041_', '_', '😀', '\ud83d', '=');
  const text = fc.tuple(start, fc.array(unit, { maxLength: 12 })).map(([first, rest]) => first + rest.join(''));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 40, maxLength: 40 }), async (texts) => {
      const bytes = joinChunks(await buildWorkbook(workbookOf(sheetOf(texts.map((value) => [value])))));
      const xml = part(openPackage(bytes), 'xl/worksheets/sheet1.xml');
      expect(xml).not.toMatch(/<f[ >]/);
      const grid = readWorkbook(bytes, '试.xlsx').workbook.sheets[0];
      const read = new Map(grid?.rows.map(({ row, cells }) => [row, cells[0]]));
      for (const [index, value] of texts.entries()) expect(read.get(index + 2) ?? '').toBe(value);
    }),
    { seed: 20240506, numRuns: 15 },
  );
});

test('links follow a sheet whose name had to change', async () => {
  const link = { sheet: '整改台账/一', cell: 'E7' };
  const pkg = await build(sheetOf([[{ value: '第7行', link }]], { name: '疑点' }), sheetOf([['一']], { name: '整改台账/一' }));
  expect(part(pkg, 'xl/worksheets/sheet1.xml')).toContain(`location="'整改台账／一'!E7"`);
  expect(part(pkg, 'xl/workbook.xml')).toContain('name="整改台账／一"');
});

test('the caller learns the names the sheets got', async () => {
  const { sheetNames } = await buildWorkbook(workbookOf(sheetOf([['一']], { name: 'A?' }), sheetOf([['一']], { name: 'a?' })));
  expect(sheetNames).toEqual(['A？', 'a？ (2)']);
});

test('every part is announced, every relationship leads to a part, no part stands alone', async () => {
  const pkg = openPackage(await built);
  const names = pkg.entries.map(({ name }) => name);
  expect(names[0]).toBe('[Content_Types].xml');
  const types = part(pkg, '[Content_Types].xml');
  const announced = groups(types, /PartName="\/([^"]+)"/g);
  const defaults = groups(types, /Extension="([^"]+)"/g);
  expect(announced.filter((name) => !names.includes(name))).toEqual([]);
  expect(names.slice(1).filter((name) => !announced.includes(name) && !defaults.includes(name.split('.').at(-1) ?? ''))).toEqual([]);

  const targets = names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const folder = name.replace(/_rels\/[^/]+$/, '');
      const found = groups(part(pkg, name), /Target="([^"]+)"/g);
      expect(new Set(groups(part(pkg, name), /Id="([^"]+)"/g)).size).toBe(found.length);
      return found.map((target) => new URL(target, `http://p/${folder}`).pathname.slice(1));
    });
  expect(targets.filter((target) => !names.includes(target))).toEqual([]);
  const linked = new Set(targets);
  expect(names.filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml' && !linked.has(name))).toEqual([]);
});

test('a workbook without any text is a workbook', async () => {
  const { workbook } = readWorkbook(joinChunks(await buildWorkbook(workbookOf(sheetOf([[1]], { head: [] })))), '空.xlsx');
  expect(workbook.sheets[0]?.rows[0]?.cells[0]).toBe(1);
});

test('a template without rows has its header, drop-downs and nothing else', async () => {
  const pkg = await build(
    sheetOf([], { columns: [{ width: 20, style: 'text' }], head: [{ cells: ['存在问题'], style: 'requiredHeader' }] }),
  );
  expect(part(pkg, 'xl/worksheets/sheet1.xml')).toContain('<dimension ref="A1"/>');
});

test('texts beyond the table of texts stand in their cells and are read back all the same', async () => {
  const long = Array.from({ length: 800 }, (_, index) => [`${index}`.padEnd(32_000, '学')]);
  const bytes = joinChunks(await buildWorkbook(workbookOf(sheetOf(long))));
  expect(part(openPackage(bytes), 'xl/worksheets/sheet1.xml')).toContain('t="inlineStr"');
  const grid = readWorkbook(bytes, '长.xlsx').workbook.sheets[0];
  expect(grid?.rows.slice(1).every(({ cells }, index) => cells[0] === long[index]?.[0])).toBe(true);
});
