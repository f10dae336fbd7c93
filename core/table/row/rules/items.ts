import { countsOn } from '../counted-text';
import type { RowRule } from './rule';

export const numberedItem: RowRule = {
  name: 'numbered-item',
  kind: 'data',
  because: 'a number of its own and something in a field, whatever words it begins with',
  example: '8 | 合计数据不准 | 每月核对 | 王五 | 立行立改',
  applies: (row) => row.isNumbered && row.fields > 0,
};

export const numberOfMerged: RowRule = {
  name: 'number-of-merged',
  kind: 'data',
  because: 'a number alone, but its problem or measure is passed down by a merged cell',
  example: '1 | 学习不够 | 每月学习 | 张三 | 6月底\n2 | ^ | ^ | ^ | ^',
  applies: (row) => row.isLone && row.isNumbered && row.isHeir,
};

export const nextProblem: RowRule = {
  name: 'next-problem',
  kind: 'data',
  because: '二、… and nothing else below the problem 一、… in the same column counts on with the problems',
  example: ' | 一、学习不深入 | 每月学习 | 张三 | 6月底\n | 二、调研不够',
  applies: (row) => row.isLone && row.beginsInField && !row.isWide && countsOn(row.before.cells?.[row.first - 1], row.text),
};

export const unnumberedItem: RowRule = {
  name: 'unnumbered-item',
  kind: 'data',
  because: 'something in a field, or something beside what merged cells pass down',
  example: ' | 补充学习一次',
  applies: (row) => row.isHeir || (row.isLone ? row.beginsInField && !row.isWide : row.fields > 0),
};
