import type { StudyRules } from '../campaign/pack';
import { anyOf } from '../text/any-of';
import { awaitingOf, denialOf } from '../text/denial';
import { takingBack } from '../text/taken-back';
import { type DayPart, dayPart, joinParts } from './day-part';

/** Whether a form counts towards the days, is only recorded, or stands for those who cannot come. */
export type StudyForm = 'counted' | 'not-counted' | 'alternative' | 'unknown';

/** A report that is heard and a film that is watched; a report that is read together and a meeting held by video are none. */
const notCounted =
  /讲课|授课|党课|讲座|报告会|(?:听|(?<!工)作|做|辅导|专题|宣讲|专家|形势|事迹)[^学讨]{0,4}报告|^报告$|辅导|现场教学|参观|教育基地|实地|观看|看片|专题片|教育片|影片|电影|纪录片|视频(?!会|集中|研讨|讨论|交流)/u;
const alternative = /送学|上门|分散|自学/u;
const counted = /集中[^，,]{0,8}(?:学|研|讨|读|交流)|^集中$|研讨|讨论|领读|领学|逐人发言|交流|读书班/u;
const deeds = '集中|研讨|讨论|交流|领读|领学|逐人|组织|开展|进行|举行|学习|到';
const denied = denialOf(deeds);
const awaited = awaitingOf(deeds);
const notHeld = /非(?:集中|研讨|讨论|交流)|无(?=集中|研讨|讨论|交流)|取消|改期|延期|延后|推迟|顺延|暂停|缓开/u;

/** 集中学习（作废）, 微信群交流, 研讨（另行安排）, 讨论稿, 集中学习（停电中断）: not held, not together, or not to the end. */
const takesBack = takingBack(
  anyOf(
    /作废|另行|另定|冲突|书面|微信|个别|[论讨]稿|轮岗|计划|未开|仅|只|准备|下周|(?<![更修整])改(?![革进善造变]|正)|套开|传阅|印发|收[看听]|直播/,
    /停|中[断止]|打断|缩短|流于|摆拍|后补|中途|走过场|应付|补记|请假|缺(?!点|失)|一人|无(?:记录|人)|存疑|[?？×✗]|^[否无空]$|代[为替学]|为主|分散进行|录像|回[放看]|网课|学习强国/,
  ),
  /不忘|不懈|不断|不拘|克难|攻难|高尚|崇尚|时尚|风尚|[《“"「][^》”"」]*[》”"」]|不少于|集中(?:学习)?为主|补短板/,
);

/** Whether a text says that people did not come together to learn: 不是集中学习, 拟集中学习, 集中学习（取消）. */
function saysNotHeld(text: string): boolean {
  return notHeld.test(text) || denied.test(text) || awaited.test(text) || takesBack(text);
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[、，,;；／/＋+\n]+/u)
    .map((part) => part.replace(/\s+/gu, ''))
    .filter((part) => part !== '');
}

/**
 * What a form of study is worth: as the campaign names it, else by what the words mean. A form that joins one that counts with one that does not
 * （集中学习讨论、看专题教育片）counts: the discussion was held. One that denies the learning together, or puts it off, counts for nothing.
 *
 * Source: “采取轮流领读、逐人发言、互动交流等方式” (R013), “不能用专家讲课、听辅导报告、现场教学、看专题教育片等形式代替” (R012),
 * “灵活采取送学上门、分散学习等方式” (R015).
 */
export function studyForm(text: string, rules: StudyRules): StudyForm {
  const parts = partsOf(text);
  const kinds = parts.map((part) => kindOf(part, rules));
  const isTakenBack =
    /取消|改期|延期|推迟|^改|[^更修整]改[为自线看]|(?:自学|分散)(?:进行|为主)|[，,；;]\s*[后又]改/u.test(text) ||
    parts.some((part, at) => kinds[at] === 'unknown' && takesBack(part));
  if (kinds.includes('counted') && isTakenBack) return 'unknown';
  const order: readonly StudyForm[] = ['counted', 'unknown', 'alternative', 'not-counted'];
  return order.find((kind) => kinds.includes(kind)) ?? 'unknown';
}

function kindOf(part: string, { counted: names, notCounted: others, alternative: apart }: StudyRules): StudyForm {
  if (names.includes(part)) return 'counted';
  if (others.includes(part)) return 'not-counted';
  if (apart.includes(part) || alternative.test(part)) return 'alternative';
  if (notCounted.test(part)) return 'not-counted';
  return counted.test(part) && !saysNotHeld(part) ? 'counted' : 'unknown';
}

const fromAfar = /电话|线上|网上|网络|远程|视频|云(?:上|端|学习|会议|研讨)|腾讯|钉钉/u;
/** 网络安全法 is what was learnt. */
const ofContent = /网络(?:安全|强国|舆情|意识形态|信息|文明|综合)[^，,；;]*|[《“"「][^》”"」]*[》”"」]|视频会议?室/gu;

/** Whether a form that counts was held from afar（集中学习（线上））: no notice forbids it and none allows it, so that its days count and are pointed out. */
export function isFromAfar(text: string): boolean {
  return fromAfar.test(text.replace(ofContent, ''));
}

const timed = /[0-9０-９一二两三四五六七八九十半几]+个?多?(?:小时|分钟|学时|课时)/u;

/** The time in words of a form（集中学习（2小时））that is no number of days; '' where it names none. */
export function hoursIn(text: string): string {
  return timed.exec(text)?.[0] ?? '';
}

/** How much of the day the parts that count took（上午集中学习，下午专家讲课: the morning）; null where one of them does not say. */
export function countedPart(text: string, rules: StudyRules): DayPart | null {
  let joined: DayPart | null = null;
  for (const part of partsOf(text).filter((one) => kindOf(one, rules) === 'counted')) {
    const said = dayPart(part);
    if (said === null) return null;
    joined = joinParts(joined, said);
  }
  return joined;
}
