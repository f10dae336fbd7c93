import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { bookOf, inline, makeBook, sheetPart } from '../../support/make-book';
import { refusalOf } from '../../support/refusal';
import { codes, onlySheet, read, rowsOf } from './read-cells';

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

  test('a formula’s result in CDATA or around a comment is whole, whatever signs it holds', () => {
    const cells = ['<![CDATA[1<2 & 3]]>&amp;4', '学习<!-- 旧 -->不够', '<![CDATA[<]]>', '<?p?> 空 '].map(
      (value) => `<c t="str"><f>A1</f><v>${value}</v></c>`,
    );
    expect(rowsOf(bookOf(`<row>${cells.join('')}<c><v>4<!-- -->2</v></c></row>`))).toEqual([
      [1, ['1<2 & 3&4', '学习不够', '<', ' 空 ', 42]],
    ]);
  });

  test('[F105] rows, cells and values under another prefix of the sheet’s namespace, or left to a choice, are not passed over', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const own = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const ours = `xmlns:y="${main}"`;
    for (const rows of [
      `${own}<y:row ${ours} r="2"><y:c r="A2"><y:v>2</y:v></y:c></y:row>`,
      `${own}<mc:AlternateContent><mc:Choice><row r="2"/></mc:Choice></mc:AlternateContent>`,
      `<row r="1"><y:c ${ours} r="A1"><y:v>2</y:v></y:c></row>`,
      `<row r="1"><c r="A1"><y:v ${ours}>2</y:v></c></row>`,
    ])
      expect(refusalOf(() => read(bookOf(rows))).code).toBe('file-damaged');
    const part = `<worksheet xmlns="${main}" ${ours}><y:sheetData><y:row r="2"/></y:sheetData></worksheet>`;
    expect(refusalOf(() => read(makeBook({ sheets: [{ part }] }))).code).toBe('file-damaged');
    const others = '<row r="1"><c r="A1"><v>1</v><extLst><ext/></extLst></c><z:c xmlns:z="urn:z"><z:v>9</z:v></z:c><extLst/></row><z:row/>';
    expect(rowsOf(bookOf(others))).toEqual([[1, [1]]]);
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

  test('number formats and struck fonts count wherever the style sheet lists them', () => {
    const xfs = '<cellXfs><xf numFmtId="0"/><xf numFmtId="200" fontId="1"/></cellXfs>';
    const fonts = '<fonts><font/><font><strike/></font></fonts>';
    const styles = `<styleSheet>${xfs}${fonts}<numFmts><numFmt numFmtId="200" formatCode="yyyy-mm-dd"/></numFmts></styleSheet>`;
    const { workbook } = readWorkbook(bookOf('<row><c s="1"><v>45473</v></c></row>', { styles }), '');
    expect(workbook.sheets[0]).toMatchObject({
      rows: [{ cells: [{ kind: 'date', day: '2024-06-30', shows: 'day' }] }],
      struck: [{ row: 1, column: 1 }],
    });
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

  test('results that a workbook wants calculated anew on opening are read and said; the 0 of a program that calculates nothing is none [F110]', () => {
    const rows =
      '<row r="1"><c r="A1"><v>0</v></c><c r="B1"><f>DATE(2024,6,30)</f><v>0</v></c><c r="C1"><f>SUM(A2:A9)</f><v>0.0</v></c>' +
      '<c r="D1"><f>1+1</f><v>2</v></c><c r="E1" t="str"><f>IF(1,"整改中","")</f><v>整改中</v></c><c r="F1" t="str"><f>""</f><v></v></c></row>';
    const settled = bookOf(rows);
    const filledTemplate = bookOf(rows, { workbookPr: '<calcPr calcId="0" fullCalcOnLoad="true"/>' });
    const xlsxWriter = bookOf(rows, { workbookPr: '<calcPr calcId="124519" fullCalcOnLoad="1"/>' });
    const unsettled = (...cells: string[]) => [
      expect.objectContaining({ code: 'formula-unsettled', params: { cells, count: cells.length } }),
    ];
    expect(rowsOf(settled)).toEqual([[1, [0, 0, 0, 2, '整改中']]]);
    expect(read(settled).findings).toEqual([]);
    expect(rowsOf(filledTemplate)).toEqual([[1, [0, 0, 0, 2, '整改中']]]);
    expect(read(filledTemplate).findings).toEqual(unsettled('B1', 'C1', 'D1', 'E1', 'F1'));
    expect(rowsOf(xlsxWriter)).toEqual([[1, [0, { kind: 'uncalculated' }, { kind: 'uncalculated' }, 2, '整改中']]]);
    expect(read(xlsxWriter).findings).toEqual(unsettled('D1', 'E1', 'F1'));
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

  test('white space around a place, a row’s number and a style changes nothing', () => {
    const tidy = '<row r="2"><c r="B2" s="1"><v>0.5</v></c><c r="C2" t="s"><v>0</v></c></row>';
    const plan = { formats: ['0%'], strings: '<si><t>整改中</t></si>' };
    const spaced = tidy.replace('r="2"', 'r=" 2&#10;"').replace('"B2"', '" B2"').replace('s="1"', 's=" 1 "').replace('"C2"', '"\tC2 "');
    expect(read(bookOf(spaced.replace('&#10;', '\n'), plan))).toEqual(read(bookOf(tidy, plan)));
    for (const place of ['', ' ', 'B 2', 'B2 C2'])
      expect(refusalOf(() => read(bookOf(`<row r="2"><c r="${place}"><v>1</v></c></row>`))).code).toBe('file-damaged');
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

  test('hidden columns are told, by mark or by width', () => {
    const columns =
      '<cols><col min="1" max="1" width="9"/><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" width="0" customWidth="1"/></cols>';
    const part = sheetPart('<row r="1"><c r="A1"><v>1</v></c></row>').replace('<sheetData>', `${columns}<sheetData>`);
    expect(onlySheet(makeBook({ sheets: [{ part }] })).hiddenColumns).toEqual([
      { left: 2, right: 3 },
      { left: 5, right: 5 },
    ]);
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
