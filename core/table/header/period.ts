import type { HeaderColumn } from './column-sense';

/** The period a column tells of, as its header says it, and which of two on one scale is the later. */
export interface Period {
  readonly scale: 'dated' | 'months' | 'turns' | 'now';
  readonly rank: number;
  /** The words of the header that name it. */
  readonly words: string;
}

const digits = '一二三四五六七八九十';
const numeral = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
const month = new RegExp(`(?:截[至止])?(?:(20\\d{2})年)?(${numeral})月(?:份|底|末)?`, 'u');
const quarter = /(?:(20\d{2})年)?第?([一二三四1-4])季度末?/u;
const half = /(?:(20\d{2})年)?(上半年|下半年)/u;
const turn = new RegExp(`第(${numeral})(?:次|轮|阶段|批|期|周)`, 'u');
const before = /上(?:一?(?:次|期|阶段)|个?月|周|季度)|前期|前次/u;
const now = /[本这](?:次|期|阶段|个?月|周|季度)|目前|当前|现阶段|最新/u;

/** 1 to 20, in figures or as 十二; NaN where it is none of these. */
function numberOf(text: string): number {
  const [first = '', second] = text;
  if (first >= '0' && first <= '9') return Number(text);
  if (second === undefined) return digits.indexOf(first) + 1;
  return first === '十' ? 10 + digits.indexOf(second) + 1 : Number.NaN;
}

function ofYear([words = '', year]: RegExpExecArray, last: number): Period {
  return year === undefined ? { scale: 'months', rank: last, words } : { scale: 'dated', rank: Number(year) * 12 + last, words };
}

function periodIn(text: string): Period | null {
  const inMonth = month.exec(text);
  if (inMonth !== null) return ofYear(inMonth, numberOf(inMonth[2] ?? ''));
  const inQuarter = quarter.exec(text);
  if (inQuarter !== null) return ofYear(inQuarter, numberOf(inQuarter[2] ?? '') * 3);
  const inHalf = half.exec(text);
  if (inHalf !== null) return ofYear(inHalf, inHalf[2] === '上半年' ? 6 : 12);
  const inTurn = turn.exec(text);
  if (inTurn !== null) return { scale: 'turns', rank: numberOf(inTurn[1] ?? ''), words: inTurn[0] };
  const relative = before.exec(text) ?? now.exec(text);
  return relative === null ? null : { scale: 'now', rank: before.test(text) ? 0 : 1, words: relative[0] };
}

/** The period that a column's header names, or the group title right above it: 一季度, 截至5月底, 第二次, 上月; null where neither does. */
export function periodOf({ text, groups }: HeaderColumn): Period | null {
  const own = periodIn(plain(text));
  return own ?? (groups[0] === undefined ? null : periodIn(plain(groups[0])));
}

/** A header without the words of its period. */
export const withoutPeriod = (text: string, { words }: Period): string => plain(text).replace(words, '');

const plain = (text: string): string => text.replace(/\s/gu, '').normalize('NFKC');
