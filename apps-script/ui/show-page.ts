type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** Pages of the add-on, each a file of the built folder. */
type PageName = 'form' | 'guide' | 'list' | 'rules' | 'today';

/** Where the data stand in a page; the built pages hold it once. */
const slot = '{{given}}';

/**
 * Data as they stand inside a page: JSON in which nothing can end the script element it stands in, and no `//` that a careless reader of
 * pages takes for a comment.
 */
export function embedded(data: unknown): string {
  return JSON.stringify(data).replace(/[</]/g, (sign) => (sign === '<' ? '\\u003c' : '\\/'));
}

/** A page with what it is to show. */
export function pageWith(name: PageName, data: unknown): HtmlOutput {
  const output = HtmlService.createHtmlOutputFromFile(name);
  return output.setContent(output.getContent().replace(slot, () => embedded(data)));
}

/** Opens a page as a dialog over the sheet; sizes in pixels. */
export function showDialog(page: HtmlOutput, title: string, size: { readonly width: number; readonly height: number }): void {
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(size.width).setHeight(size.height), title);
}
