import type { IsoDate } from '../../../core/calendar/iso-date';
import type { Finding } from '../../../core/finding/finding';
import { withoutOwnNotes } from '../../../core/merge/master/own-notes';
import type { RectificationItem } from '../../../core/rectification/item';
import { readItems } from '../../../core/rectification/items/read-items';
import { workUntil } from '../../../core/slices/slices';
import { fingerprint } from '../../../core/undo/fingerprint';
import { doubtsText } from '../../doubts';
import type { Ledger, LocatedBook } from '../../read/read-book';
import { loadSlice, saveSlice } from '../../run/slice-state';
import { goOnFromLastRun } from '../../undo/recording';
import { markSheet } from './mark-sheet';
import { dueSoonDaysOf } from './overdue-rules';
import { wordPlaces } from './own-words';

/** Rows whose deadlines and statuses are read between two looks at the clock. */
const pieceRows = 500;

type LocatedLedger = LocatedBook['ledgers'][number];

interface SheetRows {
  readonly sheet: string;
  readonly ledgers: readonly LocatedLedger[];
  readonly rows: number;
}

function bySheet({ ledgers }: LocatedBook): readonly SheetRows[] {
  return [...new Set(ledgers.map(({ parsed }) => parsed.sheet))].map((sheet) => {
    const own = ledgers.filter(({ parsed }) => parsed.sheet === sheet);
    return { sheet, ledgers: own, rows: own.reduce((sum, { parsed }) => sum + parsed.rows.length, 0) };
  });
}

/** The items of a stretch of a sheet's rows, counted over its ledgers, with what cannot be read of each ledger. */
function itemsOf({ ledgers }: SheetRows, from: number, to: number, { contextOf }: LocatedBook): readonly ReturnType<typeof readItems>[] {
  let first = 0;
  return ledgers.map(({ parsed }) => {
    const [begin, end] = [Math.max(from - first, 0), Math.max(to - first, 0)];
    first += parsed.rows.length;
    return readItems({ ...parsed, rows: parsed.rows.slice(begin, end) }, contextOf(parsed));
  });
}

/** What the work is done on: as long as this is the same, work left unfinished can be gone on with. */
function printOfWork({ today, policy }: LocatedBook, sheets: readonly SheetRows[], asOf: IsoDate | null): string {
  const shapes = sheets.flatMap(({ sheet, ledgers }) => [
    sheet,
    ...ledgers.flatMap(({ parsed }) => [parsed.headerBottom, parsed.rows.length, ...parsed.rows.map(({ row }) => row)]),
  ]);
  return fingerprint([today, asOf, dueSoonDaysOf(policy), ...shapes]);
}

/** Rows of a sheet that this run has read. */
interface RowsRead {
  /** How many of the sheet's rows are done now. */
  readonly end: number;
  readonly ledgers: readonly Pick<Ledger, 'parsed' | 'reading' | 'items'>[];
  readonly findings: readonly Finding[];
}

/** Reads the rows of a sheet from `begin` on, piece by piece, until the time is up. */
function readRows(sheet: SheetRows, begin: number, located: LocatedBook, isUp: () => boolean): RowsRead {
  const items: RectificationItem[][] = sheet.ledgers.map(() => []);
  const findings: Finding[] = [];
  const end = workUntil({ done: begin, total: sheet.rows }, pieceRows, isUp, (from, to) => {
    for (const [at, own] of itemsOf(sheet, from, to, located).entries()) {
      items[at]?.push(...own.items);
      findings.push(...own.findings);
    }
  });
  return { end, ledgers: sheet.ledgers.map(({ parsed, reading }, at) => ({ parsed, reading, items: items[at] ?? [] })), findings };
}

/** What else is to be said of a run: people's words in our columns, and cells that cannot be read. */
function asideText(kept: readonly string[], doubts: readonly Finding[], { ledgers }: LocatedBook): string {
  const theirs = kept.length === 0 ? '' : `；${kept.join('，')}是别人写的内容，没有动，这几格没有标；请移到“备注”等自己的列，再标一次`;
  const found = withoutOwnNotes(
    doubts,
    ledgers.map(({ parsed }) => parsed),
  );
  return `${theirs}${doubtsText(found, '。点“体检”看全部')}`;
}

/**
 * Marks every ledger of the spreadsheet; gives what to say. What does not fit into the time of one run is left for the next: its rows keep what
 * stands beside them, and the next click goes on there, as long as no row has been put in or taken out. `isUp` tells when the time is up.
 */
export function markLedgers(located: LocatedBook, asOf: IsoDate | null, isUp: () => boolean): string {
  const sheets = bySheet(located);
  const total = sheets.reduce((sum, { rows }) => sum + rows, 0);
  const print = printOfWork(located, sheets, asOf);
  const state = loadSlice('markOverdue', print);
  if (state !== null) goOnFromLastRun();
  const sum = { overdue: state?.counts.overdue ?? 0, pending: state?.counts.pending ?? 0 };
  // Of the rows that this run reads: those of an earlier one have been said with it.
  const doubts: Finding[] = state === null ? [...located.findings, ...located.ledgers.flatMap(({ parsed }) => parsed.findings)] : [];
  const kept: string[] = [];
  let done = state?.done ?? 0;
  let first = 0;
  for (const sheet of sheets) {
    const begin = Math.max(done - first, 0);
    first += sheet.rows;
    if (begin >= sheet.rows && sheet.rows > 0) continue;
    const read = readRows(sheet, begin, located, isUp);
    doubts.push(...read.findings);
    const { overdue, pending, words } = markSheet(read.ledgers, { ...located, asOf });
    if (words.length > 0) kept.push(wordPlaces(sheet.sheet, words));
    sum.overdue += overdue;
    sum.pending += pending;
    done = first - sheet.rows + read.end;
    if (done < total && isUp()) break;
  }
  const aside = asideText(kept, doubts, located);
  if (done < total) {
    saveSlice({ task: 'markOverdue', print, done, total, counts: sum });
    return `时间快到了：已完成${done}/${total}项，再点一次继续${aside}`;
  }
  if (state !== null) saveSlice(null);
  const names = sheets.map(({ sheet }) => sheet).join('、');
  return `截至${located.today}，${total}项中逾期${sum.overdue}项${sum.pending === 0 ? '' : `，到期待验收${sum.pending}项`}，已标在${names}${aside}`;
}
