import type { IsoDate } from '../../core/calendar/iso-date';

/** Zones that have kept UTC+8 without summer time since 1992: nearly all our users', and no call is needed for them. */
const eastEight: ReadonlySet<string> = new Set([
  'Asia/Shanghai',
  'Asia/Chongqing',
  'Asia/Harbin',
  'Asia/Hong_Kong',
  'Asia/Macau',
  'Asia/Taipei',
  'Asia/Singapore',
  'PRC',
  'Etc/GMT-8',
]);
const since = Date.UTC(1992, 0, 1);
const eightHours = 8 * 3_600_000;
const dayLength = 86_400_000;
/** Day 0 of a spreadsheet's count. */
const dayZero = Date.UTC(1899, 11, 30);

/** Whether a value is a moment as `getValues` gives it. `instanceof` fails for objects of another context, so the tag is asked. */
export function isMoment(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Today in the spreadsheet's zone: the day that the people who look at it have. */
export function todayIn(zone: string): IsoDate {
  return Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd') as IsoDate; // the pattern gives this very shape
}

/** Said where it is another day in the spreadsheet's zone than in Beijing, since all that is due is reckoned by it; '' elsewhere. */
export function otherDayText(zone: string): string {
  if (eastEight.has(zone)) return '';
  const [here, inBeijing] = [todayIn(zone), todayIn('Asia/Shanghai')];
  if (here === inBeijing) return '';
  return `；注意：这份表格的时区是${zone}，那里今天是${here}，北京是${inBeijing}，请在“文件 ▸ 设置”里把时区改为北京，再点一次`;
}

/**
 * Turns the moments that `getValues` gives into the serial numbers the sheet holds (days since 1899-12-30, civil time of the sheet's zone).
 * Outside UTC+8, and before 1992, each distinct moment costs one call; equal ones are asked once.
 */
export function serialReader(zone: string): (moment: Date) => number {
  const known = new Map<number, number>();
  const fixed = eastEight.has(zone);
  return (moment) => {
    const time = moment.getTime();
    if (fixed && time >= since) return (time + eightHours - dayZero) / dayLength;
    const before = known.get(time);
    if (before !== undefined) return before;
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = Utilities.formatDate(moment, zone, 'yyyy-MM-dd-HH-mm-ss')
      .split('-')
      .map(Number);
    const serial = (Date.UTC(year, month - 1, day, hour, minute, second) - dayZero) / dayLength;
    known.set(time, serial);
    return serial;
  };
}
