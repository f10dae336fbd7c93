import { anyOf } from '../../text/any-of';
import { openSignsWith, takingBack } from '../../text/taken-back';
import { conditions, settled } from '../../text/verdict';
import { harmlessInReports } from './harmless-words';
import { openWords } from './open-words';

const signs = openSignsWith(openWords);
const saysOpen = takingBack(openWords, harmlessInReports);
/** 计划7月销号, 尚未归档: what comes after the work. */
export const afterwards = /销号|销案|结案|归档|备案/;
/** 未完成0项, 剩余0户 */
const none = /(?<![0-9.])0[项个户件条处起人家]$/;

/** Whether a text holds any sign of something open, harmless or not: most do not, and need no closer look. */
export const hasOpenSign = (text: string): boolean => signs.test(text);

/** Whether a clause behind an end may take it back（李四拒不整改）. What is plainly harmless（未发现反弹、按计划）is taken out first. */
export function mayTakeBack(clause: string): boolean {
  return saysOpen(clause) && !afterwards.test(clause) && !none.test(clause);
}

/** Whether words behind a close-out make it hang on something（材料另补、1票反对）. */
export const isConditional = takingBack(conditions, anyOf(settled, harmlessInReports));
const closing = /销号|销案|验收(?:合格|通过)|通过验收/;
/** 原则同意销号, 附条件销号, 初步验收合格 */
const halfway = /(?:原则|初步|条件|暂予)[^,]{0,4}(?:销号|销案|验收|通过)/;

/** Whether a text that tells of a close-out makes it hang on something（同意销号但须补充材料、验收合格，材料另补、原则同意销号）. */
export function closesOnCondition(text: string): boolean {
  const found = closing.exec(text);
  return found !== null && (halfway.test(text) || isConditional(text.slice(found.index + found[0].length)));
}
