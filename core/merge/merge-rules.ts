import { type Rule, rule } from '../finding/rule';
import type { zhFindingsMerge } from '../i18n/zh-cn/findings-merge';

type MergeCode = keyof typeof zhFindingsMerge;

const coverage = '“对乡镇党委和区直部门单位领导班子民主生活会进行全覆盖督导”';
const report = '“准确地向市委反馈工作进展情况”：各稿不混用，同一份不重复计数';

/** What stands behind the findings of merging and summarising. */
export const mergeRules: { readonly [Code in MergeCode]: Rule<Code> } = {
  'unit-unknown': rule('unit-unknown', 'warning', coverage, 'R003', 'F81'),
  'unit-only-responsible': rule('unit-only-responsible', 'warning', coverage, 'R003', 'F81'),
  'unit-cell-blank': rule('unit-cell-blank', 'warning', coverage, 'R003', 'F81'),
  'unit-part-unlisted': rule('unit-part-unlisted', 'warning', coverage, 'R003', 'F04'),
  'unit-otherwise-named': rule('unit-otherwise-named', 'warning', coverage, 'R003', 'R130', 'F04'),
  'unit-not-listed': rule('unit-not-listed', 'warning', coverage, 'R003', 'F04'),
  'units-may-be-one': rule('units-may-be-one', 'warning', report, 'R003', 'R130', 'F04'),
  'unit-by-ending': rule('unit-by-ending', 'note', coverage, 'R003', 'F04'),
  'unit-from-file-name': rule('unit-from-file-name', 'note', coverage, 'R003', 'F04'),
  'unit-alias-ambiguous': rule('unit-alias-ambiguous', 'warning', coverage, 'R003', 'F04'),
  'unit-order-missing': rule('unit-order-missing', 'warning', coverage, 'R003', 'F04'),
  'unit-lists-several': rule('unit-lists-several', 'warning', coverage, 'R003', 'F04'),
  'unit-not-reported': rule('unit-not-reported', 'warning', coverage, 'R003', 'R106', 'F81'),
  'unit-rows-gone': rule('unit-rows-gone', 'warning', coverage, 'R003', 'F81'),
  'unit-zero-report': rule('unit-zero-report', 'note', coverage, 'R003', 'F81'),
  'copies-equal': rule('copies-equal', 'note', report, 'R130', 'F101', 'F124'),
  'copies-newest': rule('copies-newest', 'warning', report, 'R130', 'F101'),
  'copies-chosen': rule('copies-chosen', 'note', report, 'R130', 'F101'),
  'copies-chosen-several': rule('copies-chosen-several', 'warning', report, 'R130', 'F101'),
  'copies-undecided': rule('copies-undecided', 'error', report, 'R130', 'F101'),
  'copies-undecided-before': rule('copies-undecided-before', 'error', report, 'R130', 'F101'),
  'copies-newest-short': rule('copies-newest-short', 'error', report, 'R130', 'F101'),
  'copies-all-taken': rule('copies-all-taken', 'note', report, 'R130', 'F101'),
  'copies-alike-by-name': rule('copies-alike-by-name', 'warning', report, 'R130', 'F101'),
  'copies-years-differ': rule('copies-years-differ', 'warning', report, 'R130', 'F101'),
  'copies-all-counted': rule('copies-all-counted', 'error', report, 'R130', 'F101'),
  'ledger-of-other-unit': rule('ledger-of-other-unit', 'warning', report, 'R003', 'R130', 'F37'),
  'choice-unknown': rule('choice-unknown', 'warning', report, 'F101'),
  'possible-duplicate': rule('possible-duplicate', 'warning', report, 'R130', 'F37'),
};
