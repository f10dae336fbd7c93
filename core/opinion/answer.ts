import { readYesNo } from '../rectification/yes-no';
import type { AnswerState, Opinion } from './opinion';

const denied = /^(?:未|尚未|暂未|还未|没有?|待|拟|无$|否)/u;
const needless = /不需|无需|不用|不必|无须/u;
const refused = /^(?:不|未|不予|未予|暂不)(?:予)?(?:采纳|吸收|采用)|^否$|^不$|^×$/u;

const says = (text: string | undefined): text is string => text !== undefined && !/^[\s/／\-—–无]*$/u.test(text);

/** Whether a cell of 反馈情况、是否反馈、答复内容 tells of a reply that was given. */
function tellsOfReply(text: string | undefined): boolean {
  if (!says(text)) return false;
  const plain = text.trim();
  return !denied.test(plain) && readYesNo(plain) !== false;
}

/**
 * How far an opinion is answered, from what its row says. 答复状态 decides; then a reply or its date; then a problem it is linked to, or its
 * being taken into the team's material; then a refusal with a reason. 办理情况 alone is no answer: it says what is done, not what was replied.
 * Source: “正面回应干部群众所提意见” (R053).
 */
export function answerOf(texts: Opinion['texts'], hasLink: boolean): AnswerState {
  const { answerStatus, feedback, feedbackDate, adopted, adoptReason, routing } = texts;
  if (says(answerStatus)) {
    if (needless.test(answerStatus)) return 'needless';
    if (!denied.test(answerStatus.trim())) return 'answered';
  } else if (tellsOfReply(feedback) || says(feedbackDate)) return 'answered';
  if (hasLink || (says(routing) && /吸收|纳入/u.test(routing))) return 'taken';
  if (says(adopted) && refused.test(adopted.trim()) && says(adoptReason)) return 'declined';
  return 'open';
}
