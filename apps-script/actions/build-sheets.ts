import { hiddenSheets } from '../../core/table/hidden-sheets';
import { missingSheets, standingTables } from '../../core/template/completion';
import { readSheets } from '../read/read-book';
import { runAction } from '../run/run-action';
import { completables, completeTable, requireEditable } from '../write/complete-table';
import { makeTable } from '../write/make-table';

/** Menu 建立/补全工作表: makes the sheets and columns of the blank workbook that are missing. A table kept under another sheet name is not missing. */
export function buildSheets(): void {
  runAction(
    (book) => {
      const { workbook, readings } = readSheets(book);
      const standing = standingTables(workbook);
      const hidden = standingTables(hiddenSheets(workbook));
      const { missing, taken } = missingSheets(workbook, [...standing, ...hidden], 'zh');
      const lacking = completables(readings, standing);
      for (const table of lacking) requireEditable(table);
      for (const plan of missing) makeTable(book, plan);
      const listless = new Set(lacking.filter(completeTable));
      const added = lacking.flatMap(({ lacks: { sheet, columns } }) =>
        columns === null ? [] : [`“${sheet}”右边补了${columns.headers.join('、')}`],
      );
      const sheetsWith = (given: typeof lacking): string => given.map(({ lacks }) => `“${lacks.sheet}”`).join('、');
      const marked = lacking.filter((table) => table.lacks.notes.length + table.lacks.dropDowns.length > 0 && !listless.has(table));
      const said = [
        ...(missing.length === 0 ? [] : [`已建立：${missing.map(({ name }) => name).join('、')}`]),
        ...added,
        ...(marked.length === 0 ? [] : [`${sheetsWith(marked)}补了表头提示和下拉选项`]),
        ...(listless.size === 0
          ? []
          : [`${sheetsWith([...listless])}没有加下拉选项：那几列可能设了数据类型或受保护，不影响使用，要下拉可在该列的数据类型里设`]),
        ...hidden.map(({ template, parsed }) => `隐藏的“${parsed.sheet}”是${template.table.zh}，没有另建，也没有补；要用就先取消隐藏`),
        ...taken.map((name) => `“${name}”里是别的内容，没有动；把它改个名再点一次，就会另建一张`),
      ];
      return said.length === 0
        ? '需要的工作表都在，没有改动'
        : `${said.join('；')}${missing.length + lacking.length === 0 ? '' : '；原有内容没有动'}`;
    },
    { label: '建立/补全工作表' },
  );
}
