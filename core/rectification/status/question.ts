import { halfWidth } from '../../calendar/half-width';
import type { Status } from './vocabulary';

/** What 是 and 否 mean by what the header asks. 否 claims no more than the question says: not done is not the same as not begun. */
const questions: readonly (readonly [asks: RegExp, yes: Status | null, no: Status | null])[] = [
  [/销号|验收|闭环|结案|关闭/, 'closed', null],
  [/逾期|超期|超时/, 'overdue', null],
  [/延期/, 'extended', null],
  [/长期|持续|常态/, 'ongoing', null],
  [/取消|终止/, 'cancelled', null],
  [/启动|开始|开展|着手/, 'in_progress', 'not_started'],
  [/完成|办结|解决|到位|完毕|落实/, 'done', 'in_progress'],
  [/整改|已改/, 'done', 'not_started'],
];

/** What 是 and 否 mean under a header that asks（是否完成、完成与否、已完成（√））; null under one that asks nothing. */
export function asked(question: boolean | string): (typeof questions)[number] | null {
  if (question === false) return null;
  const header = question === true ? '是否完成' : halfWidth(question).replace(/\s/g, '');
  if (!/是否|与否|能否|有无|[?√吗]|是\/否|\(是|打勾|划勾/.test(header)) return null;
  return questions.find(([asks]) => asks.test(header)) ?? null;
}
