import type { Fraction } from '../../rectification/rates';

const share = /^(\d{1,3})(?:\.(\d{1,6}))?\s*[%％]?$/u;
const fractionText = /^(\d{1,4})\s*[/／]\s*(\d{1,4})$/u;

/**
 * A line as offices write it: `70%`, `70`, `70.5%`, `0.7`, `2/3`, as an exact fraction between 0 and 1; null where it is none.
 * A bare number from 10 on is a percentage; a smaller one（7：七成还是7%？）is for its writer to say.
 */
export function readLine(text: string): Fraction | null {
  const plain = text.trim().normalize('NFKC');
  const parts = fractionText.exec(plain);
  if (parts) {
    const [numerator, denominator] = [Number(parts[1]), Number(parts[2])];
    return denominator > 0 && numerator <= denominator ? { numerator, denominator } : null;
  }
  const [, whole = '', decimals = ''] = share.exec(plain) ?? [];
  if (whole === '') return null;
  const scale = 10 ** decimals.length;
  const numerator = Number(whole) * scale + Number(decimals || '0');
  const isBareShare = !/[%％]$/u.test(plain) && numerator <= scale;
  if (!/[%％]$/u.test(plain) && !isBareShare && numerator < 10 * scale) return null;
  const line = { numerator, denominator: isBareShare ? scale : scale * 100 };
  return line.numerator <= line.denominator ? line : null;
}

/** A line to be reached: a share above nothing, for 0 % would let everything pass. */
export function readThreshold(text: string): Fraction | null {
  const line = readLine(text);
  return line === null || line.numerator === 0 ? null : line;
}

/** Whether the share reaches the line. Cross-multiplied whole numbers: 69.999 % does not reach 70 %, exactly 70 % does (R119). */
export function reaches({ numerator, denominator }: Fraction, line: Fraction): boolean {
  return BigInt(numerator) * BigInt(line.denominator) >= BigInt(line.numerator) * BigInt(denominator);
}

/** The line as people write it, so that `readLine` reads it again: `70%`, `70.5%`, `2/3`. */
export function lineText({ numerator, denominator }: Fraction): string {
  const decimals = String(denominator).length - 1;
  if (decimals > 2 && 10 ** decimals === denominator) {
    const digits = String(numerator).padStart(decimals - 1, '0');
    const cut = digits.length - (decimals - 2);
    const rest = digits.slice(cut).replace(/0+$/u, '');
    return `${digits.slice(0, cut)}${rest === '' ? '' : `.${rest}`}%`;
  }
  return 100 % denominator === 0 ? `${(numerator * 100) / denominator}%` : `${numerator}/${denominator}`;
}

const mostDecimals = 12;

/**
 * The share in percent without the sign: two decimals rounded half up, more where two would make it look as if it stood on the other side
 * of the line（69.999, not 70.00）, cut off where even twelve would.
 */
export function ratePercent(fraction: Fraction, line: Fraction): string {
  const isReached = reaches(fraction, line);
  const [numerator, denominator] = [BigInt(fraction.numerator), BigInt(fraction.denominator)];
  for (let decimals = 2; ; decimals++) {
    const scale = 10n ** BigInt(decimals);
    const exact = numerator * 100n * scale;
    const isLast = decimals === mostDecimals;
    const scaled = isLast ? exact / denominator : (2n * exact + denominator) / (2n * denominator);
    const looksReached = scaled * BigInt(line.denominator) >= BigInt(line.numerator) * 100n * scale;
    if (looksReached === isReached || isLast) return `${scaled / scale}.${String(scaled % scale).padStart(decimals, '0')}`;
  }
}
