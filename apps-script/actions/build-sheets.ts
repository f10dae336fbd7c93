import { rectificationTable } from '../../core/rectification/table';
import { unitListTable } from '../../core/roster/unit-list';
import { settingsTable } from '../../core/settings/table';
import { locateTables } from '../../core/table/locate-tables';
import type { Table } from '../../core/table/schema';
import { blankWorkbook } from '../../core/template/blank-workbook';
import { applyPlan } from '../apply-plan';
import { readSheets } from '../read-book';
import { runAction } from '../run-action';
import { writing } from '../trouble';

/** Menu 建立/补全工作表: makes the sheets of the blank workbook that are missing. A table kept under another sheet name is not missing. */
export function buildSheets(): void {
  runAction((book) => {
    const { workbook, readings } = readSheets(book);
    const names = new Set(readings.map(({ grid }) => grid.sheet.toLowerCase()));
    const tables: readonly Table[] = [rectificationTable, unitListTable, settingsTable];
    const kept = tables.filter((table) => locateTables(workbook, table).tables.length > 0);
    const missing = blankWorkbook('zh', false).sheets.filter(
      ({ name }) => !names.has(name.toLowerCase()) && !kept.some((table) => table.zh === name),
    );
    for (const plan of missing) {
      writing(plan.name, '全表', () => applyPlan(book.insertSheet(plan.name, book.getNumSheets()), plan, () => 0));
    }
    return missing.length === 0 ? '需要的工作表都在，没有改动' : `已建立：${missing.map(({ name }) => name).join('、')}；原有的表没有动`;
  });
}
