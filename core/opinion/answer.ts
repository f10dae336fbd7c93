import { saysNothing } from '../rectification/checks/cell-says';
import { readYesNo } from '../rectification/yes-no';
import { awaitingOf, denialOf } from '../text/denial';
import type { AnswerState, Opinion } from './opinion';

const needless = /不需|无需|不用|不必|无须/u;

const replying = '答复|回复|反馈|回应|告知';
/** 已当面答复: whatever else the cell says（对方未回复）, a reply was given. */
const given = new RegExp(`已[^，,。；;未不没]{0,12}(?:${replying})`, 'u');
const notGiven = [/^(?:未|尚未|暂未|还未|没有?|待|拟|无$|否)/u, denialOf(replying), awaitingOf(replying)];
/** What is being done with an opinion is no reply to its giver. */
const underWay = /^(?:正在?|还在|仍在|尚在)|^(?:答复|回复|反馈|办理|处理|研究|协调|核实|沟通)之?中$|^已?(?:受理|转办|交办|登记)$|^暂缓/u;

const absorbing = '吸收|纳入';
const absorbed = new RegExp(absorbing, 'u');
const notAbsorbed = denialOf(absorbing);
const refused = denialOf('采纳|吸收|采用');

/** Whether a cell of 答复状态、反馈情况、是否反馈、反馈时间 tells of a reply that was given. */
function tellsOfReply(text: string | undefined): boolean {
  if (text === undefined || saysNothing(text)) return false;
  const plain = text.trim();
  if (given.test(plain)) return true;
  return !notGiven.some((pattern) => pattern.test(plain)) && !underWay.test(plain) && readYesNo(plain) !== false;
}

/** Whether 转办去向 takes an opinion into the material of the team（吸收到班子检视剖析材料）. */
export function isAbsorbed({ routing }: Opinion['texts']): boolean {
  return routing !== undefined && absorbed.test(routing) && !notAbsorbed.test(routing);
}

/**
 * How far an opinion is answered, from what its row says. 答复状态 decides; then a reply or its date; then a problem it is linked to, or its
 * being taken into the team's material; then a refusal with a reason. 办理情况 alone is no answer, nor is 正在办理 under 反馈情况: it says what is
 * done, not what was replied.
 * Source: “正面回应干部群众所提意见” (R053).
 */
export function answerOf(texts: Opinion['texts'], hasLink: boolean): AnswerState {
  const { answerStatus, feedback, feedbackDate, adopted = '', adoptReason } = texts;
  if (!saysNothing(answerStatus)) {
    if (needless.test(answerStatus ?? '')) return 'needless';
    if (tellsOfReply(answerStatus)) return 'answered';
  } else if (tellsOfReply(feedback) || tellsOfReply(feedbackDate)) return 'answered';
  if (hasLink || isAbsorbed(texts)) return 'taken';
  const isRefused = refused.test(adopted) || readYesNo(adopted) === false;
  return isRefused && !saysNothing(adoptReason) ? 'declined' : 'open';
}
