import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { clearWorkbook, markWorkbook } from '../../../../node-tools/xlsx/patch/patch-workbook';
import type { SheetPatch, WorkbookPatch } from '../../../../node-tools/xlsx/patch/workbook-patch';
import { RefusedFile } from '../../../../node-tools/xlsx/refused-file';
import { openPackage } from '../../../../node-tools/xlsx/zip/package';
import { layouts } from '../../../fixtures/xlsx-patch/layouts';
import { plainLedger, relationships, sheetXml } from '../../../fixtures/xlsx-patch/ledger-parts';
import { richWorkbook } from '../../../fixtures/xlsx-patch/rich-workbook';
import { zipOf } from '../../../fixtures/xlsx-patch/zip-of';
import { askOpenpyxl, convertWithLibreOffice, faultsByOpenXmlSdk, testWith } from '../../../support/clients';

const overdueSheet: SheetPatch = {
  sheet: '整改台账',
  marks: [
    { tint: 'overdue', cells: ['E3'] },
    { tint: 'dueSoon', cells: ['E4:E5'] },
  ],
  notes: [{ row: 3, column: 5, text: '逾期12天（截至2024-02-12）\n“2024年1月底前”按 2024-01-31 计算' }],
  texts: {
    header: { row: 2, text: '逾期情况' },
    rows: [
      { row: 3, text: '逾期12天' },
      { row: 5, text: '2天后到期' },
    ],
  },
};
const overduePatch: WorkbookPatch = { tag: 'overdue', language: 'zh', sheets: [overdueSheet] };
const likeFormula: WorkbookPatch = {
  ...overduePatch,
  sheets: [{ ...overdueSheet, texts: { header: { row: 2, text: '逾期情况' }, rows: [{ row: 5, text: '=1+1' }] } }],
};
const checkPatch: WorkbookPatch = {
  tag: 'check',
  language: 'zh',
  sheets: [
    {
      sheet: '整改台账',
      notes: [
        { row: 3, column: 5, text: '没有写明年份；请补上年份' },
        { row: 4, column: 4, text: '有两个责任人；请分清主次' },
      ],
    },
  ],
};

async function marked(bytes: Buffer, patch: WorkbookPatch): Promise<Buffer> {
  return Buffer.concat((await markWorkbook(bytes, patch)).chunks);
}

async function cleared(bytes: Buffer, tag: WorkbookPatch['tag']): Promise<Buffer> {
  return Buffer.concat((await clearWorkbook(bytes, tag)).chunks);
}

function contents(bytes: Buffer): Record<string, string> {
  const pkg = openPackage(bytes);
  return Object.fromEntries(pkg.entries.map((entry) => [entry.name, pkg.inflate(entry).toString('latin1')]));
}

function part(bytes: Buffer, name: string): string {
  return Buffer.from(contents(bytes)[name] ?? '', 'latin1').toString('utf8');
}

/** Names of the parts whose packed bytes, name or stamp differ, or that are new. */
function differing(before: Buffer, after: Buffer): string[] {
  const old = openPackage(before);
  return openPackage(after)
    .entries.filter((entry) => {
      const was = old.find(entry.name);
      return (
        was?.compressed.equals(entry.compressed) !== true ||
        was.dosDate !== entry.dosDate ||
        was.dosTime !== entry.dosTime ||
        !was.rawName.equals(entry.rawName)
      );
    })
    .map(({ name }) => name);
}

const cases = Object.entries(layouts).map(([name, { parts, zip }]) => [name, zipOf(parts, zip)] as const);

