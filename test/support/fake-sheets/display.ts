import type { Scalar } from './typed-text';
import { civilOf } from './zone';

/** What a cell of no particular format answers when asked for its number format. */
export const generalFormat = '0.###############';
export const textFormat = '@';

interface Token {
  readonly kind: 'date' | 'literal';
  readonly text: string;
}

function tokens(format: string): readonly Token[] {
  const found: Token[] = [];
  for (const [text, quoted, escaped] of format.replace(/\[[^\]]*\]/g, '').matchAll(/"([^"]*)"|\\(.)|y+|m+|d+|h+|s+|am\/pm|./gi)) {
    const literal = quoted ?? escaped;
    if (literal !== undefined) found.push({ kind: 'literal', text: literal });
    else found.push({ kind: /^(?:y+|m+|d+|h+|s+|am\/pm)$/i.test(text) ? 'date' : 'literal', text });
  }
  return found;
}

const bare = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');

const known = new Map<string, boolean>();

/** True where a number under this format is a date or a time to Sheets, and `getValues` gives a Date. */
export function isDateFormat(format: string): boolean {
  let answer = known.get(format);
  if (answer === undefined) {
    answer = /[ymdhs]/i.test(bare(format)) && !/[0#@]/.test(bare(format)) && !/^general$/i.test(format);
    known.set(format, answer);
  }
  return answer;
}

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

function showDate(serial: number, format: string): string {
  const at = new Date(civilOf(serial));
  const parts = tokens(format);
  const half = parts.some(({ kind, text }) => kind === 'date' && /^am\/pm$/i.test(text));
  const hour = half ? at.getUTCHours() % 12 || 12 : at.getUTCHours();
  const dates = parts.flatMap(({ kind, text }, index) => (kind === 'date' ? [{ letter: text.charAt(0).toLowerCase(), index }] : []));
  return parts
    .map(({ kind, text }, index) => {
      if (kind === 'literal') return text;
      const letter = text.charAt(0).toLowerCase();
      const place = dates.findIndex((entry) => entry.index === index);
      const minutes = letter === 'm' && (dates[place - 1]?.letter === 'h' || dates[place + 1]?.letter === 's');
      if (letter === 'y') return text.length > 2 ? pad(at.getUTCFullYear(), 4) : pad(at.getUTCFullYear() % 100, 2);
      if (letter === 'd') return pad(at.getUTCDate(), Math.min(text.length, 2));
      if (letter === 'h') return pad(hour, text.length);
      if (letter === 's') return pad(at.getUTCSeconds(), text.length);
      if (letter === 'a') return at.getUTCHours() < 12 ? 'AM' : 'PM';
      if (text.length > 2 && !minutes) return at.toLocaleString('en-US', { month: text.length > 3 ? 'long' : 'short', timeZone: 'UTC' });
      return pad(minutes ? at.getUTCMinutes() : at.getUTCMonth() + 1, text.length);
    })
    .join('');
}

function showNumber(number: number, format: string): string | null {
  const [, before = '', grouped = '', zeros = '', fraction = '', percent = '', after = ''] =
    /^((?:"[^"]*")?)(#,##)?(#|0+)(\.[0#]+)?(%?)((?:"[^"]*")?)$/.exec(format) ?? [];
  if (zeros === '') return null;
  const places = fraction.length > 0 ? fraction.length - 1 : 0;
  const least = [...fraction].filter((character) => character === '0').length;
  const shown = Math.abs(percent ? number * 100 : number).toLocaleString('en-US', {
    useGrouping: grouped !== '',
    minimumIntegerDigits: zeros === '#' ? 1 : zeros.length,
    minimumFractionDigits: least,
    maximumFractionDigits: places,
  });
  return `${number < 0 ? '-' : ''}${before.replaceAll('"', '')}${shown}${percent}${after.replaceAll('"', '')}`;
}

/** What the cell shows. Null: a format that the fake has not learned. */
export function display(value: Scalar, format: string): string | null {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === generalFormat || /^(?:general|@|)$/i.test(format)) return String(value);
  return isDateFormat(format) ? showDate(value, format) : showNumber(value, format);
}
