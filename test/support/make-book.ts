import { cellName } from '../../core/table/address';
import { makeZip, type ZipEntryPlan, type ZipPlan } from './make-zip';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** One worksheet of a book under test. */
export interface SheetPlanned {
  readonly name?: string;
  readonly state?: string;
  /** The rows: what stands inside `<sheetData>`. */
  readonly rows?: string;
  /** What follows `</sheetData>`. */
  readonly after?: string;
  /** The whole part, in place of rows and after; null leaves the part out of the package. */
  readonly part?: string | Buffer | null;
}

/** A book under test; what is left out is as Excel would write it. */
export interface BookPlanned {
  readonly sheets?: readonly SheetPlanned[];
  /** Items of the shared strings: each what stands inside `<sst>`. */
  readonly strings?: string;
  /** Custom number formats; style 1 is the first of them, style 0 is General. Numbers are built-in ids. */
  readonly formats?: readonly (string | number)[];
  /** The styles part as a whole; null leaves it out, the relationship stays. */
  readonly styles?: string | null;
  readonly workbookPr?: string;
  readonly core?: string;
  /** Entries put in place of those of the same name, or added. */
  readonly entries?: readonly ZipEntryPlan[];
  readonly zip?: ZipPlan;
}

/** Text as it may stand in XML. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function relationships(items: readonly (readonly [type: string, target: string])[]): string {
  const body = items.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${packageRelationships}">${body}</Relationships>`;
}

function stylesPart(formats: readonly (string | number)[]): string {
  const custom = formats.map((format, index) =>
    typeof format === 'string' ? `<numFmt numFmtId="${176 + index}" formatCode="${escapeXml(format)}"/>` : '',
  );
  const used = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 176 + index : format}" applyNumberFormat="1"/>`,
  );
  return `<styleSheet xmlns="${main}"><numFmts>${custom.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${used.join('')}</cellXfs></styleSheet>`;
}

/** A worksheet part around these rows. */
export function sheetPart(rows: string, after = ''): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** The entries of a workbook, before they are zipped. */
export function bookEntries({
  sheets = [{}],
  strings,
  formats,
  styles,
  workbookPr = '',
  core,
  entries = [],
}: BookPlanned): readonly ZipEntryPlan[] {
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escapeXml(name ?? `Sheet${index + 1}`)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const plan: ZipEntryPlan[] = [
    { name: '[Content_Types].xml', data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>' },
    {
      name: '_rels/.rels',
      data: relationships([
        [`${office}/officeDocument`, 'xl/workbook.xml'],
        ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
      ]),
    },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${main}" xmlns:r="${office}">${workbookPr}<sheets>${listed.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relationships([
        ...sheets.map((_, index) => [`${office}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const),
        [`${office}/styles`, 'styles.xml'],
        [`${office}/sharedStrings`, 'sharedStrings.xml'],
      ]),
    },
  ];
  if (styles !== null) plan.push({ name: 'xl/styles.xml', data: styles ?? stylesPart(formats ?? []) });
  if (strings !== undefined) plan.push({ name: 'xl/sharedStrings.xml', data: `<sst xmlns="${main}">${strings}</sst>` });
  if (core !== undefined) plan.push({ name: 'docProps/core.xml', data: core });
  sheets.forEach(({ rows = '', after = '', part }, index) => {
    if (part !== null) plan.push({ name: `xl/worksheets/sheet${index + 1}.xml`, data: part ?? sheetPart(rows, after) });
  });
  const replaced = new Set(entries.map(({ name }) => name));
  return [...plan.filter(({ name }) => !replaced.has(name)), ...entries];
}

/** A workbook file. */
export function makeBook(plan: BookPlanned): Buffer {
  return makeZip(bookEntries(plan), plan.zip);
}

/** A workbook with one sheet of these rows. */
export function bookOf(rows: string, plan: Omit<BookPlanned, 'sheets'> = {}): Buffer {
  return makeBook({ ...plan, sheets: [{ name: '整改台账', rows }] });
}

/** A cell with its text written into it. */
export function inline(place: string, text: string): string {
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

/** A row of a sheet: numbers as numbers, texts written into their cells, '' a cell that is not there. */
export function sheetRow(row: number, values: readonly (string | number)[]): string {
  const cells = values.map((value, column) => {
    const place = cellName(row, column + 1);
    return typeof value === 'number' ? `<c r="${place}"><v>${value}</v></c>` : value === '' ? '' : inline(place, value);
  });
  return `<row r="${row}">${cells.join('')}</row>`;
}

/** Such rows from the first on. */
export function sheetRows(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((values, at) => sheetRow(at + 1, values)).join('');
}
