import type { IsoDate } from '../../calendar/iso-date';
import type { Language } from '../../i18n/local-text';
import { defaultPolicy } from '../../rectification/overdue/due-soon-policy';
import { dueSoonFormula, nearDueOf, overdueFormula, pendingDueFormula } from '../../rectification/overdue/formula';
import type { DueOptions } from '../../rectification/overdue/overdue';
import { unreadNote } from '../../summary/counted-files';
import type { CellRange } from '../../table/grid';
import type { Highlight, PlanCell, SheetPlan } from '../../table/sheet-plan';
import { titleSpan } from '../../table/title-span';
import { columnLetter, type MasterColumn, masterColumns } from './columns';
import type { MasterLedger } from './ledger';
import { RowsByPlace } from './rows-by-place';

/** The sheet's name, by which other sheets link to it. */
export const masterSheetName = { zh: '总台账', en: 'Master ledger' } as const;

const headerRow = 3;

/** The row of the master where each source row stands. */
export type MasterRowOf = (file: string, sheet: string, row: number) => number | null;

/** Looks up the master's row of a source row. */
export function masterRowIndex({ rows }: MasterLedger): MasterRowOf {
  const byPlace = new RowsByPlace(rows);
  return (file, sheet, row) => {
    const found = byPlace.at(file, sheet, row);
    return found === undefined ? null : headerRow + found.seq;
  };
}

function liveFormats(columns: readonly MasterColumn[], count: number, options: DueOptions, language: Language): readonly Highlight[] {
  const first = headerRow + 1;
  const cells = { due: `${columnLetter(columns, 'dueDay')}${first}`, status: `${columnLetter(columns, 'status')}${first}` };
  const column = columns.findIndex(({ id }) => id === 'dueDay') + 1;
  const range: CellRange = { top: first, left: column, bottom: headerRow + count, right: column };
  const near = nearDueOf(options.policy ?? defaultPolicy, options.start ?? null);
  return [
    { tag: 'overdue', range, formula: overdueFormula(cells, language), tint: 'overdue' },
    { tag: 'pending-due', range, formula: pendingDueFormula(cells, language), tint: 'warning' },
    { tag: 'due-soon', range, formula: dueSoonFormula(cells, near, language), tint: 'dueSoon' },
  ];
}

function subtitle({ rows, units, missing, files }: MasterLedger, today: IsoDate, language: Language): string {
  const sent = units.filter(({ unit }) => unit !== null).length;
  return language === 'zh'
    ? `截至${today}，${sent}个单位报送，共${rows.length}行${missing.length > 0 ? `，未报${missing.length}个` : ''}${unreadNote(files, language)}；“折算到期日”随打开日期自动变色`
    : `As of ${today}: ${sent} units reported, ${rows.length} rows${missing.length > 0 ? `, ${missing.length} units missing` : ''}${unreadNote(files, language)}; the due day changes colour with the day of opening`;
}

/** The master ledger as a sheet: one row for each row sent, by unit, with live colours on the due day that follow the day of opening. */
export function masterSheet(master: MasterLedger, today: IsoDate, options: DueOptions, language: Language): SheetPlan {
  const columns = masterColumns(master, today, options, language);
  const { rows } = master;
  const last = columns.length;
  const bottom = headerRow + Math.max(rows.length, 1);
  return {
    name: masterSheetName[language],
    columns: columns.map(({ width, style }) => ({ width, style })),
    head: [
      { cells: [language === 'zh' ? '问题整改总台账' : 'Master rectification ledger'], style: 'title', height: 34 },
      { cells: [subtitle(master, today, language)], style: 'subtitle' },
      {
        cells: columns.map(({ header, required }): PlanCell => ({ value: header, style: required === true ? 'requiredHeader' : 'header' })),
        style: 'header',
        height: 32,
      },
    ],
    body: bodyOf(rows, columns),
    bodyCount: rows.length,
    merges: [1, 2].map((row) => ({ top: row, left: 1, bottom: row, right: titleSpan(columns) })),
    freeze: { rows: headerRow, columns: 2 },
    autoFilter: { top: headerRow, left: 1, bottom, right: last },
    printTitleRows: { top: headerRow, bottom: headerRow },
    landscape: true,
    dropDowns: columns.flatMap(({ choices }, at) =>
      choices === undefined ? [] : [{ range: { top: headerRow + 1, left: at + 1, bottom, right: at + 1 }, choices }],
    ),
    highlights: rows.length === 0 ? [] : liveFormats(columns, rows.length, options, language),
  };
}

/** Walked once by the writer, so that a large ledger is never held twice. */
function bodyOf(rows: MasterLedger['rows'], columns: readonly MasterColumn[]): Iterable<readonly PlanCell[]> {
  return {
    *[Symbol.iterator]() {
      for (const row of rows) yield columns.map(({ cellOf }) => cellOf(row));
    },
  };
}
