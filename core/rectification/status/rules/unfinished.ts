import { saysUnfinished } from '../negations';
import type { StatusRule } from './rule';

export const unfinished: StatusRule = {
  name: 'unfinished',
  status: 'in_progress',
  because: 'only not done, so it counts as under way',
  examples: ['未完成', '尚未整改到位', '没有全部解决'],
  says: saysUnfinished,
};
