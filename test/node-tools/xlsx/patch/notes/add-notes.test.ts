import { addNotes } from '../../../../../node-tools/xlsx/patch/notes/add-notes';
import { draftOf } from '../../../../fixtures/xlsx-patch/draft-of';
import { mainNamespace, type Parts, plainLedger, relationships } from '../../../../fixtures/xlsx-patch/ledger-parts';

const sheet = { part: 'xl/worksheets/sheet1.xml', index: 1, strict: false };
const heading = '【台账助手·核对】';

function commented(inside: string): Parts {
  return plainLedger({
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'comments', '../comments1.xml']),
    'xl/comments1.xml': `<x:comments xmlns:x="${mainNamespace}">${inside}</x:comments>`,
  });
}

test('several notes at one cell are one comment, and comments come row by row', () => {
  const draft = draftOf(plainLedger());
  const notes = [
    { row: 4, column: 1, text: '丙' },
    { row: 3, column: 5, text: '甲' },
    { row: 3, column: 5, text: '乙' },
  ];
  expect(addNotes(draft, sheet, null, heading, notes)).toEqual({ legacyDrawing: 'rId2', besideConversations: [] });
  const xml = draft.read('xl/comments1.xml').toString();
  expect([...xml.matchAll(/<comment ref="(\w+)"/gu)].map(([, ref]) => ref)).toEqual(['E3', 'A4']);
  expect(xml).toContain('甲\n乙</t>');
  expect(draft.read('[Content_Types].xml').toString()).toContain('<Default Extension="vml"');
});

test('a comment of bare text becomes a run before ours, because the two do not mix; its words stay', () => {
  const draft = draftOf(
    commented(
      '<x:authors><x:author>李梅</x:author></x:authors><x:commentList><x:comment ref="E3" authorId="0"><x:text><x:t>请核实</x:t></x:text></x:comment></x:commentList>',
    ),
  );
  addNotes(draft, sheet, null, heading, [{ row: 3, column: 5, text: '没有年份' }]);
  expect(draft.read('xl/comments1.xml').toString()).toMatch(
    /<x:text><x:r><x:t>请核实<\/x:t><\/x:r><x:r>.*\n\n【台账助手·核对】\n<\/x:t><\/x:r><x:r>.*没有年份<\/x:t><\/x:r><\/x:text>/su,
  );
  expect(draft.has('xl/drawings/vmlDrawing1.vml')).toBe(false);
});

test('phonetic marks of a comment stay behind our paragraph', () => {
  const draft = draftOf(
    commented(
      '<x:authors/><x:commentList><x:comment ref="E3" authorId="0"><x:text><x:r><x:t>漢字</x:t></x:r><x:rPh sb="0" eb="2"><x:t>かんじ</x:t></x:rPh></x:text></x:comment></x:commentList>',
    ),
  );
  addNotes(draft, sheet, null, heading, [{ row: 3, column: 5, text: '注' }]);
  expect(draft.read('xl/comments1.xml').toString()).toMatch(/漢字<\/x:t><\/x:r><x:r>.*注<\/x:t><\/x:r><x:rPh/su);
});

test('lists that close themselves are opened, and our author is named once', () => {
  const draft = draftOf(commented('<x:authors/><x:commentList/>'));
  addNotes(draft, sheet, null, heading, [{ row: 3, column: 5, text: '甲' }]);
  addNotes(draft, sheet, 'rId2', heading, [{ row: 4, column: 5, text: '乙' }]);
  const xml = draft.read('xl/comments1.xml').toString();
  expect(xml).toContain('<x:authors><x:author>台账助手</x:author></x:authors><x:commentList><x:comment ref="E3" authorId="0">');
  expect(xml).toContain('<x:comment ref="E4" authorId="0">');
  expect(
    draft
      .read('xl/drawings/vmlDrawing1.vml')
      .toString()
      .match(/<v:shape /gu),
  ).toHaveLength(2);
});

test('a list without authors gets one before it', () => {
  const draft = draftOf(commented('<x:commentList></x:commentList>'));
  addNotes(draft, sheet, null, heading, [{ row: 3, column: 5, text: '甲' }]);
  expect(draft.read('xl/comments1.xml').toString()).toContain(
    '<x:authors><x:author>台账助手</x:author></x:authors><x:commentList><x:comment',
  );
});
