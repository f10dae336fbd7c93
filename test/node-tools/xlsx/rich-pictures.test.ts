import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { bookOf } from '../../support/make-book';

const read = (bytes: Buffer) => {
  const { workbook, findings } = readWorkbook(bytes, '区教育局.xlsx');
  return { cells: workbook.sheets[0]?.rows[0]?.cells, findings };
};

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const microsoft = 'http://schemas.microsoft.com/office/2017/06/relationships';
const rich = 'http://schemas.microsoft.com/office/spreadsheetml/2017/richdata';

const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
  [`${office}/worksheet`, 'worksheets/sheet1.xml'],
  [`${office}/styles`, 'styles.xml'],
  [`${office}/sheetMetadata`, 'metadata.xml'],
  [`${microsoft}/rdRichValue`, 'richData/rdrichvalue.xml'],
  [`${microsoft}/rdRichValueStructure`, 'richData/rdrichvaluestructure.xml'],
]
  .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
  .join('')}</Relationships>`;

/** As Excel 365 writes them: the first value is an error of its own（#SPILL!）, the second a picture placed in the cell. */
const structures = `<rvStructures xmlns="${rich}" count="2"><s t="_error"><k n="errorType" t="i"/></s><s t="_localImage"><k n="_rvRel:LocalImageIdentifier" t="i"/><k n="CalcOrigin" t="i"/></s></rvStructures>`;
const values = `<rvData xmlns="${rich}" count="2"><rv s="0"><v>8</v></rv><rv s="1"><v>0</v><v>5</v></rv></rvData>`;
const block = (index: number): string =>
  `<bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"><xlrd:rvb i="${index}"/></ext></extLst></bk>`;
const metadata = `<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xlrd="${rich}"><metadataTypes count="1"><metadataType name="XLRICHVALUE" minSupportedVersion="120000"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="2">${block(0)}${block(1)}</futureMetadata><valueMetadata count="2"><bk><rc t="1" v="0"/></bk><bk><rc t="1" v="1"/></bk></valueMetadata></metadata>`;

const parts = (more: Readonly<Record<string, string>> = {}) =>
  Object.entries({
    'xl/_rels/workbook.xml.rels': relationships,
    'xl/metadata.xml': metadata,
    'xl/richData/rdrichvalue.xml': values,
    'xl/richData/rdrichvaluestructure.xml': structures,
    ...more,
  }).map(([name, data]) => ({ name, data }));

const row =
  '<row r="4"><c r="A4" t="e" vm="1"><v>#VALUE!</v></c><c r="B4" t="e" vm="2"><v>#VALUE!</v></c><c r="C4" t="e"><v>#VALUE!</v></c></row>';
const error = { kind: 'error', text: '#VALUE!' };

test('[F110] a picture that Excel 365 keeps in a cell is no error; other errors stay errors', () => {
  const { cells, findings } = read(bookOf(row, { entries: parts() }));
  expect(cells).toEqual([error, '[图片]', error]);
  expect(findings).toEqual([
    { code: 'cell-picture', at: { file: '区教育局.xlsx', sheet: '整改台账', row: 4, column: 2 }, params: { cells: ['B4'], count: 1 } },
  ]);
});

test('[F110] where the parts behind a picture are missing or damaged, its cell stays the error it says it is', () => {
  const damaged = { 'xl/richData/rdrichvaluestructure.xml': '<rvStructures><s t="_localImage">' };
  expect(read(bookOf(row, { entries: parts(damaged) })).cells).toEqual([error, error, error]);
  expect(read(bookOf(row)).cells).toEqual([error, error, error]);
});

test('[F110] a picture that WPS keeps in a cell is a picture, and a sentence about one is text', () => {
  const formula = '<f>_xlfn.DISPIMG("ID_9B1DF8F1C5A44F5C8D2B6E0C7A3F4D21",1)</f>';
  const cells = `<c r="A4" t="str">${formula}<v>=DISPIMG("ID_9B1DF8F1C5A44F5C8D2B6E0C7A3F4D21",1)</v></c><c r="B4" t="str"><f>A1</f><v>见DISPIMG</v></c>`;
  const read4 = read(bookOf(`<row r="4">${cells}</row>`));
  expect(read4.cells).toEqual(['[图片]', '见DISPIMG']);
  expect(read4.findings.map(({ code, at }) => [code, at.row, at.column])).toEqual([['cell-picture', 4, 1]]);
});
