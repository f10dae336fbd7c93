import type { PageSetup, Workbook, Worksheet } from 'exceljs';
import { columnName, rangeName } from '../../../core/table/address';
import type { SheetPlan, WorkbookPlan } from '../../../core/table/sheet-plan';
import { openPackage, type XlsxPackage } from '../zip/package';
import { conditionalFormats } from './highlights';
import { pagesAcross, repeatedColumns } from './pages-across';
import { prototypes } from './style-ids';
import { pageFooter } from './styles';

/** Stands for the author in every workbook; no user's name does. */
export const creator = '台账助手';

/** A sheet to make, under its legal name. */
export interface NamedSheet {
  readonly name: string;
  readonly plan: SheetPlan;
  readonly hidden: boolean;
}

/** 15 points is the only default height that exceljs does not mark as set by hand; with another one no program fits rows to their text. */
const properties = { defaultRowHeight: 15, dyDescent: 0 };

const a4 = 9;
const margins = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

/** What a user may still do on a sheet whose header is locked: everything but change the header. */
const allowed = {
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  insertColumns: true,
  insertHyperlinks: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
};

/** As wide as the page; a table too wide for that over several, with its first columns on each. */
function pageWidth(plan: SheetPlan): Partial<PageSetup> {
  const { landscape = true } = plan;
  const fitToWidth = pagesAcross(plan);
  const repeated = fitToWidth > 1 ? repeatedColumns(plan) : 0;
  const orientation = landscape ? 'landscape' : 'portrait';
  return { orientation, fitToWidth, ...(repeated > 0 && { printTitlesColumn: `A:${columnName(repeated)}` }) };
}

function addSheet(workbook: Workbook, { name, plan, hidden }: NamedSheet): Worksheet {
  const { freeze, printTitleRows, autoFilter } = plan;
  const sheet = workbook.addWorksheet(name, {
    properties,
    state: hidden ? 'hidden' : 'visible',
    views:
      freeze && freeze.rows + freeze.columns > 0
        ? [{ state: 'frozen', xSplit: freeze.columns, ySplit: freeze.rows }]
        : [{ state: 'normal' }],
    pageSetup: {
      paperSize: a4,
      ...pageWidth(plan),
      ...(plan.breaksAfter === undefined ? { fitToPage: true, fitToHeight: 0 } : { scale: 100 }),
      horizontalCentered: true,
      margins,
      ...(printTitleRows && { printTitlesRow: `${printTitleRows.top}:${printTitleRows.bottom}` }),
    },
    headerFooter: { oddFooter: pageFooter },
  });
  if (autoFilter) sheet.autoFilter = rangeName(autoFilter);
  for (const format of conditionalFormats(plan)) sheet.addConditionalFormatting({ ...format });
  return sheet;
}

/**
 * The workbook without its rows: exceljs makes the style table, the sheets' furniture and the wiring between the parts. The first sheet
 * carries one prototype cell for every look; a sheet with notes carries one, which makes exceljs wire its parts.
 */
export async function buildSkeleton(plan: WorkbookPlan, sheets: readonly NamedSheet[]): Promise<XlsxPackage> {
  // loaded here because it costs a quarter of a second, and most runs build nothing
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const moment = new Date(`${plan.asOf}T00:00:00Z`);
  Object.assign(workbook, { creator, lastModifiedBy: creator, created: moment, modified: moment, title: plan.title });
  workbook.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  for (const [index, named] of sheets.entries()) {
    const sheet = addSheet(workbook, named);
    if (index === 0) for (const [column, { look }] of prototypes.entries()) sheet.getCell(1, column + 1).style = look;
    // any text makes exceljs wire the table of texts
    if (index === 0) sheet.getCell(2, 1).value = creator;
    if (named.plan.notes?.length) sheet.getCell(2, 1).note = creator;
    if (named.plan.protectHeader) await sheet.protect('', allowed);
  }
  return openPackage(Buffer.from(await workbook.xlsx.writeBuffer()));
}
