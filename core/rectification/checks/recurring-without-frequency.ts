import type { RectificationItem } from '../item';
import { settledStatuses } from '../status/counting';
import { isInherited, said } from './cell-says';
import { rowCheck, sheetCheck } from './check';

const source = '“做到每月集中学习不少于一天，每季度集中交流不少于一次，每年至少举办一次”';
const serves = ['R113'];

const rhythm = /每(?:两|半)?个?(?:周|月|季度?|年|学期)|按[周月季]/u;

/** The rhythm of a measure that recurs while its row has one day and no 频次; else null. */
function rhythmOf(item: RectificationItem): string | null {
  const { deadline } = item;
  if (deadline === null || deadline.kind !== 'dated' || deadline.recurrence !== null) return null;
  // What is finished has no round to come.
  if (item.status !== null && settledStatuses.has(item.status)) return null;
  if (said(item, 'recurrence') !== '' || isInherited(item, 'measure') || item.rectType === 'ongoing') return null;
  return rhythm.exec(said(item, 'measure'))?.[0] ?? null;
}

/** The measure recurs（每月、每季度）, and 开展频次 is blank. A note: until its one day the measure may well be kept up. */
export const recurringWithoutFrequency = rowCheck(
  { code: 'recurring-without-frequency', level: 'note', serves, source },
  (item, { columnOf }) => {
    const found = columnOf.recurrence === undefined ? null : rhythmOf(item);
    return found === null ? null : { field: 'recurrence', params: { rhythm: found, deadline: said(item, 'deadline') } };
  },
);

/** So many measures that recur are worth a column. */
const worthAColumn = 3;

/** The ledger has no 开展频次 column: said once, with how many measures recur. */
export const noFrequencyColumn = sheetCheck({ code: 'no-frequency-column', level: 'note', serves, source }, (items, { columnOf }) => {
  if (columnOf.recurrence !== undefined) return null;
  const found = items.map(rhythmOf).filter((text): text is string => text !== null);
  const [example] = found;
  return example === undefined || found.length < worthAColumn ? null : { field: 'measure', params: { count: found.length, example } };
});
