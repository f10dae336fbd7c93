import { occupiedRight } from '../../../../node-tools/xlsx/patch/occupied';
import { draftOf } from '../../../fixtures/xlsx-patch/draft-of';
import { plainLedger, relationships } from '../../../fixtures/xlsx-patch/ledger-parts';
import { richWorkbook } from '../../../fixtures/xlsx-patch/rich-workbook';

const sheet = 'xl/worksheets/sheet1.xml';
const noReach = (): number => 0;

test('the picture that reaches into column G counts, beyond table and comments', () => {
  expect(occupiedRight(draftOf(richWorkbook), sheet, noReach)).toBe(7);
});

test('without pictures it is the table, without a table the comments, without those nothing', () => {
  const rels = `xl/worksheets/_rels/sheet1.xml.rels`;
  const without = (...types: readonly string[]): string =>
    types.reduce((xml, type) => xml.replace(new RegExp(`<Relationship [^>]*/${type}"[^>]*/>`, 'u'), ''), String(richWorkbook[rels]));
  expect(occupiedRight(draftOf({ ...richWorkbook, [rels]: without('drawing') }), sheet, noReach)).toBe(5);
  expect(occupiedRight(draftOf({ ...richWorkbook, [rels]: without('drawing', 'table') }), sheet, noReach)).toBe(4);
  expect(occupiedRight(draftOf(plainLedger()), sheet, noReach)).toBe(0);
});

test('[F110] a picture that is anchored at one corner, or at none, reaches as far as its extent', () => {
  const drawing = (anchor: string): string =>
    `<xdr:wsDr xmlns:xdr="urn:d" xmlns:a="urn:a">${anchor}<xdr:pic><a:ext cx="99" cy="1"/></xdr:pic></xdr:wsDr>`;
  const corner = '<xdr:from><xdr:col>8</xdr:col><xdr:colOff>5</xdr:colOff></xdr:from><xdr:ext cx="100" cy="1"/>';
  const one = drawing(`<xdr:oneCellAnchor>${corner}</xdr:oneCellAnchor>`);
  const none = drawing('<xdr:absoluteAnchor><xdr:pos x="7" y="0"/><xdr:ext cx="100" cy="1"/></xdr:absoluteAnchor>');
  const reached = (xml: string): [number, number][] => {
    const asked: [number, number][] = [];
    const book = plainLedger({
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'drawing', '../drawings/drawing1.xml']),
      'xl/drawings/drawing1.xml': xml,
    });
    occupiedRight(draftOf(book), sheet, (from, distance) => {
      asked.push([from, distance]);
      return 0;
    });
    return asked;
  };
  expect(reached(one)).toEqual([[9, 105]]);
  expect(reached(none)).toEqual([[1, 107]]);
});
