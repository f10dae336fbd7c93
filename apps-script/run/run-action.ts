import { recorded } from '../undo/recorded';
import { otherDayText } from './clock';
import { withDocumentLock } from './lock';
import { sentenceOf } from './trouble-sentence';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

const title = '台账助手';

/** Seconds a toast stays; a trouble stays until it is closed. */
const shown = 10;
const untilClosed = -1;

/** Whole tenths of a second, at least 0.1. */
function seconds(from: number): string {
  return (Math.max(100, Date.now() - from) / 1000).toFixed(1);
}

/** What is to be known of an entry beside its work. */
interface ActionOptions {
  /** Whether it changes the spreadsheet; then it runs under the document lock and can be undone. */
  readonly writes?: boolean;
  /** What 撤销上次操作 calls it. */
  readonly label?: string;
}

/**
 * Runs one menu entry: under the document lock where it writes, then one toast with what was done and how long it took.
 * What goes wrong is one Chinese sentence; the details of a bug go to the log, where their makers look.
 */
export function runAction(work: (book: Book) => string, { writes = true, label = '上一次操作' }: ActionOptions = {}): void {
  const book = SpreadsheetApp.getActive();
  const from = Date.now();
  try {
    const said = writes ? withDocumentLock(() => recorded(label, () => work(book))) : work(book);
    const day = writes ? otherDayText(book.getSpreadsheetTimeZone()) : '';
    book.toast(`${said}${day}（用时${seconds(from)}秒）`, title, shown);
  } catch (error) {
    book.toast(sentenceOf(error), title, untilClosed);
  }
}
