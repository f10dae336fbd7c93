import type { Finding } from '../../finding/finding';
import type { ParsedTable } from '../../table/parse-result';
import { bareText } from '../checks/cell-says';
import type { RectificationItem } from '../item';
import type { RectificationField } from '../table';

interface ItemSheet {
  readonly parsed: ParsedTable<RectificationField>;
  readonly items: readonly RectificationItem[];
}

/** Fewer common numbers are chance. */
const fewest = 2;

/** Each number of a sheet with its unit: lists of several units begin with 1 each. */
const numbersOf = ({ items }: ItemSheet): ReadonlySet<string> =>
  new Set(
    items.flatMap(({ unit, texts: { seq } }) => (seq === undefined || bareText(seq) === '' ? [] : [`${unit ?? ''}\n${bareText(seq)}`])),
  );

/**
 * What is to be said of a workbook that parts its items into a list of problems, one of tasks and one of duties, joined by their numbers
 * （问题清单、任务清单、责任清单）: the rows of each count. One finding for each sheet without a column of problems, naming the sheet with one
 * whose numbers it shares most; half of the smaller one's numbers are needed.
 */
export function partedLists(sheets: readonly ItemSheet[]): readonly Finding[] {
  const lists = sheets.filter(({ parsed }) => parsed.columnOf.problem === undefined);
  if (lists.length === 0 || lists.length === sheets.length) return [];
  const problems = sheets
    .filter(({ parsed }) => parsed.columnOf.problem !== undefined)
    .map((sheet) => ({ name: sheet.parsed.sheet, numbers: numbersOf(sheet) }));
  return lists.flatMap((list): readonly Finding[] => {
    const { file, sheet, headerBottom } = list.parsed;
    const own = numbersOf(list);
    const [most] = problems
      .map(({ name, numbers }) => ({ name, size: numbers.size, count: [...own].filter((number) => numbers.has(number)).length }))
      .filter(({ name, size, count }) => name !== sheet && count >= fewest && count * 2 >= Math.min(own.size, size))
      .sort((a, b) => b.count - a.count);
    if (most === undefined) return [];
    return [{ code: 'items-over-sheets', at: { file, sheet, row: headerBottom }, params: { other: most.name, count: most.count } }];
  });
}
