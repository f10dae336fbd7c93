import { readNumber } from '../calendar/chinese-number';
import { halfWidth } from '../calendar/half-width';

const ordinal = /(?:第|^)\s*([\d〇零一二三四五六七八九十]{1,3})\s*(?:轮|次|批|遍|回|$)/u;

/** The number of a round: 第一轮、第2次、一、首次 → its number; 补课后、复测、再次测评 → 2; null where the text says none. */
export function readRound(text: string): number | null {
  const plain = halfWidth(text).replace(/\s/gu, '');
  if (plain === '') return null;
  // 补课后第一次 and 第一轮补测 come after the first round.
  if (/(?:补课|整改)后[^,，]{0,2}(?:第[1一]|首)[次轮]|第[1一][次轮][^,，]{0,2}(?:补测|复测|重测)/u.test(plain)) return 2;
  const number = ordinal.exec(plain)?.[1];
  const read = number === undefined ? null : readNumber(number, 0);
  if (read?.value != null && read.value >= 1 && read.value <= 20) return read.value;
  if (/补课后|补测|复测|重测|重新测评|再次测评|再测/u.test(plain)) return 2;
  return /^(?:首次|首轮|初次|初测)/u.test(plain) ? 1 : null;
}

const roundWords = /第.{1,3}[轮次批]|补课后|补测|复测|重测/u;

/** The round that a title or a sheet's name speaks of; null where it speaks of none. */
export function roundIn(text: string): number | null {
  return readRound(roundWords.exec(text)?.[0] ?? '');
}
