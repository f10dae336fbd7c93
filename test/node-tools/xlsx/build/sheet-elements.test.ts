import { aroundRows, splitSheet } from '../../../../node-tools/xlsx/build/sheet-elements';

const xml =
  '<?xml version="1.0"?>\n<worksheet xmlns="x"><sheetPr><a><b/></a></sheetPr><sheetData><row r="1"/></sheetData><extLst><ext/></extLst><legacyDrawing r:id="rId2"/></worksheet>';

test('a sheet comes apart into its children, nested ones left whole', () => {
  const { open, children } = splitSheet(xml);
  expect(open).toBe('<?xml version="1.0"?>\n<worksheet xmlns="x">');
  expect(children.map(({ name }) => name)).toEqual(['sheetPr', 'sheetData', 'extLst', 'legacyDrawing']);
  expect(children[0]?.xml).toBe('<sheetPr><a><b/></a></sheetPr>');
});

test('exceljs writes the drawing of the notes behind the extensions, where Excel repairs it away; here it stands before them', () => {
  const { children } = splitSheet(xml);
  expect(aroundRows(children).after).toBe('<legacyDrawing r:id="rId2"/><extLst><ext/></extLst>');
  expect(aroundRows(children).before).toBe('<sheetPr><a><b/></a></sheetPr>');
});

test('several conditional formats keep their order', () => {
  const formats = [1, 2, 3].map((priority) => ({ name: 'conditionalFormatting', xml: `<conditionalFormatting p="${priority}"/>` }));
  const merges = { name: 'mergeCells', xml: '<mergeCells/>' };
  expect(aroundRows([...formats, merges]).after).toBe(
    '<mergeCells/><conditionalFormatting p="1"/><conditionalFormatting p="2"/><conditionalFormatting p="3"/>',
  );
});

test('an element the schema does not know is a fault of the program', () => {
  expect(() => aroundRows([{ name: 'cells', xml: '' }])).toThrow('cells');
  expect(() => splitSheet('<worksheet><sheetData>')).toThrow();
});
