import type { IsoDate } from '../../calendar/iso-date';
import type { DeadlineContext } from './combine';
import { readDeadlineText } from './read-deadline';

/**
 * The one day that somebody names in answer to a question, by the grammar of deadlines (2024-06-30, 6月底, 今天, 下周五); null where the
 * text names none, or several, or a repeating one. 今天 is the reference day.
 */
export function dayAsked(text: string, context: DeadlineContext): IsoDate | null {
  const plain = text.trim();
  if (/^(?:今天|今日|当天|today)$/iu.test(plain)) return context.today;
  const reading = readDeadlineText(plain, context);
  if (reading === null || reading.kind !== 'dated' || reading.recurrence !== null || reading.milestones.length > 0) return null;
  return reading.due;
}
