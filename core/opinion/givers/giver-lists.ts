import type { Finding } from '../../finding/finding';
import type { Workbook } from '../../table/grid';
import { hiddenSheets } from '../../table/hidden-sheets';
import { locateTables } from '../../table/locate-tables';
import type { ParsedTable } from '../../table/parse-result';
import { type GiverField, giverTable } from './giver-table';
import { type GiverNames, readGivers } from './read-givers';

/** Every list of givers in a workbook, on hidden sheets too: whoever stands in one must stand in nothing that is handed out. */
export function giverListsIn(workbook: Workbook): readonly ParsedTable<GiverField>[] {
  return [workbook, hiddenSheets(workbook)].flatMap((sheets) => locateTables(sheets, giverTable).tables);
}

/** Names of givers in lists that somebody keeps beside the opinions, against advice; and that they do not belong there, nor does a sheet called 意见人名单. */
export function giversInLists(workbook: Workbook): { readonly givers: GiverNames; readonly findings: readonly Finding[] } {
  const lists = giverListsIn(workbook);
  const called = workbook.sheets.map(({ sheet }) => sheet).filter((name) => name.includes(giverTable.zh));
  const names = new Set([...lists.map(({ sheet }) => sheet), ...called]);
  const findings = [...names].map(
    (sheet): Finding => ({ code: 'giver-list-shared', at: { file: workbook.file, sheet }, params: { sheet } }),
  );
  return { givers: readGivers(lists), findings };
}
