import { findTarget, readRelationships, relationshipsPart, resolveTarget } from '../../../node-tools/xlsx/relationships';
import { openPackage } from '../../../node-tools/xlsx/zip/package';
import { makeZip } from '../../support/make-zip';

test('where relationships stand', () => {
  expect(relationshipsPart('')).toBe('_rels/.rels');
  expect(relationshipsPart('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
});

test.each([
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '\\xl\\worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../comments1.xml', 'xl/comments1.xml'],
  ['xl/workbook.xml', '../../../etc/passwd', 'etc/passwd'],
  ['', './xl/workbook.xml#x', 'xl/workbook.xml'],
])('from %s, %s is %s', (source, target, expected) => {
  expect(resolveTarget(source, target)).toBe(expected);
});

test('external ones are left out; transitional and strict types read alike; prefixes do not matter', () => {
  const rels = `<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships">
    <p:Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
    <p:Relationship Id="b" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="s%201.xml"></p:Relationship>
    <p:Relationship Id="c" Type="x/hyperlink" Target="http://example.com/" TargetMode="External"/></p:Relationships>`;
  const pkg = openPackage(
    makeZip([
      { name: 'xl/_rels/workbook.xml.rels', data: rels },
      { name: 'xl/S 1.xml', data: '' },
    ]),
  );
  const found = readRelationships(pkg, 'xl/workbook.xml');
  expect(found).toEqual([
    { id: 'a', type: 'styles', target: 'xl/styles.xml' },
    { id: 'b', type: 'worksheet', target: 'xl/s%201.xml' },
  ]);
  expect(findTarget(pkg, 'xl/s%201.xml')?.name).toBe('xl/S 1.xml');
  expect(findTarget(pkg, 'xl/100%.xml')).toBeUndefined();
  expect(readRelationships(pkg, 'xl/other.xml')).toEqual([]);
});
