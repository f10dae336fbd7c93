import fc from 'fast-check';
import { CommonCells } from '../../../node-tools/xlsx/common-cells';
import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { RefusedFile } from '../../../node-tools/xlsx/refused-file';
import { bookOf, makeBook, sheetPart } from '../../support/make-book';

interface Told {
  readonly column: number | undefined;
  readonly style: number | undefined;
  readonly shared: boolean;
  readonly value: number | undefined;
}

/** The cells read from the start of the text, the row they name, and what is left of the text. */
function readFrom(xml: string): { readonly row: number; readonly cells: readonly Told[]; readonly rest: string } {
  const bytes = Buffer.from(xml);
  const cells = new CommonCells(bytes);
  const count = cells.read(0);
  const told = Array.from({ length: count }, (_, at) => {
    return { column: cells.columns[at], style: cells.styles[at], shared: cells.shared[at] === 1, value: cells.values[at] };
  });
  return { row: cells.row, cells: told, rest: bytes.toString('utf8', cells.end) };
}

test.each([
  ['<c r="B4" s="3" t="s"><v>14</v></c>', 4, { column: 2, style: 3, shared: true, value: 14 }],
  ['<c r="XFD1048576"><v>0</v></c>', 1_048_576, { column: 16_384, style: -1, shared: false, value: 0 }],
  ['<c r="B4" s="3" t="n"><v>45331</v></c>', 4, { column: 2, style: 3, shared: false, value: 45_331 }],
  ['<c r="B4" t="n"><v>7.0</v></c>', 4, { column: 2, style: -1, shared: false, value: 7 }],
  ['<c r="A1" s="12"/>', 1, { column: 1, style: 12, shared: false, value: -1 }],
])('%s', (xml, row, cell) => {
  expect(readFrom(`${xml}</row>`)).toEqual({ row, cells: [cell], rest: '</row>' });
});

test.each([
  "<c r='A1'><v>1</v></c>",
  '<c s="3" r="A1"><v>1</v></c>',
  '<c r="A1" t="str"><v>1</v></c>',
  '<c r="A1" t="b"><v>1</v></c>',
  '<c r="A1"  t="s"><v>1</v></c>',
  '<c r="A1" s=""><v>1</v></c>',
  '<c r="A1" s="1234567890"><v>1</v></c>',
  '<c r="A1"><v>1.5</v></c>',
  '<c r="A1"><v>1.05</v></c>',
  '<c r="A1"><v>1.</v></c>',
  '<c r="A1"><v>1e2</v></c>',
  '<c r="A1" t=""><v>1</v></c>',
  '<c r="A1"><v>-1</v></c>',
  '<c r="A1"><v></v></c>',
  '<c r="A1"><v>1</v><extLst/></c>',
  '<c r="A1"><f>1</f><v>1</v></c>',
  '<c r="A"><v>1</v></c>',
  '<c r="XFE1"><v>1</v></c>',
  '<c r="ABCD1"><v>1</v></c>',
  '<c r="A12345678"><v>1</v></c>',
  '<c r="A1"><v>1234567890123456</v></c>',
  '<c r="A1"><v>1',
  '<row/>',
])('%s is left to the scanner', (xml) => {
  expect(readFrom(`${xml}<c r="B1"/>`)).toMatchObject({ cells: [], rest: `${xml}<c r="B1"/>` });
});

test('neighbours are read together, up to the first of another shape or of another row', () => {
  const values = (xml: string): unknown => readFrom(xml).cells.map(({ value }) => value);
  expect(values('<c r="A1"><v>7</v></c><c r="B1"/><c r="C1"><v>8</v></c></row>')).toEqual([7, -1, 8]);
  expect(readFrom('<c r="A1"/><c r="B1" t="e"><v>#N/A</v></c>').rest).toBe('<c r="B1" t="e"><v>#N/A</v></c>');
  expect(readFrom('<c r="A1"/><c r="B2"/>').rest).toBe('<c r="B2"/>');
  expect(readFrom('<c r="A1"/>'.repeat(300)).cells).toHaveLength(256);
});

