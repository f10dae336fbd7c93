import type { IsoDate } from '../../calendar/iso-date';
import type { TalkRow } from './read-talks';

/** When and where a talk is. */
export interface TalkTime {
  readonly date: IsoDate;
  readonly part: string;
  readonly place: string | null;
}

/** The time a row plans its talk for; null where it names no day. */
export function rowTime({ planned, part, place }: Pick<TalkRow, 'planned' | 'part' | 'place'>): TalkTime | null {
  return planned === null ? null : { date: planned, part, place: place === '' ? null : place };
}
