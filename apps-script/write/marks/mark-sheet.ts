import type { IsoDate } from '../../../core/calendar/iso-date';
import type { RectificationItem } from '../../../core/rectification/item';
import { overdueMarks } from '../../../core/rectification/overdue/marks';
import { dueState } from '../../../core/rectification/overdue/overdue';
import { statusNames } from '../../../core/rectification/status/vocabulary';
import { columnName } from '../../../core/table/address';
import type { PlanValue } from '../../../core/table/sheet-plan';
import { forgetFileNotes } from '../../read/file-notes';
import type { BookReading, Ledger } from '../../read/read-book';
import type { SheetReading } from '../../read/read-grid';
import { writing } from '../../run/trouble';
import { tellingColumns } from '../still-there';
import { changeMarks, changeOwnCells } from './change-marks';
import { partsOf } from './mark-layout';
import { dueSoonDaysOf } from './overdue-rules';
import { dueHeader, stateHeader } from './own-columns';
import type { OwnWord } from './own-words';

/** What marking one sheet came to. */
interface Marked {
  readonly overdue: number;
  readonly pending: number;
  /** Where people's words stand in our columns: they stay, and say nothing of their rows' state. */
  readonly words: readonly OwnWord[];
}

/** What clearing one sheet came to. */
interface Cleared {
  /** Whether there was anything of ours. */
  readonly stood: boolean;
  /** Where people's words stand: they stay, under the header of their column. */
  readonly words: readonly OwnWord[];
}

/** What the marks are reckoned by. `asOf` is the day somebody named; null where the marks are for the day of looking. */
type MarkedFor = Pick<BookReading, 'today' | 'policy'> & { readonly asOf: IsoDate | null };

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

/**
 * Marks the ledgers of one sheet: two columns of ours at the right, tagged conditional formats on them and on the deadlines. Nothing else is
 * touched, and a second run gives the same sheet. Rows of the ledgers whose items were not read keep what stands beside them.
 */
export function markSheet(ledgers: readonly Pick<Ledger, 'parsed' | 'reading' | 'items'>[], { today, policy, asOf }: MarkedFor): Marked {
  const [first] = ledgers;
  if (first === undefined) return { overdue: 0, pending: 0, words: [] };
  const { reading } = first;
  const { grid, values, own } = reading;
  const headers = ledgers.map(({ parsed }) => parsed.headerBottom);
  const top = Math.min(...headers, ...(own === null ? [] : [own.row]));
  const left = own?.left ?? (values[0] ?? []).length + 1;
  const bottom = values.length;
  const wanted = new Map<number, readonly [PlanValue, PlanValue]>([[Math.min(...headers), [dueHeader, stateHeader]]]);
  const waiting = new Set(ledgers.flatMap(({ parsed }) => parsed.rows.map(({ row }) => row)));
  let overdue = 0;
  let pending = 0;
  for (const { parsed, items } of ledgers) {
    const marks = overdueMarks(parsed, grid, items, { today, policy, language: 'zh', mostNotes: 0 });
    overdue += marks.overdue;
    const texts = new Map(marks.texts.map(({ row, text }) => [row, text]));
    for (const item of items) {
      const due = liveDue(item, today);
      if (dueState(item, today, { policy }).kind === 'pending_due') pending += 1;
      wanted.set(item.row, [due === null ? null : { day: due }, texts.get(item.row) ?? '']);
    }
  }
  const words = writing(grid.sheet, `${columnName(left)}列至${columnName(left + 1)}列（从第${top}行起）`, () => {
    forgetFileNotes(reading);
    const telling = ledgers.flatMap(({ parsed }) => tellingColumns(parsed, ['problem', 'deadline', 'status']));
    const own = changeOwnCells(
      reading,
      { top, left, bottom, right: left + 1 },
      (row) => wanted.get(row) ?? (waiting.has(row) ? null : [null, null]),
      telling,
    );
    const sources = ledgers.map(({ parsed: { headerBottom, columnOf } }) => {
      return { headerBottom, deadline: columnOf.deadline ?? columnOf.problem ?? 1, status: columnOf.status ?? null };
    });
    changeMarks(reading, { parts: partsOf(sources, top, bottom), left, days: dueSoonDaysOf(policy), asOf }, own.block);
    return own.words;
  });
  return { overdue, pending, words };
}

/** Takes our columns and tagged formats out of a sheet. */
export function clearSheet(reading: SheetReading): Cleared {
  const { grid, values, own } = reading;
  return writing(grid.sheet, '逾期标记', () => {
    forgetFileNotes(reading);
    const range = own === null ? null : { top: own.row, left: own.left, bottom: values.length, right: own.left + 1 };
    const { block, words } = range === null ? { block: null, words: [] } : changeOwnCells(reading, range, null);
    return { stood: changeMarks(reading, null, null) || block !== null, words };
  });
}
