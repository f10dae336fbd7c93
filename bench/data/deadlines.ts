import type { SeededRandom } from './seeded-random';

interface WrittenDeadline {
  /** What stands in the cell: a text, or a true date cell. */
  readonly cell: string | Date;
  /** The last day still in time, as `YYYY-MM-DD`; null where the text names no day. */
  readonly due: string | null;
  readonly rectType: string;
}

const monthEnds = ['01-31', '02-29', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31', '11-30', '12-31'];
const two = (value: number): string => String(value).padStart(2, '0');

/** Spellings of one day of 2024, the way units mix them in one county. */
const daySpellings: readonly ((month: number, day: number) => string)[] = [
  (month, day) => `2024年${month}月${day}日`,
  (month, day) => `2024年${month}月${day}日前`,
  (month, day) => `2024-${two(month)}-${two(day)}`,
  (month, day) => `2024.${month}.${day}`,
  (month, day) => `2024/${month}/${day}`,
];

const monthSpellings: readonly ((month: number) => string)[] = [
  (month) => `2024年${month}月底前`,
  (month) => `2024年${month}月底`,
  (month) => `${month}月底前`,
  (month) => `2024年${two(month)}月底前`,
];

/**
 * A deadline cell: 35 % month ends, 30 % days, 10 % true date cells, 10 % half-years and quarters,
 * 7 % 立行立改, 6 % 长期坚持, 2 % blank. Every `due` is known by construction, not by parsing.
 */
export function writtenDeadline(random: SeededRandom): WrittenDeadline {
  const month = random.integer(1, 12);
  const monthEnd = `2024-${monthEnds[month - 1]}`;
  const day = random.integer(1, 28);
  const dayDue = `2024-${two(month)}-${two(day)}`;
  const lot = random.integer(1, 100);
  if (lot <= 35) return { cell: random.pick(monthSpellings)(month), due: monthEnd, rectType: '限期整改' };
  if (lot <= 65) return { cell: random.pick(daySpellings)(month, day), due: dayDue, rectType: '限期整改' };
  if (lot <= 75) return { cell: new Date(`${dayDue}T00:00:00Z`), due: dayDue, rectType: '限期整改' };
  if (lot <= 80) return { cell: '2024年第二季度', due: '2024-06-30', rectType: '限期整改' };
  if (lot <= 85) return { cell: random.pick(['2024年底前', '年底前']), due: '2024-12-31', rectType: '限期整改' };
  if (lot <= 92) return { cell: '立行立改', due: null, rectType: '立行立改' };
  if (lot <= 98) return { cell: '长期坚持', due: null, rectType: '长期坚持' };
  return { cell: '', due: null, rectType: '' };
}
