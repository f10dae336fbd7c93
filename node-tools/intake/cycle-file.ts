import type { Finding } from '../../core/finding/finding';
import { giverTraces } from '../../core/opinion/giver-columns';
import type { Opinion } from '../../core/opinion/opinion';
import type { GiverNames } from '../../core/opinion/read-givers';
import { joinGivers } from '../../core/opinion/read-givers';
import { readOpinions } from '../../core/opinion/read-opinions';
import { type OpinionField, opinionTable } from '../../core/opinion/table';
import type { RectificationItem } from '../../core/rectification/item';
import { readItems } from '../../core/rectification/read-items';
import { type RectificationField, rectificationTable } from '../../core/rectification/table';
import type { Workbook } from '../../core/table/grid';
import { locateEveryTable } from '../../core/table/locate-every-table';
import { locateTables } from '../../core/table/locate-tables';
import type { ParsedTable } from '../../core/table/parse-result';
import { readWorkbook } from '../xlsx/read-workbook';
import type { InputFile } from './collect-files';
import { ledgerYear, type ReadingContext, type RefusedInput, readInput } from './ledger-file';

/** The opinions and problems that a file holds. */
export interface CycleFile {
  readonly kind: 'read';
  readonly input: InputFile;
  readonly opinions: readonly Opinion[];
  readonly items: readonly RectificationItem[];
  /** Names and contacts of givers that a register holds, to check texts against and for nothing else. */
  readonly givers: GiverNames;
  readonly findings: readonly Finding[];
}

const isRegister = (parsed: ParsedTable): parsed is ParsedTable<OpinionField> => parsed.table.id === opinionTable.id;
const isLedger = (parsed: ParsedTable): parsed is ParsedTable<RectificationField> => parsed.table.id === rectificationTable.id;

function cycleOf(workbook: Workbook, tables: readonly ParsedTable[], context: ReadingContext): Omit<CycleFile, 'kind' | 'input'> {
  const grids = new Map(workbook.sheets.map((grid) => [grid.sheet, grid]));
  const opinions: Opinion[] = [];
  const items: RectificationItem[] = [];
  const givers: GiverNames[] = [];
  const findings: Finding[] = [];
  for (const parsed of tables) {
    const grid = grids.get(parsed.sheet);
    if (grid === undefined) throw new Error(`a table on a sheet the workbook does not hold: ${parsed.sheet}`);
    if (isRegister(parsed)) {
      const read = readOpinions(parsed, grid);
      for (const opinion of read.opinions) opinions.push(opinion);
      findings.push(...read.findings);
      givers.push(giverTraces(parsed));
    } else if (isLedger(parsed)) {
      const read = readItems(parsed, { today: context.today, year: ledgerYear(parsed, context) });
      for (const item of read.items) items.push(item);
      findings.push(...parsed.findings, ...read.findings);
    }
  }
  return { opinions, items, givers: joinGivers(givers), findings };
}

/** Reads every register and ledger of a file; tables of other kinds are left aside. */
export function readCycleFile(input: InputFile, context: ReadingContext): CycleFile | RefusedInput {
  return readInput(input, (bytes): CycleFile | RefusedInput => {
    const { workbook, findings } = readWorkbook(bytes, input.label);
    const located = locateEveryTable(workbook);
    const tables = located.tables.filter((parsed) => isRegister(parsed) || isLedger(parsed));
    const others = located.findings.filter((finding) => !located.tables.some((parsed) => parsed.findings.includes(finding)));
    if (tables.length === 0) return { kind: 'refused', input, findings: [...findings, ...others], secret: false };
    const cycle = cycleOf(workbook, tables, context);
    return { kind: 'read', input, ...cycle, findings: [...findings, ...others, ...cycle.findings] };
  });
}

/** Reads the opinion registers of a file. */
export function readRegisterFile(input: InputFile, context: ReadingContext): CycleFile | RefusedInput {
  return readInput(input, (bytes): CycleFile | RefusedInput => {
    const { workbook, findings } = readWorkbook(bytes, input.label);
    const located = locateTables(workbook, opinionTable);
    if (located.tables.length === 0) return { kind: 'refused', input, findings: [...findings, ...located.findings], secret: false };
    const cycle = cycleOf(workbook, located.tables, context);
    const sheets = new Set(located.tables.map(({ sheet }) => sheet));
    // what is to be said of other sheets is no news here, and their names may name people
    const said = located.findings.filter(({ at }) => at.sheet === undefined || sheets.has(at.sheet));
    return { kind: 'read', input, ...cycle, findings: [...findings, ...said, ...cycle.findings] };
  });
}
