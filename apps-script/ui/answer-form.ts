import { withDocumentLock } from '../run/lock';
import { sentenceOf } from '../run/trouble-sentence';
import type { FormAnswer } from './form';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Does what a form asked for, under the document lock, and gives what the page is to say. What goes wrong is one Chinese sentence; the
 * details of a bug go to the log, where their makers look.
 */
export function answerForm(work: (book: Book) => FormAnswer): FormAnswer {
  try {
    return withDocumentLock(() => work(SpreadsheetApp.getActive()));
  } catch (error) {
    return { ok: false, message: sentenceOf(error) };
  }
}
