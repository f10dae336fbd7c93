import { cellName } from '../../core/table/address';
import { cellText } from '../../core/table/cell/text';
import type { ParsedTable } from '../../core/table/parse-result';
import type { SheetPlan } from '../../core/table/sheet-plan';
import { newTalks } from '../../core/talk-plan/planning/new-talks';
import { addedEdits, lastTalkRow, timeEdits } from '../../core/talk-plan/planning/plan-edits';
import type { TalkChange } from '../../core/talk-plan/planning/replan';
import type { ShownTalk } from '../../core/talk-plan/sheets/plan-book';
import { planSheet } from '../../core/talk-plan/sheets/plan-sheet';
import { type TalkField, talkTable } from '../../core/talk-plan/table';
import { readingOf, type SheetReading } from '../read/read-grid';
import { planBookOf, type TalkBook } from '../read/talk-book';
import { Trouble } from '../run/trouble';
import { isFree } from './append-rows';
import { changeGroups } from './change-cells';
import { makeTable } from './make-table';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type PlanTable = ParsedTable<TalkField>;

/** What has been written into the plan. */
interface TalksWritten {
  readonly sheet: string;
  /** Rows added. */
  readonly added: number;
  /** Cells changed, those of added rows too. */
  readonly cells: number;
}

/** Said under the title of a plan that people fill in; counts would not stay true. */
const hint = '一场一行；谈过的填“实际谈话时间”，五个谈透逐项打√；时间用“谈心谈话 ▸ 排时间表…”来排，也可以自己写。';

/** The plan as a new sheet. */
function newPlan(talks: TalkBook, added: readonly ShownTalk[]): SheetPlan {
  const plan = planSheet({ ...planBookOf(talks), talks: added, loose: [] });
  return {
    ...plan,
    head: plan.head.map((line) => (line.style === 'subtitle' ? { ...line, cells: [hint] } : line)),
    body: [...plan.body],
  };
}

function makePlanSheet(book: Book, talks: TalkBook, added: readonly ShownTalk[]): TalksWritten {
  const plan = newPlan(talks, added);
  const taken = new Set([...talks.readings.map(({ grid }) => grid.sheet), ...talks.made]);
  const name = makeTable(book, plan, taken);
  return { sheet: name, added: added.length, cells: added.length * plan.columns.length };
}

/** The rows that new talks go into must be free but for running numbers. */
function requireRoom({ columnOf, sheet }: PlanTable, { grid }: SheetReading, top: number, count: number): void {
  const columns = new Set(Object.values(columnOf));
  for (const { row, cells } of grid.rows) {
    if (row < top || row >= top + count) continue;
    const at = cells.findIndex((cell, index) => columns.has(index + 1) && !isFree(cellText(cell).trim(), index + 1 === columnOf.seq));
    if (at >= 0)
      throw new Trouble(
        `“${sheet}”表要在第${top}行起加${count}行，可是${cellName(row, at + 1)}已有别的内容，没有改动；请在第${row}行上面插入${top + count - row}个空行，再点一次。`,
      );
  }
}

/** Errors: `Trouble` where a plan that is to be given times has no column for them. */
function requireColumns({ columnOf, sheet }: PlanTable): void {
  const missing = (['plannedDate', 'slot'] as const).filter((field) => columnOf[field] === undefined);
  if (missing.length === 0) return;
  const names = missing.map((field) => `“${talkTable.columns[field].zh}”`).join('、');
  throw new Trouble(`“${sheet}”表没有${names}列，时间没有地方写；请点“建立/补全工作表”补上这些列，再排一次。`);
}

/**
 * Writes talks into the plan: times of rows that changes name, and below the last talk a row for each required pair that has none. Every other
 * cell stays. Without a plan one is made. Each table is written with one block, or with a few where its columns lie apart.
 */
export function writeTalks(book: Book, talks: TalkBook, changes: readonly TalkChange[]): TalksWritten {
  const { tables, records, readings } = talks;
  const added = newTalks(records, changes);
  const [main] = tables.plans;
  if (main === undefined) return makePlanSheet(book, talks, added);
  if (changes.length > 0) for (const table of tables.plans) requireColumns(table);
  let cells = 0;
  const bySheet = new Map<string, PlanTable[]>();
  for (const table of tables.plans) bySheet.set(table.sheet, [...(bySheet.get(table.sheet) ?? []), table]);
  for (const [sheet, own] of bySheet) {
    const reading = readingOf(readings, sheet);
    if (own.includes(main)) requireRoom(main, reading, lastTalkRow(main, records.talks) + 1, added.length);
    const times = changes.length === 0 ? [] : own.flatMap((table) => timeEdits(table, records.judged, changes));
    const lines = own.includes(main) ? addedEdits(main, records.talks, added, 'zh') : [];
    const anchors = own.map(({ headerBottom, lastColumn }) => ({ top: headerBottom, bottom: headerBottom, left: 1, right: lastColumn }));
    cells += changeGroups(
      reading,
      [
        { as: 'columns', changes: times },
        { as: 'block', changes: lines },
      ],
      anchors,
    );
  }
  return { sheet: main.sheet, added: added.length, cells };
}
