import { normalPatch, readPatch } from '../../../../../node-tools/xlsx/patch/undo/journal-patch';
import type { WorkbookPatch } from '../../../../../node-tools/xlsx/patch/workbook-patch';

const patch = {
  tag: 'overdue',
  language: 'zh',
  sheets: [
    {
      sheet: '整改台账',
      marks: [{ tint: 'overdue', cells: ['E3', 'E5:E9'] }],
      notes: [{ row: 3, column: 5, text: '逾期12天' }],
      texts: { header: { row: 2, text: '逾期情况' }, rows: [{ row: 3, text: '逾期12天' }], width: 14, column: 8 },
    },
    { sheet: '个人' },
  ],
} as const satisfies WorkbookPatch;
const [sheet] = patch.sheets;

test('a patch comes back as it was kept, and an older one without column and width too', () => {
  const again: unknown = JSON.parse(JSON.stringify(patch));
  expect(readPatch(again as Parameters<typeof readPatch>[0])).toEqual(patch);
  expect(normalPatch({ ...patch, sheets: [{ sheet: '个人', marks: undefined }] })).toStrictEqual({ ...patch, sheets: [{ sheet: '个人' }] });
  const { header, rows } = sheet.texts;
  expect(readPatch({ ...patch, sheets: [{ sheet: '个人', texts: { header, rows } }] })).toStrictEqual({
    ...patch,
    sheets: [{ sheet: '个人', texts: { header, rows } }],
  });
});

test.each([
  ['a note at no column', { notes: [{ row: 3, text: '甲' }] }],
  ['a note at column 0', { notes: [{ row: 3, column: 0, text: '甲' }] }],
  ['a note between two rows', { notes: [{ row: 3.5, column: 5, text: '甲' }] }],
  ['a note at a row in words', { notes: [{ row: '3', column: 5, text: '甲' }] }],
  ['a note without a text', { notes: [{ row: 3, column: 5 }] }],
  ['a tint of nobody', { marks: [{ tint: 'toString', cells: ['E3'] }] }],
  ['a mark at no place', { marks: [{ tint: 'overdue', cells: [3] }] }],
  ['a column of texts in words', { texts: { ...sheet.texts, column: 'H' } }],
  ['a column of texts beyond whole numbers', { texts: { ...sheet.texts, column: 1e300 } }],
  ['a width in words', { texts: { ...sheet.texts, width: '14' } }],
  ['a text without its row', { texts: { ...sheet.texts, rows: [{ text: '甲' }] } }],
])('a journal with %s tells of no patch of ours', (_, wrong) => {
  const made: unknown = { ...patch, sheets: [{ sheet: '整改台账', ...wrong }] };
  expect(readPatch(made as Parameters<typeof readPatch>[0])).toBeNull();
});
