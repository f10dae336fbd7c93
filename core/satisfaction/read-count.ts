import { readNumber } from '../calendar/chinese-number';
import { halfWidth } from '../calendar/half-width';
import { cellText } from '../table/cell/text';
import type { Cell } from '../table/grid';

/** A count of ballots, or why the cell holds none. */
export type Count =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'negative' | 'fraction' | 'not-a-count'; readonly text: string };

const largest = 100_000_000;

const around = /^(?:共计?|计)|(?:票|份|人次?|张|名|位|个|户|家)?[。.]?$/gu;
/** A comma alone parts thousands: 87，2 is two figures, and so are 80 and 200 with a space or a line between them. */
const thousands = /^\d{1,3}([,，])\d{3}(?:\1\d{3})*(?=\.0+$|$)/u;
const chinese = /^[一二两三四五六七八九]?(?:百零?)?[一二三四五六七八九]?十?[一二三四五六七八九]?$/u;

/** 一百二十, 八十, 三; null for anything else. 一百五 is said for 150, and tells neither; 二三 is two figures. */
function chineseCount(text: string): number | null {
  const run = chinese.test(text) && (text.length === 1 || /[十百]/u.test(text)) ? readNumber(text, 0) : null;
  return run !== null && run.end === text.length ? run.value : null;
}

/**
 * Reads 87, “８７”, “87票”, “1,203份”, 共80户, 一百二十. Negative, fractional and other texts are told apart, so that the finding can say which it is.
 */
export function readCount(cell: Cell | undefined): Count {
  const text = cellText(cell).trim();
  if (text === '' || /^[\s/\\—\-－]+$/u.test(text)) return { kind: 'blank' };
  const bare = halfWidth(text).trim().replace(around, '').trim();
  const plain = thousands.test(bare) ? bare.replace(/[,，]/gu, '') : bare;
  const written = chineseCount(bare);
  if (written !== null) return { kind: 'count', value: written };
  if (/^\d{1,9}(?:\.0+)?$/u.test(plain) && Number(plain) <= largest) return { kind: 'count', value: Number(plain) };
  if (/^[-−]\d+(?:\.\d+)?$/u.test(plain)) return { kind: 'negative', text };
  if (/^\d+\.\d+$/u.test(plain)) return { kind: 'fraction', text };
  return { kind: 'not-a-count', text };
}
