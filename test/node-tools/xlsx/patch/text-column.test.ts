import { readSheetLayout } from '../../../../node-tools/xlsx/patch/sheet-layout';
import { insertChildren } from '../../../../node-tools/xlsx/patch/sheet-order';
import { planTextColumn, type TextColumn } from '../../../../node-tools/xlsx/patch/text-column';
import { inOrder, splicedSegments } from '../../../../node-tools/xlsx/patch/xml/splice';

const column: TextColumn = { header: { row: 1, text: '逾期情况' }, rows: [{ row: 2, text: '逾期 3 天' }] };

function written(
  inside: string,
  texts: TextColumn = column,
  occupied = 0,
): { readonly xml: string; readonly column: number | undefined; hidden?: boolean } {
  const bytes = Buffer.from(`<worksheet>${inside}</worksheet>`);
  const layout = readSheetLayout(bytes, 'p', true);
  const planned = planTextColumn(layout, texts, occupied);
  const splices = planned === null ? [] : [...planned.splices, ...insertChildren(bytes, layout.root, layout.children, planned.children)];
  return {
    xml: Buffer.concat([...splicedSegments(bytes, inOrder(splices))]).toString(),
    column: planned?.column,
    ...(planned?.hidden ? { hidden: true } : {}),
  };
}

const cell = (name: string, text: string, style = ''): string =>
  `<c r="${name}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

test('the texts stand right of the last cell with content, in the style of their row', () => {
  const { xml } = written(
    '<sheetData><row r="1"><c r="A1" s="4"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="C2" s="5"><v>2</v></c></row></sheetData>',
  );
  expect(xml).toContain(`<row r="1"><c r="A1" s="4"><v>1</v></c>${cell('D1', '逾期情况', ' s="4"')}</row>`);
  expect(xml).toContain(`<c r="C2" s="5"><v>2</v></c>${cell('D2', '逾期 3 天', ' s="5"')}</row>`);
  expect(xml).toContain('<cols><col min="4" max="4" width="14" customWidth="1"/></cols><sheetData>');
});

test('empty cells that only carry a border are used, not skipped, and keep their border', () => {
  const { xml, column: at } = written(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="7"/><c r="C1" s="8"/></row><row r="2"><c r="A2"><v>1</v></c><c r="C2" s="8"/></row></sheetData>',
  );
  expect(at).toBe(2);
  expect(xml).toContain(`${cell('B1', '逾期情况', ' s="7"')}<c r="C1" s="8"/>`);
  expect(xml).toContain(`<c r="A2"><v>1</v></c>${cell('B2', '逾期 3 天')}<c r="C2" s="8"/>`);
});

test('cells with errors, formulas and rich texts count as content', () => {
  for (const content of [
    '<c r="F2" t="e"><v>#REF!</v></c>',
    '<c r="F2"><f>A1</f></c>',
    '<c r="F2" t="inlineStr"><is><r><t>x</t></r></is></c>',
  ])
    expect(written(`<sheetData><row r="2">${content}</row></sheetData>`).column).toBe(7);
});

test('merges across the rows concerned and the filter are kept clear of; a wide title above or a stray cell below is not in the way', () => {
  const rows = '<sheetData><row r="2"><c r="A2"><v>1</v></c></row></sheetData>';
  const texts = { header: { row: 2, text: '逾期情况' }, rows: [{ row: 3, text: 'x' }] };
  expect(written(`${rows}<mergeCells count="1"><mergeCell ref="A1:XFD1"/></mergeCells>`, texts).column).toBe(2);
  expect(written(`${rows}<mergeCells count="1"><mergeCell ref="B3:D8"/></mergeCells>`, texts).column).toBe(5);
  expect(written(`${rows}<autoFilter ref="A2:F9"/>`, texts).column).toBe(7);
  expect(written(rows, texts, 9).column).toBe(10);
  expect(written(rows.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'), texts).column).toBe(2);
});

test('a merge over the whole sheet, or a cell in its last column, leaves no column: nothing is written', () => {
  const inside =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>';
  expect(written(inside)).toEqual({ xml: `<worksheet>${inside}</worksheet>`, column: undefined });
  expect(written('<sheetData><row r="2"><c r="XFD2"><v>1</v></c></row></sheetData>').column).toBeUndefined();
});

test('hidden columns are passed over, unless all are hidden to the end, which is told', () => {
  const rows = '<sheetData><row r="1"><c r="B1"><v>1</v></c></row></sheetData>';
  expect(written(`<cols><col min="3" max="5" hidden="1"/></cols>${rows}`).column).toBe(6);
  expect(written(`<cols><col min="3" max="16384" hidden="1"/></cols>${rows}`)).toMatchObject({ column: 3, hidden: true });
});

test('rows that the sheet lacks are made in their place, also when it has none', () => {
  const texts = {
    header: { row: 2, text: '逾期情况' },
    rows: [
      { row: 4, text: '甲' },
      { row: 9, text: '乙' },
    ],
  };
  const { xml } = written('<sheetData><row r="3"><c r="A3"><v>1</v></c></row><row r="5"/></sheetData>', texts);
  expect([...xml.matchAll(/<row r="(\d+)"/gu)].map(([, row]) => row)).toEqual(['2', '3', '4', '5', '9']);
  expect(written('<sheetData/>', texts).xml).toContain(`<sheetData><row r="2">${cell('A2', '逾期情况')}</row><row r="4">`);
  expect(written('', texts).xml).toContain(`<row r="9">${cell('A9', '乙')}</row></sheetData></worksheet>`);
});

test('rows that close themselves are opened, spans and dimension widened, only where the column goes', () => {
  const { xml } = written(
    '<dimension ref="A1:B2"/><sheetData><row r="1" spans="1:2"><c r="B1"><v>1</v></c></row><row r="2" spans="1:2" s="3" /><row r="3" spans="1:2"/></sheetData>',
  );
  expect(xml).toContain('<dimension ref="A1:C2"/>');
  expect(xml).toContain('<row r="1" spans="1:3">');
  expect(xml).toContain(`<row r="2" spans="1:3" s="3" >${cell('C2', '逾期 3 天')}</row><row r="3" spans="1:2"/>`);
});

test('an empty text gives an empty cell in the style of its row, so that the frame runs through', () => {
  const { xml } = written('<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" s="5"><v>1</v></c></row></sheetData>', {
    ...column,
    rows: [{ row: 2, text: '' }],
  });
  expect(xml).toContain('<c r="A2" s="5"><v>1</v></c><c r="B2" s="5"/></row>');
});
