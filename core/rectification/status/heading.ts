import type { Status } from './vocabulary';

const number = /^(?:第?[（(]?[一二三四五六七八九十\d]{1,3}[）)]?(?:部分|类)?[、.．:：]?\s*)/u;
const bracket = /\s*[（(【[].*$/u;
const counted = /(?:[:：,，]?\s*共?\s*\d+\s*[项个件条]|的?(?:整改)?(?:问题|事项|任务|项目|部分|清单|台账|情况|类)+)+$/u;
/** Nothing but how far the work is: 整改落实不到位, 推进乡村振兴 and 长期坚持 name a kind of problem. */
const standing =
  /^(?:已经?|均已|全部|全面|基本|部分|尚未|还未|未|没有|正在|待)+(?:完成|整改|销号|办结|解决|验收|启动|推进)+(?:到位|完毕|中)?$|^(?:整改|推进|办理)中$|^(?:整改)?(?:完成|办结|销号)(?:整改)?$/u;

/**
 * The status that a section title or a sheet’s name gives to all that stands under it（一、已完成整改的问题（3个）、未完成）, for ledgers without
 * a status column; null where it speaks of anything else.
 */
export function statusInHeading(heading: string, status: (text: string) => Status | null): Status | null {
  const plain = heading.trim().replace(number, '').replace(bracket, '').replace(counted, '').replace(/\s+/gu, '');
  return standing.test(plain) ? status(plain) : null;
}
