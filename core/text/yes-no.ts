import { halfWidth } from '../calendar/half-width';
import { takingBack } from './taken-back';

const yes = /^(?:是的?|√|✓|✔|☑|y|yes|true|1|对|有|已|o|ok|公开|达标|合格|通过)$/i;
const no = /^(?:否|不是|不|×|✗|✘|╳|x|n|no|false|0|错|无|没有|未|尚未|暂未|暂无)$/i;
/** 已公开, 未公开: the asked word itself. */
const saidYes = /^已.{1,6}$/;
const saidNo = /^(?:未|尚未|暂未|没有|不).{1,6}$/;
const ticked = '[√✓✔☑■]';
const marksBefore = new RegExp(`[□☐]|^${ticked}`);
const markBefore = { yes: new RegExp(`${ticked}是`), no: new RegExp(`${ticked}否`) };
const markBehind = { yes: new RegExp(`是\\(?${ticked}`), no: new RegExp(`否\\(?${ticked}`) };
/** 是（基本）, 是，后撤销: what takes a yes back, beside what does so anywhere. 是（无异议） is one. */
const takesBack = takingBack(/基本|大部|存疑|撤|缺|一半|原来|之前|名义|取消|作废|重做/, /无[^,]{0,2}(?:异议|意见|问题|遗漏)/);

const plainAnswer = (text: string): string =>
  halfWidth(text)
    .replace(/\s/g, '')
    .replace(/[。.;,]+$/, '');

/** What stands before the bracket or comma of an answer: 是 of 是（2024年3月）. */
const leading = (plain: string): string => plain.replace(/[(,;:].*$/, '');

/**
 * The answer of a cell that says 是、否、√、×、Y or N and no more than that before a bracket or comma（是（2024年3月））, or null where it gives
 * none: blank, `/`, both answers printed and none ticked, 已公开 and any other words. Reads ticked forms（☑是 □否）.
 */
export function readBareAnswer(text: string): boolean | null {
  const plain = plainAnswer(text);
  if (/是/.test(plain) && /否/.test(plain)) {
    // □是 ☑否, √是 否: the mark stands before its word; 是√ 否: after it.
    const { yes: isYes, no: isNo } = marksBefore.test(plain) ? markBefore : markBehind;
    return isYes.test(plain) === isNo.test(plain) ? null : isYes.test(plain);
  }
  const answer = leading(plain);
  if (no.test(answer)) return false;
  return yes.test(answer) ? true : null;
}

/** What stands behind the bracket or comma of an answer: 2024年3月 of 是（2024年3月）. */
const behind = (plain: string): string => plain.slice(leading(plain).length).replace(/[();:]/g, ',');

/**
 * The answer in a yes-or-no cell（是、否、√、×、Y、N, and 已公开、未公开 for the word asked about）, or null where it gives none, or a yes that the words
 * behind it may take back（是，但不完整）. Not for columns that may hold a status: 已启动 is no yes to 是否完成.
 */
export function readYesNo(text: string): boolean | null {
  const answer = answerOf(text);
  return answer === true && takesBack(behind(plainAnswer(text))) ? null : answer;
}

function answerOf(text: string): boolean | null {
  const bare = readBareAnswer(text);
  if (bare !== null) return bare;
  const plain = plainAnswer(text);
  if (/^不(?:涉及|适用|清楚|详|明|知)/.test(plain) || (/是/.test(plain) && /否/.test(plain))) return null;
  const answer = leading(plain);
  if (saidNo.test(answer)) return false;
  return saidYes.test(answer) ? true : null;
}
