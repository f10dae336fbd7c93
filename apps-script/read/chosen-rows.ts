import type { Finding } from '../../core/finding/finding';
import { quoted } from '../../core/finding/quotation';
import { findingSentence } from '../../core/finding/render';
import type { AmendedLedger } from '../../core/rectification/amendment';
import type { RectificationItem } from '../../core/rectification/item';
import { readItems } from '../../core/rectification/items/read-items';
import { cellName } from '../../core/table/address';
import { lastRowOf } from '../../core/table/parse-result';
import { fingerprint } from '../../core/undo/fingerprint';
import { Trouble } from '../run/trouble';
import type { LocatedBook } from './read-book';
import { rowsOfText, rowsText, type Selection, spansText } from './selection';

type LocatedLedger = LocatedBook['ledgers'][number];

/** A ledger with the rows of it that an entry is about. */
export interface Chosen {
  readonly located: LocatedLedger;
  readonly ledger: AmendedLedger;
  readonly items: readonly RectificationItem[];
}

/** A ledger as the rules of extension and close-out see it. */
export function amendedLedger({ contextOf }: LocatedBook, { parsed, reading }: LocatedLedger): AmendedLedger {
  const context = contextOf(parsed);
  return { parsed, items: readItems(parsed, context).items, merges: reading.grid.merges, ...context };
}

/** The items in the selected rows. Errors: `Trouble` where the selection is not in a ledger, in two, or on rows that are no items. */
export function chosenBySelection(book: LocatedBook, { sheet, spans }: Selection): Chosen {
  const onSheet = book.ledgers.filter(({ parsed }) => parsed.sheet === sheet);
  if (onSheet.length === 0) {
    const names = [...new Set(book.ledgers.map(({ parsed }) => `“${parsed.sheet}”`))].join('、');
    throw new Trouble(`现在打开的“${sheet}”不是整改台账；请到${names}里选中要办的行，再点一次。`);
  }
  const isSelected = (item: Parameters<typeof lastRowOf>[0]): boolean =>
    spans.some(({ from, to }) => from <= lastRowOf(item) && item.row <= to);
  const hit = onSheet.filter(({ parsed }) => parsed.rows.some(isSelected));
  const [located, second] = hit;
  if (located === undefined)
    throw new Trouble(
      `选中的是“${sheet}”的${spansText(spans)}，那里没有整改事项（标题、表头、合计行不算）；请选中事项所在的行，再点一次。`,
    );
  if (second !== undefined) throw new Trouble(`选中的行分在“${sheet}”里的两张台账上；请一次只选一张台账的行。`);
  const ledger = amendedLedger(book, located);
  return { located, ledger, items: ledger.items.filter(isSelected) };
}

/** What a form carries to find its rows again: their sheet, their numbers, and what tells them. */
export type RowsKey = Readonly<Record<'sheet' | 'rows' | 'print', string>>;

function printOfItems(items: readonly RectificationItem[]): string {
  return fingerprint(items.flatMap(({ row, texts }) => [row, texts.seq ?? null, texts.problem ?? null, texts.measure ?? null]));
}

/** The key of rows of one sheet. */
export function keyOfItems(sheet: string, items: readonly RectificationItem[]): RowsKey {
  return { sheet, rows: rowsText(items.map(({ row }) => row)), print: printOfItems(items) };
}

/** The items a form was opened for. Errors: `Trouble` where rows have been moved or rewritten since. */
export function chosenByKey(book: LocatedBook, key: Readonly<Record<string, string>>): Chosen {
  const rows = new Set(rowsOfText(key.rows ?? ''));
  for (const located of book.ledgers.filter(({ parsed }) => parsed.sheet === key.sheet)) {
    if (!located.parsed.rows.some(({ row }) => rows.has(row))) continue;
    const ledger = amendedLedger(book, located);
    const items = ledger.items.filter(({ row }) => rows.has(row));
    if (items.length === rows.size && printOfItems(items) === key.print) return { located, ledger, items };
  }
  throw new Trouble(`打开这个窗口以后，“${key.sheet ?? ''}”里的行改动过，没有写入；请关掉窗口，重新选中要办的行，再点一次。`);
}

/** Most items a form names one by one. */
const mostNamed = 6;

/** The items for people, a line each. */
export function itemLines(items: readonly RectificationItem[]): string {
  const lines = items.slice(0, mostNamed).map(({ row, texts }) => `第${row}行 ${quoted(texts.problem ?? texts.measure ?? '', 28)}`);
  return [...lines, ...(items.length > mostNamed ? [`……共${items.length}项`] : [])].join('\n');
}

/** Findings for people, a line each: the cell, what is wrong, what to do. */
export function findingLines(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => {
    const { sheet = '', row = 0, column } = finding.at;
    const { reason, fix } = findingSentence(finding, 'zh');
    return `${sheet}!${column === undefined ? `第${row}行` : cellName(row, column)} ${reason}；${fix}`;
  });
}

/** Most findings one message names. */
const mostSaid = 5;

/** Findings as one message. */
export function findingsText(findings: readonly Finding[]): string {
  const lines = findingLines(findings.slice(0, mostSaid));
  return [...lines, ...(findings.length > mostSaid ? [`……共${findings.length}处`] : [])].join('\n');
}
