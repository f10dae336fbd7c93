import { serialOfDay } from '../../core/calendar/excel-serial';
import { columnName, columnNumber } from '../../core/table/address';
import type { SheetSnapshot } from './fake-sheets/snapshot';
import { escapeXml } from './make-book';
import type { ZipEntryPlan } from './make-zip';

/** The part that says what a part refers to. */
export function relationships(items: readonly (readonly [type: string, target: string])[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;
}

/** `$A$3:$G$10` of `A3:G10`. */
export function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
}

/** What the sheets of a download share. */
export interface Tables {
  readonly stringId: (text: string) => number;
  readonly formats: readonly string[];
  readonly fills: readonly string[];
}

/** The parts of one sheet: itself, its drawing, and its notes with their shapes. */
export function sheetEntries(sheet: SheetSnapshot, number: number, tables: Tables): readonly ZipEntryPlan[] {
  const { notes } = sheet;
  const comments = Object.entries(notes);
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const links: readonly (readonly [string, string])[] = [
    ...(comments.length > 0 ? [[`${office}/comments`, `../comments${number}.xml`] as const] : []),
    [`${office}/drawing`, `../drawings/drawing${number}.xml`],
    ...(comments.length > 0 ? [[`${office}/vmlDrawing`, `../drawings/vmlDrawing${number}.vml`] as const] : []),
  ];
  return [
    { name: `xl/worksheets/sheet${number}.xml`, data: `${head}${sheetXml(sheet, tables, comments.length > 0)}` },
    { name: `xl/worksheets/_rels/sheet${number}.xml.rels`, data: `${head}${relationships(links)}` },
    {
      name: `xl/drawings/drawing${number}.xml`,
      data: `${head}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
    },
    ...(comments.length === 0
      ? []
      : [
          {
            name: `xl/comments${number}.xml`,
            data: `${head}<comments xmlns="${main}"><authors><author/></authors><commentList>${comments
              .map(
                ([cell, note]) =>
                  `<comment authorId="0" ref="${cell}"><text><t xml:space="preserve">${escapeXml(note)}</t></text></comment>`,
              )
              .join('')}</commentList></comments>`,
          },
          {
            name: `xl/drawings/vmlDrawing${number}.vml`,
            data: `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${comments
              .map(([cell]) => {
                const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
                return `<v:shape type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor/><x:Row>${Number(row) - 1}</x:Row><x:Column>${columnNumber(letters) - 1}</x:Column></x:ClientData></v:shape>`;
              })
              .join('')}</xml>`,
          },
        ]),
  ];
}

function placeOf(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
  return { row: Number(row), column: columnNumber(letters) };
}

function cellXml(sheet: SheetSnapshot, cell: string, { stringId, formats }: Tables): string {
  const value = sheet.values[cell];
  const formula = sheet.formulas[cell];
  const format = sheet.looks.numberFormat?.[cell];
  const style = ` s="${format === undefined ? 0 : formats.indexOf(String(format)) + 1}" r="${cell}"`;
  if (value === undefined) return `<c${style}/>`;
  if (formula !== undefined) return `<c t="str"${style}><f>${escapeXml(formula.slice(1))}</f><v>${escapeXml(String(value))}</v></c>`;
  if (typeof value === 'string') return `<c t="s"${style}><v>${stringId(value)}</v></c>`;
  if (typeof value === 'boolean') return `<c t="b"${style}><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `<c${style}><v>${Number.isInteger(value) ? value.toFixed(1) : value}</v></c>`;
  const moment = 'day' in value ? value.day : value.moment;
  const serial = (serialOfDay(moment.slice(0, 10) as `${number}-${number}-${number}`, '1900') ?? 0) + seconds(moment.slice(11)) / 86_400; // a day of the fake's own writing
  return `<c${style}><v>${Number.isInteger(serial) ? serial.toFixed(1) : serial}</v></c>`;
}

function seconds(time: string): number {
  const [hours = 0, minutes = 0, rest = 0] = time === '' ? [] : time.split(':').map(Number);
  return hours * 3600 + minutes * 60 + rest;
}

function sheetXml(sheet: SheetSnapshot, tables: Tables, withComments: boolean): string {
  const byRow = new Map<number, string[]>();
  for (const cell of new Set([
    ...Object.keys(sheet.values),
    ...Object.keys(sheet.formulas),
    ...Object.values(sheet.looks).flatMap((cells) => Object.keys(cells ?? {})),
  ])) {
    const { row } = placeOf(cell);
    byRow.set(row, [...(byRow.get(row) ?? []), cell]);
  }
  const rows = [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const inOrder = cells.sort((a, b) => placeOf(a).column - placeOf(b).column);
      return `<row r="${row}"${sheet.hiddenRows.includes(row) ? ' hidden="1"' : ''}>${inOrder.map((cell) => cellXml(sheet, cell, tables)).join('')}</row>`;
    });
  const { frozen, widths, rules, merges, filter, validations } = sheet;
  const corner = `${columnName(frozen.columns + 1)}${frozen.rows + 1}`;
  const pane =
    frozen.rows + frozen.columns === 0
      ? ''
      : `<pane${frozen.columns > 0 ? ` xSplit="${frozen.columns.toFixed(1)}"` : ''}${frozen.rows > 0 ? ` ySplit="${frozen.rows.toFixed(1)}"` : ''} topLeftCell="${corner}" activePane="bottomRight" state="frozen"/>`;
  const cols = Object.entries(widths).map(
    ([column, pixels]) => `<col customWidth="1" min="${column}" max="${column}" width="${(pixels / 7.9).toFixed(2)}"/>`,
  );
  const formats = rules.map(({ ranges, condition, style }, at) => {
    const [formula = ''] = (condition as { values?: readonly string[] } | null)?.values ?? []; // of a rule as the fake keeps it
    const fill = tables.fills.indexOf(String((style as { background?: string }).background ?? ''));
    return `<conditionalFormatting sqref="${ranges.join(' ')}"><cfRule type="expression" dxfId="${fill}" priority="${at + 1}"><formula>${escapeXml(formula.slice(1))}</formula></cfRule></conditionalFormatting>`;
  });
  const lists = Object.entries(validations).map(([cell, { values, allowInvalid, helpText }]) => {
    const choices = (values[0] as readonly string[]).join(','); // of a list the choices
    const prompt = helpText === null ? '' : ` showInputMessage="1" prompt="${escapeXml(helpText)}"`;
    return `<dataValidation type="list" allowBlank="1"${allowInvalid ? '' : ' showErrorMessage="1"'}${prompt} sqref="${cell}"><formula1>${escapeXml(`"${choices}"`)}</formula1></dataValidation>`;
  });
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">',
    '<sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
    '<sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/>',
    cols.length > 0 ? `<cols>${cols.join('')}</cols>` : '',
    `<sheetData>${rows.join('')}</sheetData>`,
    filter === null ? '' : `<autoFilter ref="${absolute(filter)}"/>`,
    merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((merge) => `<mergeCell ref="${merge}"/>`).join('')}</mergeCells>`
      : '',
    ...formats,
    lists.length > 0 ? `<dataValidations>${lists.join('')}</dataValidations>` : '',
    `<drawing r:id="rId${withComments ? 2 : 1}"/>`,
    withComments ? '<legacyDrawing r:id="rId3"/>' : '',
    '</worksheet>',
  ].join('');
}
