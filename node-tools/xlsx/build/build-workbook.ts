import type { SheetPlan, WorkbookPlan } from '../../../core/table/sheet-plan';
import type { XlsxPackage } from '../zip/package';
import { newLabel, packPart, writeZip, type ZipEntry } from '../zip/zip-write';
import { ChoiceLists, listsSheetName } from './drop-downs';
import { orderFonts } from './font-order';
import { commentsXml, notesOf, notesVml, shapeBlocks } from './notes';
import type { BuildReport, OpenReport } from './report';
import type { PourContext } from './rows';
import { legalSheetNames } from './sheet-names';
import { sheetPieces } from './sheet-part';
import { buildSkeleton, creator, type NamedSheet } from './skeleton';
import { readStyleIds } from './style-ids';
import { TextTable } from './text-table';

/** A finished workbook: the package in pieces, to be written one after the other, and what could not be written as planned. */
export interface BuiltWorkbook extends BuildReport {
  readonly chunks: readonly Buffer[];
  /** The names the sheets got, in the order of the plan. */
  readonly sheetNames: readonly string[];
}

function* segments(pieces: Iterable<string | Buffer>): Generator<Buffer> {
  for (const piece of pieces) yield typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
}

function pack(name: string, pieces: Iterable<string | Buffer>): Promise<ZipEntry> {
  return packPart(newLabel(name), segments(pieces));
}

function partText(skeleton: XlsxPackage, name: string): string {
  const entry = skeleton.find(name);
  if (entry === undefined) throw new Error(`exceljs wrote no ${name}`);
  return skeleton.inflate(entry).toString('utf8');
}

/** The legal name of each planned sheet; of two sheets planned under one name, the first is the one that links mean. */
function namesByPlan(plans: readonly SheetPlan[], legal: readonly string[]): (sheet: string) => string {
  const names = new Map<string, string>();
  for (const [index, { name }] of plans.entries()) if (!names.has(name)) names.set(name, legal[index] ?? name);
  return (sheet) => {
    const name = names.get(sheet);
    if (name === undefined) throw new Error(`a link to a sheet that the plan does not hold: ${sheet}`);
    return name;
  };
}

/** The parts that exceljs wired with stand-ins and that we write ourselves: notes and their boxes. */
function noteParts(sheets: readonly NamedSheet[], report: OpenReport): Map<string, string> {
  const parts = new Map<string, string>();
  let block = 1;
  for (const [index, { plan }] of sheets.entries()) {
    const notes = notesOf(plan, report);
    if (notes.length === 0) continue;
    parts.set(`xl/comments${index + 1}.xml`, commentsXml(notes, creator));
    parts.set(`xl/drawings/vmlDrawing${index + 1}.vml`, notesVml(notes, plan.columns, block));
    block += shapeBlocks(notes);
  }
  return parts;
}

/**
 * Makes a workbook from its plan: exceljs builds the skeleton (styles, page set-up, formats, wiring), the rows are poured into it as XML.
 *
 * Text is always text, whatever it begins with. Rows come from each sheet's `body` once, in order, and need not be in memory.
 * The same plan gives the same bytes (with the same Node; another version may pack the same parts into other bytes).
 * Errors: plain Error for plans no program should make: overlapping merges, rows longer than announced, links to nowhere, NaN.
 */
export async function buildWorkbook(plan: WorkbookPlan): Promise<BuiltWorkbook> {
  const lists = new ChoiceLists(plan.sheets);
  const listsSheet = lists.sheet();
  const plans = listsSheet === null ? plan.sheets : [...plan.sheets, listsSheet];
  const legal = legalSheetNames(plans.map(({ name }) => name));
  const sheets = plans.map((sheet, index): NamedSheet => ({ name: legal[index] ?? sheet.name, plan: sheet, hidden: sheet === listsSheet }));

  const skeleton = await buildSkeleton(plan, sheets);
  const { ids, stylesXml } = readStyleIds(partText(skeleton, 'xl/worksheets/sheet1.xml'), orderFonts(partText(skeleton, 'xl/styles.xml')));
  const report: OpenReport = { cutTexts: [], linksLeftOut: 0 };
  const strings = new TextTable();
  const context: PourContext = { ids, strings, legalName: namesByPlan(plan.sheets, legal), report };

  const written = new Map<string, ZipEntry>();
  for (const [name, xml] of noteParts(sheets, report).set('xl/styles.xml', stylesXml)) written.set(name, await pack(name, [xml]));
  for (const [index, sheet] of sheets.entries()) {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const pieces = sheetPieces({
      plan: sheet.plan,
      skeletonXml: partText(skeleton, name),
      sheetNumber: index + 1,
      context,
      lists,
      legalListsName: legal[plan.sheets.length] ?? listsSheetName,
    });
    written.set(name, await pack(name, pieces));
  }
  written.set('xl/sharedStrings.xml', await pack('xl/sharedStrings.xml', strings.pieces()));

  // the zip writer of exceljs adds entries for folders, which are no parts
  const parts = skeleton.entries.filter(({ name }) => !name.endsWith('/'));
  for (const { name } of parts) if (!written.has(name)) written.set(name, await pack(name, [partText(skeleton, name)]));
  const entries = parts.flatMap(({ name }) => written.get(name) ?? []);
  return { chunks: writeZip(entries), sheetNames: legal.slice(0, plan.sheets.length), ...report };
}

/** The workbook in one piece: for small ones, such as templates. Errors: those of `buildWorkbook`. */
export async function bytesOf(plan: WorkbookPlan): Promise<Buffer> {
  const { chunks } = await buildWorkbook(plan);
  return Buffer.concat(chunks);
}
