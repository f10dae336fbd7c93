import type { StatusRule } from './rule';

/** ，现已完成整改; ，目前已整改到位 */
const nowDone =
  /,(?:但|问题)?(?:现|目前|现在)(?:均|都)?已经?(?:全部|全面|按期|如期|按要求|彻底)*(?:完成|办结|整改完毕|整改到位|整改完成|解决|落实到位)(?:整改|任务|了)*$/;
/** Words before it that leave something over, or hand it back. */
const notWhole =
  /部分|正在|其余|剩余|仍|还|待|基本|初步|阶段|计划|预计|拟|多数|个别|退回|打回|驳回|返工|补课|重新|再次|验收|审核|复核|销号|逾期|超期|[0-9一二两三四五六七八九十][项条个户件处家]/;
const bareStatus = /^(?:尚未|还未|未|没有?|不)?(?:完成|整改|启动|开展|开始|到位|落实|解决)$/;

function saysMended(text: string): boolean {
  const at = text.search(nowDone);
  if (at < 0) return false;
  const head = text.slice(0, at);
  return /[未没不无难]/.test(head) && !notWhole.test(head) && !head.split(',').some((clause) => bareStatus.test(clause));
}

/**
 * What was amiss is told first, and then that it is done by now（制度未落实问题，现已整改到位）. The fault is no status: 未 in it says nothing
 * against what is said last. Asked first of all, since the fault may be told in any rule's words.
 */
export const mendedByNow: StatusRule = {
  name: 'mended-by-now',
  status: 'done',
  because: 'what was amiss is told first, and then that it is done by now: 未 in the fault says nothing against what is said last',
  examples: ['制度未落实问题，现已整改到位', '前期未启动，目前已完成整改'],
  says: saysMended,
};
