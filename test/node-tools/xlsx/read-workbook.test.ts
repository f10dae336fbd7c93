import type { Cell, Grid } from '../../../core/table/grid';
import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { bookEntries, bookOf, inline, makeBook, sheetPart } from '../../support/make-book';
import { makeZip } from '../../support/make-zip';
import { refusalOf } from '../../support/refusal';

const read = (bytes: Buffer) => readWorkbook(bytes, '区教育局.xlsx');

function onlySheet(bytes: Buffer): Grid {
  const { workbook } = read(bytes);
  const [sheet] = workbook.sheets;
  if (!sheet || workbook.sheets.length !== 1) throw new Error(`expected one sheet, got ${workbook.sheets.length}`);
  return sheet;
}

/** Rows as `[number, cells]`, the shortest way to state what a sheet holds. */
function rowsOf(bytes: Buffer): readonly (readonly [number, readonly (Cell | undefined)[]])[] {
  return onlySheet(bytes).rows.map(({ row, cells }) => [row, cells]);
}

const codes = (bytes: Buffer): readonly string[] => read(bytes).findings.map(({ code }) => code);

describe('texts', () => {
  test('shared, inline and formula texts come back character for character', () => {
    const strings = '<si><t>理论学习不够系统</t></si><si><t xml:space="preserve">  两头有空格 </t></si><si><t>第一条&#10;第二条</t></si>';
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>${inline('D1', 'a<b & "c"')}<c r="E1" t="str"><f>A1</f><v>理论&amp;实践</v></c></row>`;
    expect(rowsOf(bookOf(rows, { strings }))).toEqual([
      [1, ['理论学习不够系统', '  两头有空格 ', '第一条\n第二条', 'a<b & "c"', '理论&实践']],
    ]);
  });

  test('rich runs are put together and phonetic guides left out', () => {
    const strings =
      '<si><r><rPr><b/><sz val="11"/></rPr><t>张建国</t></r><r><t xml:space="preserve"> 王强</t></r><rPh sb="0" eb="3"><t>zhāng</t></rPh><phoneticPr fontId="1"/></si><si><t>李梅</t><rPh sb="0" eb="2"><t>lǐ méi</t></rPh></si>';
    expect(rowsOf(bookOf('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>', { strings }))).toEqual([[1, ['张建国 王强', '李梅']]]);
  });

  test('escapes of the format are decoded, once', () => {
    const strings = '<si><t>甲_x000D_\n乙</t></si><si><t>_x005F_x000D_</t></si><si><t>A_x0042_C</t></si><si><t>x_y_xyz_</t></si>';
    const cells = [0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    expect(
      rowsOf(
        bookOf(`<row>${cells}<c t="str"><v>丙_x000D_</v></c>${'<c t="inlineStr"><is><t>_x005F_x000D_</t></is></c>'}</row>`, { strings }),
      ),
    ).toEqual([[1, ['甲\r\n乙', '_x000D_', 'ABC', 'x_y_xyz_', '丙\r', '_x000D_']]]);
  });

  test('white space that only lays out the XML is no text, and line ends are as XML gives them', () => {
    const strings = '<si><t>\n   王强\r\n   赵敏\n  </t></si><si><t>   </t></si><si><t xml:space="preserve">\r\n</t></si>';
    expect(rowsOf(bookOf('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>', { strings }))).toEqual([
      [1, ['王强\n   赵敏', undefined, '\n']],
    ]);
  });

  test('comments, CDATA and processing instructions may stand anywhere', () => {
    const strings =
      '<!-- <si><t>不是</t></si> --><si><t>甲<!-- 注 -->乙<![CDATA[<&丙>]]></t></si><?pi <si/>?><si><t><![CDATA[丁]]></t></si>';
    const rows =
      '<!-- 表头 --><row r="1"><?x y?><c r="A1" t="s"><!-- <v>9</v> --><v>0</v></c><c r="B1"><v><!-- 十二 -->1<![CDATA[2]]></v></c><c r="C1" t="s"><v><![CDATA[1]]></v></c></row><!-- 尾 -->';
    expect(rowsOf(bookOf(rows, { strings }))).toEqual([[1, ['甲乙<&丙>', 12, '丁']]]);
  });

  test('characters beyond the basic plane, and a hundred texts in a row in any order of asking', () => {
    const texts = Array.from({ length: 100 }, (_, index) => `𠮷野${'整改'.repeat(index % 7)}${index}家 & <br>`);
    const strings = texts.map((text) => `<si><t>${text.replace('&', '&amp;').replace('<', '&lt;')}</t></si>`).join('');
    const rows = texts.map((_, index) => `<row><c t="s"><v>${(index * 37) % 100}</v></c></row>`).join('');
    expect(rowsOf(bookOf(rows, { strings })).map(([, [cell]]) => cell)).toEqual(texts.map((_, index) => texts[(index * 37) % 100]));
  });

  test('a shared text that the file does not hold is a finding at its cell, not a crash', () => {
    const bytes = bookOf('<row r="3"><c r="B3" t="s"><v>7</v></c><c r="C3" t="s"><v>-1</v></c><c r="D3" t="s"><v>0</v></c></row>', {
      strings: '<si><t>在</t></si>',
    });
    expect(rowsOf(bytes)).toEqual([[3, [undefined, undefined, undefined, '在']]]);
    expect(read(bytes).findings).toEqual([
      {
        code: 'text-missing',
        at: { file: '区教育局.xlsx', sheet: '整改台账', row: 3, column: 2 },
        params: { cells: ['B3', 'C3'], count: 2 },
      },
    ]);
  });
});

describe('numbers, dates, other values', () => {
  test('numbers keep every digit the file gives', () => {
    const values = ['0', '-12', '3.14', '0.1', '1E-3', '6.02E+23', '123456789012345', '0.30000000000000004', '  7 ', '.5', '5.'];
    const rows = `<row>${values.map((value) => `<c><v>${value}</v></c>`).join('')}</row>`;
    expect(rowsOf(bookOf(rows))).toEqual([[1, values.map(Number)]]);
  });

  test('a date is a date by its number format and never by its looks', () => {
    const formats = ['yyyy-mm-dd', '0.00', 'm"月"d"日"', 'yyyy"年"m"月"', 14, 'yyyy-mm-dd hh:mm'];
    const rows = [1, 2, 3, 4, 5, 6, 0].map((style) => `<c s="${style}"><v>45473.4375</v></c>`).join('');
    expect(rowsOf(bookOf(`<row>${rows}</row>`, { formats }))).toEqual([
      [
        1,
        [
          { kind: 'date', day: '2024-06-30', time: '10:30', shows: 'day' },
          45473.4375,
          { kind: 'date', day: '2024-06-30', time: '10:30', shows: 'monthDay' },
          { kind: 'date', day: '2024-06-30', time: '10:30', shows: 'month' },
          { kind: 'date', day: '2024-06-30', time: '10:30', shows: 'day' },
          { kind: 'date', day: '2024-06-30', time: '10:30', shows: 'day' },
          45473.4375,
        ],
      ],
    ]);
  });

  test('the 1904 date system is heeded', () => {
    const plan = { formats: ['yyyy-mm-dd'], workbookPr: '<workbookPr date1904="1"/>' };
    expect(rowsOf(bookOf('<row><c s="1"><v>44011</v></c><c s="1"><v>0</v></c></row>', plan))).toEqual([
      [
        1,
        [
          { kind: 'date', day: '2024-06-30', shows: 'day' },
          { kind: 'date', day: '1904-01-01', shows: 'day' },
        ],
      ],
    ]);
  });

  test('a number that is no day under a date format stays a number and is said', () => {
    const bytes = bookOf('<row><c s="1"><v>60</v></c><c s="1"><v>0</v></c><c s="1"><v>-3</v></c><c s="1"><v>2958466</v></c></row>', {
      formats: ['yyyy-mm-dd'],
    });
    expect(rowsOf(bytes)).toEqual([[1, [60, 0, -3, 2958466]]]);
    expect(read(bytes).findings).toEqual([
      {
        code: 'date-out-of-range',
        at: { file: '区教育局.xlsx', sheet: '整改台账', row: 1, column: 1 },
        params: { cells: ['A1', 'B1', 'C1', 'D1'], count: 4 },
      },
    ]);
  });

  test('ISO dates, booleans, errors', () => {
    const rows =
      '<row><c t="d"><v>2024-06-30</v></c><c t="d"><v>2024-06-29T16:00:00.000Z</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#REF!</v></c><c t="d" s="1"><v>2024-06-30T09:05:00</v></c></row>';
    expect(rowsOf(bookOf(rows, { formats: ['m"月"d"日"'] }))).toEqual([
      [
        1,
        [
          { kind: 'date', day: '2024-06-30', shows: 'day' },
          { kind: 'date', day: '2024-06-30', shows: 'day' },
          true,
          false,
          { kind: 'error', text: '#REF!' },
          { kind: 'date', day: '2024-06-30', time: '09:05', shows: 'monthDay' },
        ],
      ],
    ]);
  });

  test('values that break the format stay as text and are said', () => {
    const bytes = bookOf(
      '<row><c><v>12a</v></c><c t="b"><v>是</v></c><c t="d"><v>2024-02-30</v></c><c t="zz"><v>甲&amp;乙</v></c><c><v>1e999</v></c></row>',
    );
    expect(rowsOf(bytes)).toEqual([[1, ['12a', '是', '2024-02-30', '甲&乙', '1e999']]]);
    expect(read(bytes).findings).toEqual([
      expect.objectContaining({ code: 'cell-value-unreadable', params: { cells: ['A1', 'B1', 'C1', 'D1', 'E1'], count: 5 } }),
    ]);
  });

  test('70% and 007 keep number and display', () => {
    const rows = '<row><c s="1"><v>0.7</v></c><c s="2"><v>7</v></c><c s="3"><v>85</v></c><c s="4"><v>0.28499999999999998</v></c></row>';
    expect(rowsOf(bookOf(rows, { formats: ['0%', '000', '0\\%', '0.0%'] }))).toEqual([
      [
        1,
        [
          { kind: 'number', value: 0.7, text: '70%' },
          { kind: 'number', value: 7, text: '007' },
          { kind: 'number', value: 85, text: '85%' },
          { kind: 'number', value: 0.285, text: '28.5%' },
        ],
      ],
    ]);
  });

  test('formulas: the cached value counts, a missing one is told apart from an empty text', () => {
    const rows =
      '<row><c><f>1+1</f><v>2</v></c><c><f>NOW()</f></c><c><f>NOW()</f><v></v></c><c t="str"><f>""</f><v></v></c><c t="str"><f>X</f></c><c><f t="shared" si="0"/><v>5</v></c></row>';
    expect(rowsOf(bookOf(rows))).toEqual([
      [1, [2, { kind: 'uncalculated' }, { kind: 'uncalculated' }, undefined, { kind: 'uncalculated' }, 5]],
    ]);
  });
});

describe('places', () => {
  test('cells and rows without r follow on from the last', () => {
    expect(
      rowsOf(
        bookOf('<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row>'),
      ),
    ).toEqual([
      [1, [1, undefined, undefined, 2, 3]],
      [5, [4]],
      [6, [5]],
    ]);
  });

  test('rows and cells out of order are put in order', () => {
    const rows =
      '<row r="9"><c r="C9"><v>3</v></c><c r="A9"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="5"><c r="B5"><v>5</v></c></row>';
    expect(rowsOf(bookOf(rows))).toEqual([
      [2, [2]],
      [5, [undefined, 5]],
      [9, [1, undefined, 3]],
    ]);
    expect(codes(bookOf(rows))).toEqual([]);
  });

  test('a cell written twice keeps its last value and is a finding; a row written twice is put together', () => {
    const rows =
      '<row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>9</v></c></row><row r="2"><c r="B2"><v>3</v></c><c r="A2"><v>4</v></c></row>';
    const bytes = bookOf(rows);
    expect(rowsOf(bytes)).toEqual([
      [2, [4, 3]],
      [3, [9]],
    ]);
    expect(read(bytes).findings).toEqual([expect.objectContaining({ code: 'cell-repeated', params: { cells: ['A2', 'A2'], count: 2 } })]);
  });

  test('a cell that names another row is taken at its word', () => {
    expect(rowsOf(bookOf('<row r="2"><c r="A2"><v>1</v></c><c r="B7"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>'))).toEqual([
      [2, [1]],
      [3, [3]],
      [7, [undefined, 2]],
    ]);
  });

  test('the stated dimension is not believed, and a stray cell at XFD1048576 costs nothing', () => {
    const part = sheetPart('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>').replace(
      '<sheetData>',
      '<dimension ref="A1:B2"/><sheetData>',
    );
    const [first, last] = onlySheet(makeBook({ sheets: [{ part }] })).rows;
    expect(first).toEqual({ row: 1, hidden: false, cells: [1] });
    expect([last?.row, last?.cells.length, last?.cells[16_383]]).toEqual([1_048_576, 16_384, 2]);
  });

  test('places outside any sheet are damage', () => {
    for (const row of [
      '<row r="1"><c r="XFE1"><v>1</v></c></row>',
      '<row r="1048577"/>',
      '<row r="0"/>',
      '<row r="1"><c r="A0"><v>1</v></c></row>',
      '<row r="x"/>',
      '<row><c r="12"/></row>',
    ]) {
      expect(refusalOf(() => read(bookOf(row)))).toEqual({ code: 'file-damaged', params: { part: 'xl/worksheets/sheet1.xml' } });
    }
  });

  test('hidden rows are flagged, by mark or by height; formatted but empty ones are left out', () => {
    const rows =
      '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" ht="0" customHeight="1"><c r="A2"><v>2</v></c></row><row r="3" ht="14.5"><c r="A3"><v>3</v></c></row><row r="4" s="3"/><row r="5"><c r="A5" s="1"/></row>';
    expect(onlySheet(bookOf(rows)).rows.map(({ row, hidden }) => [row, hidden])).toEqual([
      [1, true],
      [2, true],
      [3, false],
    ]);
  });

  test('merges are clipped to the rows that hold something', () => {
    const after =
      '<mergeCells count="5"><mergeCell ref="A1:C1"/><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B3:B900"/><mergeCell ref="Z50:AA60"/><mergeCell ref="C2"/></mergeCells>';
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="C4"><v>4</v></c></row>';
    expect(onlySheet(makeBook({ sheets: [{ rows, after }] })).merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 3 },
      { top: 1, left: 1, bottom: 4, right: 3 },
      { top: 3, left: 2, bottom: 4, right: 2 },
    ]);
  });
});

describe('packages and parts as strangers write them', () => {
  test('prefixes, single quotes, strict addresses, spaces in tags', () => {
    const part = `<?xml version='1.0'?>
      <x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main' xmlns:y='urn:other'>
        <x:sheetData ><x:row r = '2' hidden='false' ><y:c r='Z2'><y:v>9</y:v></y:c><x:c  t = "inlineStr"  r='A2' ><x:is><x:r><x:rPr><x:b/></x:rPr><x:t>甲</x:t></x:r><x:r><x:t >乙</x:t></x:r></x:is></x:c
        ><x:c r='B2'><x:v>3</x:v></x:c ></x:row ></x:sheetData></x:worksheet>`;
    expect(rowsOf(makeBook({ sheets: [{ part }] }))).toEqual([[2, ['甲乙', 3]]]);
  });

  test('a strict workbook is found through its own relationship types', () => {
    const strict = bookEntries({ sheets: [{ rows: '<row><c><v>1</v></c></row>' }] }).map((entry) =>
      typeof entry.data === 'string'
        ? {
            ...entry,
            data: entry.data.replaceAll(
              'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
              'http://purl.oclc.org/ooxml/officeDocument/relationships',
            ),
          }
        : entry,
    );
    expect(rowsOf(makeZip(strict))).toEqual([[1, [1]]]);
  });

  test('UTF-16 and byte order marks', () => {
    const text = sheetPart(`<row>${inline('A1', '理论学习')}</row>`);
    const little = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text.replace('UTF-8', 'UTF-16'), 'utf16le')]);
    const big = Buffer.from(little).swap16();
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]);
    for (const part of [little, big, little.subarray(2), marked])
      expect(rowsOf(makeBook({ sheets: [{ part }] }))).toEqual([[1, ['理论学习']]]);
  });

  test('bytes that are not the encoding they say are damage, never replaced characters', () => {
    const gbk = Buffer.concat([
      Buffer.from('<worksheet><sheetData><row><c t="str"><v>'),
      Buffer.from([0xd5, 0xfb, 0xb8, 0xc4]),
      Buffer.from('</v></c></row></sheetData></worksheet>'),
    ]);
    expect(refusalOf(() => read(makeBook({ sheets: [{ part: gbk }] }))).code).toBe('file-damaged');
    const stated = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="GBK"?>'), gbk]);
    expect(rowsOf(makeBook({ sheets: [{ part: stated }] }))).toEqual([[1, ['整改']]]);
  });

  test('part names with backslashes and capitals, absolute and winding targets', () => {
    const entries = bookEntries({ sheets: [{ rows: '<row><c t="s"><v>0</v></c></row>' }], strings: '<si><t>甲</t></si>' }).map(
      ({ name, data }) => ({
        name:
          name === 'xl/worksheets/sheet1.xml'
            ? 'XL\\Worksheets\\第一 表.XML'
            : name === 'xl/sharedStrings.xml'
              ? 'xl\\SharedStrings.xml'
              : name,
        data: String(data)
          .replace('"worksheets/sheet1.xml"', '"/xl/../xl/./worksheets/%E7%AC%AC%E4%B8%80%20%E8%A1%A8.xml"')
          .replace('"sharedStrings.xml"', '"\\xl\\sharedstrings.xml"'),
      }),
    );
    expect(rowsOf(makeZip(entries))).toEqual([[1, ['甲']]]);
  });

  test('data descriptors, stored entries, zip64, a comment at the end, a local name that differs', () => {
    const entries = bookEntries({ sheets: [{ rows: '<row><c><v>1</v></c></row>' }] });
    const variants = [
      makeZip(entries.map((entry) => ({ ...entry, descriptor: true }))),
      makeZip(entries.map((entry) => ({ ...entry, method: 0 }))),
      makeZip(
        entries.map((entry) => ({ ...entry, zip64: true })),
        { zip64: true },
      ),
      makeZip(entries, { comment: '汇总用 PK\u0005\u0006' }),
      makeZip(entries.map((entry) => ({ ...entry, localName: 'whatever.xml' }))),
    ];
    for (const bytes of variants) expect(rowsOf(bytes)).toEqual([[1, [1]]]);
  });

  test('hidden and very hidden sheets are read and marked; chart sheets are skipped', () => {
    const entries = bookEntries({
      sheets: [{ name: '台账' }, { name: '底稿', state: 'hidden' }, { name: '字典', state: 'veryHidden' }, { name: '图' }],
    }).map((entry) =>
      entry.name === 'xl/_rels/workbook.xml.rels'
        ? { ...entry, data: String(entry.data).replace('worksheet" Target="worksheets/sheet4', 'chartsheet" Target="chartsheets/sheet4') }
        : entry,
    );
    expect(read(makeZip(entries)).workbook.sheets.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ['台账', false],
      ['底稿', true],
      ['字典', true],
    ]);
  });

  test('sheet names that trip programs: __proto__, constructor, twice but for case', () => {
    const { workbook, findings } = read(
      makeBook({ sheets: [{ name: '__proto__' }, { name: 'constructor' }, { name: 'Ledger' }, { name: 'LEDGER' }] }),
    );
    expect(workbook.sheets.map(({ sheet }) => sheet)).toEqual(['__proto__', 'constructor', 'Ledger', 'LEDGER']);
    expect(findings).toEqual([
      { code: 'sheet-name-repeated', at: { file: '区教育局.xlsx', sheet: 'LEDGER' }, params: { sheet: 'LEDGER' } },
    ]);
  });

  test('a sheet whose part is missing is a finding, and the others are read', () => {
    const { workbook, findings } = read(
      makeBook({
        sheets: [
          { name: '甲', part: null },
          { name: '乙', rows: '<row><c><v>1</v></c></row>' },
        ],
      }),
    );
    expect(workbook.sheets.map(({ sheet }) => sheet)).toEqual(['乙']);
    expect(findings).toEqual([{ code: 'sheet-missing', at: { file: '区教育局.xlsx', sheet: '甲' }, params: { sheet: '甲' } }]);
  });

  test('without readable styles dates are unknown, and that is said rather than misread', () => {
    for (const styles of [null, '<styleSheet><cellXfs><xf', '<styleSheet></cellXfs>']) {
      const bytes = makeBook({ sheets: [{ rows: '<row><c s="1"><v>45473</v></c><c s="1"><v>45474</v></c></row>' }], styles });
      expect(rowsOf(bytes)).toEqual([[1, [45473, 45474]]]);
      expect(codes(bytes)).toEqual(['styles-unreadable']);
    }
    expect(codes(bookOf('<row><c s="9"><v>45473</v></c></row>'))).toEqual(['styles-unreadable']);
  });

  test('when the file was last saved is told in UTC, to the second', () => {
    const core = (modified: string) =>
      `<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d"><dcterms:modified>${modified}</dcterms:modified></cp:coreProperties>`;
    const modified = (text: string) => read(makeBook({ core: core(text) })).workbook.modified;
    expect(modified('2024-03-15T08:00:00Z')).toBe('2024-03-15T08:00:00Z');
    expect(modified('2024-03-15T16:00:00.5+08:00')).toBe('2024-03-15T08:00:00Z');
    expect(modified('去年')).toBeNull();
    expect(read(makeBook({})).workbook.modified).toBeNull();
    expect(codes(makeBook({ core: '<a>' }))).toEqual(['properties-unreadable']);
  });
});

