import type { Finding } from '../finding/finding';
import { giverTraces } from '../opinion/givers/giver-columns';
import { giversBeside, giversInNames } from '../opinion/givers/giver-lines';
import { giversInLists } from '../opinion/givers/giver-lists';
import { type GiverNames, joinGivers } from '../opinion/givers/read-givers';
import type { Opinion } from '../opinion/opinion';
import { readOpinions } from '../opinion/register/read-opinions';
import { type OpinionField, opinionTable } from '../opinion/table';
import type { RectificationItem } from '../rectification/item';
import { readItems } from '../rectification/items/read-items';
import type { ReadingDay } from '../rectification/reading-day';
import { type RectificationField, rectificationTable } from '../rectification/table';
import type { Workbook } from '../table/grid';
import type { ParsedTable } from '../table/parse-result';

/** The opinions and problems of a workbook. */
export interface Cycle {
  readonly opinions: readonly Opinion[];
  /** Rows of those who were asked for an opinion and had none. */
  readonly asked: readonly Opinion[];
  readonly items: readonly RectificationItem[];
  /** Names and contacts of givers that a register, or a list beside it, holds, to check texts against and for nothing else. */
  readonly givers: GiverNames;
  readonly findings: readonly Finding[];
}

const isRegister = (parsed: ParsedTable): parsed is ParsedTable<OpinionField> => parsed.table.id === opinionTable.id;
const isLedger = (parsed: ParsedTable): parsed is ParsedTable<RectificationField> => parsed.table.id === rectificationTable.id;

/** Whether a table is an opinion register or a rectification ledger. */
export function isOfCycle(parsed: ParsedTable): boolean {
  return isRegister(parsed) || isLedger(parsed);
}

/** Reads the registers and ledgers among the tables of a workbook; the others are left aside. */
export function readCycle(workbook: Workbook, tables: readonly ParsedTable[], dayOf: (parsed: ParsedTable) => ReadingDay): Cycle {
  const grids = new Map(workbook.sheets.map((grid) => [grid.sheet, grid]));
  const opinions: Opinion[] = [];
  const asked: Opinion[] = [];
  const items: RectificationItem[] = [];
  const lists = giversInLists(workbook);
  const givers: GiverNames[] = [lists.givers];
  const findings: Finding[] = tables.some(isRegister) ? [...lists.findings] : [];
  for (const parsed of tables) {
    const grid = grids.get(parsed.sheet);
    if (grid === undefined) throw new Error(`a table on a sheet the workbook does not hold: ${parsed.sheet}`);
    if (isRegister(parsed)) {
      const read = readOpinions(parsed, grid, dayOf(parsed));
      for (const opinion of read.opinions) opinions.push(opinion);
      for (const row of read.asked) asked.push(row);
      for (const finding of read.findings) findings.push(finding);
      givers.push(giverTraces(parsed), giversBeside(parsed, grid));
      givers.push({ names: new Set(giversInNames(parsed, read.opinions)), contacts: new Set() });
    } else if (isLedger(parsed)) {
      const read = readItems(parsed, dayOf(parsed));
      for (const item of read.items) items.push(item);
      for (const finding of [...parsed.findings, ...read.findings]) findings.push(finding);
    }
  }
  return { opinions, asked, items, givers: joinGivers(givers), findings };
}