describe.each(cases)('%s', (_, original) => {
  test('clearing gives back every part byte for byte', async () => {
    const back = await cleared(await marked(original, overduePatch), 'overdue');
    expect(contents(back)).toEqual(contents(original));
  });

  test('marking twice gives the same bytes as once', async () => {
    const once = await marked(original, overduePatch);
    expect((await marked(once, overduePatch)).equals(once)).toBe(true);
    const other = await marked(once, { ...overduePatch, sheets: [{ ...overdueSheet, texts: undefined }] });
    expect(contents(await marked(other, overduePatch))).toEqual(contents(once));
  });

  test('only the sheet, the styles and what notes need are changed; every other entry keeps its packed bytes', async () => {
    const after = await marked(original, overduePatch);
    const allowed =
      /^(?:\[Content_Types\]\.xml|xl\/(?:worksheets|Tables)\/(?:_rels\/)?(?:sheet1|台账)\.xml(?:\.rels)?|xl\/styles\.xml|xl\/comments1\.xml|xl\/drawings\/vmlDrawing1\.vml|xl\/_rels\/workbook\.xml\.rels|taizhang\/journal\.xml)$/u;
    expect(differing(original, after).filter((name) => !allowed.test(name))).toEqual([]);
    expect(
      openPackage(after)
        .entries.slice(0, openPackage(original).entries.length)
        .map(({ name }) => name),
    ).toEqual(openPackage(original).entries.map(({ name }) => name));
  });

  test('two tags stand side by side and go one by one, in either order', async () => {
    const both = await marked(await marked(original, overduePatch), checkPatch);
    expect(contents(await cleared(both, 'overdue'))).toEqual(contents(await marked(original, checkPatch)));
    expect(contents(await cleared(both, 'check'))).toEqual(contents(await marked(original, overduePatch)));
    expect(contents(await cleared(await cleared(both, 'overdue'), 'check'))).toEqual(contents(original));
    expect((await marked(both, overduePatch)).equals(both)).toBe(true);
  });
});

test('tints alone change the sheet and the styles, and add the journal; no cell is touched', async () => {
  const original = zipOf(richWorkbook);
  const after = await marked(original, {
    ...overduePatch,
    sheets: [{ sheet: '整改台账', marks: [{ tint: 'overdue', cells: ['E3', 'E5'] }] }],
  });
  expect(differing(original, after)).toEqual(['xl/worksheets/sheet1.xml', 'xl/styles.xml', 'taizhang/journal.xml']);
  const sheet = part(after, 'xl/worksheets/sheet1.xml');
  const format =
    '<conditionalFormatting sqref="E3 E5"><cfRule type="expression" dxfId="1" priority="8"><formula>N("taizhang:overdue")=0</formula></cfRule></conditionalFormatting>';
  expect(sheet.replace(format, '')).toBe(part(original, 'xl/worksheets/sheet1.xml'));
  expect(sheet.indexOf(format)).toBeGreaterThan(sheet.indexOf('"王强"'));
  expect(sheet.indexOf(format)).toBeLessThan(sheet.indexOf('<dataValidations'));
});

test('a note joins what somebody wrote at the cell; a conversation is left alone and reported', async () => {
  const notes = [
    { row: 3, column: 3, text: '没有具体举措' },
    { row: 4, column: 4, text: '责任人不明' },
  ];
  const { chunks, report } = await markWorkbook(zipOf(richWorkbook), {
    tag: 'check',
    language: 'zh',
    sheets: [{ sheet: '整改台账', notes }],
  });
  const after = Buffer.concat(chunks);
  const comments = part(after, 'xl/comments1.xml');
  expect(comments).toMatch(/督导组：<\/t>.*措施要可操作<\/t><\/r><r>.*\n\n【台账助手·核对】\n<\/t>.*没有具体举措<\/t><\/r><\/text>/su);
  expect(comments).not.toContain('责任人不明');
  expect(report.besideConversations).toEqual([{ row: 4, column: 4, text: '责任人不明', sheet: '整改台账' }]);
  expect(report.protectedSheets).toEqual(['整改台账']);
  for (const name of ['xl/threadedComments/threadedComment1.xml', 'xl/persons/person.xml', 'xl/drawings/vmlDrawing1.vml'])
    expect(part(after, name)).toBe(richWorkbook[name]);
});

