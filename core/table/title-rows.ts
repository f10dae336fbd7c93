import type { Cell, GridRow } from './grid';
import type { TableRow } from './parse-result';
import { isFrameLabel, isUnitName } from './reporting-unit';
import type { RowKind } from './row-kind';
import { isBlank } from './sheet-view';

/** A row below the header that is not data, and the text it is told by. */
export interface OtherRow {
  readonly row: number;
  kind: RowKind;
  readonly text: string;
  /** A title that may be a record of which nothing else is filled in. */
  isDoubtful?: true;
  /** Told by its first text, and filled in as a record is. */
  readonly isFilled?: true;
}

const mayBeTitle = ({ kind }: OtherRow): boolean => kind === 'unread' || kind === 'section' || kind === 'title';

/** The rows after the last data row that may be the title of what follows, with 填报单位 below them. */
export function titlesBefore(others: readonly OtherRow[], rows: readonly TableRow[]): OtherRow[] {
  const lastData = rows[rows.length - 1]?.row ?? 0;
  const trailing = others.filter(({ row }) => row > lastData);
  let from = trailing.length;
  while (from > 0 && trailing[from - 1]?.kind === 'footer' && isFrameLabel(trailing[from - 1]?.text ?? '')) from--;
  for (let at = from - 1; at >= 0; at--) {
    const other = trailing[at];
    if (other === undefined || !mayBeTitle(other)) break;
    from = at;
  }
  return trailing.slice(from);
}

/** The text of a data row that holds one text and nothing else, no number either; null for any other row. */
function loneText({ cells, inherited, others }: TableRow): string | null {
  const [only, ...more]: Cell[] = Object.values(cells as Readonly<Record<string, Cell>>); // absent fields have no key
  return typeof only === 'string' && more.length === 0 && inherited.length === 0 && others === undefined ? only.trim() : null;
}

function takeBack(rows: TableRow[], others: OtherRow[], kind: RowKind, text: string): void {
  const last = rows.pop();
  if (last !== undefined) others.push({ row: last.row, kind, text });
}

/** A lone text just above a header is a title, though it stands in a field's column. */
export function takeBackTitle(rows: TableRow[], others: OtherRow[], header: GridRow): void {
  const last = rows[rows.length - 1];
  const text = last?.row === header.row - 1 ? loneText(last) : null;
  if (text !== null) takeBack(rows, others, 'title', text);
}

/** A lone name of a unit just above the day or the seal is the signature, though it stands in a field's column. */
export function takeBackSignature(rows: TableRow[], others: OtherRow[], footer: GridRow): void {
  const last = rows[rows.length - 1];
  const text = last?.row === footer.row - 1 ? loneText(last) : null;
  if (text !== null && isUnitName(text)) takeBack(rows, others, 'footer', text);
}

const heading = /^[\p{Script=Han}（）()%％/／]{2,8}$/u;

/**
 * 类别 | 问题数 | 已完成 | 完成率 right above a row of counts, as wide as it: the head of a tally that somebody added below, though its words stand in the
 * fields' columns and where the others have their number.
 */
export function takeBackTallyHead(rows: TableRow[], others: OtherRow[], { row, cells }: GridRow, seqField: string): void {
  const last = rows[rows.length - 1];
  if (last === undefined || last.row !== row - 1 || last.inherited.length > 0) return;
  const own = last.cells as Readonly<Record<string, Cell>>; // absent fields have no key
  const words = [...Object.values(own), ...(last.others ?? []).map(({ cell }) => cell)];
  const width = cells.filter((cell) => !isBlank(cell)).length;
  if (own[seqField] === undefined || words.length < 3 || words.length !== width) return;
  if (words.every((word) => typeof word === 'string' && heading.test(word.trim())))
    takeBack(rows, others, 'total', numberOf(own[seqField]));
}

const longestTitle = 40;
const numberOf = (cell: Cell | undefined): string => (typeof cell === 'number' || typeof cell === 'string' ? String(cell).trim() : '');

/**
 * A section title that was read as data, taken back when the row below shows what it is: a lone text before a row with which the numbers
 * begin again at 1, or a row numbered 2 that spans the table before one numbered 2.1. Gives its text, or null where there is none.
 */
export function takeBackSection(
  rows: TableRow[],
  others: OtherRow[],
  {
    row,
    seq,
    seqField,
    spans,
  }: { readonly row: number; readonly seq: Cell | undefined; readonly seqField: string; readonly spans: boolean },
): string | null {
  const last = rows[rows.length - 1];
  if (last === undefined || last.row !== row - 1) return null;
  const number = numberOf(seq);
  const lone = number === '1' ? loneText(last) : null;
  if (lone !== null && lone.length <= longestTitle && !/[。；;]/u.test(lone)) {
    takeBack(rows, others, 'section', lone);
    return lone;
  }
  if (!spans) return null;
  const own = numberOf(last.cells[seqField]);
  const isPart = /^\d{1,3}$/u.test(own) && /^[.．\-—]\d/u.test(number.slice(own.length)) && number.startsWith(own);
  const title = Object.entries(last.cells).filter(([field]) => field !== seqField);
  const text = isPart && title.length === 1 ? numberOf(title[0]?.[1]) : '';
  if (text === '' || text.length > longestTitle || last.inherited.length > 0) return null;
  takeBack(rows, others, 'section', `${own}.${text}`);
  return `${own}.${text}`;
}
