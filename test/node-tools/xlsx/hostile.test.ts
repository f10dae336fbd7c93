import { deflateRawSync } from 'node:zlib';
import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { bookEntries, bookOf, inline, makeBook, sheetPart } from '../../support/make-book';
import { makeZip } from '../../support/make-zip';
import { refusalOf } from '../../support/refusal';

const read = (bytes: Buffer) => readWorkbook(bytes, '甲.xlsx');
const refusal = (bytes: Buffer) => refusalOf(() => read(bytes));

describe('zips that are no workbook are called what they are', () => {
  test.each([
    ['file-no-workbook', ['a.txt']],
    ['file-archive', ['区教育局/台账.xlsx', '说明.docx']],
    ['file-ods', ['mimetype', 'content.xml', 'META-INF/manifest.xml']],
    ['file-xlsb', ['xl/workbook.bin']],
  ])('%s', (code, names) => {
    expect(refusal(makeZip(names.map((name) => ({ name, data: '<x/>' })))).code).toBe(code);
  });

  test('Word and slides under an .xlsx name', () => {
    const office = (target: string) =>
      makeZip([
        { name: '_rels/.rels', data: `<Relationships><Relationship Id="1" Type="x/officeDocument" Target="${target}"/></Relationships>` },
        { name: target, data: '<w:document xmlns:w="w"/>' },
      ]);
    expect(refusal(office('word/document.xml'))).toEqual({ code: 'file-other-document', params: { kind: 'word' } });
    expect(refusal(office('ppt/presentation.xml'))).toEqual({ code: 'file-other-document', params: { kind: 'slides' } });
    expect(refusal(office('xl/other.xml')).code).toBe('file-no-workbook');
  });
});

describe('documents that define entities', () => {
  const doctype = '<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';

  test.each(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', '_rels/.rels', 'docProps/core.xml'])(
    '%s',
    (part) => {
      const entries = bookEntries({
        sheets: [{ rows: '<row><c t="s"><v>0</v></c></row>' }],
        strings: '<si><t>甲</t></si>',
        core: '<core/>',
      });
      const bytes = makeZip(
        entries.map((entry) =>
          entry.name === part
            ? { ...entry, data: `<?xml version="1.0"?>${doctype}${String(entry.data).replace(/<\?xml[^>]*\?>/u, '')}` }
            : entry,
        ),
      );
      expect(refusal(bytes)).toEqual({ code: 'file-unsafe', params: { part } });
    },
  );

  test('the words in a text, a comment or CDATA are words', () => {
    const rows = `<!-- ${'<!DOCTYPE x>'} --><row>${inline('A1', doctype)}<c t="inlineStr"><is><t><![CDATA[<!DOCTYPE y>]]></t></is></c></row>`;
    expect(read(bookOf(rows)).workbook.sheets[0]?.rows[0]?.cells).toEqual([doctype, '<!DOCTYPE y>']);
  });

  test('an entity nobody defined is damage', () => {
    expect(refusal(bookOf('<row><c t="str"><v>&lol;</v></c></row>')).code).toBe('file-damaged');
    expect(refusal(bookOf('<row><c t="str"><v>a & b</v></c></row>')).code).toBe('file-damaged');
    expect(refusal(bookOf('<row><c t="str"><v>&#x110000;</v></c></row>')).code).toBe('file-damaged');
  });
});

