import type { Finding } from '../../../core/finding/finding';
import { giverListsIn } from '../../../core/opinion/givers/giver-lists';
import { giverTable } from '../../../core/opinion/givers/giver-table';
import { type GiverNames, joinGivers, readGivers } from '../../../core/opinion/givers/read-givers';
import { readRoster } from '../../../core/roster/read-roster';
import type { Roster } from '../../../core/roster/roster';
import { rosterTable } from '../../../core/roster/table';
import { unitListTable } from '../../../core/roster/unit-list';
import { locateTables } from '../../../core/table/locate-tables';
import type { Invocation } from '../../command';
import { readWorkbook } from '../../xlsx/read-workbook';
import { readBytesFile } from '../needed-file';
import { UnreadableInput } from '../unreadable-input';
import { listFindings } from './list-findings';

/** A roster, and what is wrong with its file. */
interface RosterFile {
  readonly roster: Roster;
  readonly findings: readonly Finding[];
}

/** The roster of a file, with its unit list where the same workbook holds one. Errors: UnreadableInput where it names nobody. */
export function readRosterFile(path: string): RosterFile {
  return readBytesFile(path, (bytes, label) => {
    const read = readWorkbook(bytes, label);
    const located = locateTables(read.workbook, rosterTable);
    if (located.tables.length === 0) throw new UnreadableInput([...read.findings, ...located.findings]);
    const units = locateTables(read.workbook, unitListTable).tables;
    const { roster, findings } = readRoster({ people: located.tables, units, at: { file: label } });
    return { roster, findings: [...listFindings(read, located), ...findings] };
  });
}

/** A list of givers, and what is wrong with its file; findings may quote names of givers. */
interface GiverFile {
  readonly givers: GiverNames;
  readonly findings: readonly Finding[];
}

/** Names and contacts of every list of givers in a file, hidden ones too. Errors: UnreadableInput where the file holds no such list. */
export function readGiverFile(path: string): GiverFile {
  return readBytesFile(path, (bytes, label) => {
    const read = readWorkbook(bytes, label);
    const located = locateTables(read.workbook, giverTable);
    const lists = giverListsIn(read.workbook);
    if (lists.length === 0) throw new UnreadableInput([...read.findings, ...located.findings]);
    const sheets = new Set(lists.map(({ sheet }) => sheet));
    const findings = listFindings(read, located).filter(({ code, at }) => code !== 'sheet-hidden' || !sheets.has(at.sheet ?? ''));
    return { givers: readGivers(lists), findings };
  });
}

/** The list of givers that `--givers` names; nobody where it is not given. Errors: as `readGiverFile`. */
export function readListedGivers({ flags }: Pick<Invocation, 'flags'>): GiverFile {
  const path = flags.text('givers');
  return path === null ? { givers: joinGivers([]), findings: [] } : readGiverFile(path);
}
