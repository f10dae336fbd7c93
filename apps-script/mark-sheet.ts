import type { IsoDate } from '../core/calendar/iso-date';
import type { RectificationItem } from '../core/rectification/item';
import { dueState } from '../core/rectification/overdue';
import { overdueMarks } from '../core/rectification/overdue-marks';
import { statusNames } from '../core/rectification/status-vocabulary';
import { columnName } from '../core/table/address';
import { inputOf } from './cell-input';
import { renewHighlights } from './highlight-rules';
import { overdueRules, overdueTag } from './overdue-rules';
import { dueHeader, findOwnColumns, stateHeader } from './own-columns';
import type { BookReading, Ledger } from './read-book';
import type { SheetReading } from './read-grid';
import { writing } from './trouble';

type SheetRange = GoogleAppsScript.Spreadsheet.Range;

/** What marking one sheet came to. */
export interface Marked {
  readonly overdue: number;
  readonly pending: number;
}

/**
 * The day that the live colours reckon with; null where they are to stay out of it: settled items, and those waiting for acceptance under a
 * wording of the office's own, or under a merged status cell, which a formula cannot know for what they are.
 */
function liveDue(item: RectificationItem, today: IsoDate): IsoDate | null {
  const state = dueState(item, today);
  if (!('due' in state)) return null;
  const standard = item.texts.status === statusNames.pending_acceptance.zh && !item.inherited.includes('status');
  return item.status === 'pending_acceptance' && !standard ? null : state.due;
}

/** Two columns at the right of all content; where the sheet ends before them it is made wider. */
function roomAtRight({ sheet, values }: SheetReading, top: number, left: number, rows: number): SheetRange {
  try {
    return sheet.getRange(top, left, rows, 2);
  } catch {
    sheet.insertColumnsAfter((values[0] ?? []).length, 2);
    const range = sheet.getRange(top, left, rows, 2);
    range.clearDataValidations().clearFormat(); // new columns take over those of their neighbour
    return range;
  }
}

/**
 * Marks the ledgers of one sheet: two columns of ours at the right, tagged conditional formats on them and on the deadlines. Nothing else is
 * touched, and a second run gives the same sheet.
 */
export function markSheet(ledgers: readonly Ledger[], { today, policy }: Pick<BookReading, 'today' | 'policy'>): Marked {
  const [first] = ledgers;
  if (first === undefined) return { overdue: 0, pending: 0 };
  const { reading } = first;
  const { sheet, grid, values } = reading;
  const own = findOwnColumns(values);
  const headers = ledgers.map(({ parsed }) => parsed.headerBottom);
  const top = Math.min(...headers, ...(own === null ? [] : [own.row]));
  const left = own?.left ?? (values[0] ?? []).length + 1;
  const lines = Array.from({ length: values.length - top + 1 }, (): (string | number)[] => ['', '']);
  const put = (row: number, cells: (string | number)[]): void => {
    lines[row - top] = cells;
  };
  put(Math.min(...headers), [inputOf(dueHeader), inputOf(stateHeader)]);
  let overdue = 0;
  let pending = 0;
  for (const { parsed, items } of ledgers) {
    const marks = overdueMarks(parsed, grid, items, { today, policy, language: 'zh', mostNotes: 0 });
    overdue += marks.overdue;
    const texts = new Map(marks.texts.map(({ row, text }) => [row, text]));
    for (const item of items) {
      const due = liveDue(item, today);
      if (dueState(item, today, { policy }).kind === 'pending_due') pending += 1;
      put(item.row, [inputOf(due === null ? null : { day: due }), inputOf(texts.get(item.row) ?? '')]);
    }
  }
  const place = `${columnName(left)}列至${columnName(left + 1)}列（从第${top}行起）`;
  writing(grid.sheet, place, () => {
    const block = roomAtRight(reading, top, left, lines.length);
    block.setNumberFormats(lines.map(() => ['yyyy-mm-dd', 'General'])).setValues(lines);
    const { columnOf } = first.parsed;
    const deadline = columnOf.deadline ?? columnOf.problem ?? 1;
    const columns = { due: left, state: left + 1, status: columnOf.status ?? null };
    renewHighlights(sheet, overdueTag, overdueRules(columns, top, [sheet.getRange(top, deadline, lines.length, 1), block], policy));
  });
  return { overdue, pending };
}

/** Takes our columns and tagged formats out of a sheet. Gives whether there was anything of ours. */
export function clearSheet({ sheet, grid, values }: SheetReading): boolean {
  return writing(grid.sheet, '逾期标记', () => {
    const own = findOwnColumns(values);
    if (own !== null) sheet.getRange(own.row, own.left, values.length - own.row + 1, 2).clear();
    return renewHighlights(sheet, overdueTag, []) > 0 || own !== null;
  });
}
