import type { Finding } from '../../core/finding/finding';
import { levelOf } from '../../core/finding/registry';
import { readUnits, type UnitEntry } from '../../core/merge/unit-resolver';
import { unitListFindings } from '../../core/roster/read-unit-list';
import { namedUnitList } from '../../core/roster/unit-list';
import { locateTables } from '../../core/table/locate-tables';
import { UnreadableInput } from '../unreadable-input';
import { readWorkbook } from '../xlsx/read-workbook';
import { readBytesFile } from './needed-file';

/** A unit list as read: its units in official order, and what is wrong with it. */
export interface UnitListFile {
  readonly units: readonly UnitEntry[];
  readonly findings: readonly Finding[];
}

/** Of the notes on a unit list only that of a hidden sheet tells of units that may be missing. */
const matters = (finding: Finding): boolean => levelOf(finding) !== 'note' || finding.code === 'sheet-hidden';

/** Reads the unit lists of a file. Throws `UnreadableInput` where it cannot be read or names no unit. */
export function readUnitListFile(path: string): UnitListFile {
  return readBytesFile(path, (bytes, label) => {
    const { workbook, findings: whileReading } = readWorkbook(bytes, label);
    const { tables, findings } = locateTables(workbook, namedUnitList);
    const units = readUnits(tables);
    if (units.length === 0)
      throw new UnreadableInput([...whileReading, ...findings, { code: 'unit-list-empty', at: { file: label }, params: {} }]);
    const inside = tables.flatMap((table) => table.findings);
    return { units, findings: [...[...whileReading, ...findings, ...inside].filter(matters), ...unitListFindings(tables)] };
  });
}
