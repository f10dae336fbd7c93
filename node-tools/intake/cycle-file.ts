import { opinionTable } from '../../core/opinion/table';
import { locateEveryTable } from '../../core/table/locate-every-table';
import { locateTables } from '../../core/table/locate-tables';
import { type Cycle, isOfCycle, readCycle } from '../../core/trace/read-cycle';
import { readWorkbook } from '../xlsx/read-workbook';
import type { InputFile } from './collect-files';
import { ledgerYear, type ReadingContext, type RefusedInput, readInput } from './ledger-file';

/** The opinions and problems that a file holds. */
export interface CycleFile extends Cycle {
  readonly kind: 'read';
  readonly input: InputFile;
}

/** Reads every register and ledger of a file; tables of other kinds are left aside. */
export function readCycleFile(input: InputFile, context: ReadingContext): CycleFile | RefusedInput {
  return readInput(input, (bytes): CycleFile | RefusedInput => {
    const { workbook, findings } = readWorkbook(bytes, input.label);
    const located = locateEveryTable(workbook);
    const tables = located.tables.filter(isOfCycle);
    const others = located.findings.filter((finding) => !located.tables.some((parsed) => parsed.findings.includes(finding)));
    if (tables.length === 0) return { kind: 'refused', input, findings: [...findings, ...others], secret: false };
    const cycle = readCycle(workbook, tables, (parsed) => ({ today: context.today, year: ledgerYear(parsed, context) }));
    return { kind: 'read', input, ...cycle, findings: [...findings, ...others, ...cycle.findings] };
  });
}

/** Reads the opinion registers of a file. */
export function readRegisterFile(input: InputFile, context: ReadingContext): CycleFile | RefusedInput {
  return readInput(input, (bytes): CycleFile | RefusedInput => {
    const { workbook, findings } = readWorkbook(bytes, input.label);
    const located = locateTables(workbook, opinionTable);
    if (located.tables.length === 0) return { kind: 'refused', input, findings: [...findings, ...located.findings], secret: false };
    const cycle = readCycle(workbook, located.tables, (parsed) => ({ today: context.today, year: ledgerYear(parsed, context) }));
    const sheets = new Set(located.tables.map(({ sheet }) => sheet));
    // what is to be said of other sheets is no news here, and their names may name people
    const said = located.findings.filter(({ at }) => at.sheet === undefined || sheets.has(at.sheet));
    return { kind: 'read', input, ...cycle, findings: [...findings, ...said, ...cycle.findings] };
  });
}
