import { withDocumentLock } from './lock';
import { Trouble } from './trouble';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

const title = '台账助手';

/** Seconds a toast stays; a trouble stays until it is closed. */
const shown = 10;
const untilClosed = -1;

/** Whole tenths of a second, at least 0.1. */
function seconds(from: number): string {
  return (Math.max(100, Date.now() - from) / 1000).toFixed(1);
}

/**
 * Runs one menu entry: under the document lock where it writes, then one toast with what was done and how long it took.
 * What goes wrong is one Chinese sentence; the details of a bug go to the log, where their makers look.
 */
export function runAction(work: (book: Book) => string, options: { readonly writes: boolean } = { writes: true }): void {
  const book = SpreadsheetApp.getActive();
  const from = Date.now();
  try {
    const said = options.writes ? withDocumentLock(() => work(book)) : work(book);
    book.toast(`${said}（用时${seconds(from)}秒）`, title, shown);
  } catch (error) {
    if (!(error instanceof Trouble)) console.error(error instanceof Error ? `${String(error)}\n${error.stack ?? ''}` : String(error));
    const sentence =
      error instanceof Trouble ? error.message : '程序没有做完，可能是网络中断或运行超时。请再点一次；仍不行，请联系维护人员。';
    book.toast(sentence, title, untilClosed);
  }
}
