import { saysNotBegun } from '../negations';
import type { StatusRule } from './rule';

const begun = /正在|部分/;

export const notBegun: StatusRule = {
  name: 'not-begun',
  status: 'not_started',
  because: 'nothing has been done yet; 未完成 does not say that',
  examples: ['待雨季后施工', '明年实施', '没有任何进展', '未整改', '尚未启动', '待派', '筹备中', '0%'],
  says: (text) => saysNotBegun(text) && !begun.test(text),
};
