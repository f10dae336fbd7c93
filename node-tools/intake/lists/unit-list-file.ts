import type { Finding } from '../../../core/finding/finding';
import { unitListFindings } from '../../../core/roster/read-unit-list';
import { namedUnitList } from '../../../core/roster/unit-list';
import { readUnits, type UnitEntry } from '../../../core/roster/unit-resolver';
import { locateTables } from '../../../core/table/locate-tables';
import { readWorkbook } from '../../xlsx/read-workbook';
import { readBytesFile } from '../needed-file';
import { UnreadableInput } from '../unreadable-input';
import { listFindings } from './list-findings';

/** A unit list as read: its units in official order, and what is wrong with it. */
interface UnitListFile {
  readonly units: readonly UnitEntry[];
  readonly findings: readonly Finding[];
}

/** Reads the unit lists of a file. Throws `UnreadableInput` where it cannot be read or names no unit. */
export function readUnitListFile(path: string): UnitListFile {
  return readBytesFile(path, (bytes, label) => {
    const read = readWorkbook(bytes, label);
    const located = locateTables(read.workbook, namedUnitList);
    const units = readUnits(located.tables);
    if (units.length === 0)
      throw new UnreadableInput([...read.findings, ...located.findings, { code: 'unit-list-empty', at: { file: label }, params: {} }]);
    return { units, findings: [...listFindings(read, located), ...unitListFindings(located.tables)] };
  });
}
