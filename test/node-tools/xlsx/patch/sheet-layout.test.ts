import fc from 'fast-check';
import { isProtected, readSheetLayout, relationshipPrefix } from '../../../../node-tools/xlsx/patch/sheet-layout';
import { RefusedFile } from '../../../../node-tools/xlsx/refused-file';

const layoutOf = (xml: string): ReturnType<typeof readSheetLayout> => readSheetLayout(Buffer.from(xml), 'p', true);

test('rows without numbers follow the one before, and so do cells', () => {
  const { rows } = layoutOf(
    '<worksheet><sheetData><row r="5"><c/><c r="D5"><v/></c><c s="3"><v>1</v></c></row><row/><row r="2"/></sheetData></worksheet>',
  );
  expect([0, 1, 2].map((index) => rows?.numbers.at(index))).toEqual([5, 6, 2]);
  expect([rows?.lastColumns.at(0), rows?.lastStyles.at(0), rows?.usedRights.at(0)]).toEqual([5, 3, 5]);
  expect([rows?.closes.at(1), rows?.lastColumns.at(1)]).toEqual([-1, 0]);
});

test('places and numbers with white space around them are those that are read', () => {
  const { rows } = layoutOf('<worksheet><sheetData><row r=" 5 "><c r=" D5 " s=" 3 "><v>1</v></c><c/></row></sheetData></worksheet>');
  expect([rows?.numbers.at(0), rows?.lastColumns.at(0), rows?.usedRights.at(0)]).toEqual([5, 5, 4]);
  const { rows: styled } = layoutOf('<worksheet><sheetData><row><c r="\tA1" s="\n3"/></row></sheetData></worksheet>');
  expect([styled?.lastColumns.at(0), styled?.lastStyles.at(0)]).toEqual([1, 3]);
});

test('a sheet in which a cell names another row than its own is not marked: it is read as standing there', () => {
  for (const cell of ['<c r="A5"><v>1</v></c>', "<c r='A5'><v>1</v></c>", '<c s="1" r=" A5 "/>'])
    expect(() => layoutOf(`<worksheet><sheetData><row r="4">${cell}</row></sheetData></worksheet>`)).toThrow(
      new RefusedFile('file-cannot-mark', { part: 'p' }),
    );
});

test('priorities are found wherever they stand, extensions included', () => {
  const formats =
    '<conditionalFormatting><cfRule priority="2"/></conditionalFormatting><extLst><ext><x14:a><x14:cfRule priority="9"/></x14:a></ext></extLst>';
  expect(layoutOf(`<worksheet><sheetData/>${formats}</worksheet>`).priorities).toEqual(new Set([2, 9]));
});

test('protection and the prefix of relationship ids are seen', () => {
  const open = layoutOf('<worksheet xmlns:rel="urn:r"><sheetProtection sheet="0"/></worksheet>');
  expect([isProtected(open), relationshipPrefix(open, 'urn:r'), relationshipPrefix(open, 'urn:other')]).toEqual([false, 'rel:', null]);
  expect(isProtected(layoutOf('<worksheet><sheetProtection sheet="1"/></worksheet>'))).toBe(true);
});

test('a chart sheet is no worksheet and is refused', () => {
  expect(() => layoutOf('<chartsheet/>')).toThrow(new RefusedFile('file-cannot-mark', { part: 'p' }));
});

/** All that a layout says of its rows. */
function listsOf({ rows }: ReturnType<typeof readSheetLayout>): object {
  if (rows === null) throw new Error('the layout has no rows');
  const { numbers, tags, opens, closes, lastColumns, lastStyles, usedRights, merges } = rows;
  return { numbers, tags, opens, closes, lastColumns, lastStyles, usedRights, merges };
}

test('cells taken in one go and cells walked through give the same layout', () => {
  const cell = fc.record({
    column: fc.constantFrom('A', 'C', 'Z', 'AB', 'XFD'),
    style: fc.option(fc.nat(3)),
    shared: fc.boolean(),
    value: fc.option(fc.nat(60)),
  });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 5 }), (rows) => {
      const lines = rows.map((cells, index) => {
        const inner = cells.map(({ column, style, shared, value }) => {
          const attributes = ` r="${column}${index + 1}"${style === null ? '' : ` s="${style}"`}${shared ? ' t="s"' : ''}`;
          return `<c${attributes}${value === null ? '/>' : `><v>${value}</v></c>`}`;
        });
        return `<row r="${index + 1}">${inner.join('')}</row>`;
      });
      const xml = `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`;
      // With single quotes no cell is of the common shape, and all places stay as they are.
      expect(listsOf(layoutOf(xml))).toEqual(listsOf(layoutOf(xml.replaceAll('"', "'"))));
    }),
    { seed: 7 },
  );
});
