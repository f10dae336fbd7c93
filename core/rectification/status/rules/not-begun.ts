import { saysNotBegun } from '../negations';
import type { StatusRule } from './rule';

/** 还有一处没改: the others are. */
const begun = /正在|部分|(?:[还尚仍剩][有剩余]?|其中)[0-9一二两三四五六七八九十]+[项个处户件条家起名人栋间]/;

export const notBegun: StatusRule = {
  name: 'not-begun',
  status: 'not_started',
  because: 'nothing has been done yet; 未完成 does not say that',
  examples: ['待雨季后施工', '明年实施', '没有任何进展', '未整改', '尚未启动', '待派', '筹备中', '0%'],
  says: (text) => saysNotBegun(text) && !begun.test(text),
};
