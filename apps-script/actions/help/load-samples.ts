import type { CellRange } from '../../../core/table/grid';
import type { PlanValue } from '../../../core/table/sheet-plan';
import { type StandingTable, standingTables } from '../../../core/template/completion';
import { isEmptyForSample, sampleBlocks } from '../../../core/template/sample-data';
import { fingerprint } from '../../../core/undo/fingerprint';
import { packCells } from '../../../core/undo/packed-cells';
import { cellsIn } from '../../read/contents';
import { readSheets } from '../../read/read-book';
import type { SheetReading } from '../../read/read-grid';
import { sampleInput } from '../../read/sample-input';
import { runAction } from '../../run/run-action';
import { Trouble, writing } from '../../run/trouble';
import { change } from '../../undo/recording';
import { rangeMadeLong } from '../../write/range-made-long';

interface Block {
  readonly reading: SheetReading;
  readonly cells: CellRange;
  readonly rows: readonly (readonly PlanValue[])[];
}

/** The cells that a table's sample goes into. */
function blocksOf(table: StandingTable, readings: readonly SheetReading[]): readonly Block[] {
  const reading = readings.find(({ grid }) => grid === table.grid);
  if (reading === undefined) return [];
  return sampleBlocks(table).map(({ top, left, rows }) => ({
    reading,
    cells: { top, left, bottom: top + rows.length - 1, right: left + (rows[0]?.length ?? 1) - 1 },
    rows,
  }));
}

/** Whether no formula waits in the rows: one that gives nothing yet is somebody's work all the same, and would speak up beside the sample. */
function isFree({ template, parsed, grid }: StandingTable, readings: readonly SheetReading[]): boolean {
  const formulas = readings.find((reading) => reading.grid === grid)?.range.getFormulas() ?? [];
  const rows = formulas.slice(parsed.headerBottom, parsed.headerBottom + template.sample.length);
  return rows.every((line) => line.slice(0, parsed.lastColumn).every((formula) => formula === ''));
}

function fill({ reading, cells, rows }: Block): void {
  const range = rangeMadeLong(reading.sheet, cells);
  const formats = range.getNumberFormats();
  const inputs = rows.map((row, line) => row.map((value, at) => sampleInput(value, formats[line]?.[at] ?? '')));
  const contents = inputs.flat().map((input) => (typeof input === 'string' ? input.replace(/^'/u, '') : input));
  const before = packCells(cellsIn(cells).map((cell) => ({ ...cell, value: null })));
  const anchors = { ranges: [], print: fingerprint([]) };
  const step = {
    kind: 'cells',
    sheet: reading.grid.sheet,
    ranges: [cells],
    before,
    formats: [],
    after: fingerprint(contents),
    anchors,
  } as const;
  change(step, () => range.setValues(inputs));
}

/** Menu 示例数据 ▸ 载入示例数据: rows of a made-up county into tables that have none; formats, lists and notes stay as they are. */
export function loadSamples(): void {
  runAction(
    (book) => {
      const { workbook, readings } = readSheets(book);
      const places = standingTables(workbook)
        .filter((table) => isEmptyForSample(table) && isFree(table, readings))
        .map((table) => ({ name: table.parsed.sheet, count: table.template.sample.length, blocks: blocksOf(table, readings) }));
      if (places.length === 0)
        throw new Trouble(
          '没有空表可放示例：示例只放进表头下面还没有内容的表（台账、名单等）。没有这些表就先点“建立/补全工作表”；已有内容的表不会动。',
        );
      for (const { name, blocks } of places) writing(name, '表头下面几行', () => blocks.forEach(fill));
      return `已载入示例：${places.map(({ name, count }) => `“${name}”${count}行`).join('、')}；看明白后点“清除示例数据”即可去掉`;
    },
    { label: '载入示例数据' },
  );
}
