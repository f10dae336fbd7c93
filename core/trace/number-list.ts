/** Numbers that a cell names, as keys to compare, and the parts that are none. */
export interface NumberList {
  readonly numbers: readonly string[];
  /** Each number as the cell has it（Y9 for y9）, to be quoted. */
  readonly written: ReadonlyMap<string, string>;
  readonly unreadable: readonly string[];
}

/** A range longer than this is a slip of the pen（3-2024）. */
const longestRange = 500;

const dashes = /[-‐‑‒–—―~～－至到]+/u;
const filler = /^(?:第|序号|编号|问题|意见|整改事项|事项|no\.?|#|№|见|对应|关联)+\s*[:：.]?|(?:号|条|项|个|等)$/giu;

/**
 * A number as it is compared: half-width, without spaces, small letters, the zeros before a plain number left out（007 is 7）, 第3条 is 3.
 * '' where nothing is left.
 */
export function numberKey(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
  const bare = plain.replace(filler, '');
  return (bare === '' ? plain : bare).replace(/^(?:[(（【[])+|(?:[)）】\]])+$/gu, '').replace(/^0+(?=\d)/u, '');
}

/** `5-7` and `Y-05—Y-07` as the numbers they run over; null where the part is no range. */
function range(part: string): readonly string[] | null {
  const marked = /^(.*?)(\d+)\s*(?:[-‐‑‒–—―~～－]+|至|到)\s*(.*?)(\d+)$/u.exec(part);
  if (marked === null) return null;
  const [, before = '', first = '', again = '', last = ''] = marked;
  if (again !== '' && numberKey(again) !== numberKey(before)) return null;
  const [from, to] = [Number(first), Number(last)];
  // 2024-03 is a number of its own, not a range from 2024 to 3
  if (!(from < to) || to - from > longestRange || (first.length > 1 && last.startsWith('0') && last.length < first.length)) return null;
  const width = first.startsWith('0') ? first.length : 0;
  return Array.from({ length: to - from + 1 }, (_, at) => `${before}${String(from + at).padStart(width, '0')}`);
}

/**
 * The numbers in a cell such as “3、5-7；9”, “第3、5条”, “Y-003，Y-007～Y-009”. A number that the other side really bears is taken whole before it is
 * read as a range（2024-3）.
 *
 * Skips:  `/`, 无 and blanks say nothing.
 * Errors: none; a part without a digit or letter comes back as unreadable.
 */
export function readNumberList(text: string, isKnown: (key: string) => boolean = () => false): NumberList {
  const written = new Map<string, string>();
  const take = (number: string): void => {
    const key = numberKey(number);
    if (!written.has(key)) written.set(key, number);
  };
  const unreadable: string[] = [];
  for (const part of text.normalize('NFKC').split(/[、,;|/\n\r\t]+|和|及|与|(?<=\d)\s+(?=\d)|(?<=\d)\.(?=\s|$)/u)) {
    const plain = part.trim();
    if (plain === '' || /^(?:无|没有|暂无|[-—–]+|同上)$/u.test(plain)) continue;
    if (isKnown(numberKey(plain))) take(plain);
    else if (!/[\p{N}\p{Script=Latin}]/u.test(plain)) unreadable.push(plain);
    else ((dashes.test(plain) ? range(plain.replace(/\s+/gu, '')) : null) ?? [plain]).forEach(take);
  }
  return { numbers: [...written.keys()], written, unreadable };
}
