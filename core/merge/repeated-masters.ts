import type { IsoDate } from '../calendar/iso-date';
import type { CopyDecision, CopyResult, UnitPart } from './copies';
import { extraText } from './extra-columns';
import { type MasterColumn, masterColumns } from './master-columns';
import type { MasterRow } from './master-ledger';

/** A row with its own columns by name: those of one file are another's in another order. */
interface NamedRow {
  readonly row: MasterRow;
  readonly own: readonly (readonly [header: string, text: string])[];
}

function namedRows(unit: string | null, { submission: { extraHeaders }, rows }: UnitPart): readonly NamedRow[] {
  return rows.map(({ item, extra, origin }) => ({
    row: { seq: 0, unit, item, extra: [], ...(origin === undefined ? {} : { origin }) },
    own: extra
      .map((value, at): [string, string] => [extraHeaders[at] ?? '', extraText(value)])
      .filter(([, text]) => text !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  }));
}

/** What a master says of a row today, from its source and its words to its due day. */
function sayingOf({ row, own }: NamedRow, columns: readonly MasterColumn[]): string {
  return JSON.stringify([columns.map(({ cellOf }) => cellOf(row)), own]);
}

/** The files that the rows of a master name as their sources; empty where a row names none. */
function sourcesOf({ rows }: UnitPart): ReadonlySet<string> {
  const files = rows.map(({ origin }) => origin?.file ?? null);
  return new Set(files.includes(null) ? [] : files.filter((file) => file !== null));
}

/** The parts that a master's rows were taken from, where all of them are here and it says of their rows what they say; null elsewhere. */
function repeatedBy(unit: string | null, master: UnitPart, parts: readonly UnitPart[], today: IsoDate): readonly UnitPart[] | null {
  const names = sourcesOf(master);
  const sources = parts.filter((part) => part !== master && names.has(part.submission.file));
  if (names.size === 0 || sources.length !== names.size) return null;
  const [here, there] = [namedRows(unit, master), sources.flatMap((part) => namedRows(unit, part))];
  if (here.length !== there.length) return null;
  const columns = masterColumns({ rows: [...here, ...there].map(({ row }) => row), extraHeaders: [] }, today, {}, 'zh');
  const said = new Set(there.map((row) => sayingOf(row, columns)));
  // Each saying names its own file, sheet and row, so that as many equal ones are the same ones.
  return here.every((row) => said.delete(sayingOf(row, columns))) ? sources : null;
}

/**
 * A unit's parts without those of masters that were merged from other parts given here, and say of this unit nothing else than they: row for row
 * from the file, sheet and row that the master names, with the same words, status and due day. A master in which a row was changed, taken out or
 * added is another version, and stays; so does one that somebody has chosen.
 */
export function withoutRepeatedMasters(
  unit: string | null,
  parts: readonly UnitPart[],
  chosen: ReadonlySet<string>,
  today: IsoDate,
): CopyResult {
  if (parts.length === 1) return { parts, decisions: [] };
  const decisions: CopyDecision[] = [];
  const kept = parts.filter((part) => {
    const sources = chosen.has(part.submission.file) ? null : repeatedBy(unit, part, parts, today);
    if (sources === null) return true;
    const used = sources.map(({ submission }) => submission.file).sort();
    decisions.push({ kind: 'equal', used, leftOut: [part.submission.file], by: null });
    return false;
  });
  return { parts: kept, decisions };
}