function rowTag(xml: string): { readonly row: number; readonly rest: string } | undefined {
  const bytes = Buffer.from(xml);
  const cells = new CommonCells(bytes);
  return cells.readRowTag(0) ? { row: cells.row, rest: bytes.toString('utf8', cells.end) } : undefined;
}

test('a row that could not be hidden is opened in one go', () => {
  expect(rowTag(' r="4"><c')).toEqual({ row: 4, rest: '<c' });
  expect(rowTag(' r="1048576" spans="1:12" s="1" customFormat="1" x14ac:dyDescent="0.25"><c')).toEqual({ row: 1_048_576, rest: '<c' });
  expect(rowTag(' r="4" a="/>"><c')).toEqual({ row: 4, rest: '<c' });
  expect(rowTag(' r="4" customFormat="false" ht="12.8" hidden="false" outlineLevel="0"><c')).toEqual({ row: 4, rest: '<c' });
  expect(rowTag(' r="4" ht="37.5" customHeight="1"><c')).toEqual({ row: 4, rest: '<c' });
});

test.each([
  ' spans="1:2" r="4">',
  ' r="4" hidden="1">',
  ' r="4" spans="1:2" ht="0" customHeight="1">',
  ' r="4" ht="0.00">',
  ' r="4" ht="1e-400">',
  ' r="4" ht="">',
  ' r="4" hidden="true">',
  ' r="4" hidden=" 1 ">',
  ' r="4" hidden="false',
  ' r="4" r="5">',
  ' r="4"/>',
  ' r="4" s="1"/>',
  ' r="0">',
  ' r="1048577">',
  ' r="">',
  ' r="12345678">',
  " r='4'>",
  ' r="4" s=\'1\'>',
  ' r="4" s = "1">',
  ' r="4"  s="1">',
  ' r="4" s="1',
  ' r="4" s="<">',
  ' r="4" s',
  ' r="4" /a="1">',
  ' r="4',
  '>',
])('the tag %s is left to the scanner', (xml) => {
  expect(rowTag(xml)).toBeUndefined();
});

/** What becomes of a file: what is read of it, or why it is refused. */
function outcome(bytes: Buffer): unknown {
  try {
    return readWorkbook(bytes, '甲');
  } catch (error) {
    if (error instanceof RefusedFile) return { refused: error.code, params: error.params };
    throw error;
  }
}

const plan = { formats: ['yyyy-mm-dd', '0%'], strings: '<si><t>甲</t></si><si/><si><t>乙</t></si>' };

/** The same rows with single quotes are read the long way. */
const sameByBothWays = (xml: string): void => {
  expect(outcome(bookOf(xml, plan))).toEqual(outcome(bookOf(xml.replaceAll('"', "'"), plan)));
};

test('the short way and the long way give the same sheet', () => {
  const cell = fc.record({
    column: fc.constantFrom('A', 'C', 'Z', 'AB'),
    style: fc.option(fc.nat(3)),
    type: fc.constantFrom('', ' t="s"', ' t="n"'),
    value: fc.option(fc.oneof(fc.nat(60), fc.constantFrom('2.0', '1.5', '45331', '45331.25'))),
    strayed: fc.boolean(),
  });
  const row = fc.record({
    row: fc.integer({ min: 1, max: 6 }),
    more: fc.constantFrom('', ' s="1"', ' hidden="1"', ' ht="0"', ' ht="15.75"', ' hidden="0" ht="9"', ' ht="9" hidden="true"'),
    cells: fc.array(cell, { maxLength: 5 }),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const xml = rows
        .map(({ row: number, more, cells }) => {
          const inside = cells.map(({ column, style, type, value, strayed }) => {
            const attributes = ` r="${column}${strayed ? 3 : number}"${style === null ? '' : ` s="${style}"`}${type}`;
            return `<c${attributes}${value === null ? '/>' : `><v>${value}</v></c>`}`;
          });
          return `<row r="${number}"${more}>${inside.join('')}</row>`;
        })
        .join('');
      sameByBothWays(xml);
    }),
    { seed: 5 },
  );
});

/** Nearly always one of the usual, now and then one of the odd. */
const mostly = (usual: readonly string[], odd: readonly string[], weight = 30): fc.Arbitrary<string> =>
  fc.oneof({ weight, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom(...odd) });

