import { Trouble } from './trouble';

/** How long one run waits for another, in milliseconds. */
const patience = 30_000;

/**
 * Does the work while nobody else's run changes the document: lock, work, flush, release.
 * Errors: `Trouble` where another run holds the lock, or where there is no document.
 */
export function withDocumentLock<Result>(work: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (lock === null) throw new Trouble('没有打开的表格；请在表格里从菜单运行。');
  if (!lock.tryLock(patience)) throw new Trouble('另一位同事正在这张表上运行台账助手，本次没有改动；请等一会儿再点一次。');
  try {
    return work();
  } finally {
    SpreadsheetApp.flush(); // before the release: what is not written yet would be read half done by the next run
    lock.releaseLock();
  }
}
