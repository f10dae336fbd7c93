/** A run of numerals as written in a text. */
export interface NumberRun {
  /** Index after the run. */
  readonly end: number;
  /** The value, or null for a run that is no number（十十、一0十）. */
  readonly value: number | null;
  /** How many signs the run has, which tells 06 from 6 and 2024 from 24. */
  readonly width: number;
  /** Only Arabic digits. */
  readonly arabic: boolean;
}

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  两: 2,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const tens: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 廿: 2, 卅: 3 };

const numeral = /[0-9零〇一二三四五六七八九两壹贰叁肆伍陆柒捌玖十拾廿卅百]/;
const letterO = /[OoОо]/;

/** Whether the sign can be part of a number. Letters O stand for a zero only beside other numerals. */
export function isNumeral(sign: string | undefined): boolean {
  return sign !== undefined && numeral.test(sign);
}

/** The O of 2O24 and of 3O: a Latin letter after it makes a word of it. */
function isZeroLetter(text: string, at: number): boolean {
  return letterO.test(text[at] ?? '') && !/[A-Za-zА-я]/.test(text[at + 1] ?? '');
}

function digitOf(sign: string): number | undefined {
  if (sign >= '0' && sign <= '9') return Number(sign);
  return letterO.test(sign) ? 0 : digits[sign];
}

/** 二〇二四, 二0二四, 2O24: digits side by side. */
function positional(run: string): number | null {
  let value = 0;
  for (const sign of run) {
    const digit = digitOf(sign);
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** 十二, 三十, 廿五, 卅一, 一百二十: up to 999. */
function composed(run: string): number | null {
  const hundred = run.indexOf('百');
  const hundreds = hundred < 0 ? 0 : hundred === 1 ? digitOf(run.charAt(0)) : undefined;
  if (hundreds === undefined) return null;
  const rest = run.slice(hundred + 1);
  if (rest === '') return hundreds * 100;
  const ten = [...rest].findIndex((sign) => sign in tens);
  if (ten < 0) {
    // 一百零五; 一百五 is said for 150, and tells neither.
    const only = /^[零〇](.)$/.exec(rest)?.[1];
    const ones = only === undefined ? undefined : digitOf(only);
    return ones === undefined ? null : hundreds * 100 + ones;
  }
  const before = ten === 0 ? 1 : ten === 1 ? digitOf(rest.charAt(0)) : undefined;
  const after = rest.slice(ten + 1);
  const ones = after === '' ? 0 : after.length === 1 ? digitOf(after) : undefined;
  if (before === undefined || ones === undefined || (before === 0 && ten === 1)) return null;
  const tensDigit = before * (tens[rest.charAt(ten)] ?? 1);
  return hundreds * 100 + tensDigit * 10 + ones;
}

/** The run of numerals that begins at `at`, or null where there is none. Reads every run to its end, so that 31 is never read as 3. */
export function readNumber(text: string, at: number): NumberRun | null {
  if (!isNumeral(text[at])) return null;
  let end = at + 1;
  while (isNumeral(text[end]) || isZeroLetter(text, end)) end++;
  const run = text.slice(at, end);
  const arabic = /^\d+$/.test(run);
  const value = run.length > 9 ? null : /[十拾廿卅百]/.test(run) ? composed(run) : positional(run);
  return { end, value, width: run.length, arabic };
}