test('so do rows as other programs and damage leave them: odd attributes, numbers of any length, things between the cells', () => {
  const digits = (most: number): fc.Arbitrary<string> => fc.array(fc.nat(9), { minLength: 1, maxLength: most }).map((all) => all.join(''));
  const markup = ['<?p?>', '<!-- <c r="A1"/> -->', '<![CDATA[<c r="A1"/>]]>', '<x><c r="A1"/></x>', '<cx r="A1"/>'];
  const cell = fc.record({
    between: mostly([''], ['\n', '文', ...markup], 8),
    column: mostly(['A', 'B', 'C', 'AA', 'b'], ['XFD', 'XFE', 'ABCD', '']),
    strayed: mostly([''], ['0', '1', '1048577', '12345678']),
    style: fc.option(fc.oneof(mostly(['0', '1', '2', ' 1 ', '0000000001', '4294967295'], ['', 'x', '12345678901']), digits(10))),
    type: fc.option(fc.constantFrom('s', 's', 's', 'n', 'str', 'b', 'e', 'd', 'S')),
    behind: mostly([''], [' ', ' vm="1"', ' s="2"', ' r="B2"', ' x:t="s"'], 8),
    value: fc.option(fc.oneof(digits(17), fc.constantFrom('', '0', '2', '007', ' 7 ', '1.5', '-1', '1E3', '<!--c-->5', '&#49;'))),
  });
  const plain = [' spans="1:9"', ' s="1"', ' hidden="1"', ' hidden="0"', ' ht="0"', ' ht="15.5"', ' hx="2"', ' r="7"', ' x:r="9"'];
  const more = mostly([...plain, ' a=">"', ' a="/>"', ' a=""', '  s="1"', ' a = "1"', ' '], [' a="<"', ' a', ' /a="1"']);
  const row = fc.record({
    number: mostly([''], [' 4 ', '0000003', '1048576', '0', '1048577', '12345678', 'x'], 6),
    unnumbered: fc.integer({ min: 0, max: 9 }),
    more: fc.array(more, { maxLength: 2 }),
    cells: fc.array(cell, { maxLength: 4 }),
    close: mostly(['</row>'], ['</row >', '</rows>']),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const xml = rows.map(({ number, unnumbered, more: attributes, cells, close }, at) => {
        const own = number === '' ? `${at + 1}` : number;
        const inside = cells.map(({ between, column, strayed, style, type, behind, value }) => {
          const named = `${style === null ? '' : ` s="${style}"`}${type === null ? '' : ` t="${type}"`}${behind}`;
          return `${between}<c r="${column}${strayed === '' ? own : strayed}"${named}${value === null ? '/>' : `><v>${value}</v></c>`}`;
        });
        return `<row${unnumbered === 0 ? '' : ` r="${own}"`}${attributes.join('')}>${inside.join('')}${close}`;
      });
      sameByBothWays(xml.join(''));
    }),
    { seed: 6, numRuns: 1_500 },
  );
});

test('a sheet that breaks off anywhere is refused by both', () => {
  const rows =
    '<row r="1" s="1"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1"/></row><row r="2"><c r="A2"><v>45000</v></c></row><row r="3"/>';
  const part = sheetPart(rows);
  for (let end = part.indexOf('<row'); end < part.length; end++) {
    const broken = (xml: string): unknown => outcome(makeBook({ ...plan, sheets: [{ part: xml.slice(0, end) }] }));
    expect(broken(part)).toEqual({ refused: 'file-damaged', params: { part: 'xl/worksheets/sheet1.xml' } });
    expect(broken(part.replaceAll('"', "'"))).toEqual(broken(part));
  }
});

test('in a sheet whose elements carry a prefix, a cell without it is of another program', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const row = '<x:row r="1"><c r="A1"><v>1</v></c><x:c r="B1"><x:v>2</x:v></x:c></x:row>';
  const part = `<x:worksheet xmlns:x="${main}" xmlns="of-another"><x:sheetData>${row}</x:sheetData></x:worksheet>`;
  const { workbook } = readWorkbook(makeBook({ sheets: [{ part }] }), '甲');
  expect(workbook.sheets[0]?.rows).toEqual([{ row: 1, hidden: false, cells: [undefined, 2] }]);
});
