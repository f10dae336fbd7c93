import { halfWidth } from '../calendar/half-width';
import { cellText } from '../table/cell/text';
import type { Cell } from '../table/grid';

/** A count of ballots, or why the cell holds none. */
export type Count =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'negative' | 'fraction' | 'not-a-count'; readonly text: string };

const largest = 100_000_000;

const around = /^(?:共计?|计)|(?:票|份|人次?|张|名|个|户|家)?[。.]?$/gu;
/** A comma or a space parts thousands, and nothing else: 87，2 is two figures. */
const thousands = /^\d{1,3}(?:[,，\s]\d{3})+(?=\.0+$|$)/u;

/**
 * Reads 87, “８７”, “87票”, “1,203份”, 共80户. Negative, fractional and other texts are told apart, so that the finding can say which it is.
 */
export function readCount(cell: Cell | undefined): Count {
  const text = cellText(cell).trim();
  if (text === '' || /^[\s/\\—\-－]+$/u.test(text)) return { kind: 'blank' };
  const bare = halfWidth(text).trim().replace(around, '').trim();
  const plain = thousands.test(bare) ? bare.replace(/[,，\s]/gu, '') : bare;
  if (/^\d{1,9}(?:\.0+)?$/u.test(plain) && Number(plain) <= largest) return { kind: 'count', value: Number(plain) };
  if (/^[-−]\d+(?:\.\d+)?$/u.test(plain)) return { kind: 'negative', text };
  if (/^\d+\.\d+$/u.test(plain)) return { kind: 'fraction', text };
  return { kind: 'not-a-count', text };
}
