import { daySerial, isDay } from './zone';

export type Scalar = string | number | boolean;

/** What Sheets makes of a text typed into a cell; `format` is the number format that comes with it. */
export type Entered =
  | { readonly kind: 'value'; readonly value: Scalar; readonly format?: string }
  | { readonly kind: 'formula'; readonly formula: string };

export interface Typing {
  readonly locale: string;
  /** The year of a typed 「3-5」. */
  readonly year: number;
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const clock = '(?:\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?';
const fullDate = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${clock}$`);
const chineseDate = new RegExp(`^(\\d{4})年(\\d{1,2})月(?:(\\d{1,2})日)?${clock}$`);
const shortDate = new RegExp(`^(\\d{1,2})([-/])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?${clock}$`);
const namedDate = new RegExp(`^(?:(\\d{1,2})\\s+)?(${months})[a-z]*\\.?(?:\\s+(\\d{1,2}))?(?:,?\\s+(\\d{4}))?$`, 'i');

const value = (content: Scalar, format?: string): Entered =>
  format === undefined ? { kind: 'value', value: content } : { kind: 'value', value: content, format };

function date(
  year: string | number,
  month: string | number,
  day: string | number,
  format: string,
  time: readonly (string | undefined)[] = [],
): Entered | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!isDay(y, m, d)) return null;
  const [hour, minute, second] = time;
  if (hour === undefined) return value(daySerial(y, m, d), format);
  const fraction = (Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400;
  return value(daySerial(y, m, d) + fraction, `${format} hh:mm:ss`);
}

/** Dates as a Chinese or an English spreadsheet takes them from the keyboard. */
function typedDate(text: string, { locale, year }: Typing): Entered | null {
  const monthFirst = locale !== 'en_GB';
  const full = fullDate.exec(text);
  if (full) return date(full[1] ?? '', full[3] ?? '', full[4] ?? '', `yyyy${full[2]}mm${full[2]}dd`, full.slice(5));
  const chinese = chineseDate.exec(text);
  if (chinese) {
    return date(chinese[1] ?? '', chinese[2] ?? '', chinese[3] ?? 1, chinese[3] ? 'yyyy"年"m"月"d"日"' : 'yyyy"年"m"月"', chinese.slice(4));
  }
  const monthDay = /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (monthDay) return date(year, monthDay[1] ?? '', monthDay[2] ?? '', 'm"月"d"日"');
  const yearMonth = /^(\d{4})([-/])(\d{1,2})$/.exec(text);
  if (yearMonth) return date(yearMonth[1] ?? '', yearMonth[3] ?? '', 1, `yyyy${yearMonth[2]}mm`);
  const short = shortDate.exec(text);
  if (short) {
    const [, first = '', mark = '', second = '', given] = short;
    const [month, day] = monthFirst ? [first, second] : [second, first];
    const read = given === undefined ? year : given.length === 2 ? 2000 + Number(given) : given;
    return date(read, month, day, given === undefined ? `m${mark}d` : `m${mark}d${mark}yyyy`, short.slice(5));
  }
  const named = namedDate.exec(text);
  if (named && (named[1] ?? named[3]) !== undefined) {
    const month = months.split('|').indexOf((named[2] ?? '').toLowerCase()) + 1;
    return date(named[4] ?? year, month, named[1] ?? named[3] ?? 1, 'mmm d yyyy');
  }
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time && Number(time[1]) < 24 && Number(time[2]) < 60) {
    return value((Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400, 'h:mm:ss');
  }
  return null;
}

function typedNumber(text: string): Entered | null {
  const bracketed = /^\(([\d.,]+)\)$/.exec(text);
  const plain = bracketed ? `-${bracketed[1]}` : text;
  const [, sign = '', currency = '', digits = '', fraction = '', exponent = '', percent = ''] =
    /^([+-]?)([¥￥$€£]?)(\d+|\d{1,3}(?:,\d{3})+|(?=\.\d))(\.\d*)?([eE][+-]?\d+)?(%?)$/.exec(plain) ?? [];
  if (digits === '' && fraction === '') return null;
  const number = Number(`${sign}${digits.replaceAll(',', '')}${fraction === '.' ? '' : fraction}${exponent}`);
  if (!Number.isFinite(number)) return null;
  if (percent) return value(number / 100, fraction.length > 1 ? '0.00%' : '0%');
  if (currency) return value(number, `"${currency}"#,##0.00`);
  if (digits.includes(',')) return value(number, fraction.length > 1 ? '#,##0.00' : '#,##0');
  return value(number);
}

/**
 * A text typed into a cell of no particular format, which is what `setValues` does with every string. Blank text never gets here.
 * A `+` or `-` that is no number opens a formula too, as at the keyboard: 「- 已整改」 becomes `#ERROR!`.
 */
export function readTyped(text: string, typing: Typing): Entered {
  if (text.startsWith("'")) return value(text.slice(1));
  if (text.startsWith('=')) return text === '=' ? value(text) : { kind: 'formula', formula: text };
  // Nothing that begins otherwise is a number, a date or a truth; most texts of an office do.
  if (!/^[\s\d.,()+\-A-Za-z¥￥$€£]/.test(text)) return value(text);
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return value(trimmed.toLowerCase() === 'true');
  const read = typedNumber(trimmed) ?? typedDate(trimmed, typing);
  if (read) return read;
  if (/^[+-]\s*\S/.test(text) && !/^[+-]{2,}$/.test(text)) return { kind: 'formula', formula: `=${text}` };
  return value(text);
}
