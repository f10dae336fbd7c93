import type { Finding } from '../../core/finding/finding';
import type { Grid, Workbook } from '../../core/table/grid';
import { mayMarkAnywhere, secrecyMark, secrecyMarkInText } from '../../core/table/secrecy-mark';
import type { CellList } from './cell-list';
import type { WorkbookContext } from './cell-value';
import { type DocumentProperties, readDocumentProperties } from './document-properties';
import type { CellBudget } from './grid-builder';
import { limits } from './limits';
import { locateSheets, type WorkbookLocation } from './locate-sheets';
import { RefusedFile } from './refused-file';
import { findTarget } from './relationships';
import { picturesIn } from './rich-pictures';
import { noSharedStrings, readSharedStrings, type SharedStrings } from './shared-strings';
import { type ScannedSheet, scanSheet } from './sheet-scan';
import { noStyles, readStyles, type Styles } from './styles';
import { textsOutsideCells } from './texts-outside-cells';
import { readXmlPart } from './xml/xml-encoding';
import { openPackage, type XlsxPackage } from './zip/package';

/** A workbook as plain data, and what had to be said while reading it. */
export interface ReadWorkbook {
  readonly workbook: Workbook;
  readonly findings: readonly Finding[];
}

/** Findings of one file while it is read. */
class FileFindings {
  readonly list: Finding[] = [];
  private stylesSaid = false;

  constructor(private readonly file: string) {}

  add(finding: Finding): void {
    this.list.push(finding);
  }

  /** Said once a file: every date of it is in doubt. */
  stylesUnreadable(): void {
    if (!this.stylesSaid) this.add({ code: 'styles-unreadable', at: { file: this.file }, params: {} });
    this.stylesSaid = true;
  }

  addCells(
    code: 'text-missing' | 'cell-repeated' | 'cell-value-unreadable' | 'date-out-of-range' | 'cell-picture' | 'formula-unsettled',
    sheet: string,
    list: CellList,
  ): void {
    const { row, column, cells, count } = list;
    if (count > 0) this.add({ code, at: { file: this.file, sheet, row, column }, params: { cells, count } });
  }

  addSheet(sheet: string, { flaws, repeated }: ScannedSheet): void {
    this.addCells('text-missing', sheet, flaws.textMissing);
    this.addCells('cell-value-unreadable', sheet, flaws.unreadable);
    this.addCells('date-out-of-range', sheet, flaws.dateOutOfRange);
    this.addCells('cell-repeated', sheet, repeated);
    this.addCells('cell-picture', sheet, flaws.pictures);
    this.addCells('formula-unsettled', sheet, flaws.unsettled);
    if (flaws.styleMissing.count > 0) this.stylesUnreadable();
  }
}

/** A damaged style sheet does not refuse the file, but dates cannot be told from numbers then, and that is said. */
function openStyles(pkg: XlsxPackage, { stylesPart }: WorkbookLocation, findings: FileFindings): Styles {
  if (stylesPart === undefined) return noStyles;
  const entry = findTarget(pkg, stylesPart);
  try {
    if (entry) return readStyles(readXmlPart(pkg, entry), entry.name);
  } catch (error) {
    if (!(error instanceof RefusedFile) || error.code !== 'file-damaged') throw error;
  }
  findings.stylesUnreadable();
  return noStyles;
}

function openStrings(pkg: XlsxPackage, { sharedStringsPart }: WorkbookLocation): SharedStrings {
  const entry = sharedStringsPart === undefined ? undefined : findTarget(pkg, sharedStringsPart);
  return entry ? readSharedStrings(readXmlPart(pkg, entry), entry.name) : noSharedStrings;
}

