/** A kind of numbering: `1.` `（1）` `①` `一、` `（一）` `一是` `第一，` and marks without a number. */
export type MarkerKind = 'digit' | 'digit-bracket' | 'circled' | 'chinese' | 'chinese-bracket' | 'shi' | 'ordinal' | 'bullet';

/** A number or mark found in a text, from `start` to `end`. */
export interface Marker {
  readonly kind: MarkerKind;
  /** Counts from 1; 0 where the mark has no number. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** Whether it begins its line. */
  readonly opensLine: boolean;
}

const chineseDigits = '零一二三四五六七八九十';

/** 一 … 九十九; 0 where it is none. */
function chineseNumber(text: string): number {
  const at = text.indexOf('十');
  const digit = (character: string): number => Math.max(0, chineseDigits.indexOf(character));
  if (at < 0) return [...text].length === 1 ? digit(text) : 0;
  const tens = at === 0 ? 1 : digit(text.slice(0, at));
  return tens * 10 + digit(text.slice(at + 1));
}

function circledNumber(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f;
  if (code >= 0x2474 && code <= 0x2487) return code - 0x2473;
  if (code >= 0x2488 && code <= 0x249b) return code - 0x2487;
  return code >= 0x2776 && code <= 0x277f ? code - 0x2775 : 0;
}

const han = '[一二三四五六七八九十]{1,3}';

interface Shape {
  readonly kind: MarkerKind;
  /** Sticky; its first group is the number. */
  readonly pattern: RegExp;
  readonly read: (number: string) => number;
}

const digits = (text: string): number => Number(text.normalize('NFKC'));

/**
 * Shapes in the order they are tried. `1.` is none before a digit（1.5万元、2024.6.30）; nor is a number before a unit; `第一` needs a comma, so
 * that 第一书记 stays.
 */
const shapes: readonly Shape[] = [
  { kind: 'digit-bracket', pattern: /[（(]\s*([0-9０-９]{1,3})\s*[）)][、.．]?/uy, read: digits },
  { kind: 'chinese-bracket', pattern: new RegExp(`[（(]\\s*(${han})\\s*[）)][、.．]?`, 'uy'), read: chineseNumber },
  { kind: 'circled', pattern: /([①-⒛❶-❿])[、.．]?/uy, read: circledNumber },
  { kind: 'digit', pattern: /([0-9０-９]{1,3})\s*(?:[、）)]|[.．](?![0-9０-９]))/uy, read: digits },
  { kind: 'shi', pattern: new RegExp(`(${han})(?:是|要|则)(?!一)`, 'uy'), read: chineseNumber },
  { kind: 'ordinal', pattern: new RegExp(`第(${han})\\s*[，,、：:]`, 'uy'), read: chineseNumber },
  { kind: 'chinese', pattern: new RegExp(`(${han})\\s*[、.．]`, 'uy'), read: chineseNumber },
];
const bullet = /[●■◆★▪•◇○□►▶➤*＊·-]\s*(?=\p{L}|\p{N})/uy;

const indent = /[ \t\u3000\u00a0]/u;
/** What an inner number may follow; not a digit or letter, so that 二十一、 and A1. are none. */
const boundary = /[\s，,。.；;：:！!？?、）)】\]”"'’（(]/u;

function markerAt(text: string, at: number, opensLine: boolean): Marker | null {
  for (const { kind, pattern, read } of shapes) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const number = read(match[1] ?? '');
    if (number > 0) return { kind, number, start: at, end: at + match[0].length, opensLine };
  }
  if (!opensLine) return null;
  bullet.lastIndex = at;
  const mark = bullet.exec(text);
  return mark === null ? null : { kind: 'bullet', number: 0, start: at, end: at + mark[0].length, opensLine };
}

/** Every number or mark of a text, at the beginning of a line or behind a break within it. Whether it numbers anything is decided by its neighbours. */
export function findMarkers(text: string): readonly Marker[] {
  const markers: Marker[] = [];
  let opensLine = true;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\n' || character === '\r') {
      opensLine = true;
      continue;
    }
    if (opensLine && indent.test(character)) continue;
    if (opensLine || boundary.test(text.charAt(at - 1))) {
      const marker = markerAt(text, at, opensLine);
      if (marker !== null) {
        markers.push(marker);
        at = marker.end - 1;
      }
    }
    opensLine = false;
  }
  return markers;
}
