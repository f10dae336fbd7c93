import type { DateShows } from '../grid';

/**
 * What a number format makes of a number, as far as it changes the meaning:
 * a date with the parts it shows; a time of day; an elapsed time (`[h]:mm`); a number whose display differs from its digits.
 */
export type NumberFormat =
  | { readonly kind: 'date'; readonly shows: DateShows }
  | { readonly kind: 'time' }
  | { readonly kind: 'elapsed' }
  | { readonly kind: 'percent'; readonly decimals: number; readonly scaled: boolean }
  | { readonly kind: 'padded'; readonly digits: number };

/** A format's first section, which holds for positive numbers, with what is only written out left aside. */
interface Reduced {
  /** Letters and signs that stand for something, in order; literals, colours, conditions and locales are gone. */
  readonly code: string;
  readonly elapsed: boolean;
  /** A percent sign that is written out (`0\%`, `0"%"`): shown, but the number is not scaled. */
  readonly literalPercent: boolean;
}

const longestCode = 1024;

function reduce(format: string): Reduced {
  let code = '';
  let elapsed = false;
  let literalPercent = false;
  for (let at = 0; at < format.length; at++) {
    const sign = format.charAt(at);
    if (sign === ';') break;
    if (sign === '"') {
      const end = format.indexOf('"', at + 1);
      const literal = format.slice(at + 1, end < 0 ? undefined : end);
      if (literal === '%') literalPercent = true;
      at = end < 0 ? format.length : end;
    } else if (sign === '\\' || sign === '_' || sign === '*') {
      if (sign === '\\' && format.charAt(at + 1) === '%') literalPercent = true;
      at++;
    } else if (sign === '[') {
      const end = format.indexOf(']', at + 1);
      if (/^(?:h+|m+|s+)$/iu.test(format.slice(at + 1, end < 0 ? undefined : end))) elapsed = true;
      at = end < 0 ? format.length : end;
    } else code += sign;
  }
  return { code: code.toLowerCase(), elapsed, literalPercent };
}

/** `am/pm`, `a/p` and 上午/下午 stand for a time; taken out so that their letters are not read as parts. */
const halfDay = /am\/pm|a\/p|上午\/下午/gu;

/**
 * `m` is the minute behind an hour or before a second, else the month (ECMA-376 §18.8.31); `e` is the year of an era, `E+` an exponent;
 * `ddd` and `aaa` are weekdays.
 */
function dateFormat(code: string): NumberFormat | undefined {
  const withoutHalfDay = code.replace(halfDay, 'h');
  if (/^[^ymdehs]*[0#?]/u.test(withoutHalfDay)) return undefined;
  const runs = withoutHalfDay.match(/y+|e+|m+|d+|h+|s+|b+/gu) ?? [];
  const parts = new Set<string>();
  runs.forEach((run, index) => {
    const letter = run.charAt(0);
    const minute =
      letter === 'm' && run.length <= 2 && (runs[index - 1]?.startsWith('h') === true || runs[index + 1]?.startsWith('s') === true);
    if (letter === 'd') parts.add(run.length <= 2 ? 'd' : 'weekday');
    else if (letter === 'e' || letter === 'b') parts.add('y');
    else parts.add(minute ? 'minute' : letter);
  });
  if (/a{3,4}/u.test(withoutHalfDay)) parts.add('weekday');
  const has = (part: string): boolean => parts.has(part);
  if (has('y') && has('m') && has('d')) return { kind: 'date', shows: 'day' };
  if (has('m') && has('d')) return { kind: 'date', shows: 'monthDay' };
  if (has('m')) return { kind: 'date', shows: 'month' };
  if (has('y') && !has('d')) return { kind: 'date', shows: 'year' };
  if (has('y') || has('d') || has('weekday')) return { kind: 'date', shows: 'day' };
  return has('h') || has('s') || has('minute') ? { kind: 'time' } : undefined;
}

function plainNumberFormat(code: string, literalPercent: boolean): NumberFormat | undefined {
  if (/[e@/]/u.test(code)) return undefined;
  const [, whole = '', fraction = ''] = /^[^0#?.]*([0#?,]*)(?:\.([0#?]*))?/u.exec(code) ?? [];
  const percent = code.includes('%');
  if (percent || literalPercent) return { kind: 'percent', decimals: fraction.length, scaled: percent };
  return /^0{2,}$/u.test(whole) && fraction === '' ? { kind: 'padded', digits: whole.length } : undefined;
}

/** Offices use the same few formats in every file, and one object each lets their dates be shared. */
const knownFormats = new Map<string, NumberFormat>();
const mostFormats = 500;

/**
 * What a format code means for the number under it, or undefined where the number's own digits say it all (`General`, `0.00`, `#,##0`, `@`).
 *
 * Only the first section counts. A format that shows the month alone counts as year and month, because the day it hides is less to be trusted
 * than the year; one that shows the day or the weekday alone counts as the whole day, which is what the cell holds.
 * Source: ECMA-376 §18.8.30–18.8.31.
 */
export function parseNumberFormat(format: string): NumberFormat | undefined {
  const known = knownFormats.get(format);
  if (known !== undefined) return known;
  const parsed = parse(format);
  if (parsed !== undefined && knownFormats.size < mostFormats) knownFormats.set(format, parsed);
  return parsed;
}

function parse(format: string): NumberFormat | undefined {
  if (format.length > longestCode) return undefined;
  const { code, elapsed, literalPercent } = reduce(format.replace(/general|g\/通用格式/giu, ''));
  if (elapsed) return { kind: 'elapsed' };
  return dateFormat(code.replace(/(?<=[0#?.])e[+-]/gu, '0')) ?? plainNumberFormat(code, literalPercent);
}

/**
 * Codes of the built-in ids that a file need not spell out, as a zh-CN program shows them: 27–36 and 50–58 are East Asian dates
 * (ECMA-376 §18.8.30, table for zh-cn).
 */
const builtIn: ReadonlyMap<number, string> = new Map([
  [9, '0%'],
  [10, '0.00%'],
  [14, 'yyyy/m/d'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy/m/d h:mm'],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, 'm-d-yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [34, '上午/下午h"时"mm"分"'],
  [35, '上午/下午h"时"mm"分"ss"秒"'],
  [36, 'yyyy"年"m"月"'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [50, 'yyyy"年"m"月"'],
  [51, 'm"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, 'm"月"d"日"'],
  [55, '上午/下午h"时"mm"分"'],
  [56, '上午/下午h"时"mm"分"ss"秒"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
]);

/** The format of a built-in id, or undefined where it leaves numbers plain. */
export function builtInFormat(id: number): NumberFormat | undefined {
  const code = builtIn.get(id);
  return code === undefined ? undefined : parseNumberFormat(code);
}
