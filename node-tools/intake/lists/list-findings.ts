import type { Finding } from '../../../core/finding/finding';
import { levelOf } from '../../../core/finding/registry';
import { findHeader } from '../../../core/table/header/find-header';
import type { Located } from '../../../core/table/read-sheet';
import { everyTable } from '../../../core/table/registry';
import type { ReadWorkbook } from '../../xlsx/read-workbook';

/** Tables found, as far as there is something to be said of them. */
interface FoundLists {
  readonly tables: readonly Pick<Located['tables'][number], 'findings'>[];
  readonly findings: readonly Finding[];
}

/**
 * What is to be said of a file of lists that other work is done by（单位名单、花名册）: whoever is lost from it would be missing there without a word.
 *
 * Skips: notes, but for sheets that are hidden and may hold entries; headers that are too few for such a list and enough for another table.
 */
export function listFindings({ workbook, findings: whileReading }: ReadWorkbook, { tables, findings }: FoundLists): readonly Finding[] {
  const isOther = (sheet: string | undefined): boolean => {
    const grid = workbook.sheets.find((one) => one.sheet === sheet);
    return grid !== undefined && everyTable.some((table) => findHeader(table, grid).found !== null);
  };
  const matters = (finding: Finding): boolean => {
    if (finding.code === 'header-too-few') return !isOther(finding.at.sheet);
    return levelOf(finding) !== 'note' || finding.code === 'sheet-hidden';
  };
  return [...whileReading, ...findings, ...tables.flatMap((table) => table.findings)].filter(matters);
}