describe('[F132] classified files are refused', () => {
  test('by a cell, a page header or a property, on hidden sheets too', () => {
    const secret = { code: 'file-secret' };
    expect(refusalOf(() => read(bookOf(`<row>${inline('A1', '机密★1年')}</row>`)))).toEqual({ ...secret, params: { text: '机密★1年' } });
    expect(
      refusalOf(() => read(makeBook({ sheets: [{}, { state: 'hidden', rows: `<row>${inline('A1', '密级：秘密')}</row>` }] }))).code,
    ).toBe('file-secret');
    const after = '<headerFooter><oddHeader>&amp;L&amp;"黑体,常规"&amp;16机密★&amp;R第&amp;P页</oddHeader></headerFooter>';
    expect(refusalOf(() => read(makeBook({ sheets: [{ after }] }))).code).toBe('file-secret');
    const core = '<cp:coreProperties xmlns:cp="c"><cp:category>绝密</cp:category></cp:coreProperties>';
    expect(refusalOf(() => read(makeBook({ core })))).toEqual({ ...secret, params: { text: '绝密' } });
  });

  test('a problem that speaks of secrecy is an ordinary problem', () => {
    const rows = ['机密文件管理不严', '保密意识不强，涉密文件随意摆放', '商业秘密']
      .map((text, index) => `<row>${inline(`B${index + 1}`, text)}</row>`)
      .join('');
    expect(rowsOf(bookOf(rows))).toHaveLength(3);
  });
});
