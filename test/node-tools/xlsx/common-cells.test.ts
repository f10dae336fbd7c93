import fc from 'fast-check';
import { CommonCells } from '../../../node-tools/xlsx/common-cells';
import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { bookOf } from '../../support/make-book';

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
  ' r="4',
  '>',
])('the tag %s is left to the scanner', (xml) => {
  expect(rowTag(xml)).toBeUndefined();
});

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
  const plan = { formats: ['yyyy-mm-dd', '0%'], strings: '<si><t>甲</t></si><si/><si><t>乙</t></si>' };
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
      expect(readWorkbook(bookOf(xml, plan), '甲')).toEqual(readWorkbook(bookOf(xml.replaceAll('"', "'"), plan), '甲'));
    }),
    { seed: 5 },
  );
});