describe('XML that breaks off or crosses over', () => {
  test('a sheet cut anywhere is refused, never read half', () => {
    const part = sheetPart(
      `<row r="1" hidden="1">${inline('A1', '甲&乙')}<c r="B1" s="1"><f>1</f><v>2</v></c></row>`,
      '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    );
    for (let length = 0; length < part.length; length++)
      expect(refusal(makeBook({ sheets: [{ part: part.slice(0, length) }] })).code).toBe('file-damaged');
  });

  test.each([
    '<row><c><v>1</v></row></c>',
    '<row><c><v>1</c></v></row>',
    '<row r="1" r2=><c/></row>',
    '<row r=1><c><v>1</v></c></row>',
    '<row><c r="A1" s="x"><v>1</v></c></row>',
    '</sheetData></worksheet',
    '<row><c t="inlineStr"><is><t>甲</c></row>',
  ])('%s', (rows) => {
    expect(refusal(bookOf(rows)).code).toBe('file-damaged');
  });

  test('nesting without end', () => {
    const deep = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`;
    expect(read(makeBook({ sheets: [{ after: deep }] })).workbook.sheets).toHaveLength(1);
    expect(read(makeBook({ styles: `<styleSheet>${deep}</styleSheet>` })).findings.map(({ code }) => code)).toEqual(['styles-unreadable']);
  });
});

describe('sheets that state more than they hold', () => {
  test('a million empty formatted rows are passed over', () => {
    const rows = Array.from({ length: 1_048_576 }, (_, index) => `<row r="${index + 1}" s="3" ht="15"/>`).join('');
    const { workbook } = read(bookOf(rows.replace('<row r="2" s="3" ht="15"/>', `<row r="2">${inline('A2', '存在问题')}</row>`)));
    expect(workbook.sheets[0]?.rows).toEqual([{ row: 2, hidden: false, cells: ['存在问题'] }]);
  });

  test('one cell beyond two million with content is refused with what to do', () => {
    const part = sheetPart(`<row>${'<c><v>1</v></c>'.repeat(2_000)}</row>`.repeat(500));
    const entries = bookEntries({ sheets: [{ part }, { part }, { rows: '<row><c><v>1</v></c></row>' }] });
    const compressed = deflateRawSync(part, { level: 1 });
    const bytes = makeZip(entries.map((entry) => (entry.data === part ? { ...entry, compressed } : entry)));
    expect(refusal(bytes)).toEqual({ code: 'file-too-many-cells', params: { limit: 2_000_000 } });
  });

  test('200,000 rows of data with their titles and header are read, beyond that the file is refused', () => {
    const row = '<row><c><v>1</v></c></row>';
    expect(read(bookOf(row.repeat(200_100))).workbook.sheets[0]?.rows).toHaveLength(200_100);
    expect(refusal(bookOf(row.repeat(200_101)))).toEqual({ code: 'file-too-many-rows', params: { sheet: '整改台账', limit: 200_100 } });
  });

  test('a far cell in each of thousands of rows does not cost thousands of rows of blanks', () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`).join('');
    expect(refusal(bookOf(rows)).code).toBe('file-too-many-cells');
  });

  test('thousands of merges over the whole sheet', () => {
    const after = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000)}</mergeCells>`;
    const rows = '<row><c><v>1</v></c><c><v>1</v></c></row>'.repeat(1_000);
    expect(refusal(makeBook({ sheets: [{ rows, after }] })).code).toBe('file-unsafe');
  });

  test('validations, names and formats over whole columns are not looked at', () => {
    const after =
      '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression"><formula>TRUE</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="A1:C1048576"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>';
    expect(read(makeBook({ sheets: [{ rows: '<row><c><v>1</v></c></row>', after }] })).workbook.sheets[0]?.rows).toHaveLength(1);
  });

  test('two sheets that share one part, so that a small file would be read a thousand times', () => {
    const entries = bookEntries({ sheets: [{}, {}] }).map((entry) => ({
      ...entry,
      data: String(entry.data).replace('sheet2.xml', 'sheet1.xml'),
    }));
    expect(refusal(makeZip(entries.filter(({ name }) => !name.endsWith('sheet2.xml')))).code).toBe('file-unsafe');
  });

  test('a text longer than any cell may hold', () => {
    const text = '长'.repeat(131_073);
    expect(refusal(bookOf(`<row>${inline('A1', text)}</row>`)).code).toBe('file-text-too-long');
    expect(refusal(bookOf('<row><c t="s"><v>0</v></c></row>', { strings: `<si><t>${text}</t></si>` })).code).toBe('file-text-too-long');
    expect(read(bookOf(`<row>${inline('A1', text.slice(1))}</row>`)).workbook.sheets[0]?.rows[0]?.cells).toEqual([text.slice(1)]);
  });

  test('texts made to slow a pattern down', () => {
    const spaces = ' '.repeat(130_000);
    const cells = [`${spaces}x`, `_x${'0'.repeat(1_000)}`, `&#${'1'.repeat(8)};`.replace('&', '&amp;')].map(
      (text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    expect(read(bookOf(`<row>${cells.join('')}</row>`)).workbook.sheets[0]?.rows[0]?.cells[0]).toBe('x');
    const formats = [`${'['.repeat(500)}`, `${'"'.repeat(501)}`, `${'0'.repeat(1_000)}.`, 'y'.repeat(5_000)];
    expect(
      read(bookOf('<row><c s="1"><v>1</v></c><c s="2"><v>1</v></c><c s="4"><v>1</v></c></row>', { formats })).workbook.sheets[0]?.rows[0]
        ?.cells,
    ).toEqual([1, 1, 1]);
  });
});
