import { saysUnfinished } from '../negations';
import type { StatusRule } from './rule';

/** 未完成 is only not done, so it counts as under way. */
export const unfinished: StatusRule = { name: 'unfinished', status: 'in_progress', says: saysUnfinished };
