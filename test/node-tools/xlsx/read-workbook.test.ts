import { bookEntries, bookOf, inline, makeBook, sheetPart } from '../../support/make-book';
import { makeZip } from '../../support/make-zip';
import { refusalOf } from '../../support/refusal';
import { codes, read, rowsOf } from './read-cells';

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

  test.each([
    ['a shared text', '<c r="C9" t="s"><v>1</v></c>'],
    ['one in another notation', "<c r='C9' t='s'><v>1</v></c>"],
    ['a rich text', '<c r="C9" t="s"><v>2</v></c>'],
    ['a text of which the rest is struck out', '<c r="C9" t="s"><v>3</v></c>'],
    ['a text of the cell’s own', inline('C9', '机密★1年')],
    ['the result of a formula', '<c r="C9" t="str"><f>A1</f><v>机密★1年</v></c>'],
  ])('by a cell far below the head: %s', (_, cell) => {
    const rich = '<si><r><t>机密</t></r><r><t>★1年</t></r></si>';
    const struck = '<si><r><rPr><strike/></rPr><t>不定为</t></r><r><t>机密★1年</t></r></si>';
    const strings = `<si><t>联系群众不够紧密</t></si><si><t>机密★1年</t></si>${rich}${struck}`;
    const body = (last: string): string => {
      const rows = Array.from(
        { length: 8 },
        (__, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c><c r="B${at + 1}"><v>1</v></c></row>`,
      );
      return `${rows.join('')}<row r="9"><c r="A9" t="s"><v>0</v></c>${last}</row>`;
    };
    expect(refusalOf(() => read(bookOf(body(cell), { strings }))).code).toBe('file-secret');
    expect(read(bookOf(body('<c r="C9"/>'), { strings })).workbook.sheets[0]?.rows).toHaveLength(9);
  });

  test('by a text box over the table, a property of the office’s own, or a remark on the document', () => {
    const box = (text: string) => ({
      name: 'xl/drawings/drawing1.xml',
      data: `<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><a:p><a:r><a:t>${text}</a:t></a:r></a:p><a:p><a:r><a:t>图一</a:t></a:r></a:p></xdr:wsDr>`,
    });
    const stamped = ['<a:r><a:t>机密</a:t></a:r><a:r><a:t>★1年</a:t></a:r>', '秘密'].map((text) => makeBook({ entries: [box(text)] }));
    for (const book of stamped) expect(refusalOf(() => read(book)).code).toBe('file-secret');
    const custom = {
      name: 'docProps/custom.xml',
      data: '<Properties xmlns="p" xmlns:vt="v"><property name="密级"><vt:lpwstr>机密</vt:lpwstr></property></Properties>',
    };
    expect(refusalOf(() => read(makeBook({ entries: [custom] }))).code).toBe('file-secret');
    const core = '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:description>机密★</dc:description></cp:coreProperties>';
    expect(refusalOf(() => read(makeBook({ core }))).code).toBe('file-secret');
    expect(read(makeBook({ entries: [box('保密工作流程图')] })).workbook.sheets).toHaveLength(1);
    expect(read(makeBook({ entries: [{ ...box(''), data: '<damaged' }] })).workbook.sheets).toHaveLength(1);
  });

  test('a problem that speaks of secrecy is an ordinary problem', () => {
    const rows = ['机密文件管理不严', '保密意识不强，涉密文件随意摆放', '商业秘密']
      .map((text, index) => `<row>${inline(`B${index + 1}`, text)}</row>`)
      .join('');
    expect(rowsOf(bookOf(rows))).toHaveLength(3);
  });
});
