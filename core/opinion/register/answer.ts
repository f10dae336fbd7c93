import { saysNothing } from '../../rectification/checks/cell-says';
import { denialOf } from '../../text/denial';
import { takingBack } from '../../text/taken-back';
import { readYesNo } from '../../text/yes-no';
import type { AnswerState, Opinion } from '../opinion';
import { replyDated, replySaid } from '../reply';

const absorbing = '吸收|纳入';
const absorbed = new RegExp(absorbing, 'u');
const notAbsorbed = denialOf(absorbing);
/** 拟吸收, 建议纳入, 纳入明年材料, 纳入日常工作, 纳入，被退回: it is not in the material yet, or no longer. Of 部分吸收 a part is. */
const notYetAbsorbed = takingBack(
  /建议|计划|是否|删|撤|退|取消|移出|剔除|准备|[应可请]|要求|争取|力争|考虑|讨论|研究|议事日程|日常|初稿|明年|下一?[年轮步次阶]|[日月底年周]前|[?？曾原]/,
  /部分|原汁原味/,
);
const refusal = denialOf('采纳|吸收|采用');
/** 未采纳，待研究, 原不采纳，现采纳, 不采纳需报批: nothing has been decided, or not so. 不采纳（不符合政策） is. */
const undecided = takingBack(
  /研究|再议|[后改是原建?？]|目前|现|下一?[步次]|明年|报批|审|讨论|反对|[0-9一二两][条项]/,
  /不(?:符合?|合|具备|成熟|足|够|可行|现实|合理|属于?|在|宜|能|便)|难度|是因为|需求|超出|原因|建议/,
);

/** Whether 转办去向 takes an opinion into the material of the team（吸收到班子检视剖析材料）. */
export function isAbsorbed({ routing }: Opinion['texts']): boolean {
  return routing !== undefined && absorbed.test(routing) && !notAbsorbed.test(routing) && !notYetAbsorbed(routing);
}

/** Whether 是否采纳 says no, for good and for all of it. */
function isRefused(adopted: string): boolean {
  const plain = adopted.replace(/\s+/gu, '');
  if (refusal.test(plain)) return !undecided(plain.replace(refusal, ''));
  return readYesNo(plain) === false && !undecided(plain.replace(/^[否无×不]/u, ''));
}

/**
 * How far an opinion is answered, from what its row says. 答复状态 decides; then a reply or its date; then a problem it is linked to, or its
 * being taken into the team's material; then a refusal with a reason. 办理情况 alone is no answer, nor is 正在办理 under 反馈情况: it says what is
 * done, not what was replied.
 * Source: “正面回应干部群众所提意见” (R053).
 */
export function answerOf(texts: Opinion['texts'], hasLink: boolean): AnswerState {
  const { answerStatus, feedbackDate, adopted = '', adoptReason } = texts;
  const column = saysNothing(answerStatus) ? 'feedback' : 'answerStatus';
  const reply = replySaid(texts[column], column);
  if (reply === 'needless') return 'needless';
  if (reply === 'given' || (saysNothing(texts[column]) && replyDated(feedbackDate))) return 'answered';
  if (hasLink || isAbsorbed(texts)) return 'taken';
  return isRefused(adopted) && !saysNothing(adoptReason) ? 'declined' : 'open';
}
