import { addRelationship } from '../../../../node-tools/xlsx/patch/relationship-edit';
import { draftOf } from '../../../fixtures/xlsx-patch/draft-of';
import { plainLedger, relationships } from '../../../fixtures/xlsx-patch/ledger-parts';

test('the first relationship of a part makes its list', () => {
  const draft = draftOf(plainLedger());
  expect(addRelationship(draft, 'xl/worksheets/sheet1.xml', 'comments', 'xl/comments1.xml', false)).toBe('rId1');
  expect(draft.read('xl/worksheets/_rels/sheet1.xml.rels').toString()).toContain(
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/>',
  );
});

test('ids of others are not taken, whatever they look like; targets are relative and encoded', () => {
  const rels = relationships(['rId9', 'drawing', 'a.xml'], ['R77', 'drawing', 'b.xml'], ['rid12', 'hyperlink', 'file:///D:/x']);
  const draft = draftOf(plainLedger({ 'xl/表/_rels/一.xml.rels': rels }));
  expect(addRelationship(draft, 'xl/表/一.xml', 'vmlDrawing', 'xl/绘图/图 1.vml', true)).toBe('rId13');
  expect(draft.read('xl/表/_rels/一.xml.rels').toString()).toContain(
    'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/vmlDrawing" Target="../%E7%BB%98%E5%9B%BE/%E5%9B%BE%201.vml"/></Relationships>',
  );
});

test('a relationship that led to a part which is not there leads to the new part of that name, and stands once', () => {
  const rels = relationships(['rId7', 'comments', '../comments1.xml'], ['rId8', 'vmlDrawing', '../drawings/vmlDrawing2.vml']);
  const draft = draftOf(plainLedger({ 'xl/worksheets/_rels/sheet1.xml.rels': rels }));
  expect(addRelationship(draft, 'xl/worksheets/sheet1.xml', 'comments', 'xl/comments1.xml', false)).toBe('rId7');
  expect(addRelationship(draft, 'xl/worksheets/sheet1.xml', 'vmlDrawing', 'xl/drawings/vmlDrawing1.vml', false)).toBe('rId9');
  expect(
    draft
      .read('xl/worksheets/_rels/sheet1.xml.rels')
      .toString()
      .match(/comments1\.xml/gu),
  ).toHaveLength(1);
});
