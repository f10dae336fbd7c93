import { stepDone as words } from '../end-words';
import { has, type StatusRule } from './rule';

export const stepDone: StatusRule = {
  name: 'step-done',
  status: 'in_progress',
  because: 'a step is over, or what the work needs is there; the work is not done',
  examples: ['资金已到位', '责任人已落实', '上半年任务已完成', '已完成方案制定', '前期工作已完成'],
  says: has(words),
};
