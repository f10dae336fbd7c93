import { PackageDraft } from '../../../../node-tools/xlsx/patch/package-draft';
import { isLeftUnprinted } from '../../../../node-tools/xlsx/patch/print-area';
import { openPackage } from '../../../../node-tools/xlsx/zip/package';
import { makeZip } from '../../../support/make-zip';

const unprinted = (names: string, column: number, sheet = '整改 台账'): boolean => {
  const sheets = '<sheet name="封面"/><sheet name="图表"/><sheet name="整改 台账"/><sheet name="名单"/>';
  const data = `<workbook><sheets>${sheets}</sheets><definedNames>${names}</definedNames></workbook>`;
  return isLeftUnprinted(new PackageDraft(openPackage(makeZip([{ name: 'xl/workbook.xml', data }]))), 'xl/workbook.xml', sheet, column);
};
const area = (place: number, text: string): string => `<definedName name="_xlnm.Print_Area" localSheetId="${place}">${text}</definedName>`;

test('[F110] a column right of the print area is not printed, one within it is', () => {
  const own = area(2, "'整改 台账'!$A$1:$M$45");
  expect([13, 14].map((column) => unprinted(own, column))).toEqual([false, true]);
  expect(unprinted(own, 14, '名单')).toBe(false);
  expect(unprinted(area(0, '封面!$A$1:$C$9') + area(3, '名单!$A$1:$B$9'), 14)).toBe(false);
});

test('[F110] whole columns, whole rows and several stretches', () => {
  const texts = ["'整改 台账'!$A:$M", "'整改 台账'!$1:$45", "'整改 台账'!$A$1:$C$45,'整改 台账'!$N$1:$P$45", "'整改 台账'!$A$1"];
  expect(texts.map((text) => unprinted(area(2, text), 14))).toEqual([true, false, false, true]);
});

test('[F110] where there is no print area, or one by a formula, nothing is said', () => {
  const formulas = ['', '#REF!', "OFFSET('整改 台账'!$A$1,0,0,COUNTA('整改 台账'!$A:$A),13)", "'整改 台账'!区域"];
  expect(formulas.map((text) => unprinted(area(2, text), 14))).toEqual([false, false, false, false]);
  expect(unprinted('<definedName name="_xlnm.Print_Titles" localSheetId="2">\'整改 台账\'!$1:$3</definedName>', 14)).toBe(false);
});
