import { stepDone as words } from '../end-words';
import { has, type StatusRule } from './rule';

/** 已完成方案制定: a step is over, the work is not. */
export const stepDone: StatusRule = { name: 'step-done', status: 'in_progress', says: has(words) };
