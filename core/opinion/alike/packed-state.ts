import type { GroupingState } from './group-opinions';

/** In base 36, so that a few thousand wordings fit into a few kilobytes. */
const base = 36;

/**
 * Grouping under way in as few letters as will do: leaders of the first look are blank, and so is in the second look whatever stays where the first put
 * it.
 */
export function packGrouping({ first, last }: GroupingState): string {
  let leaders = 0;
  const stayed: number[] = first.map((met) => (met < 0 ? leaders++ : met));
  const early = first.map((met) => (met < 0 ? '' : met.toString(base)));
  const late = last.map((group, at) => (group === stayed[at] ? '' : group.toString(base)));
  return [first.length, early.join(','), last.length, late.join(',')].join(';');
}

/** Reads what `packGrouping` wrote. Errors: plain Error for anything else. */
export function unpackGrouping(text: string): GroupingState {
  const [firstCount = '', early = '', lastCount = '', late = ''] = text.split(';');
  const read = (list: string, count: string): readonly string[] => (count === '0' ? [] : list.split(','));
  const first = read(early, firstCount).map((met) => (met === '' ? -1 : Number.parseInt(met, base)));
  let leaders = 0;
  const stayed = first.map((met) => (met < 0 ? leaders++ : met));
  const last = read(late, lastCount).map((group, at) => (group === '' ? (stayed[at] ?? -1) : Number.parseInt(group, base)));
  if (first.length !== Number(firstCount) || last.length !== Number(lastCount) || [...first, ...last].some(Number.isNaN))
    throw new Error('no grouping that can be gone on with');
  return { first, last };
}
