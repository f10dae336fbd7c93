import { ensureDxf } from '../../../../node-tools/xlsx/patch/dxf';
import { locateParts } from '../../../../node-tools/xlsx/patch/workbook-parts';
import { draftOf } from '../../../fixtures/xlsx-patch/draft-of';
import { declaration, mainNamespace, plainLedger } from '../../../fixtures/xlsx-patch/ledger-parts';

const ours =
  '<dxf><font><color rgb="FF9C0006"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFF4CCCC"/><bgColor rgb="FFF4CCCC"/></patternFill></fill></dxf>';

function styled(inside: string): { readonly index: number; readonly again: number; readonly xml: string } {
  const draft = draftOf(plainLedger({ 'xl/styles.xml': `${declaration}<styleSheet xmlns="${mainNamespace}">${inside}</styleSheet>` }));
  const index = ensureDxf(draft, locateParts(draft), 'overdue');
  const xml = draft.read('xl/styles.xml').toString();
  const again = ensureDxf(draft, locateParts(draft), 'overdue');
  expect(draft.read('xl/styles.xml').toString()).toBe(xml);
  return { index, again, xml: xml.slice(xml.indexOf('main">') + 6, -'</styleSheet>'.length) };
}

test.each([
  ['<cellXfs/><tableStyles/>', `<cellXfs/><dxfs count="1">${ours}</dxfs><tableStyles/>`, 0],
  ['<cellXfs/><dxfs/><colors/>', `<cellXfs/><dxfs>${ours}</dxfs><colors/>`, 0],
  ['<dxfs count="0"/>', `<dxfs count="1">${ours}</dxfs>`, 0],
  ['<dxfs count="2"><dxf/><dxf><font/></dxf></dxfs>', `<dxfs count="3"><dxf/><dxf><font/></dxf>${ours}</dxfs>`, 2],
  ['<dxfs count="9"><dxf/></dxfs>', `<dxfs count="2"><dxf/>${ours}</dxfs>`, 1],
  [`<dxfs count="2"><dxf/>${ours}</dxfs>`, `<dxfs count="2"><dxf/>${ours}</dxfs>`, 1],
  [
    '<cellStyles/><extLst><ext><dxfs><dxf/></dxfs></ext></extLst>',
    `<cellStyles/><dxfs count="1">${ours}</dxfs><extLst><ext><dxfs><dxf/></dxfs></ext></extLst>`,
    0,
  ],
  ['', `<dxfs count="1">${ours}</dxfs>`, 0],
])('a style sheet holding “%s”', (before, after, index) => {
  expect(styled(before)).toEqual({ index, again: index, xml: after });
});
