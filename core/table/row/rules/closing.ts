import { isClosingText } from '../closing-lines';
import type { RowView } from '../view';
import type { RowRule } from './rule';

const closes = (row: RowView): boolean => row.isLone && row.before.data && !row.isHeir && isClosingText(row.text);

export const closingInField: RowRule = {
  name: 'closing-in-field',
  kind: 'closing',
  because: 'it speaks of the items above, and stands where their problems do: left out, and said',
  example: '1 | 学习不够 | 每月学习 | 张三 | 6月底\n | 以上问题均已整改到位',
  applies: (row) => closes(row) && row.beginsInField && !row.isWide,
};

export const closing: RowRule = {
  name: 'closing',
  kind: 'footer',
  because: 'it speaks of the items above, where nobody takes it for one',
  example: '1 | 学习不够 | 每月学习 | 张三 | 6月底\n以上问题均已整改到位 | < | < | < | <',
  applies: closes,
};
