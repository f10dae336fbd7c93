import type { Finding, Place } from '../../finding/finding';
import { cellText } from '../cell/text';
import type { Cell, GridRow } from '../grid';
import { isTotalText } from '../row/texts';
import type { Table } from '../schema';
import { isBlank } from '../sheet-view';
import { type HeaderColumn, senseOfColumn } from './column-sense';
import type { ColumnMap } from './read-headers';
import { plainHeader } from './text';

const tick = /^[√✓✔☑✅■●○OoVv1是有对]$/u;
/** Not this one, said in so many signs. */
const cross = /^[×✕✗✘xX☐□0否无/／－—-]$/u;
const noOption = /是否|时间|日期|情况|原因|说明|次数|人$/u;
const statusOption =
  /^(?:未|尚未|已|正在|基本|部分|全部|长期|持续)?(?:整改)?(?:启动|开始|整改|完成|推进|销号|坚持|落实|办结|到位)(?:中|整改)?$/u;
const longestOption = 8;

const written = (cell: Cell | undefined): string => (isBlank(cell) ? '' : cellText(cell).trim());

/** Whether a cell holds a tick or a cross, and no word. */
export function isMark(cell: Cell | undefined): boolean {
  const own = written(cell);
  return tick.test(own) || cross.test(own);
}

/** Whether a header is the name of a status（进行中、未完成）, to be ticked. */
export function isStatusOption<Field extends string>({ columns, listed }: Table<Field>, label: string): boolean {
  if (label.length > longestOption || noOption.test(label)) return false;
  return statusOption.test(label) || listed?.some(({ field, holds }) => columns[field].cell === 'status' && holds(label)) === true;
}

/** Whether a header can be ticked at all: 完成时间 is written into. */
export const isOption = (label: string): boolean => !noOption.test(label);

/** What is ticked of options side by side; a text written instead of a tick stands for itself. Null where nothing is, or more than one. */
export function composeOption(options: readonly HeaderColumn[], cells: readonly (Cell | undefined)[]): string | null {
  const said = options.flatMap(({ column, text }) => {
    const own = written(cells[column - 1]);
    if (own === '' || cross.test(own)) return [];
    return [tick.test(own) ? plainHeader(text).base : own];
  });
  return said.length === 1 ? (said[0] ?? null) : null;
}

/** A row of cells, in the sheet or as it shows. */
type Row = Pick<GridRow, 'row' | 'cells'>;

const isTotalRow = ({ cells }: Row): boolean => isTotalText(written(cells.find((cell) => !isBlank(cell))));

/** Rows in which several options are ticked, with what they are. */
export function severalTicked(
  options: readonly HeaderColumn[],
  rows: readonly Row[],
  column: { readonly zh: string; readonly en: string },
  at: Place,
): readonly Finding[] {
  return rows.flatMap((row): Finding[] => {
    const ticked = options.filter(({ column: each }) => tick.test(written(row.cells[each - 1])));
    const [first] = ticked;
    if (first === undefined || ticked.length < 2 || isTotalRow(row)) return [];
    const texts = ticked.map(({ text }) => plainHeader(text).base);
    return [{ code: 'options-several', at: { ...at, row: row.row, column: first.column }, params: { column, texts } }];
  });
}

/** Whether the columns hold nothing but ticks, and one of them at least; totals count ticks, and a header may be repeated. */
function holdTicks(options: readonly HeaderColumn[], rows: readonly GridRow[]): boolean {
  let ticks = 0;
  for (const row of rows) {
    for (const { column, text } of options) {
      const own = written(row.cells[column - 1]);
      if (own === '' || cross.test(own) || own === text.trim()) continue;
      if (tick.test(own)) ticks++;
      else if (!isTotalRow(row)) return false;
    }
  }
  return ticks > 0;
}

/**
 * 已完成 | 进行中 | 未完成 side by side under no title of their own, with ticks in them: the columns of a status, where no other column is it.
 * Two columns or more, no other header between them.
 */
export function statusTicks<Field extends string>(
  table: Table<Field>,
  headers: readonly HeaderColumn[],
  { columnOf }: ColumnMap<Field>,
  rowsBelow: readonly GridRow[],
): { readonly field: Field; readonly columns: readonly HeaderColumn[] } | null {
  const field = (Object.keys(table.columns) as Field[]).find((each) => table.columns[each].cell === 'status'); // keys of a record keyed by Field
  if (field === undefined || columnOf[field] !== undefined) return null;
  const runs: HeaderColumn[][] = [[]];
  for (const header of [...headers].sort((a, b) => a.column - b.column)) {
    const isMember = isStatusOption(table, plainHeader(header.text).base) && senseOfColumn(table, header).kind === 'unknown';
    if (isMember) runs[runs.length - 1]?.push(header);
    else runs.push([]);
  }
  const columns = runs.find((run) => run.length >= 2 && holdTicks(run, rowsBelow));
  return columns === undefined ? null : { field, columns };
}
