import { absolute, relationships, sheetEntries } from './downloaded-sheet';
import type { SheetSnapshot } from './fake-sheets/snapshot';
import { escapeXml } from './make-book';
import { makeZip, type ZipEntryPlan } from './make-zip';

/**
 * A spreadsheet as Sheets gives it when it is downloaded as .xlsx, to read with our command.
 *
 * Reported: no theme and thin styles (nacnudus/tidyxl#2), cells that hold a style and nothing else and one validation to a cell
 * (fileverse/fileverse-dsheets#421), fractions in the frozen pane (tealeg/xlsx#113), notes as comments of the old kind (ycphs/openxlsx#60),
 * `sheetPr` with `outlinePr`, the namespaces of Excel for Mac, `t` before `s` before `r`, no `dimension` (writers and tests that copy Sheets).
 * Assumed: lists with `showErrorMessage` off where anything may be typed, the author of comments left blank, no document properties, formulas
 * of conditional formats word for word, dates as serial numbers under the format's own words.
 */
export function downloaded(sheets: readonly SheetSnapshot[]): Buffer {
  const strings: string[] = [];
  const known = new Map<string, number>();
  const stringId = (text: string): number => {
    const id = known.get(text) ?? strings.push(escapeXml(text)) - 1;
    known.set(text, id);
    return id;
  };
  const formats = [...new Set(sheets.flatMap(({ looks }) => Object.values(looks.numberFormat ?? {}).map(String)))];
  const fills = [
    ...new Set(sheets.flatMap(({ rules }) => rules.map(({ style }) => String((style as { background?: string }).background ?? '')))),
  ]; // of a rule as the fake keeps it
  const entries: ZipEntryPlan[] = sheets.flatMap((sheet, at) => sheetEntries(sheet, at + 1, { stringId, formats, fills }));
  const list = sheets.map((_, at) => at + 1);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const part = (name: string, data: string): ZipEntryPlan => ({ name, data: `${head}${data}` });
  const filters = sheets.flatMap(({ name, filter }, at) =>
    filter === null
      ? []
      : [
          `<definedName hidden="1" localSheetId="${at}" name="_xlnm._FilterDatabase">'${escapeXml(name)}'!${absolute(filter)}</definedName>`,
        ],
  );
  const hex = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;
  return makeZip([
    part(
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default ContentType="application/xml" Extension="xml"/><Default ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing" Extension="vml"/><Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/>${list
        .map(
          (number) =>
            `<Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml" PartName="/xl/worksheets/sheet${number}.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.drawing+xml" PartName="/xl/drawings/drawing${number}.xml"/>`,
        )
        .join('')}${entries
        .filter(({ name }) => /comments\d+\.xml$/u.test(name))
        .map(
          ({ name }) =>
            `<Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml" PartName="/${name}"/>`,
        )
        .join(
          '',
        )}<Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml" PartName="/xl/sharedStrings.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml" PartName="/xl/styles.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" PartName="/xl/workbook.xml"/></Types>`,
    ),
    part('_rels/.rels', relationships([[`${office}/officeDocument`, 'xl/workbook.xml']])),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr/><sheets>${sheets
        .map(
          ({ name, hidden }, at) =>
            `<sheet state="${hidden ? 'hidden' : 'visible'}" name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 3}"/>`,
        )
        .join('')}</sheets><definedNames>${filters.join('')}</definedNames><calcPr/></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      relationships([
        [`${office}/styles`, 'styles.xml'],
        [`${office}/sharedStrings`, 'sharedStrings.xml'],
        ...list.map((number): readonly [string, string] => [`${office}/worksheet`, `worksheets/sheet${number}.xml`]),
      ]),
    ),
    part(
      'xl/styles.xml',
      `<styleSheet xmlns="${main}"><numFmts count="${formats.length}">${formats
        .map((format, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escapeXml(format)}"/>`)
        .join(
          '',
        )}</numFmts><fonts count="1"><font><sz val="10.0"/><color rgb="FF000000"/><name val="Arial"/><scheme val="minor"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="lightGray"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf borderId="0" fillId="0" fontId="0" numFmtId="0" applyAlignment="1" applyFont="1"/></cellStyleXfs><cellXfs count="${formats.length + 1}"><xf borderId="0" fillId="0" fontId="0" numFmtId="0" xfId="0" applyAlignment="1" applyFont="1"/>${formats
        .map(
          (_, at) =>
            `<xf borderId="0" fillId="0" fontId="0" numFmtId="${164 + at}" xfId="0" applyAlignment="1" applyFont="1" applyNumberFormat="1"/>`,
        )
        .join(
          '',
        )}</cellXfs><cellStyles count="1"><cellStyle xfId="0" name="Normal" builtinId="0"/></cellStyles><dxfs count="${fills.length}">${fills
        .map((fill) =>
          fill === ''
            ? '<dxf/>'
            : `<dxf><font/><fill><patternFill patternType="solid"><fgColor rgb="${hex(fill)}"/><bgColor rgb="${hex(fill)}"/></patternFill></fill><border/></dxf>`,
        )
        .join('')}</dxfs></styleSheet>`,
    ),
    ...entries,
    part(
      'xl/sharedStrings.xml',
      `<sst xmlns="${main}" count="${strings.length}" uniqueCount="${strings.length}">${strings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('')}</sst>`,
    ),
  ]);
}
