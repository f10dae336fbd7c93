import { commentsXml, notesOf, notesVml, shapeBlocks } from '../../../../node-tools/xlsx/build/notes';
import { groups, sheetOf } from './built-parts';

const columns = [{ width: 10, style: 'text' as const }];

test('notes come by row and column; two at one cell are one', () => {
  const sheet = sheetOf([], {
    notes: [
      { row: 3, column: 1, text: '丙' },
      { row: 1, column: 2, text: '甲' },
      { row: 3, column: 1, text: '丁' },
    ],
  });
  const report = { cutTexts: [], linksLeftOut: 0 };
  expect(notesOf(sheet, report)).toEqual([
    { row: 1, column: 2, text: '甲' },
    { row: 3, column: 1, text: '丙\n丁' },
  ]);
  expect(report.cutTexts).toEqual([]);
});

test('a note longer than Excel holds is cut and reported', () => {
  const report = { cutTexts: [], linksLeftOut: 0 };
  const notes = notesOf(sheetOf([], { notes: [{ row: 2, column: 5, text: '长'.repeat(40_000) }] }), report);
  expect(notes[0]?.text).toHaveLength(32_767);
  expect(report.cutTexts).toEqual([{ sheet: '整改台账', row: 2, column: 5, length: 40_000 }]);
});

test('a note is text, and its author is the tool', () => {
  const xml = commentsXml([{ row: 1, column: 1, text: '<b>=1+1</b> & ' }], '台账助手');
  expect(xml).toContain('<author>台账助手</author>');
  expect(xml).toContain('<t xml:space="preserve">&lt;b&gt;=1+1&lt;/b&gt; &amp; </t>');
});

test('every box has a number of its own, also beyond a block of 1,024, and over several sheets', () => {
  const notes = Array.from({ length: 1_500 }, (_, index) => ({ row: index + 1, column: 1, text: '注' }));
  const first = notesVml(notes, columns, 1);
  const second = notesVml(notes.slice(0, 3), columns, 1 + shapeBlocks(notes));
  const ids = [...groups(first, /id="_x0000_s(\d+)"/g), ...groups(second, /id="_x0000_s(\d+)"/g)];
  expect(new Set(ids).size).toBe(1_503);
  expect(groups(first, /data="([\d,]+)"/g)).toEqual(['1,2']);
  expect(groups(second, /data="([\d,]+)"/g)).toEqual(['3']);
  expect(ids).not.toContain('2048');
});