test('a conversation is left alone though the comment in its stead bears a person’s name, or is gone', async () => {
  const notes = [{ row: 4, column: 4, text: '责任人不明' }];
  const patch: WorkbookPatch = { tag: 'check', language: 'zh', sheets: [{ sheet: '整改台账', notes }] };
  const comments = String(richWorkbook['xl/comments1.xml']);
  const renamed = comments.replace(/<author>tc=[^<]*<\/author>/u, '<author>李梅</author>');
  const without = comments.replace(/<comment ref="D4".*?<\/comment>/su, '');
  expect(new Set([comments, renamed, without]).size).toBe(3);
  for (const stands of [renamed, without]) {
    const { chunks, report } = await markWorkbook(zipOf({ ...richWorkbook, 'xl/comments1.xml': stands }), patch);
    expect(report.besideConversations).toEqual([{ row: 4, column: 4, text: '责任人不明', sheet: '整改台账' }]);
    expect(part(Buffer.concat(chunks), 'xl/comments1.xml')).toBe(stands);
  }
});

test('the column goes right of table, chart and picture, in the style of its neighbour, and text stays text', async () => {
  const { chunks, report } = await markWorkbook(zipOf(richWorkbook), likeFormula);
  const sheet = part(Buffer.concat(chunks), 'xl/worksheets/sheet1.xml');
  expect(report.columns).toEqual([{ sheet: '整改台账', row: 2, column: 8, hidden: false, unprinted: false }]);
  expect(sheet).toContain('<c r="H5" s="1" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>');
  expect(sheet).toContain('<dimension ref="A1:H5"/>');
  expect(sheet).toContain('<row r="2" spans="1:8">');
  expect(sheet).toContain('<row r="4" spans="1:5">');
});

test('a signed workbook is refused, whether its signature stands in the parts or only in the relationships', async () => {
  const signed = zipOf({ ...plainLedger(), '_xmlsignatures/origin.sigs': '', '_xmlsignatures/sig1.xml': '<Signature/>' });
  const related = zipOf(
    plainLedger({
      '_rels/.rels': relationships(
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        ['rId2', 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin', 'sig/origin.sigs'],
      ),
    }),
  );
  for (const bytes of [signed, related]) {
    await expect(markWorkbook(bytes, overduePatch)).rejects.toEqual(new RefusedFile('file-signed', {}));
    await expect(clearWorkbook(bytes, 'overdue')).rejects.toEqual(new RefusedFile('file-signed', {}));
  }
});

test('a part that is damaged anywhere in the file is not passed on, even one that marking never touches', async () => {
  const bytes = zipOf(richWorkbook, { stored: true });
  const picture = bytes.indexOf(richWorkbook['xl/media/image1.png'] ?? '');
  bytes[picture + 50] = (bytes[picture + 50] ?? 0) ^ 1;
  await expect(markWorkbook(bytes, overduePatch)).rejects.toEqual(new RefusedFile('file-damaged', { part: 'xl/media/image1.png' }));
});

test('a sheet that is not well-formed is refused and not made worse', async () => {
  const bytes = zipOf(plainLedger({ 'xl/worksheets/sheet1.xml': sheetXml().replace('</sheetData>', '') }));
  await expect(markWorkbook(bytes, overduePatch)).rejects.toEqual(new RefusedFile('file-damaged', { part: 'xl/worksheets/sheet1.xml' }));
});

test('nothing to mark leaves the file as it is, and renewing with nothing takes the old mark out', async () => {
  const original = zipOf(plainLedger());
  const nothing: WorkbookPatch = { ...overduePatch, sheets: [{ sheet: '整改台账', marks: [{ tint: 'overdue', cells: [] }], notes: [] }] };
  const result = await markWorkbook(original, nothing);
  expect(result.changed).toBe(false);
  expect(Buffer.concat(result.chunks).equals(original)).toBe(true);
  expect(contents(await marked(await marked(original, overduePatch), nothing))).toEqual(contents(original));
  expect((await clearWorkbook(original, 'overdue')).changed).toBe(false);
});

test('clearing one tag leaves a file that only carries the other as it is', async () => {
  const once = await marked(zipOf(plainLedger()), overduePatch);
  const { changed, chunks } = await clearWorkbook(once, 'check');
  expect([changed, Buffer.concat(chunks).equals(once)]).toEqual([false, true]);
});

test('marks that lost their journal go by tag, beneath those that have one', async () => {
  const parts = contents(await marked(zipOf(plainLedger()), checkPatch));
  delete parts['taizhang/journal.xml'];
  const resaved = zipOf(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text, 'latin1')])));
  const both = await marked(resaved, overduePatch);
  const overdueAlone = await cleared(both, 'check');
  expect(part(overdueAlone, 'xl/comments1.xml')).not.toContain('核对');
  expect(part(overdueAlone, 'xl/comments1.xml')).toContain('【台账助手·逾期】');
  expect(part(await cleared(overdueAlone, 'overdue'), 'xl/worksheets/sheet1.xml')).not.toContain('taizhang');
  expect(contents(await cleared(both, 'overdue'))).toEqual(contents(resaved));
});

