import { isBlank } from '../../sheet-view';
import type { RowView } from '../view';
import type { RowRule } from './rule';

const nothing = new Set(['无', '暂无', '没有', '/', '／', '-', '－', '—', '——', '--', '\\']);

/** 无问题, 本单位暂无整改事项, 零报告: the whole of a sentence, so that 没有问题意识 and 无人值守 are problems. */
const nilReport =
  /^(?:本|我)?(?:单位|部门|局|镇|乡|街道|村|社区|校|院|公司|年度?|季度?|月|周|期)?(?:暂时?|目前|均)?(?:无|没有|不存在|未发现)(?:此类|相关|新增|需要?|应)?(?:整改|上报|报送|填报)?的?(?:问题|事项|情况)[。.]?$|^(?:零|0)报告[。.]?$/u;
const longestNil = 24;

/** A single sign says nothing of its row, unless it stands alone where an item must be told. */
function saysNothing(row: RowView): boolean {
  const { cells, layout, first, end } = row;
  let said = 0;
  for (let column = first; column <= end; column++) {
    const cell = cells[column - 1];
    if (column === layout.seqColumn || isBlank(cell)) continue;
    if (typeof cell !== 'string' || cell.length > longestNil) return false;
    const text = cell.trim();
    if (!nothing.has(text) && !nilReport.test(text)) return false;
    said++;
  }
  return said >= 2 || (said === 1 && row.required === 1 && !row.isHeir);
}

export const nothingToReport: RowRule = {
  name: 'nothing-to-report',
  kind: 'numbered',
  because: 'the office has nothing to report; a numbered one among items stays an item',
  example: '1 | 无 | 无 | 无 | 无',
  applies: (row) => row.fields > 0 && !(row.isNumbered && row.before.data) && saysNothing(row),
};

export const numberAlone: RowRule = {
  name: 'number-alone',
  kind: 'numbered',
  because: 'numbered ahead and not filled in',
  example: '7',
  applies: (row) => row.isLone && row.isNumbered,
};
