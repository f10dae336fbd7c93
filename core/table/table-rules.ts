import { type Rule, rule } from '../finding/rule';
import type { zhFindingsTable } from '../i18n/zh-cn/findings-table';

type TableCode = keyof typeof zhFindingsTable;

const ledger = '“列明整改目标、任务和措施，明确责任人和完成时限，建立整改台账”';
const strict = '“对意见收集、问题查摆……整改方案制定和落实等关键工作，严格把关”';
const practice = '各地公开的台账式样：多行表头、分组标题、合并单元格、小标题、合计行、落款行';

/** What stands behind the findings of reading a table. A note tells what was left aside on purpose and changes no exit code. */
export const tableRules: { readonly [Code in TableCode]: Rule<Code> } = {
  'table-missing': rule('table-missing', 'error', ledger, 'R093', 'F08'),
  'header-too-few': rule('header-too-few', 'error', ledger, 'R093', 'F08'),
  'header-sideways': rule('header-sideways', 'error', ledger, 'R093', 'F08'),
  'header-assumed': rule('header-assumed', 'warning', practice, 'F07'),
  'header-joined': rule('header-joined', 'warning', practice, 'F07'),
  'header-open': rule('header-open', 'warning', practice, 'F07'),
  'column-twice': rule('column-twice', 'warning', practice, 'F08'),
  'columns-parted': rule('columns-parted', 'note', practice, 'F08'),
  'columns-by-period': rule('columns-by-period', 'note', practice, 'F08', 'R106'),
  'columns-hidden-read': rule('columns-hidden-read', 'note', strict, 'F08', 'R094'),
  'options-several': rule('options-several', 'warning', practice, 'F08', 'R106'),
  'column-missing': rule('column-missing', 'error', ledger, 'R093', 'R094'),
  'columns-unknown': rule('columns-unknown', 'note', practice, 'F07'),
  'sheet-hidden': rule('sheet-hidden', 'note', strict, 'F08'),
  'rows-without-header': rule('rows-without-header', 'error', strict, 'F08'),
  'sheet-without-table': rule('sheet-without-table', 'note', practice, 'F08'),
  'sheet-other-table': rule('sheet-other-table', 'note', practice, 'F08'),
  'sheet-example': rule('sheet-example', 'warning', strict, 'F08'),
  'sheet-example-read': rule('sheet-example-read', 'warning', strict, 'F08'),
  'tables-side-by-side': rule('tables-side-by-side', 'warning', strict, 'F08'),
  'table-beside-other': rule('table-beside-other', 'warning', strict, 'F08'),
  'tables-stacked': rule('tables-stacked', 'warning', strict, 'F08'),
  'rows-other-table': rule('rows-other-table', 'warning', strict, 'F08'),
  'row-unread': rule('row-unread', 'warning', strict, 'F08'),
  'row-title-doubtful': rule('row-title-doubtful', 'warning', strict, 'F08'),
  'row-passed-over': rule('row-passed-over', 'warning', strict, 'F08', 'R093'),
  'row-closing': rule('row-closing', 'note', practice, 'F08'),
  'row-lone': rule('row-lone', 'warning', strict, 'F08', 'R093'),
  'row-example': rule('row-example', 'note', practice, 'F08'),
  'rows-numbered-only': rule('rows-numbered-only', 'note', practice, 'F08'),
  'records-over-rows': rule('records-over-rows', 'note', practice, 'F08', 'R093'),
  'row-joined': rule('row-joined', 'warning', practice, 'F08', 'R093'),
  'rows-counted-apart': rule('rows-counted-apart', 'warning', practice, 'F08', 'R093'),
  'nothing-above': rule('nothing-above', 'warning', ledger, 'R094'),
  'cell-covered': rule('cell-covered', 'warning', strict, 'R094'),
  'text-struck': rule('text-struck', 'warning', strict, 'R094'),
  'cell-struck': rule('cell-struck', 'warning', strict, 'R094'),
  'row-struck': rule('row-struck', 'warning', strict, 'R094'),
  'cell-error': rule('cell-error', 'error', strict, 'F110'),
  'cell-uncalculated': rule('cell-uncalculated', 'error', strict, 'F110'),
};
