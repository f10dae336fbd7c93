import { isNumeral } from './chinese-number';
import { addDays, partsOf } from './civil-day';
import { type DateMatch, type DateScope, lookAt, type NamedYear, type Remark, troubled } from './date-match';
import { type Festival, festivalDay, festivalNames } from './festivals';
import type { IsoDate } from './iso-date';

interface NamedFestival {
  readonly festival: Festival;
  /** Days from the festival: 除夕 is the day before 春节. */
  readonly offset: number;
  readonly end: number;
  /** The name itself says “before”（年前、农历年底）. */
  readonly before: boolean;
}

const spring: Festival = { kind: 'moving', zh: '春节', id: 'spring' };
const beforeSpring = /^(?:农历(?:年前|年底前?|年末前?)|旧历年底前?|腊月底前?|过年(?:之|以)?前|年关(?:之|以)?前)/;
const yearBefore = /^年前/;
const follows = /^(?:节|前|之前|以前|以内|期间|来临|到来|后|之后|假|黄金周|长假|小长假|国庆|建党|建军|劳动|$|[、,;。()和及\n])/;

function readName(text: string, at: number): NamedFestival | null {
  // 年前 alone is 春节前; after a number or a noun（两年前、103周年前）it is not.
  const isAlone = at === 0 || /[,;\n()在于到赶争保须要]/.test(text.charAt(at - 1));
  const before = lookAt(text, at, beforeSpring) ?? (isAlone ? lookAt(text, at, yearBefore) : null);
  if (before !== null) {
    return { festival: spring, offset: 0, end: at + before[0].length, before: true };
  }
  const eve = lookAt(text, at, /^(?:农历)?(?:除夕|大年三十)/);
  if (eve !== null) return { festival: spring, offset: -1, end: at + eve[0].length, before: false };
  for (const [name, festival] of festivalNames) {
    // 双十一 is none of these.
    if (!text.startsWith(name, at) || text[at - 1] === '双') continue;
    const end = at + name.length;
    const numerals = isNumeral(text[at]);
    if (numerals && (isNumeral(text[at - 1]) || text[at - 1] === '第' || lookAt(text, end, follows) === null)) return null;
    const rest = lookAt(text, end, /^(?:国庆节?|建党节?|建军节?|劳动节?)?(?:佳节|节日|节)?(?:长假|小长假|假期|黄金周)?/)?.[0].length ?? 0;
    return { festival, offset: 0, end: end + rest, before: false };
  }
  return null;
}

/**
 * The festival's day: of the year named; without one, of the ledger's year for fixed days, and for 元旦 and those of the lunar
 * calendar the next one after the reference day.
 */
function dayFor(
  festival: Festival,
  named: NamedYear | null,
  scope: DateScope,
): { readonly day: IsoDate | null; readonly remarks: readonly Remark[] } {
  const moving: readonly Remark[] = festival.kind === 'moving' ? ['festival'] : [];
  if (named !== null) return { day: festivalDay(festival, named.year), remarks: [...named.remarks, ...moving] };
  const isNext = festival.kind === 'moving' || festival.month === 1;
  if (!isNext) return { day: festivalDay(festival, scope.ledgerYear), remarks: ['ledger-year'] };
  const { year } = partsOf(scope.today);
  const day = festivalDay(festival, year);
  return { day: day === null || day > scope.today ? day : festivalDay(festival, year + 1), remarks: ['festival'] };
}

/**
 * `国庆节前`, `七一前`, `2024年中秋节前`, `年前`: 前 means the day before. After a festival（春节后）or during its holiday no day is said.
 * Two in one breath（中秋、国庆前）: before the first of them.
 */
export function readFestival(text: string, at: number, scope: DateScope, named: NamedYear | null): DateMatch | null {
  const name = readName(text, at);
  if (name === null) return null;
  const joint = lookAt(text, name.end, /^[、和及与]?/)?.[0].length ?? 0;
  const second = name.before ? null : readName(text, name.end + joint);
  const end = second?.end ?? name.end;
  const days = [name, ...(second === null ? [] : [second])].map(({ festival, offset }) => ({ ...dayFor(festival, named, scope), offset }));
  const known = days.flatMap(({ day, offset }) => (day === null ? [] : [addDays(day, offset)])).sort();
  const day = known[0];
  const before = lookAt(text, end, /^(?:(?:放假|到来|来临)?(?:之|以)?前(?!后)夕?)/)?.[0].length ?? 0;
  if (lookAt(text, end, /^(?:期间|之?后|以后|过后|前后)/) !== null) return troubled(end + 1, 'after-festival', 'festival');
  if (day === undefined || known.length < days.length) return troubled(end + before, 'festival-unknown', 'festival');
  const isBefore = name.before || before > 0;
  const last = isBefore ? addDays(day, -1) : day;
  const remarks = [...new Set(days.flatMap((each) => each.remarks))];
  return {
    end: end + before,
    first: last,
    last,
    grain: 'festival',
    year: named?.year ?? null,
    month: null,
    remarks: isBefore || remarks.includes('festival') ? remarks : [...remarks, 'festival'],
    trouble: null,
  };
}
