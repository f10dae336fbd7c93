import { isDayOfEnd } from '../deadline/day-words';
import { readDay } from '../deadline/read-deadline';
import type { ReadingDay } from '../reading-day';

const figure = /[0-9０-９一二三四五六七八九十]/u;
/** Words that only an end which has come has: 已于6月30日销号, 2024年6月30日验收合格. */
const hasCome = /[已己巳以均]|合格|通过|实际/u;

/** Whether an end is told by nothing but its day and that day has still to come（2024年12月30日销号, read in June）: so far it is a plan. */
export function endsOnDayAhead(text: string, on: ReadingDay): boolean {
  if (!figure.test(text) || hasCome.test(text) || !isDayOfEnd(text)) return false;
  const day = readDay(text, on)?.day;
  return day != null && day > on.today;
}
