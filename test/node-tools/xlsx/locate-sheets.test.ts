import { locateSheets } from '../../../node-tools/xlsx/locate-sheets';
import { openPackage } from '../../../node-tools/xlsx/zip/package';
import { bookEntries, makeBook } from '../../support/make-book';
import { makeZip } from '../../support/make-zip';

test('workbook, sheets, styles and strings are found through relationships', () => {
  const located = locateSheets(
    openPackage(
      makeBook({ sheets: [{ name: '封面' }, { name: '整改&台账', state: 'hidden' }], workbookPr: '<workbookPr date1904="true"/>' }),
    ),
  );
  expect(located).toMatchObject({
    workbookPart: 'xl/workbook.xml',
    date1904: true,
    otherSheets: 0,
    stylesPart: 'xl/styles.xml',
    sharedStringsPart: 'xl/sharedStrings.xml',
    sheets: [
      { name: '封面', hidden: false, partName: 'xl/worksheets/sheet1.xml' },
      { name: '整改&台账', hidden: true, partName: 'xl/worksheets/sheet2.xml' },
    ],
  });
  expect(located.sheets.map(({ entry }) => entry?.name)).toEqual(['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']);
});

test('a workbook elsewhere, with a relationship prefix of its own', () => {
  const moved = bookEntries({ sheets: [{ name: '甲' }] }).map(({ name, data }) => ({
    name: name.replace(/^xl\//u, 'office/book/').replace('workbook.xml', 'main.xml'),
    data: String(data)
      .replace('"xl/workbook.xml"', '"office/book/main.xml"')
      .replaceAll('xmlns:r=', 'xmlns:rel=')
      .replaceAll('r:id=', 'rel:id='),
  }));
  expect(locateSheets(openPackage(makeZip(moved)))).toMatchObject({
    workbookPart: 'office/book/main.xml',
    sheets: [{ name: '甲', partName: 'office/book/worksheets/sheet1.xml' }],
  });
});

test('without package relationships the usual place is tried', () => {
  const entries = bookEntries({ sheets: [{ name: '甲' }] }).filter(({ name }) => name !== '_rels/.rels');
  expect(locateSheets(openPackage(makeZip(entries))).sheets).toHaveLength(1);
});
