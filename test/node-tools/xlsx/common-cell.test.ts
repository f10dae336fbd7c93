import fc from 'fast-check';
import { CommonCell } from '../../../node-tools/xlsx/common-cell';
import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { bookOf } from '../../support/make-book';

function readAlone(xml: string): CommonCell | undefined {
  const cell = new CommonCell(Buffer.from(xml));
  return cell.read(0) ? cell : undefined;
}

test.each([
  ['<c r="B4" s="3" t="s"><v>14</v></c>', { row: 4, column: 2, style: 3, shared: true, value: 14 }],
  ['<c r="XFD1048576"><v>0</v></c>', { row: 1_048_576, column: 16_384, style: 0, shared: false, value: 0 }],
  ['<c r="A1" s="12"/>', { row: 1, column: 1, style: 12, shared: false, value: -1 }],
])('%s', (xml, expected) => {
  expect(readAlone(`${xml}<c`)).toMatchObject({ ...expected, end: xml.length });
});

test.each([
  "<c r='A1'><v>1</v></c>",
  '<c s="3" r="A1"><v>1</v></c>',
  '<c r="A1" t="str"><v>1</v></c>',
  '<c r="A1" t="b"><v>1</v></c>',
  '<c r="A1"><v>1.5</v></c>',
  '<c r="A1"><v>-1</v></c>',
  '<c r="A1"><v></v></c>',
  '<c r="A1"><v>1</v><extLst/></c>',
  '<c r="A1"><f>1</f><v>1</v></c>',
  '<c r="A"><v>1</v></c>',
  '<c r="ABCD1"><v>1</v></c>',
  '<c r="A1"><v>1234567890123456</v></c>',
  '<c r="A1"><v>1',
])('%s is left to the scanner', (xml) => {
  expect(readAlone(xml)).toBeUndefined();
});

test('the short way and the long way give the same sheet', () => {
  const cell = fc.record({
    column: fc.constantFrom('A', 'C', 'Z', 'AB'),
    row: fc.integer({ min: 1, max: 6 }),
    style: fc.option(fc.nat(3)),
    shared: fc.boolean(),
    value: fc.option(fc.nat(60)),
  });
  const plan = { formats: ['yyyy-mm-dd', '0%'], strings: '<si><t>甲</t></si><si/><si><t>乙</t></si>' };
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 20 }), (cells) => {
      const rows = cells
        .map(({ column, row, style, shared, value }) => {
          const attributes = ` r="${column}${row}"${style === null ? '' : ` s="${style}"`}${shared ? ' t="s"' : ''}`;
          return `<row r="${row}"><c${attributes}${value === null ? '/>' : `><v>${value}</v></c>`}</row>`;
        })
        .join('');
      expect(readWorkbook(bookOf(rows, plan), '甲')).toEqual(readWorkbook(bookOf(rows.replaceAll('"', "'"), plan), '甲'));
    }),
    { seed: 5 },
  );
});
