import { isSpace } from './xml/xml-bytes';

const zero = 0x30;
const nine = 0x39;
const minus = 0x2d;
const point = 0x2e;
const numeral = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?$/u;

/** Powers of ten that a binary fraction holds exactly; dividing a whole number below 2⁵³ by one gives the nearest number there is. */
const powers = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/**
 * A decimal number standing in the bytes from `start` to `end`, white space around it allowed; NaN for what is none.
 * Up to fifteen digits are read straight from the bytes, as nearly all cells have them.
 */
export function parseNumber(bytes: Buffer, start: number, end: number): number {
  let at = start;
  let last = end;
  while (at < last && isSpace(bytes[at])) at++;
  while (last > at && isSpace(bytes[last - 1])) last--;
  const negative = bytes[at] === minus;
  const from = negative ? at + 1 : at;
  if (last - from > 0 && last - from <= 15) {
    let whole = 0;
    let fraction = -1;
    let next = from;
    for (; next < last; next++) {
      const byte = bytes[next] ?? 0;
      if (byte >= zero && byte <= nine) whole = whole * 10 + byte - zero;
      else if (byte === point && fraction < 0) fraction = last - next - 1;
      else break;
    }
    if (next === last && (fraction < 0 || last - from > 1)) {
      const value = fraction > 0 ? whole / (powers[fraction] ?? 1) : whole;
      return negative ? -value : value;
    }
  }
  const text = last - at > 400 ? '' : bytes.toString('latin1', at, last);
  const value = numeral.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
}
