import { Trouble } from '../run/trouble';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Rows from 1, both ends included; to the end of the sheet where a column as a whole is selected. */
interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** What is selected: the active sheet by name, and the rows of each area. */
export interface Selection {
  readonly sheet: string;
  readonly spans: readonly RowSpan[];
}

/** The rows of an area in A1 notation: `B4:C9`, `4:9`, `B:C`, `B4`. */
export function rowsOfArea(notation: string): RowSpan {
  const [, first = '', last = ''] = /^[A-Z]*(\d*)(?::[A-Z]*(\d*))?$/u.exec(notation) ?? [];
  const from = first === '' ? 1 : Number(first);
  const isOne = !notation.includes(':');
  return { from, to: isOne ? from : last === '' ? Number.MAX_SAFE_INTEGER : Number(last) };
}

/** What is selected now, if anything; one call for each area. */
export function anySelectionIn(book: Book): Selection {
  const sheet = book.getActiveSheet().getName();
  const areas = book.getActiveRangeList()?.getRanges() ?? [];
  return { sheet, spans: areas.map((area) => rowsOfArea(area.getA1Notation())) };
}

/** What is selected now. Errors: `Trouble` where nothing is. */
export function selectionIn(book: Book): Selection {
  const selection = anySelectionIn(book);
  if (selection.spans.length === 0) throw new Trouble('没有选中任何行；请先在台账里选中要办的行，再点一次。');
  return selection;
}

/** Spans for people: `第4至9行、第12行`. */
export function spansText(spans: readonly RowSpan[]): string {
  return spans
    .map(({ from, to }) => (from === to ? `第${from}行` : to === Number.MAX_SAFE_INTEGER ? '整列' : `第${from}至${to}行`))
    .join('、');
}

/** Row numbers as a short text（`4-9 12`）, and back. */
export function rowsText(rows: readonly number[]): string {
  const runs: RowSpan[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.to === row - 1) runs[runs.length - 1] = { from: last.from, to: row };
    else runs.push({ from: row, to: row });
  }
  return runs.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)).join(' ');
}

/** No sheet has more rows. */
const mostRows = 10_000_000;

/** The row numbers of such a text; what is none is passed over. */
export function rowsOfText(text: string): readonly number[] {
  return text.split(' ').flatMap((run) => {
    const found = /^(\d{1,8})(?:-(\d{1,8}))?$/u.exec(run);
    if (found === null) return [];
    const from = Number(found[1]);
    const count = Number(found[2] ?? from) - from + 1;
    return Array.from({ length: Math.min(Math.max(count, 0), mostRows) }, (_, at) => from + at);
  });
}
