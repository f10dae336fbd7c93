import { halfWidth } from '../calendar/half-width';

const yes = /^(?:是的?|√|✓|✔|☑|y|yes|true|1|对|有|已|o|ok|已.{1,6}|公开|达标|合格|通过)$/i;
const no = /^(?:否|不是|不|×|✗|✘|╳|x|n|no|false|0|错|无|没有|未|尚未|暂未|(?:未|尚未|暂未|没有|不).{1,6}|暂无)$/i;
const ticked = '[√✓✔☑■]';

/**
 * The answer in a yes-or-no cell（是、否、√、×、Y、N、已公开、未公开）, or null where it gives none: blank, `/`, both answers printed and none
 * ticked. Reads ticked forms（☑是 □否）and what stands before a bracket（是（2024年3月））.
 */
export function readYesNo(text: string): boolean | null {
  const plain = halfWidth(text)
    .replace(/\s/g, '')
    .replace(/[。.;,]+$/, '');
  if (/是/.test(plain) && /否/.test(plain)) {
    // □是 ☑否, √是 否: the mark stands before its word; 是√ 否: after it.
    const isBefore = /[□☐]/.test(plain) || new RegExp(`^${ticked}`).test(plain);
    const isMarked = (word: string): boolean => new RegExp(isBefore ? ticked + word : `${word}\\(?${ticked}`).test(plain);
    const [isYes, isNo] = [isMarked('是'), isMarked('否')];
    return isYes === isNo ? null : isYes;
  }
  if (/^不(?:涉及|适用|清楚|详|明|知)/.test(plain)) return null;
  const answer = plain.replace(/[(,;:].*$/, '');
  if (no.test(answer)) return false;
  return yes.test(answer) ? true : null;
}
