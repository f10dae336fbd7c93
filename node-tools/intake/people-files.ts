import { giverTable } from '../../core/opinion/giver-table';
import { type GiverNames, readGivers } from '../../core/opinion/read-givers';
import { readRoster } from '../../core/roster/read-roster';
import type { Roster } from '../../core/roster/roster';
import { rosterTable } from '../../core/roster/table';
import { unitListTable } from '../../core/roster/unit-list';
import { locateTables } from '../../core/table/locate-tables';
import { UnreadableInput } from '../unreadable-input';
import { readWorkbook } from '../xlsx/read-workbook';
import { readBytesFile } from './needed-file';

/** The roster of a file, with its unit list where the same workbook holds one. Errors: UnreadableInput where it names nobody. */
export function readRosterFile(path: string): Roster {
  return readBytesFile(path, (bytes, label) => {
    const { workbook, findings } = readWorkbook(bytes, label);
    const located = locateTables(workbook, rosterTable);
    if (located.tables.length === 0) throw new UnreadableInput([...findings, ...located.findings]);
    const units = locateTables(workbook, unitListTable).tables;
    return readRoster({ people: located.tables, units, at: { file: label } }).roster;
  });
}

/** Names and contacts of a list of givers. Errors: UnreadableInput where the file holds no such list. */
export function readGiverFile(path: string): GiverNames {
  return readBytesFile(path, (bytes, label) => {
    const { workbook, findings } = readWorkbook(bytes, label);
    const located = locateTables(workbook, giverTable);
    if (located.tables.length === 0) throw new UnreadableInput([...findings, ...located.findings]);
    return readGivers(located.tables);
  });
}
