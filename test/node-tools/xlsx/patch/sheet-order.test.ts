import { readSheetLayout } from '../../../../node-tools/xlsx/patch/sheet-layout';
import { insertChildren } from '../../../../node-tools/xlsx/patch/sheet-order';
import { inOrder, splicedSegments } from '../../../../node-tools/xlsx/patch/xml/splice';

const format = { name: 'conditionalFormatting', xml: '<NEW/>' } as const;
const drawing = { name: 'legacyDrawing', xml: '<BOX/>' } as const;

function inserted(inside: string): string {
  const bytes = Buffer.from(`<worksheet>${inside}</worksheet>`);
  const { root, children } = readSheetLayout(bytes, 'p', false);
  const splices = insertChildren(bytes, root, children, [drawing, format]);
  const xml = Buffer.concat([...splicedSegments(bytes, inOrder(splices))]).toString();
  return xml.slice('<worksheet>'.length, -'</worksheet>'.length);
}

test.each([
  ['', '<NEW/><BOX/>'],
  ['<sheetData/>', '<sheetData/><NEW/><BOX/>'],
  ['<sheetData/><dataValidations/><drawing/><tableParts/>', '<sheetData/><NEW/><dataValidations/><drawing/><BOX/><tableParts/>'],
  [
    '<sheetData/><mergeCells/><phoneticPr/><conditionalFormatting/><hyperlinks/>',
    '<sheetData/><mergeCells/><phoneticPr/><conditionalFormatting/><NEW/><hyperlinks/><BOX/>',
  ],
  ['<sheetData/><oleObjects/>', '<sheetData/><NEW/><BOX/><oleObjects/>'],
  [
    '<sheetData/><conditionalFormatting/><conditionalFormatting/><extLst/>',
    '<sheetData/><conditionalFormatting/><conditionalFormatting/><NEW/><BOX/><extLst/>',
  ],
  [
    '<sheetData/><AlternateContent><Choice><drawing/></Choice></AlternateContent><tableParts/>',
    '<sheetData/><NEW/><AlternateContent><Choice><drawing/></Choice></AlternateContent><BOX/><tableParts/>',
  ],
  [
    '<sheetData/><AlternateContent><Choice><controls/></Choice></AlternateContent>',
    '<sheetData/><NEW/><BOX/><AlternateContent><Choice><controls/></Choice></AlternateContent>',
  ],
  ['<sheetPr/><sheetData/><unheardOf/>', '<sheetPr/><sheetData/><NEW/><BOX/><unheardOf/>'],
])('into “%s”', (before, after) => {
  expect(inserted(before)).toBe(after);
});
