import { saysNotBegun } from '../negations';
import type { StatusRule } from './rule';

const begun = /正在|部分/;

/** 未整改 is not begun; 未完成 is not. 正在 or 部分 beside it tell of a beginning. */
export const notBegun: StatusRule = { name: 'not-begun', status: 'not_started', says: (text) => saysNotBegun(text) && !begun.test(text) };
