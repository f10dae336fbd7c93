import type { StudyRules } from '../campaign/pack';
import { awaitingOf, denialOf } from '../text/denial';
import { takingBack } from '../text/taken-back';
import { type DayPart, dayPart, joinParts } from './day-part';

/** Whether a form counts towards the days, is only recorded, or stands for those who cannot come. */
export type StudyForm = 'counted' | 'not-counted' | 'alternative' | 'unknown';

/** A report that is heard and a film that is watched; a report that is read together and a meeting held by video are none. */
const notCounted =
  /讲课|授课|党课|讲座|报告会|(?:听|(?<!工)作|做|辅导|专题|宣讲|专家|形势|事迹)[^学讨]{0,4}报告|^报告$|辅导|现场教学|参观|教育基地|实地|观看|看片|专题片|教育片|影片|电影|纪录片|视频(?!会|集中|研讨|讨论|交流)/u;
const alternative = /送学|上门|分散|自学/u;
const counted = /集中|研讨|讨论|领读|领学|逐人发言|交流|读书班/u;
const deeds = '集中|研讨|讨论|交流|领读|领学|逐人|组织|开展|进行|举行|学习|到';
const denied = denialOf(deeds);
const awaited = awaitingOf(deeds);
const notHeld = /非集中|取消|改期|延期|延后|推迟|顺延|暂停|缓开/u;

/** 集中学习（作废）, 微信群交流, 研讨（另行安排）, 讨论稿: not held, or not together. */
const takesBack = takingBack(
  /作废|另行|另定|冲突|书面|微信|个别|[论讨]稿|轮岗|计划|未开|仅|只有/,
  /不忘|不懈|不断|不拘|克难|攻难|高尚|崇尚|时尚|风尚|[《“"「][^》”"」]*[》”"」]|不少于/,
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
  const isTakenBack = /取消|改期|延期|推迟/u.test(text) || parts.some((part, at) => kinds[at] === 'unknown' && takesBack(part));
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
