import { anyOf } from '../../../text/any-of';
import { fullyDone } from '../end-words';
import { saysKept } from '../kept-up';
import type { StatusRule } from './rule';

const end = anyOf(
  // 6月底前完成, 年底前整改到位
  /(?:[0-9一二三四五六七八九十]+月|[0-9]{4}年|季度|年)(?:[0-9]+[日号]|[上中下]旬)?(?:份|内|底|末|初|中)?之?前?(?:全[面部]|基本|力争|确保)*(?:完成|到位|解决|销号|办结|完工|竣工)/,
  // 至9月底, 到年底, 至2025年6月
  /(?:直?至|到)(?:[0-9]{4}年|今年|明年|本年)?(?:[0-9]{1,2}月(?:$|,|份|前)|(?:[0-9]{1,2}月|年)(?:底|末|[0-9]+[日号]))/,
);

export const keptUpToADay: StatusRule = {
  name: 'kept-up-to-a-day',
  status: 'in_progress',
  because: 'it goes on, and has a day by which it is over',
  examples: ['持续推进，9月底前完成', '长期坚持至年底'],
  says: (text) => saysKept(text) && end.test(text) && !fullyDone.test(text),
};
