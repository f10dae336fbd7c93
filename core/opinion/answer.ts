import { saysNothing } from '../rectification/checks/cell-says';
import { readYesNo } from '../rectification/yes-no';
import { awaitingOf, denialOf } from '../text/denial';
import { takingBack } from '../text/taken-back';
import type { AnswerState, Opinion } from './opinion';

const needless = /不需|无需|不用|不必|无须/gu;
/** 不用书面，但要当面答复; 暂不需答复: a reply is asked for all the same, or later. */
const asksAllTheSame = /[需须要应请但待暂]/u;

const replying = '答复|回复|反馈|回应|告知';
/** 已当面答复: whatever else the cell says（对方未回复）, a reply was given. */
const given = new RegExp(`已[^，,。；;未不没]{0,12}(?:${replying})`, 'u');
const notGiven = [/^(?:未|尚未|暂未|还未|没有?|待|拟|无$|否|是否|[需须应]|要求|请)/u, denialOf(replying), awaitingOf(replying)];
/** 已反馈，2人未反馈; 已答复，书面答复待发; 未送达, 拒收: not everybody has it yet. 已反馈，对方未回复 is another's silence. */
const notReached = new RegExp(
  `(?:未|没)(?:能|有|曾)*(?:送达|联系|签收|收到|${replying})|(?:待|拟)[^，,。；;]{0,6}(?:发|${replying})|(?:${replying})[^，,。；;]{0,4}待|拒收|退[回件]|一半`,
  'u',
);
/** The giver's own silence: whoever replied has replied. */
const theirSilence = /(?:对方|本人|群众|反映人|意见人|提出人|其)[^，,。；;]{0,2}(?:未|没有?)(?:再|予)*(?:答复|回复|反馈|回应)/gu;
/** What is being done with an opinion is no reply to its giver. */
const underWay = /^(?:正在?|还在|仍在|尚在)|^(?:答复|回复|反馈|办理|处理|研究|协调|核实|沟通)之?中$|^已?(?:受理|转办|交办|登记)$|^暂缓/u;

const absorbing = '吸收|纳入';
const absorbed = new RegExp(absorbing, 'u');
const notAbsorbed = denialOf(absorbing);
/** 拟吸收, 建议纳入, 是否纳入待定: it is not in the material yet. Of 部分吸收 a part is. */
const notYetAbsorbed = takingBack(/建议|计划|是否|删|撤/, /部分/);
const refused = denialOf('采纳|吸收|采用');
/** 未采纳，待研究: nothing has been decided. */
const undecided = /待|研究|再议/u;

/** Whether a cell of 答复状态、反馈情况、是否反馈、反馈时间 tells of a reply that was given. */
function tellsOfReply(text: string | undefined): boolean {
  if (text === undefined || saysNothing(text)) return false;
  const plain = text.trim();
  if (given.test(plain)) return !notReached.test(plain.replace(theirSilence, ''));
  return !notGiven.some((pattern) => pattern.test(plain)) && !underWay.test(plain) && readYesNo(plain) !== false;
}

/** Whether 转办去向 takes an opinion into the material of the team（吸收到班子检视剖析材料）. */
export function isAbsorbed({ routing }: Opinion['texts']): boolean {
  return routing !== undefined && absorbed.test(routing) && !notAbsorbed.test(routing) && !notYetAbsorbed(routing);
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
    const status = answerStatus ?? '';
    const bare = status.replace(needless, '');
    if (bare !== status && !given.test(status)) {
      if (!asksAllTheSame.test(bare)) return 'needless';
    } else if (tellsOfReply(status)) return 'answered';
  } else if (tellsOfReply(feedback) || tellsOfReply(feedbackDate)) return 'answered';
  if (hasLink || isAbsorbed(texts)) return 'taken';
  const isRefused = (refused.test(adopted) || readYesNo(adopted) === false) && !undecided.test(adopted);
  return isRefused && !saysNothing(adoptReason) ? 'declined' : 'open';
}
