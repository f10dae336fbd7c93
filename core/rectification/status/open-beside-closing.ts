import { closing } from './closing-words';
import { fullyDone } from './end-words';
import { saysKept } from './kept-up';
import { saysNotBegun, saysUnfinished } from './negations';

/** 未销号, 但尚未验收: what is missing at the end, whatever stands before it. */
const lacking = new RegExp(
  `,?但?是?(?:目前|现)?[尚还暂仍]?(?:未|没有?|不|待)(?:能|予以?|经|完成|组织|进行)*(?:验收|审核|核查|${closing})`,
  'g',
);
const open =
  /正在|正(?=整改|推进|办理|落实)|[改进理实置治]中|部分|基本|大部|多数|阶段性|初步|启动|着手|开始|进入|继续|(?<![并且])持续|推进|加快|抓紧|不到位|不彻底|(?<!\d)[1-9]\d?%/;

/** Whether a text says of the work that it is still open, beside 未销号 or 未验收: 正在整改，未销号 awaits nobody’s acceptance. */
export function isOpenBesideClosing(text: string): boolean {
  const rest = text.replace(lacking, '');
  return rest !== text && (open.test(rest) || saysNotBegun(rest) || saysUnfinished(rest));
}

/** 正在整改, 推进中, 部分完成, 完成80%: the whole of a clause. */
const openClause =
  /^(?:目前|现|仍|还|尚)?(?:(?:正在|正|持续)(?:有序|抓紧|加快|积极|全力)?(?:整改|推进|办理|落实|处理|实施|进行)中?|(?:在|有序|加快|抓紧)?(?:整改|推进|办理|落实|处理|实施|进行)(?:进行)?中)$|^(?:大?部分|多数)(?:问题)?[已均]?(?:完成|整改|解决|落实)|^[^,]{0,6}(?<!\d)[1-9]\d?%$/;
/** 待验收, 6月底申请销号: what is said of acceptance says nothing of the work. */
const ofAcceptance = new RegExp(`[验审核查批]|申请|${closing}`);

/** Whether one clause of several says that the work is open, and none that it is done: 正在整改，待验收 and 未整改，待核查 await nobody yet. */
export function hasOpenClause(text: string): boolean {
  if (!text.includes(',') || fullyDone.test(text)) return false;
  return text
    .split(',')
    .some((clause) => !ofAcceptance.test(clause) && (openClause.test(clause) || saysNotBegun(clause) || saysUnfinished(clause)));
}

/** The same of work that is meant to end: 未销号，持续整改 may be either, and is asked about. */
export function isOpenAndToEnd(text: string): boolean {
  return isOpenBesideClosing(text) && !saysKept(text);
}
