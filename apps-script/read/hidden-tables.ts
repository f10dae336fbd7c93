import type { Workbook } from '../../core/table/grid';
import { hiddenSheets } from '../../core/table/hidden-sheets';
import { locateTables } from '../../core/table/locate-tables';
import type { Table } from '../../core/table/schema';

/** Where a table is looked for in vain: which hidden sheets hold one, as a sentence to go first; '' where none does. */
export function hiddenText<Field extends string>(workbook: Workbook, table: Table<Field>): string {
  const { tables } = locateTables(hiddenSheets(workbook), table);
  const names = [...new Set(tables.map(({ sheet }) => `“${sheet}”`))].join('、');
  return names === '' ? '' : `隐藏的工作表${names}没有读；要用的是它，就先取消隐藏，再点一次。`;
}
