import type { StudyRules } from '../campaign/pack';

/** Whether a form counts towards the days, is only recorded, or stands for those who cannot come. */
export type StudyForm = 'counted' | 'not-counted' | 'alternative' | 'unknown';

/** A report that is heard and a film that is watched; a report that is read together and a meeting held by video are none. */
const notCounted =
  /讲课|授课|党课|讲座|报告会|(?:听|(?<!工)作|做|辅导|专题|宣讲|专家|形势|事迹)[^学讨]{0,4}报告|^报告$|辅导|现场教学|参观|教育基地|实地|观看|看片|专题片|教育片|影片|电影|纪录片|视频(?!会|集中|研讨|讨论|交流)/u;
const alternative = /送学|上门|分散|自学/u;
const counted = /集中|研讨|讨论|领读|领学|逐人发言|交流|读书班/u;

/**
 * What a form of study is worth: as the campaign names it, else by what the words mean. A form that joins one that counts with one that does not
 * （集中学习讨论、看专题教育片）counts: the discussion was held.
 *
 * Source: “采取轮流领读、逐人发言、互动交流等方式” (R013), “不能用专家讲课、听辅导报告、现场教学、看专题教育片等形式代替” (R012),
 * “灵活采取送学上门、分散学习等方式” (R015).
 */
export function studyForm(text: string, { counted: names, notCounted: others, alternative: apart }: StudyRules): StudyForm {
  const parts = text
    .split(/[、，,;；／/＋+\n]+/u)
    .map((part) => part.replace(/\s+/gu, ''))
    .filter((part) => part !== '');
  const kinds = parts.map((part): StudyForm => {
    if (names.includes(part)) return 'counted';
    if (others.includes(part)) return 'not-counted';
    if (apart.includes(part) || alternative.test(part)) return 'alternative';
    if (notCounted.test(part)) return 'not-counted';
    return counted.test(part) ? 'counted' : 'unknown';
  });
  const order: readonly StudyForm[] = ['counted', 'unknown', 'alternative', 'not-counted'];
  return order.find((kind) => kinds.includes(kind)) ?? 'unknown';
}
