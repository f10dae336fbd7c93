import { monthEnd } from '../calendar/civil-day';
import type { IsoDate } from '../calendar/iso-date';
import type { Finding } from '../finding/finding';
import type { ReadSurvey } from './read-survey';
import { satisfactionTable } from './table';
import type { Tally } from './tally';

/** The day in 测评时间 where it is still to come; the end of this month is what 2024年6月 alone was read as. */
function aheadOf({ date, columns }: Tally, today: IsoDate): IsoDate | null {
  if (date === null || columns.date === undefined || date <= today) return null;
  const isThisMonth = date.slice(0, 7) === today.slice(0, 7) && date === monthEnd(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return isThisMonth ? null : date;
}

/** The surveys with those dated after today pointed out: nobody has voted yet, so that their figures cannot be trusted. */
export function surveysHeld<Read extends ReadSurvey>(read: Read, today: IsoDate): Read {
  const findings: Finding[] = [];
  const stated = new Map(read.stated);
  const tallies = read.tallies.map((tally): Tally => {
    const day = aheadOf(tally, today);
    if (day === null) return tally;
    const params = { column: satisfactionTable.columns.date.zh, day };
    findings.push({ code: 'record-date-ahead', at: { ...tally.at, column: tally.columns.date ?? 1 }, params });
    const doubted = { ...tally, unreadable: true };
    const rate = stated.get(tally);
    if (rate !== undefined) stated.set(doubted, rate);
    return doubted;
  });
  return findings.length === 0 ? read : { ...read, tallies, stated, findings: [...read.findings, ...findings] };
}
