import type { Finding } from '../../finding/finding';
import { isMasterHeader } from '../../rectification/items/master-headers';
import type { RectificationField } from '../../rectification/table';
import { summaryWords } from '../../summary/summary-plan';
import { stillUnknown } from '../../table/header/still-unknown';
import type { ParsedTable } from '../../table/parse-result';
import { findingsSheetName } from './findings-plan';
import { masterSheetOf } from './row-origin';
import { unitsSheetName } from './units-sheet';

const ownSheets: ReadonlySet<string> = new Set(
  [unitsSheetName, findingsSheetName, summaryWords.sheet, summaryWords.rulesSheet].flatMap((name) => Object.values(name)),
);

/**
 * The findings of a workbook without those that call what a merge itself has added to a master unknown or not read: 来源文件, 折算到期日 and the
 * like, and its sheets 各单位情况, 疑点清单, 汇总, 口径说明. Columns and sheets of the office's own are still named.
 */
export function withoutOwnNotes(findings: readonly Finding[], tables: readonly ParsedTable<RectificationField>[]): readonly Finding[] {
  const masters = new Set(tables.filter((parsed) => masterSheetOf(parsed) !== null).map(({ sheet }) => sheet));
  if (masters.size === 0) return findings;
  return findings.flatMap((finding): readonly Finding[] => {
    if (finding.code === 'sheet-without-table') {
      const sheets = finding.params.sheets.filter((sheet) => !ownSheets.has(sheet));
      const [first] = sheets;
      return first === undefined ? [] : [{ ...finding, at: { ...finding.at, sheet: first }, params: { ...finding.params, sheets } }];
    }
    if (finding.code !== 'columns-unknown' || !masters.has(finding.at.sheet ?? '')) return [finding];
    const columns = tables.find(({ sheet }) => sheet === finding.at.sheet)?.unknownColumns ?? [];
    const columnOf = (line: string): number | undefined => columns.find(({ header }) => header === line)?.column;
    return stillUnknown(finding, (line) => !isMasterHeader(line), columnOf);
  });
}
