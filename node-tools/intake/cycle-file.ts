import { opinionTable } from '../../core/opinion/table';
import { yearsOfTables } from '../../core/rectification/items/ledger-year';
import type { ReadingDay } from '../../core/rectification/reading-day';
import { rectificationTable } from '../../core/rectification/table';
import { settingsIn } from '../../core/settings/read-settings';
import { locateEveryTable } from '../../core/table/locate-every-table';
import { locateTables } from '../../core/table/locate-tables';
import type { ParsedTable } from '../../core/table/parse-result';
import { type Cycle, isOfCycle, readCycle } from '../../core/trace/read-cycle';
import type { InputFile } from './collect-files';
import { type ReadingDays, type RefusedInput, readInput } from './ledger-file';
import { readBook } from './read-book';

/** The opinions and problems that a file holds. */
export interface CycleFile extends Cycle {
  readonly kind: 'read';
  readonly input: InputFile;
}

/** What the ledgers of a workbook are read by, with the 年度 it sets. */
function readingDayOf({ today, year: named }: ReadingDays, set: number | null): (parsed: ParsedTable) => ReadingDay {
  const yearOf = yearsOfTables({ today, named }, () => set);
  return (parsed) => ({ today, year: yearOf(parsed) });
}

/** Reads every register and ledger of a file; tables of other kinds are left aside. */
export function readCycleFile(input: InputFile, days: ReadingDays): CycleFile | RefusedInput {
  return readInput(input, (bytes): CycleFile | RefusedInput => {
    const { workbook, findings } = readBook(bytes, input.label);
    const located = locateEveryTable(workbook);
    const tables = located.tables.filter(isOfCycle);
    const others = located.findings.filter((finding) => !located.tables.some((parsed) => parsed.findings.includes(finding)));
    if (tables.length === 0) {
      const said = others.length > 0 ? others : locateTables(workbook, rectificationTable).findings;
      return { kind: 'refused', input, findings: [...findings, ...said], secret: false };
    }
    const { settings, findings: ofSettings } = settingsIn(workbook);
    const cycle = readCycle(workbook, tables, readingDayOf(days, settings.year));
    return { kind: 'read', input, ...cycle, findings: [...findings, ...others, ...ofSettings, ...cycle.findings] };
  });
}

/** Reads the opinion registers of a file. */
export function readRegisterFile(input: InputFile, days: ReadingDays): CycleFile | RefusedInput {
  return readInput(input, (bytes): CycleFile | RefusedInput => {
    const { workbook, findings } = readBook(bytes, input.label);
    const located = locateTables(workbook, opinionTable);
    if (located.tables.length === 0) return { kind: 'refused', input, findings: [...findings, ...located.findings], secret: false };
    const cycle = readCycle(workbook, located.tables, readingDayOf(days, null));
    const sheets = new Set(located.tables.map(({ sheet }) => sheet));
    // what is to be said of other sheets is no news here, and their names may name people
    const said = located.findings.filter(({ at }) => at.sheet === undefined || sheets.has(at.sheet));
    return { kind: 'read', input, ...cycle, findings: [...findings, ...said, ...cycle.findings] };
  });
}
