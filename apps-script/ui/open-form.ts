import type * as script from '../main';
import { sentenceOf } from '../run/trouble-sentence';
import type { Form } from './form';
import { showForm } from './show-form';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A form whose answer goes to a global of the script. */
export type OwnForm = Form & { readonly submit: keyof typeof script };

/** Opens the form that the spreadsheet and the selection give; what stands against it is one Chinese sentence. Writes nothing. */
export function openForm(formOf: (book: Book) => OwnForm): void {
  const book = SpreadsheetApp.getActive();
  try {
    showForm(formOf(book));
  } catch (error) {
    book.toast(sentenceOf(error), '台账助手', -1);
  }
}
