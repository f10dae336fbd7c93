import { limits } from './limits';
import { fileKindOf } from './package-kind';
import { RefusedFile } from './refused-file';
import { findTarget, type Relationship, readRelationships } from './relationships';
import { readXmlPart } from './xml/xml-encoding';
import { XmlReader } from './xml/xml-reader';
import { decodeEscapes } from './xml/xml-text';
import type { XlsxPackage } from './zip/package';
import type { PackageEntry } from './zip/package-entry';

/** A worksheet as the workbook lists it. */
interface SheetLocation {
  readonly name: string;
  /** Hidden or very hidden. */
  readonly hidden: boolean;
  /** The name its relationship gives; the package may store it in other letter case. */
  readonly partName: string;
  /** Its part, or undefined where the package does not hold it. */
  readonly entry: PackageEntry | undefined;
}

/**
 * What the stored results of formulas are worth. `stored`: the workbook stands by them. `unsettled`: it asks that they be calculated when it is opened,
 * so they may be older than its cells. `placeholders`: so it does, and it comes from a program that writes 0 where it knows no result.
 */
export type Calculation = 'stored' | 'unsettled' | 'placeholders';

/** XlsxWriter and its kin in C, Perl and Rust put this down; they calculate nothing. */
const xlsxWriterId = '124519';

function calculationOf(fullCalcOnLoad: string | undefined, calcId: string | undefined): Calculation {
  if (!isTrue(fullCalcOnLoad)) return 'stored';
  return calcId === xlsxWriterId ? 'placeholders' : 'unsettled';
}

/** The parts a workbook consists of, found through relationships and never by their names. */
export interface WorkbookLocation {
  readonly workbookPart: string;
  /** Worksheets in the order of the tabs. Chart, dialog and macro sheets are left out and counted. */
  readonly sheets: readonly SheetLocation[];
  readonly otherSheets: number;
  readonly date1904: boolean;
  readonly calculation: Calculation;
  /** Part names as the relationships give them, whether or not the package holds them; undefined where there is no relationship. */
  readonly stylesPart: string | undefined;
  readonly sharedStringsPart: string | undefined;
  /** Relationships of the package itself. */
  readonly packageRelationships: readonly Relationship[];
  /** Relationships of the workbook, for whoever needs another part of it. */
  readonly relationships: readonly Relationship[];
}

function findWorkbook(pkg: XlsxPackage, relationships: readonly Relationship[]): PackageEntry {
  const stated = relationships.find(({ type }) => type === 'officeDocument');
  const entry = (stated && findTarget(pkg, stated.target)) ?? pkg.find('xl/workbook.xml');
  const refusal = fileKindOf(pkg, entry);
  if (refusal) throw refusal;
  if (!entry) throw new RefusedFile('file-no-workbook', {});
  return entry;
}

/** Whether an attribute says yes: `1`, `true` (xsd:boolean) or `on`, which older writers put. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value?.toLowerCase() === 'true' || value === 'on';
}

/** The element `sheet` that the reader stands at; null for a sheet of another kind. Errors: RefusedFile where its part is one of `used`. */
function sheetAt(
  reader: XmlReader,
  pkg: XlsxPackage,
  byId: ReadonlyMap<string, Relationship>,
  used: Set<PackageEntry>,
): SheetLocation | null {
  const relationship = byId.get(reader.prefixedAttribute('id') ?? '');
  if (relationship && relationship.type !== 'worksheet') return null;
  const entry = relationship && findTarget(pkg, relationship.target);
  if (entry && used.has(entry)) throw new RefusedFile('file-unsafe', { part: entry.name });
  if (entry) used.add(entry);
  const state = reader.attribute('state')?.toLowerCase();
  return {
    name: decodeEscapes(reader.attribute('name') ?? ''),
    hidden: state === 'hidden' || state === 'veryhidden',
    partName: entry?.name ?? relationship?.target ?? '',
    entry,
  };
}

function readWorkbookPart(
  pkg: XlsxPackage,
  workbook: PackageEntry,
  byId: ReadonlyMap<string, Relationship>,
): Pick<WorkbookLocation, 'sheets' | 'otherSheets' | 'date1904' | 'calculation'> {
  const reader = new XmlReader(readXmlPart(pkg, workbook), workbook.name);
  const sheets: SheetLocation[] = [];
  const used = new Set<PackageEntry>();
  let otherSheets = 0;
  let date1904 = false;
  let calculation: Calculation = 'stored';
  let root = '';
  while (reader.nextElement()) {
    if (root === '') root = reader.path.join('/');
    if (reader.isAt('workbook', 'workbookPr')) date1904 = isTrue(reader.attribute('date1904'));
    if (reader.isAt('workbook', 'calcPr')) calculation = calculationOf(reader.attribute('fullCalcOnLoad'), reader.attribute('calcId'));
    if (!reader.isAt('workbook', 'sheets', 'sheet')) continue;
    if (sheets.length >= limits.entries) throw new RefusedFile('file-unsafe', { part: workbook.name });
    const sheet = sheetAt(reader, pkg, byId, used);
    if (sheet === null) otherSheets++;
    else sheets.push(sheet);
  }
  if (root !== 'workbook') throw new RefusedFile('file-no-workbook', {});
  return { sheets, otherSheets, date1904, calculation };
}

/**
 * Where workbook, sheets, styles and shared strings of a package stand.
 *
 * Errors: RefusedFile where there is no workbook, where it is one of another format (xlsb, ods, docx, pptx), where two sheets share one part,
 * or where the workbook part is not well-formed.
 */
export function locateSheets(pkg: XlsxPackage): WorkbookLocation {
  const packageRelationships = readRelationships(pkg, '');
  const workbook = findWorkbook(pkg, packageRelationships);
  const relationships = readRelationships(pkg, workbook.name);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const targetOf = (type: string): string | undefined => relationships.find((relationship) => relationship.type === type)?.target;
  return {
    workbookPart: workbook.name,
    ...readWorkbookPart(pkg, workbook, byId),
    stylesPart: targetOf('styles'),
    sharedStringsPart: targetOf('sharedStrings'),
    packageRelationships,
    relationships,
  };
}
