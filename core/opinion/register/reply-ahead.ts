import type { IsoDate } from '../../calendar/iso-date';
import { readDay } from '../../rectification/deadline/read-deadline';
import type { ReadingDay } from '../../rectification/reading-day';
import { cellText } from '../../table/cell/text';
import type { Cell } from '../../table/grid';

/** 2024年7月, 2024.7: which day of the month is not said. */
const monthAlone = /月份?[底末内]?$|^\d{4}[.\-/．]\d{1,2}$/u;

/** The day in 反馈时间 where it is still to come: nobody has been replied to on it. Null for any other; a month counts from its first day. */
export function replyAhead(cell: Cell | undefined, within: ReadingDay): IsoDate | null {
  const reading = readDay(cell, within);
  if (reading === null || reading.day === null || reading.day <= within.today) return null;
  const isThisMonth = monthAlone.test(cellText(cell).trim()) && reading.day.slice(0, 7) === within.today.slice(0, 7);
  return isThisMonth ? null : reading.day;
}
