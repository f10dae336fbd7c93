import type { RowRule } from './rule';

export const unread: RowRule = {
  name: 'unread',
  kind: 'unread',
  because: 'none of the others: asked about',
  example: '1 | 学习不够 | 每月学习 | 张三 | 6月底\n | | | | | 另附说明材料两份',
  applies: () => true,
};
