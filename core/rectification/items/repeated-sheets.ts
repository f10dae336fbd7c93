import type { Finding } from '../../finding/finding';
import type { ParsedTable } from '../../table/parse-result';
import { bareText } from '../checks/cell-says';
import type { RectificationItem } from '../item';
import type { RectificationField } from '../table';

interface ItemSheet {
  readonly parsed: ParsedTable<RectificationField>;
  readonly items: readonly RectificationItem[];
}

/** Fewer common problems are chance: every unit has learnt too little. */
const fewest = 2;

/** A problem by its unit and bare wording: units that hand in one sheet each share stock problems, and that is no repetition. */
function keysOf({ items }: ItemSheet): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { unit, texts } of items) {
    const problem = bareText(texts.problem ?? '');
    if (problem !== '') keys.add(`${unit ?? ''}\n${problem}`);
  }
  return keys;
}

/**
 * What is to be said of a workbook that lists the same items on several sheets: a sheet a month, a total beside its parts. All of them count, so
 * the figures are too high. One finding a sheet, naming the earlier sheet with which it shares most; half of the smaller one's problems are needed.
 */
export function repeatedSheets(sheets: readonly ItemSheet[]): readonly Finding[] {
  if (sheets.length < 2) return [];
  const holders = new Map<string, number[]>();
  const sizes: number[] = [];
  const findings: Finding[] = [];
  sheets.forEach((sheet, at) => {
    const keys = keysOf(sheet);
    sizes.push(keys.size);
    const shared = new Map<number, number>();
    for (const key of keys) {
      const earlier = holders.get(key);
      if (earlier === undefined) holders.set(key, [at]);
      else {
        for (const one of earlier) shared.set(one, (shared.get(one) ?? 0) + 1);
        earlier.push(at);
      }
    }
    const { file, sheet: name, headerBottom } = sheet.parsed;
    const [most] = [...shared]
      .filter(([one, count]) => sheets[one]?.parsed.sheet !== name && count >= fewest && count * 2 >= Math.min(keys.size, sizes[one] ?? 0))
      .sort(([a, many], [b, more]) => more - many || a - b);
    if (most === undefined) return;
    const other = sheets[most[0]]?.parsed.sheet ?? '';
    findings.push({ code: 'items-on-two-sheets', at: { file, sheet: name, row: headerBottom }, params: { other, count: most[1] } });
  });
  return findings;
}
