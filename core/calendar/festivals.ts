import { civilDay, isCivilDay } from './civil-day';
import type { IsoDate } from './iso-date';

/** Festivals that move with the moon or the sun. */
export type MovingFestival = 'spring' | 'lantern' | 'qingming' | 'dragonBoat' | 'midAutumn' | 'doubleNinth';

/** A festival as deadlines name it: on a fixed day, or moving. */
export type Festival =
  | { readonly kind: 'fixed'; readonly zh: string; readonly month: number; readonly date: number }
  | { readonly kind: 'moving'; readonly zh: string; readonly id: MovingFestival };

/**
 * Month and day by year: 春节, 元宵, 清明, 端午, 中秋, 重阳.
 * Source: GB/T 33661—2017《农历的编算和颁行》, recomputed from new moons and the sun's longitude in Beijing time; the new moons of
 * 2027-02-06 23:55 and 2030-02-03 00:07 lie so near midnight that some calendar software gives the neighbouring day.
 */
const movingDays: Readonly<Record<number, string>> = {
  2020: '01-25 02-08 04-04 06-25 10-01 10-25',
  2021: '02-12 02-26 04-04 06-14 09-21 10-14',
  2022: '02-01 02-15 04-05 06-03 09-10 10-04',
  2023: '01-22 02-05 04-05 06-22 09-29 10-23',
  2024: '02-10 02-24 04-04 06-10 09-17 10-11',
  2025: '01-29 02-12 04-04 05-31 10-06 10-29',
  2026: '02-17 03-03 04-05 06-19 09-25 10-18',
  2027: '02-06 02-20 04-05 06-09 09-15 10-08',
  2028: '01-26 02-09 04-04 05-28 10-03 10-26',
  2029: '02-13 02-27 04-04 06-16 09-22 10-16',
  2030: '02-03 02-17 04-05 06-05 09-12 10-05',
  2031: '01-23 02-06 04-05 06-24 10-01 10-24',
  2032: '02-11 02-25 04-04 06-12 09-19 10-12',
  2033: '01-31 02-14 04-04 06-01 09-08 10-01',
  2034: '02-19 03-05 04-05 06-20 09-27 10-20',
  2035: '02-08 02-22 04-05 06-10 09-16 10-09',
};

const order: readonly MovingFestival[] = ['spring', 'lantern', 'qingming', 'dragonBoat', 'midAutumn', 'doubleNinth'];

/** The festival's day in a year, or null outside the years that the table holds. */
export function festivalDay(festival: Festival, year: number): IsoDate | null {
  if (festival.kind === 'fixed') return civilDay(year, festival.month, festival.date);
  const day = `${year}-${movingDays[year]?.split(' ')[order.indexOf(festival.id)]}`;
  return isCivilDay(day) ? day : null;
}

function fixed(zh: string, month: number, date: number): Festival {
  return { kind: 'fixed', zh, month, date };
}

function moving(zh: string, id: MovingFestival): Festival {
  return { kind: 'moving', zh, id };
}

/** Names that offices write, the longer before the shorter that it begins with. */
export const festivalNames: readonly (readonly [name: string, festival: Festival])[] = [
  ['元旦', fixed('元旦', 1, 1)],
  ['三八', fixed('三八', 3, 8)],
  ['妇女节', fixed('三八', 3, 8)],
  ['五一', fixed('五一', 5, 1)],
  ['劳动节', fixed('五一', 5, 1)],
  ['五四', fixed('五四', 5, 4)],
  ['青年节', fixed('五四', 5, 4)],
  ['六一', fixed('六一', 6, 1)],
  ['儿童节', fixed('六一', 6, 1)],
  ['七一', fixed('七一', 7, 1)],
  ['建党节', fixed('七一', 7, 1)],
  ['八一', fixed('八一', 8, 1)],
  ['建军节', fixed('八一', 8, 1)],
  ['教师节', fixed('教师节', 9, 10)],
  ['十一', fixed('国庆节', 10, 1)],
  ['国庆', fixed('国庆节', 10, 1)],
  ['农历春节', moving('春节', 'spring')],
  ['春节', moving('春节', 'spring')],
  ['农历新年', moving('春节', 'spring')],
  ['元宵', moving('元宵节', 'lantern')],
  ['正月十五', moving('元宵节', 'lantern')],
  ['清明', moving('清明节', 'qingming')],
  ['端午', moving('端午节', 'dragonBoat')],
  ['中秋', moving('中秋节', 'midAutumn')],
  ['重阳', moving('重阳节', 'doubleNinth')],
];
