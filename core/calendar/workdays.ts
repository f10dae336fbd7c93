import { addDays, isCivilDay, partsOf, weekdayOf } from './civil-day';
import type { IsoDate } from './iso-date';

/** A year's official schedule: runs of days off（`MM-DD~MM-DD`）and weekend days that are worked. */
interface HolidaySchedule {
  readonly off: readonly string[];
  readonly worked: readonly string[];
}

/**
 * Source: 国务院办公厅关于2023、2024、2025、2026年部分节假日安排的通知（2022-12-08、2023-10-25、2024-11-12、2025-11-04）.
 * A year is added when its notice is out; nothing is foretold.
 */
const schedules: Readonly<Record<number, HolidaySchedule>> = {
  2023: {
    off: ['01-01~01-02', '01-21~01-27', '04-05~04-05', '04-29~05-03', '06-22~06-24', '09-29~10-06'],
    worked: ['01-28', '01-29', '04-23', '05-06', '06-25', '10-07', '10-08'],
  },
  2024: {
    off: ['01-01~01-01', '02-10~02-17', '04-04~04-06', '05-01~05-05', '06-10~06-10', '09-15~09-17', '10-01~10-07'],
    worked: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  2025: {
    off: ['01-01~01-01', '01-28~02-04', '04-04~04-06', '05-01~05-05', '05-31~06-02', '10-01~10-08'],
    worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  2026: {
    off: ['01-01~01-03', '02-15~02-23', '04-04~04-06', '05-01~05-05', '06-19~06-21', '09-25~09-27', '10-01~10-07'],
    worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
};

/**
 * Whether the day is a working day by the official schedule; null where the schedule is not held.
 * The end of December waits for the next year's notice too, which may move days for 元旦.
 */
export function isWorkday(day: IsoDate): boolean | null {
  const { year, month, date } = partsOf(day);
  const schedule = schedules[year];
  if (schedule === undefined || (month === 12 && date > 24 && schedules[year + 1] === undefined)) return null;
  const monthDay = day.slice(5);
  if (schedule.worked.includes(monthDay)) return true;
  if (schedule.off.some((run) => monthDay >= run.slice(0, 5) && monthDay <= run.slice(6))) return false;
  return weekdayOf(day) <= 5;
}

/** The day so many working days later, the start day not counted; null as soon as a day's schedule is not held, or past 500. */
export function addWorkdays(day: IsoDate, workdays: number): IsoDate | null {
  if (workdays < 1 || workdays > 500 || !isCivilDay(day)) return null;
  let at = day;
  for (let left = workdays; left > 0; ) {
    at = addDays(at, 1);
    const worked = isWorkday(at);
    if (worked === null) return null;
    if (worked) left--;
  }
  return at;
}
