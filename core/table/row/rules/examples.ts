import { isExampleText, isMarkedExample, isPromptText } from '../texts';
import type { RowView } from '../view';
import type { RowRule } from './rule';

export const example: RowRule = {
  name: 'example',
  kind: 'example',
  because: 'it says that it is one, at the edge of the table or in one word',
  example: '示例 | 学习不够 | 每月学习 | 张三 | 6月底',
  applies: (row) => isExampleText(row.text) && (row.beginsAtEdge || row.text.length <= 6),
};

/** How many cells of a row say what to write in the column. */
const promptsOf = ({ written }: RowView): number => written.filter((cell) => typeof cell === 'string' && isPromptText(cell.trim())).length;

export const prompts: RowRule = {
  name: 'prompts',
  kind: 'example',
  because: 'the first row, without a number, says 例：… or in most of its cells what to write',
  example: ' | 一句话概括 | 逐条列出 | 写到人 | 写到日',
  applies: (row) =>
    !row.before.data &&
    row.layout.seqColumn > 0 &&
    row.first > row.layout.seqColumn &&
    (isMarkedExample(row.text) || promptsOf(row) * 2 > row.filled),
};
