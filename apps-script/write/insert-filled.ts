type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Inserts a sheet at the end and fills it; where filling fails the sheet is taken out again, so that nothing half made is left. */
export function insertFilled(book: Book, name: string, fill: (sheet: Sheet) => void): Sheet {
  const sheet = book.insertSheet(name, book.getNumSheets());
  try {
    fill(sheet);
  } catch (error) {
    book.deleteSheet(sheet);
    throw error;
  }
  return sheet;
}
