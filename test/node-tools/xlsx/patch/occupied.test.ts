import { occupiedRight } from '../../../../node-tools/xlsx/patch/occupied';
import { draftOf } from '../../../fixtures/xlsx-patch/draft-of';
import { plainLedger } from '../../../fixtures/xlsx-patch/ledger-parts';
import { richWorkbook } from '../../../fixtures/xlsx-patch/rich-workbook';

const sheet = 'xl/worksheets/sheet1.xml';

test('the picture that reaches into column G counts, beyond table and comments', () => {
  expect(occupiedRight(draftOf(richWorkbook), sheet)).toBe(7);
});

test('without pictures it is the table, without a table the comments, without those nothing', () => {
  const rels = `xl/worksheets/_rels/sheet1.xml.rels`;
  const without = (...types: readonly string[]): string =>
    types.reduce((xml, type) => xml.replace(new RegExp(`<Relationship [^>]*/${type}"[^>]*/>`, 'u'), ''), String(richWorkbook[rels]));
  expect(occupiedRight(draftOf({ ...richWorkbook, [rels]: without('drawing') }), sheet)).toBe(5);
  expect(occupiedRight(draftOf({ ...richWorkbook, [rels]: without('drawing', 'table') }), sheet)).toBe(4);
  expect(occupiedRight(draftOf(plainLedger()), sheet)).toBe(0);
});
