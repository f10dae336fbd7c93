import type { Cell } from '../../grid';
import { isBlank } from '../../sheet-view';
import { isProblemWithCount } from '../closing-lines';
import { isBareTotal, isChineseNumber, isPagingText, isSectionText, isTotalText } from '../texts';
import type { RowView } from '../view';
import type { RowRule } from './rule';

const digitsOnly = /^(?:共计?|合计|总计|计)?[\d.,，%％项条个人次户份件]+(?:问题|事项|任务)?[。.]?$/u;
/** 已完成3项，整改中2项 */
const counts = /^[^，,；;、]{0,8}\d+\s*[项个条件](?:[，,；;、][^，,；;、]{0,8}\d+\s*[项个条件])+[。.]?$/u;

/** Blank, no text at all, 5条 or 共5个问题. */
export const isCount = (cell: Cell | undefined): boolean => isBlank(cell) || typeof cell !== 'string' || digitsOnly.test(cell.trim());

const isTotalWord = (cell: Cell | undefined): boolean => typeof cell === 'string' && cell.length <= 6 && isBareTotal(cell.trim());

/** 小计, 班子小计 */
const isTotalOf = (cell: Cell | undefined): boolean => isTotalWord(cell) || (typeof cell === 'string' && isTotalText(cell.trim()));

export const numberedTotal: RowRule = {
  name: 'numbered-total',
  kind: 'total',
  because: 'a total that was numbered along with the rows: 合计 beside the number or before it, and nothing but counts behind it',
  example: '5 | 合计 | 5条',
  applies: (row) => {
    if (!row.isNumbered || row.fields === 0) return false;
    const { cells, first, end } = row;
    if (!row.beginsAtNumber) return isTotalOf(cells[first - 1]) && cells.slice(first, end).every(isCount);
    let column = first + 1;
    while (column < end && isBlank(cells[column - 1])) column++;
    return isTotalWord(cells[column - 1]) && cells.slice(column, end).every(isCount);
  },
};

export const totalAtNumber: RowRule = {
  name: 'total-at-number',
  kind: 'total',
  because: '合计 where the number would be, whatever stands beside it',
  example: '1 | 学习不够 | 每月学习 | 张三 | 6月底\n统计 | 共2项 | 已完成1项 | 整改中1项 | 完成率50%',
  applies: (row) => row.beginsAtNumber && isBareTotal(row.text),
};

/** 累计3个村未通水 alone in a field counts, and is a problem. */
const isProblem = (row: RowView): boolean => row.isLone && row.beginsInField && isProblemWithCount(row.text);

export const totalLine: RowRule = {
  name: 'total-line',
  kind: 'total',
  because: 'it begins with 合计 or 小计, and what an item must have holds nothing but counts',
  example: '班子小计 | | 12 | | 3',
  applies: (row) =>
    isTotalText(row.text) &&
    !isProblem(row) &&
    row.layout.requiredColumns.every((column) => column === row.first || isCount(row.cells[column - 1])),
};

/** 累计完成 | | 3: words in the number column and nothing but counts beside them. */
function isCountRow({ firstCell, beginsAtNumber, others }: RowView): boolean {
  if (!beginsAtNumber || typeof firstCell !== 'string') return false;
  if (isChineseNumber(firstCell.trim()) || !/\p{Script=Han}{2}/u.test(firstCell)) return false;
  const written = others.filter((cell) => !isBlank(cell));
  return written.length > 0 && written.every((cell) => typeof cell !== 'object' && isCount(cell));
}

export const countedSection: RowRule = {
  name: 'counted-section',
  kind: 'section',
  because: 'a section title with the count of its items beside it, in a table numbered 1, 2, 3',
  example: '一、领导班子 | 3项',
  applies: (row) => row.layout.arabicNumbers && isSectionText(row.text) && isCountRow(row),
};

export const countRow: RowRule = {
  name: 'count-row',
  kind: 'total',
  because: 'words where the number would be and nothing but counts beside them',
  example: '累计完成 | | 3',
  applies: isCountRow,
};

export const statusCounts: RowRule = {
  name: 'status-counts',
  kind: 'total',
  because: 'below the items, how many are done, in a column that an item may leave blank',
  example: '1 | 学习不够 | 每月学习 | 张三 | 6月底\n | | | | | 已完成1项，整改中1项',
  applies: (row) =>
    row.isLone &&
    row.before.data &&
    !row.isHeir &&
    row.layout.seqColumn > 0 &&
    counts.test(row.text) &&
    !row.layout.requiredColumns.includes(row.first),
};

export const pageCount: RowRule = {
  name: 'page-count',
  kind: 'total',
  because: 'what systems write below a list or a page of it',
  example: ' | | 第1页，共3页',
  applies: (row) => row.isLone && !row.isHeir && isPagingText(row.text),
};
