import type { IsoDate } from '../../calendar/iso-date';
import { said, saysNothing } from '../checks/cell-says';
import type { RectificationItem } from '../item';
import { readClosed } from './closed-answer';
import type { Status } from './vocabulary';

/**
 * The status that figures are counted by: the status column, and where its cell is blank what the row says otherwise
 * （完成时限写“已完成”、销号时间、实际完成时间）. Null where the row says nothing, or in words that could not be read.
 *
 * A day after `today` proves nothing yet and is not taken, nor is 销号时间 beside 是否销号 = 否.
 */
export function statusInEffect(item: RectificationItem, today: IsoDate): Status | null {
  if (item.status !== null) return item.status;
  if (!saysNothing(item.texts.status)) return null;
  const denied = readClosed(said(item, 'closed')) === false;
  if (!denied && item.closedDate !== null && item.closedDate <= today) return 'closed';
  if (item.actualDate !== null && item.actualDate <= today) return 'done';
  return item.deadline?.kind === 'done' ? 'done' : null;
}
