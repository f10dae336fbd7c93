import { cellName, rangeName } from '../../../core/table/address';
import type { CellRange } from '../../../core/table/grid';
import type { SheetPlan } from '../../../core/table/sheet-plan';
import { type ChoiceLists, dropDownsXml } from './drop-downs';
import { mergesOf, mergesXml } from './merges';
import { bodyZone, type PourContext, RowPourer } from './rows';
import { aroundRows, type SheetElement, splitSheet } from './sheet-elements';
import type { StyleIds } from './style-ids';

const mostRows = 1_048_576;
const mostColumns = 16_384;
const widest = 255;
const mostBreaks = 1026;

/** The columns: widths, and the look of what is typed below the rows. On a protected sheet all columns to the last are free. */
function columnsXml(plan: SheetPlan, ids: StyleIds): string {
  const { columns } = plan;
  const zone = bodyZone(plan);
  const planned = columns.map(
    ({ width, style }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${Math.min(widest, width)}" style="${ids.column(style, zone)}" customWidth="1"/>`,
  );
  const rest =
    zone === 'body' || columns.length >= mostColumns
      ? ''
      : `<col min="${columns.length + 1}" max="${mostColumns}" width="9" style="${ids.column('text', zone)}"/>`;
  return `<cols>${planned.join('')}${rest}</cols>`;
}

/** Texts that look like numbers (序号 as text, telephone numbers) are meant; no green corners for them. */
function ignoredErrorsXml(all: CellRange): string {
  return `<ignoredErrors><ignoredError sqref="${rangeName(all)}" numberStoredAsText="1"/></ignoredErrors>`;
}

/** Page breaks set by hand: Excel takes at most 1,026 on a sheet and gives up the rest without a word, so the last ones are left out here. */
function rowBreaksXml({ breaksAfter = [] }: SheetPlan): string {
  if (breaksAfter.length === 0) return '';
  const kept = breaksAfter.slice(0, mostBreaks);
  const breaks = kept.map((row) => `<brk id="${row}" max="${mostColumns - 1}" man="1"/>`).join('');
  return `<rowBreaks count="${kept.length}" manualBreakCount="${kept.length}">${breaks}</rowBreaks>`;
}

/** exceljs draws a random identifier for every data bar; ours are counted, so that the same plan gives the same bytes. */
function countIdentifiers(xml: string, sheetNumber: number): string {
  const counted = new Map<string, string>();
  const hex = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, '0');
  return xml.replace(/\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}(?=<\/x14:id>|")/g, (identifier) => {
    if (identifier === dataBarExtension || identifier === conditionalExtension) return identifier;
    const known = counted.get(identifier) ?? `{${hex(sheetNumber, 8)}-0000-4000-8000-${hex(counted.size + 1, 12)}}`;
    counted.set(identifier, known);
    return known;
  });
}

/** The two extension names that exceljs writes around data bars; they are no identifiers of ours. */
const dataBarExtension = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const conditionalExtension = '{78C0D931-6437-407D-A8EE-F0AAD7539E65}';

/** What a sheet part is made of. */
interface SheetPartInput {
  readonly plan: SheetPlan;
  /** The sheet as exceljs wrote it, without rows. */
  readonly skeletonXml: string;
  /** From 1; the first sheet is the one that opens. */
  readonly sheetNumber: number;
  readonly context: PourContext;
  readonly lists: ChoiceLists;
  readonly legalListsName: string;
}

/** The elements of exceljs that stay; columns, rows, merges, drop-downs and the extent are ours. */
function furniture({ skeletonXml, sheetNumber }: SheetPartInput): { readonly open: string; readonly children: readonly SheetElement[] } {
  const { open, children } = splitSheet(countIdentifiers(skeletonXml, sheetNumber));
  const ours = new Set(['dimension', 'cols', 'sheetData', 'mergeCells', 'dataValidations', 'hyperlinks']);
  const kept = children.filter(({ name }) => !ours.has(name));
  const selected = kept.map((child) =>
    child.name === 'sheetViews' && sheetNumber === 1
      ? { ...child, xml: child.xml.replace('<sheetView ', '<sheetView tabSelected="1" ') }
      : child,
  );
  return { open, children: selected };
}

/** The whole sheet part, in pieces. The rows of the plan are walked once, while the pieces are taken. */
export function* sheetPieces(input: SheetPartInput): Generator<string | Buffer> {
  const { plan, context, lists, legalListsName } = input;
  const rows = plan.head.length + plan.bodyCount;
  const columns = plan.columns.length;
  if (rows > mostRows || columns > mostColumns)
    throw new Error(`${plan.name}: ${rows} rows, ${columns} columns are more than a sheet holds`);
  const all: CellRange = { top: 1, left: 1, bottom: Math.max(1, rows), right: Math.max(1, columns) };
  const merges = mergesOf(plan);
  const { open, children } = furniture(input);
  const pourer = new RowPourer(plan, context, merges);

  const early: readonly SheetElement[] = [
    { name: 'dimension', xml: `<dimension ref="${columns === 0 ? cellName(1, 1) : rangeName(all)}"/>` },
    ...(columns === 0 ? [] : [{ name: 'cols', xml: columnsXml(plan, context.ids) }]),
  ];
  yield `${open}${aroundRows([...children, ...early]).before}<sheetData>`;
  yield* pourer.pieces();

  const late: readonly SheetElement[] = [
    { name: 'mergeCells', xml: mergesXml(merges) },
    { name: 'dataValidations', xml: dropDownsXml(plan, lists, legalListsName) },
    { name: 'hyperlinks', xml: pourer.links.length === 0 ? '' : `<hyperlinks>${pourer.links.join('')}</hyperlinks>` },
    { name: 'rowBreaks', xml: rowBreaksXml(plan) },
    { name: 'ignoredErrors', xml: ignoredErrorsXml(all) },
  ];
  yield `</sheetData>${aroundRows([...children, ...late]).after}</worksheet>`;
}
