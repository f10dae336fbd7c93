import { blankGiverList, blankWorkbook } from '../../core/template/blank-workbook';
import { bytesOf } from '../../node-tools/xlsx/build/build-workbook';
import { commandsPage } from './commands-page';
import { entriesPage } from './entries-page';
import { findingsPage } from './findings-page';
import { requirementsPage } from './requirements-page';
import { rowsPage } from './rows-page';
import { statusesPage } from './statuses-page';
import { tablesPage } from './tables-page';

/** Every generated file of the repository: its path from the root and what belongs in it. */
export async function generatedFiles(root: string): Promise<ReadonlyMap<string, string | Buffer>> {
  return new Map<string, string | Buffer>([
    ['docs/tables.md', tablesPage()],
    ['docs/rows.md', rowsPage()],
    ['docs/statuses.md', statusesPage()],
    ['docs/findings.md', findingsPage('en')],
    ['docs/findings.zh-CN.md', findingsPage('zh')],
    ['docs/commands.md', commandsPage()],
    ['docs/requirements.md', requirementsPage(root)],
    ['docs/addon/entries.zh-CN.md', entriesPage('zh')],
    ['docs/addon/entries.en.md', entriesPage('en')],
    ['templates/整改台账.xlsx', await bytesOf(blankWorkbook('zh', false))],
    ['templates/rectification-ledger.xlsx', await bytesOf(blankWorkbook('en', false))],
    ['templates/意见人名单.xlsx', await bytesOf(blankGiverList('zh'))],
    ['templates/list-of-givers.xlsx', await bytesOf(blankGiverList('en'))],
  ]);
}
