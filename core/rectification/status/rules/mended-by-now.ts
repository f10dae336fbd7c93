import { endIsToldLast } from '../end-told-last';
import type { StatusRule } from './rule';

/** Words that hand it back or take it further, of which the rules for them speak. */
const ofAcceptance = /验收|审核|复核|核查|销号|关闭|闭环|逾期|超期|延期|申请/;
/** 未完成，现已完成整改: one status and then another. */
const bareStatus =
  /^(?:部分|[0-9一二两三四五六七八九十]+[项条个件户处])?(?:尚未|还未|未|没有?|不)?(?:完成|整改|启动|开展|开始|到位|落实|解决)$/;

function saysMended(text: string): boolean {
  const clauses = text.split(',');
  if (clauses.length < 2 || ofAcceptance.test(text) || !endIsToldLast(clauses)) return false;
  return !clauses.slice(0, -1).some((clause) => bareStatus.test(clause));
}

/**
 * What was amiss or what was done is told first, and then that the whole is at its end（制度未落实问题，现已整改到位）. The words before it are no
 * status: 未 in the fault says nothing against what is said last. Asked first of all, since the fault may be told in any rule's words.
 */
export const mendedByNow: StatusRule = {
  name: 'mended-by-now',
  status: 'done',
  because: 'what was amiss is told first, and then that it is done by now: 未 in the fault says nothing against what is said last',
  examples: ['制度未落实问题，现已整改到位', '前期未启动，目前已完成整改', '已落地见效，整改完成'],
  says: saysMended,
};
