import { ended, stepDone as words } from '../end-words';
import type { StatusRule } from './rule';

/** 已函告业主整改, 已落实专人, 已批准拆除: an end is asked for, prepared or passed on. 已整改3处 may be all of it. */
const onItsWay = new RegExp(`^[^,未待]{0,8}已(?!完成|整改|学习|宣传|告知|核[实查])[^,未待0-9]{0,14}(?:${ended})[^,0-9]{0,8}$`);

export const stepDone: StatusRule = {
  name: 'step-done',
  status: 'in_progress',
  because: 'a step is over, or what the work needs is there; the work is not done',
  examples: ['资金已到位', '责任人已落实', '上半年任务已完成', '已完成方案制定', '前期工作已完成', '已函告业主整改', '已批准拆除'],
  says: (text) => words.test(text) || onItsWay.test(text),
};
