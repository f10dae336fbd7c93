import { anyOf } from '../../text/any-of';
import { openSignsWith, takingBack } from '../../text/taken-back';
import { conditions, settled } from '../../text/verdict';

/** What is open where work is told of; in an approval（同意，抓紧启动）the same words take nothing back. */
const underWay = anyOf(
  // 二期推进中, 绿化走程序, 绿化刚启动
  /正(?=[^常式规面确义])|[^其集]中$|在[做办建修改]|等(?:资金|批|天|领导|上级|验)|走(?:流程|程序)|刚|启动|招标|立项|准备|协调|跟进|滞后|缓慢/,
  // 绿化预计10月完成, 其他逐步解决, 后续跟进
  /计划|预计|争取|力争|将|后续|下一?步|继续|加快|抓紧|加紧|逐步|分[期批]|陆续|明年|下个?[周月]/,
  // 1户诉讼中, 1户失联, 出现反弹, 是（存疑）, 是（基本）
  /存疑|^(?:基本|大体|大致)$|困难|上访|信访|起诉|诉讼|失联|外出|出现|反弹|复发/,
);
const harmless = anyOf(
  // 完成但逾期
  /但?是?已?(?:逾期|超期|超时)(?:[0-9]+[天日])?/,
  // 防止问题反弹
  /(?:防止|避免|严防|杜绝|防范)[^,]*/,
  // 今后将继续加强监管
  /(?:后续|下一?步|今后|将)*(?:继续|进一步|不断|持续)*(?:加强|强化|严格|坚持|巩固|提升|深化)[^,]*/,
  /准备(?:好|金)|协调(?:解决|处理)|困难(?:群众|职工|党员|家庭|户|学生|企业)|拒收|信访(?:积案|件|事项)[^,]*已|调整不合理/,
);
const signs = openSignsWith(underWay);
const saysOpen = takingBack(underWay, harmless);
/** 计划7月销号, 尚未归档: what comes after the work. */
const afterwards = /销号|销案|结案|归档|备案/;
/** 未完成0项, 剩余0户 */
const none = /(?<![0-9.])0[项个户件条处起人家]$/;

/** Whether a text holds any sign of something open, harmless or not: most do not, and need no closer look. */
export const hasOpenSign = (text: string): boolean => signs.test(text);

/** Whether a clause behind an end may take it back（李四拒不整改）. What is plainly harmless（未发现反弹、按计划）is taken out first. */
export function mayTakeBack(clause: string): boolean {
  return saysOpen(clause) && !afterwards.test(clause) && !none.test(clause);
}

/** Whether words behind a close-out make it hang on something（材料另补、1票反对）. */
export const isConditional = takingBack(conditions, anyOf(settled, harmless));
const closing = /销号|销案|验收(?:合格|通过)|通过验收/;
/** 原则同意销号, 附条件销号, 初步验收合格 */
const halfway = /(?:原则|初步|条件|暂予)[^,]{0,4}(?:销号|销案|验收|通过)/;

/** Whether a text that tells of a close-out makes it hang on something（同意销号但须补充材料、验收合格，材料另补、原则同意销号）. */
export function closesOnCondition(text: string): boolean {
  const found = closing.exec(text);
  return found !== null && (halfway.test(text) || isConditional(text.slice(found.index + found[0].length)));
}
