import { countedIn } from './counted-unit';
import { carriedOn } from './kept-up';

const number = '(?:[0-9]+|[一二两三四五六七八九十]+)';
const count = `${number}${countedIn}(?:措施|问题|任务|事项|工作)?`;
const lead = '(?:共|其中|目前|现|另|另有|还有|有|均|都|全部|已经?|正在?|正|需|要|将|仍需?)*';
const end = '(?:完成|整改|办结|解决|落实|到位|销号)(?:整改|完成|到位|完毕|了)*';
const keptUp = '(?:转为?|纳入|列为)?(?:长期|持续|常态化?|日常)(?:坚持|巩固|保持|管理|管控|工作)+|(?:坚持|巩固|常抓不懈)';

const counted = (words: string): RegExp => new RegExp(`^${lead}(?:(?:${words})${count}|${count}${lead}(?:${words}))$`);
const isDone = counted(end);
const isCarriedOn = counted(carriedOn);
const isKeptUp = counted(keptUp);

/**
 * What becomes of the rest where a normalised text counts what is done and what goes on: `carried-on` is still being put right
 * （完成4项，持续整改1项）, `kept-up` has no end by its nature（4项已完成，1项长期坚持）. Null for any other text.
 * Source: audit offices count 持续整改 apart from 已整改: what cannot be done in time, for a stated cause.
 */
export function restOfCounted(text: string): 'carried-on' | 'kept-up' | null {
  const parts = text.split(',');
  const open = parts.filter((part) => !isDone.test(part));
  if (parts.length < 2 || open.length === 0 || open.length === parts.length) return null;
  if (!open.every((part) => isCarriedOn.test(part) || isKeptUp.test(part))) return null;
  return open.every((part) => isKeptUp.test(part)) ? 'kept-up' : 'carried-on';
}
