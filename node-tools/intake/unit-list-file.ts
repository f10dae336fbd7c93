import type { Finding } from '../../core/finding/finding';
import { readUnits, type UnitEntry } from '../../core/merge/unit-resolver';
import { orderFindings } from '../../core/roster/read-unit-list';
import { namedUnitList } from '../../core/roster/unit-list';
import { locateTables } from '../../core/table/locate-tables';
import { UnreadableInput } from '../unreadable-input';
import { readWorkbook } from '../xlsx/read-workbook';
import { readBytesFile } from './needed-file';

/** A unit list as read: its units in official order, and what is wrong with that order. */
export interface UnitListFile {
  readonly units: readonly UnitEntry[];
  readonly findings: readonly Finding[];
}

/** The units of a list, in official order. Throws `UnreadableInput` where the file cannot be read or names no unit. */
export function readUnitListFile(path: string): UnitListFile {
  return readBytesFile(path, (bytes, label) => {
    const { workbook, findings } = readWorkbook(bytes, label);
    const located = locateTables(workbook, namedUnitList);
    const [table] = located.tables;
    const units = table === undefined ? [] : readUnits(table);
    if (table === undefined || units.length === 0)
      throw new UnreadableInput([...findings, ...located.findings, { code: 'unit-list-empty', at: { file: label }, params: {} }]);
    return { units, findings: orderFindings(table) };
  });
}
