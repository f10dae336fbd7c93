import type { IsoDate } from '../calendar/iso-date';

/** The day of reading and the ledger year: what texts that leave them out are read by. */
export interface ReadingDay {
  readonly today: IsoDate;
  readonly year: number;
}
