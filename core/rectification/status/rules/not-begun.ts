import { notBegun as words } from '../negations';
import { has, type StatusRule } from './rule';

/** 未整改 is not begun; 未完成 is not. 正在 or 部分 beside it tell of a beginning. */
export const notBegun: StatusRule = { name: 'not-begun', status: 'not_started', says: has(words, /正在|部分/) };
