import { rangeName } from '../../../core/table/address';
import { standingTables } from '../../../core/template/completion';
import { findSample } from '../../../core/template/sample-data';
import { fingerprint } from '../../../core/undo/fingerprint';
import { packCells } from '../../../core/undo/packed-cells';
import { contentReader } from '../../read/contents';
import { readSheets } from '../../read/read-book';
import type { SheetReading } from '../../read/read-grid';
import { runAction } from '../../run/run-action';
import { writing } from '../../run/trouble';
import { change } from '../../undo/recording';
import { blocksOf } from '../../write/change-cells';

function clearCells({ sheet, grid, values, zone }: SheetReading, rows: readonly number[], columns: readonly number[]): void {
  const at = contentReader(values, zone);
  const cells = rows.flatMap((row) => columns.map((column) => ({ row, column, value: at(row, column) })));
  const ranges = blocksOf(cells);
  const after = fingerprint(cells.map(() => null));
  const anchors = { ranges: [], print: fingerprint([]) };
  change({ kind: 'cells', sheet: grid.sheet, ranges, before: packCells(cells), formats: [], after, anchors }, () =>
    sheet.getRangeList(ranges.map(rangeName)).clearContent(),
  );
}

/** Menu 示例数据 ▸ 清除示例数据: empties the sample rows and nothing else; rows that somebody has written into stay. */
export function clearSamples(): void {
  runAction(
    (book) => {
      const { workbook, readings } = readSheets(book);
      let cleared = 0;
      const changed: string[] = [];
      for (const table of standingTables(workbook)) {
        const found = findSample(table);
        const { sheet: name, columnOf } = table.parsed;
        if (found.changed.length > 0) changed.push(`“${name}”第${found.changed.join('、')}行`);
        if (found.rows.length === 0) continue;
        const columns = Object.values(columnOf).flatMap((column) => (column === undefined ? [] : [column]));
        const reading = readings.find(({ grid }) => grid === table.grid);
        if (reading === undefined) continue;
        writing(name, `第${found.rows.join('、')}行`, () => clearCells(reading, found.rows, columns));
        cleared += found.rows.length;
      }
      const kept = changed.length === 0 ? '' : `；${changed.join('、')}原是示例，后来改过，没有清除`;
      return cleared === 0 ? `没有可清除的示例数据${kept}` : `已清除示例${cleared}行，其他内容没有动${kept}`;
    },
    { label: '清除示例数据' },
  );
}
