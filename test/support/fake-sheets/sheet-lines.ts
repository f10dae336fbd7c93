import { type Fluent, fluent } from './guard';
import { checkWrite, type Host, misuse } from './host';
import type { SheetModel } from './sheet-model';

/** Rows and columns of a sheet: how many, how wide, hidden, frozen, put in and taken out. */
export function sheetLines(host: Host, sheet: SheetModel) {
  type Axis = 'rows' | 'columns';
  const most = (axis: Axis): number => (axis === 'rows' ? sheet.maxRows : sheet.maxColumns);
  const outside = (axis: Axis): never => host.fail(axis === 'rows' ? 'rowsOutOfBounds' : 'columnsOutOfBounds');
  const check = (axis: Axis, first: number, count: number): void => {
    if (!Number.isInteger(first) || !Number.isInteger(count)) misuse(`${axis} ${first}, ${count}: not all are whole numbers`);
    if (first < 1 || count < 1 || first + count - 1 > most(axis)) outside(axis);
  };
  const stripe = (axis: Axis, first: number, count: number) =>
    axis === 'rows'
      ? { ...sheet.whole(), top: first, bottom: first + count - 1 }
      : { ...sheet.whole(), left: first, right: first + count - 1 };
  const insert = (axis: Axis, at: number, count: number, like: number): Fluent => {
    check(axis, like, 1);
    if (count < 1) outside(axis);
    checkWrite(host, sheet, stripe(axis, like, 1));
    const more = count * (axis === 'rows' ? sheet.maxColumns : sheet.maxRows);
    if (host.book.cells() + more > 10_000_000) host.fail('tooManyCells');
    sheet.shift(axis, at, count);
    sheet.inherit(axis, like < at ? like : like + count, at, count);
    return fluent;
  };
  const remove = (axis: Axis, first: number, count: number): Fluent => {
    check(axis, first, count);
    checkWrite(host, sheet, stripe(axis, first, count));
    const frozen = axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
    const frozenGone = Math.max(0, Math.min(frozen, first + count - 1) - first + 1);
    if (most(axis) - frozen - (count - frozenGone) < 1) host.fail(axis === 'rows' ? 'allRowsDeleted' : 'allColumnsDeleted');
    sheet.shift(axis, first, -count);
    if (axis === 'rows') sheet.frozenRows -= frozenGone;
    else sheet.frozenColumns -= frozenGone;
    return fluent;
  };
  const size = (axis: Axis, first: number, count: number, pixels: number): Fluent => {
    check(axis, first, count);
    checkWrite(host, sheet, stripe(axis, first, count));
    const sizes = axis === 'rows' ? sheet.heights : sheet.widths;
    for (let line = first; line < first + count; line++) sizes.set(line, pixels);
    return fluent;
  };
  const hide = (axis: Axis, first: number, count: number, hidden: boolean): void => {
    check(axis, first, count);
    checkWrite(host, sheet, stripe(axis, first, count));
    const set = axis === 'rows' ? sheet.rowsHiddenByUser : sheet.columnsHidden;
    for (let line = first; line < first + count; line++) {
      if (hidden) set.add(line);
      else set.delete(line);
    }
  };
  const freeze = (axis: Axis, count: number): void => {
    checkWrite(host, sheet, sheet.whole());
    if (count < 0 || count > most(axis)) outside(axis);
    if (count === most(axis)) host.fail(axis === 'rows' ? 'allRowsFrozen' : 'allColumnsFrozen');
    const cut = sheet.merges.some((box) =>
      axis === 'rows' ? box.top <= count && box.bottom > count : box.left <= count && box.right > count,
    );
    if (cut) host.fail(axis === 'rows' ? 'mergeFrozenRows' : 'mergeFrozenColumns');
    if (axis === 'rows') sheet.frozenRows = count;
    else sheet.frozenColumns = count;
  };
  return {
    getLastRow: (): number => sheet.content.lastRow(),
    getLastColumn: (): number => sheet.content.lastColumn(),
    getMaxRows: (): number => sheet.maxRows,
    getMaxColumns: (): number => sheet.maxColumns,
    insertRowsAfter: (afterPosition: number, howMany: number): Fluent => insert('rows', afterPosition + 1, howMany, afterPosition),
    insertRowsBefore: (beforePosition: number, howMany: number): Fluent => insert('rows', beforePosition, howMany, beforePosition),
    insertColumnsAfter: (afterPosition: number, howMany: number): Fluent => insert('columns', afterPosition + 1, howMany, afterPosition),
    insertColumnsBefore: (beforePosition: number, howMany: number): Fluent => insert('columns', beforePosition, howMany, beforePosition),
    insertRowAfter: (afterPosition: number): Fluent => insert('rows', afterPosition + 1, 1, afterPosition),
    insertRowBefore: (beforePosition: number): Fluent => insert('rows', beforePosition, 1, beforePosition),
    insertColumnAfter: (afterPosition: number): Fluent => insert('columns', afterPosition + 1, 1, afterPosition),
    insertColumnBefore: (beforePosition: number): Fluent => insert('columns', beforePosition, 1, beforePosition),
    deleteRows: (rowPosition: number, howMany: number): void => void remove('rows', rowPosition, howMany),
    deleteColumns: (columnPosition: number, howMany: number): void => void remove('columns', columnPosition, howMany),
    deleteRow: (rowPosition: number): Fluent => remove('rows', rowPosition, 1),
    deleteColumn: (columnPosition: number): Fluent => remove('columns', columnPosition, 1),
    getColumnWidth(columnPosition: number): number {
      check('columns', columnPosition, 1);
      return sheet.widths.get(columnPosition) ?? 100;
    },
    setColumnWidth: (columnPosition: number, width: number): Fluent => size('columns', columnPosition, 1, width),
    setColumnWidths: (startColumn: number, numColumns: number, width: number): Fluent => size('columns', startColumn, numColumns, width),
    getRowHeight(rowPosition: number): number {
      check('rows', rowPosition, 1);
      return sheet.heights.get(rowPosition) ?? 21;
    },
    setRowHeight: (rowPosition: number, height: number): Fluent => size('rows', rowPosition, 1, height),
    setRowHeights: (startRow: number, numRows: number, height: number): Fluent => size('rows', startRow, numRows, height),
    setRowHeightsForced: (startRow: number, numRows: number, height: number): Fluent => size('rows', startRow, numRows, height),
    /** Nothing to see here: how wide a text is, nobody knows without a screen. */
    autoResizeColumns(startColumn: number, numColumns: number): Fluent {
      check('columns', startColumn, numColumns);
      checkWrite(host, sheet, stripe('columns', startColumn, numColumns));
      return fluent;
    },
    autoResizeRows(startRow: number, numRows: number): Fluent {
      check('rows', startRow, numRows);
      checkWrite(host, sheet, stripe('rows', startRow, numRows));
      return fluent;
    },
    getFrozenRows: (): number => sheet.frozenRows,
    setFrozenRows: (rows: number): void => freeze('rows', rows),
    getFrozenColumns: (): number => sheet.frozenColumns,
    setFrozenColumns: (columns: number): void => freeze('columns', columns),
    hideRows: (rowIndex: number, numRows?: number): void => hide('rows', rowIndex, numRows ?? 1, true),
    showRows: (rowIndex: number, numRows?: number): void => hide('rows', rowIndex, numRows ?? 1, false),
    hideColumns: (columnIndex: number, numColumns?: number): void => hide('columns', columnIndex, numColumns ?? 1, true),
    showColumns: (columnIndex: number, numColumns?: number): void => hide('columns', columnIndex, numColumns ?? 1, false),
    isRowHiddenByUser(rowPosition: number): boolean {
      check('rows', rowPosition, 1);
      return sheet.rowsHiddenByUser.has(rowPosition);
    },
    isRowHiddenByFilter(rowPosition: number): boolean {
      check('rows', rowPosition, 1);
      return sheet.rowsHiddenByFilter.has(rowPosition);
    },
    isColumnHiddenByUser(columnPosition: number): boolean {
      check('columns', columnPosition, 1);
      return sheet.columnsHidden.has(columnPosition);
    },
  };
}