function openProperties(
  pkg: XlsxPackage,
  { packageRelationships }: WorkbookLocation,
  file: string,
  findings: FileFindings,
): DocumentProperties {
  try {
    return readDocumentProperties(pkg, packageRelationships);
  } catch (error) {
    if (!(error instanceof RefusedFile) || error.code !== 'file-damaged') throw error;
    findings.add({ code: 'properties-unreadable', at: { file }, params: {} });
    return { modified: null, descriptions: [] };
  }
}

function refuseIfSecret(workbook: Workbook, texts: readonly string[], belowHead: boolean): void {
  const text = secrecyMark(workbook, belowHead)?.text ?? texts.map(secrecyMarkInText).find((mark) => mark !== null);
  if (text !== undefined && text !== null) throw new RefusedFile('file-secret', { text });
}

/** `&L机密&R第&P页` as its texts: formatting codes are taken out, sections parted by a blank. */
function pageTexts(headerFooter: string): string {
  return headerFooter.replace(/&(?:"[^"]{0,200}"|K[\dA-Fa-f+-]{6,8}|\d{1,3}|[A-Za-z])/gu, ' ');
}

/**
 * Reads a workbook from the bytes of its file: all worksheets, hidden ones included and marked; chart sheets are skipped. `file` is the label that
 * findings show. Rows and cells come in the order of the sheet, whatever the order of the file; rows without content are left out.
 *
 * Skips:  struck words of a text that has others (`Grid.struck` lists them), fonts, colours, phonetic guides, formulas (their cached results are read), pictures (one placed in a cell is read as a word), charts, comments, anything outside the cells.
 * Errors: RefusedFile for a file that cannot be read, goes beyond the limits, or is marked as classified (`file-secret`); flaws that leave
 *         the rest readable are findings.
 */
export function readWorkbook(bytes: Buffer, file: string): ReadWorkbook {
  const pkg = openPackage(bytes);
  const location = locateSheets(pkg);
  const findings = new FileFindings(file);
  const { modified, descriptions } = openProperties(pkg, location, file, findings);
  const context: WorkbookContext = {
    strings: openStrings(pkg, location),
    styles: openStyles(pkg, location, findings),
    date1904: location.date1904,
    calculation: location.calculation,
    pictures: picturesIn(pkg, location.relationships),
  };
  const budget: CellBudget = { cells: limits.cellsWithContent, slots: limits.gridSlots };
  const sheets: Grid[] = [];
  const outside = [...descriptions, ...textsOutsideCells(pkg, '密')];
  const names = new Set<string>();
  let missing = 0;
  let ownTexts = false;
  for (const { name, hidden, entry } of location.sheets) {
    const key = name.toLowerCase();
    if (names.has(key)) findings.add({ code: 'sheet-name-repeated', at: { file, sheet: name }, params: { sheet: name } });
    names.add(key);
    if (!entry) {
      missing++;
      findings.add({ code: 'sheet-missing', at: { file, sheet: name }, params: { sheet: name } });
      continue;
    }
    const scanned = scanSheet(readXmlPart(pkg, entry), entry.name, name, context, budget);
    const struck = scanned.struck.length === 0 ? {} : { struck: scanned.struck };
    const marked = scanned.marked.length === 0 ? {} : { marked: scanned.marked };
    const hiddenColumns = scanned.hiddenColumns.length === 0 ? {} : { hiddenColumns: scanned.hiddenColumns };
    sheets.push({ sheet: name, hidden, rows: scanned.rows, merges: scanned.merges, ...struck, ...marked, ...hiddenColumns });
    ownTexts ||= scanned.ownTexts;
    findings.addSheet(name, scanned);
    outside.push(...scanned.headersAndFooters.map(pageTexts));
  }
  if (sheets.length + missing !== location.sheets.length)
    throw new Error(`${file}: ${location.sheets.length} sheets listed, ${sheets.length} read`);
  const workbook: Workbook = { file, sheets, modified };
  refuseIfSecret(workbook, outside, ownTexts || context.strings.some(mayMarkAnywhere));
  return { workbook, findings: findings.list };
}
