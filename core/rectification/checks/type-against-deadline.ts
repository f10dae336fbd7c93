import { daysBetween } from '../../calendar/civil-day';
import { said } from './cell-says';
import { rowCheck } from './check';

/** Beyond this, a 立行立改 item with a day is not being mended at once. */
const immediateDays = 60;

/**
 * The type column says one thing and the deadline another: 立行立改 with a day more than two months ahead, or with 长期坚持; 长期坚持 with
 * 立行立改; 限期整改 without a day. A stage day beside 长期坚持 is as it should be (R102) and is not reported.
 */
export const typeAgainstDeadline = rowCheck(
  {
    code: 'type-against-deadline',
    level: 'warning',
    serves: ['R100', 'R102', 'R103'],
    source: '“分类施策，立行立改”；“凡是能够立即解决的，就要立即解决”',
  },
  (item, { today, frame }) => {
    const { rectType, deadline } = item;
    if (rectType === null || deadline === null) return null;
    const { kind, due } = deadline;
    const isFar = (): boolean => due !== null && daysBetween(frame.asOf ?? today, due) > immediateDays;
    const contradicts =
      (rectType === 'immediate' && (kind === 'ongoing' || (kind === 'dated' && isFar()))) ||
      (rectType === 'ongoing' && kind === 'immediate') ||
      (rectType === 'dated' && due === null && (kind === 'immediate' || kind === 'ongoing' || kind === 'immediate+ongoing'));
    return contradicts ? { field: 'rectType', params: { rectType: said(item, 'rectType'), deadline: said(item, 'deadline') } } : null;
  },
);
