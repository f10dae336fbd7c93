import { readYesNo } from '../../text/yes-no';
import type { ReadingDay } from '../reading-day';
import { readStatus } from './read-status';

/**
 * What the 是否销号 column says: true where the item is closed（是、√、已销号、验收合格）, false where it is not（否、未销号、待销号、退回）, null
 * where the cell is blank or speaks of something else（已整改、已上报）: work done is not work accepted.
 */
export function readClosed(text: string, on?: ReadingDay): boolean | null {
  const question = '是否销号';
  const status = readStatus(text, on === undefined ? { question } : { question, on });
  if (status === 'closed') return true;
  return status === 'pending_acceptance' || status === 'rework' || readYesNo(text) === false ? false : null;
}