test('a file whose journal was carried along by a program that changed the sheet is cleared by tag, and what changed stays', async () => {
  const parts = contents(await marked(zipOf(plainLedger()), overduePatch));
  const edited = (parts['xl/worksheets/sheet1.xml'] ?? '').replace(
    Buffer.from('供热质量不高').toString('latin1'),
    Buffer.from('供热质量已改善').toString('latin1'),
  );
  const file = zipOf(
    Object.fromEntries(
      Object.entries({ ...parts, 'xl/worksheets/sheet1.xml': edited }).map(([name, text]) => [name, Buffer.from(text, 'latin1')]),
    ),
  );
  const back = await cleared(file, 'overdue');
  const sheet = part(back, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('供热质量已改善');
  expect(sheet).not.toMatch(/taizhang|逾期/u);
  expect(contents(back)).not.toHaveProperty('taizhang/journal.xml');
});

test('a journal that somebody made up changes nothing but our marks', async () => {
  const honest = await marked(zipOf(plainLedger()), overduePatch);
  const parts = Object.fromEntries(Object.entries(contents(honest)).map(([name, text]) => [name, Buffer.from(text, 'latin1')]));
  const journal = (parts['taizhang/journal.xml'] ?? Buffer.alloc(0)).toString('utf8');
  const forged = journal.replaceAll('逾期12天', '逾期99天');
  expect(forged).not.toBe(journal);
  const result = part(
    await cleared(zipOf({ ...parts, 'taizhang/journal.xml': Buffer.from(forged) }), 'overdue'),
    'xl/worksheets/sheet1.xml',
  );
  expect(result).toContain('供热质量不高');
  expect(result).not.toContain('taizhang:');
  expect(result).not.toContain('逾期');
});

test('whatever is marked, clearing gives the file back', async () => {
  const cell = fc.record({
    row: fc.integer({ min: 1, max: 9 }),
    column: fc.integer({ min: 1, max: 9 }),
    text: fc.string({ unit: 'grapheme', maxLength: 12 }),
  });
  const texts = fc.record({
    header: fc.record({ row: fc.integer({ min: 1, max: 3 }), text: fc.string({ minLength: 1, maxLength: 8 }) }),
    rows: fc.array(fc.record({ row: fc.integer({ min: 4, max: 12 }), text: fc.string({ unit: 'binary', maxLength: 8 }) })),
  });
  const sheet = fc.record({ notes: fc.array(cell, { maxLength: 5 }), texts: fc.option(texts, { nil: undefined }) });
  const layout = fc.constantFrom(...cases.map(([name]) => name));
  await fc.assert(
    fc.asyncProperty(layout, sheet, async (name, { notes, texts: column }) => {
      const bytes = new Map(cases).get(name) ?? Buffer.alloc(0);
      const patch: WorkbookPatch = { tag: 'check', language: 'en', sheets: [{ sheet: '整改台账', notes, texts: column }] };
      const once = await marked(bytes, patch);
      expect(contents(await cleared(once, 'check'))).toEqual(contents(bytes));
      expect((await marked(once, patch)).equals(once)).toBe(true);
    }),
    { numRuns: 60, seed: 20240315 },
  );
}, 60_000);

/** A fault without the numbers of the elements before it, which marking changes. */
const withoutPlace = (fault: string): string => fault.replace(/\[\d+\]/gu, '');

describe('what other programs make of it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'patched-'));
  const files: string[] = [];
  const formulaFiles: string[] = [];

  beforeAll(async () => {
    mkdirSync(join(folder, 'resaved'));
    for (const [index, [name, original]] of cases.entries()) {
      if (name.includes('capitals')) continue; // neither program opens the original
      const file = join(folder, `ledger${index}.xlsx`);
      writeFileSync(file, await marked(original, overduePatch));
      files.push(file);
      if (name.includes('strict')) continue; // openpyxl knows no strict files
      const other = join(folder, `formula${index}.xlsx`);
      writeFileSync(other, await marked(original, likeFormula));
      formulaFiles.push(other);
    }
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  testWith('openpyxl', 'it loads every marked file, and sees the formats, the notes and the texts', () => {
    const program = `
import json, sys, openpyxl
seen = []
for path in sys.argv[1:]:
    sheet = openpyxl.load_workbook(path, keep_vba=True)['整改台账']
    formulas = [rule.formula[0] for ranges in sheet.conditional_formatting for rule in ranges.rules if rule.formula]
    cells = [cell for row in sheet.iter_rows() for cell in row]
    seen.append([[f for f in formulas if 'taizhang' in f], [c.comment.author for c in cells if c.comment and c.coordinate == 'E3'], [c.value for c in cells if c.value == '逾期情况'], [c.data_type for c in cells if c.value == '=1+1']])
print(json.dumps(seen))`;
    const mark = 'N("taizhang:overdue")=0';
    const expected = [[mark, mark, expect.stringMatching(/^N\("taizhang:overdue::?逾期情况"\)=0$/u)], ['台账助手'], ['逾期情况'], ['s']];
    expect(askOpenpyxl(program, formulaFiles)).toEqual(formulaFiles.map(() => expected));
  });

  testWith('open-xml-sdk', 'it finds no fault in a marked file that the original lacks', () => {
    for (const [index, [name, original]] of cases.entries()) {
      const bare = join(folder, 'original.xlsx');
      writeFileSync(bare, original);
      const ofOriginal = new Set(faultsByOpenXmlSdk(bare).map(withoutPlace));
      const marked = files.find((file) => file.endsWith(`ledger${index}.xlsx`));
      const faults = marked === undefined ? [] : faultsByOpenXmlSdk(marked).map(withoutPlace);
      expect({ name, faults: faults.filter((fault) => !ofOriginal.has(fault)) }).toEqual({ name, faults: [] });
    }
  });

  testWith('libreoffice', 'it saves every marked file, and the marks are found and taken out again', async () => {
    expect(convertWithLibreOffice(files, 'xlsx', join(folder, 'resaved'))).toHaveLength(files.length);
    for (const name of readdirSync(join(folder, 'resaved'))) {
      const resaved = readFileSync(join(folder, 'resaved', name));
      expect(Object.values(contents(resaved)).join('')).toContain('taizhang:overdue');
      const { chunks, report } = await clearWorkbook(resaved, 'overdue');
      expect(report.keptColumns).toEqual([]);
      const back = contents(Buffer.concat(chunks));
      const cellsAndNotes = Object.entries(back).filter(([part]) => /worksheets\/sheet1\.xml$|comments/u.test(part));
      const text = Buffer.from(cellsAndNotes.map(([, content]) => content).join(''), 'latin1').toString('utf8');
      expect(text).not.toMatch(/taizhang|台账助手|逾期/u);
      expect((await clearWorkbook(Buffer.concat(chunks), 'overdue')).changed).toBe(false);
    }
  });
});
