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
  const files = rows.map(({ origin }) => origin?.place?.file ?? null);
  return new Set(files.includes(null) ? [] : files.filter((file) => file !== null));
}

/** Whether two sets of rows say the same by the columns, row for row. */
function saySame(some: readonly NamedRow[], others: readonly NamedRow[], columns: readonly MasterColumn[]): boolean {
  if (some.length !== others.length) return false;
  const left = new Map<string, number>();
  for (const row of others) left.set(sayingOf(row, columns), (left.get(sayingOf(row, columns)) ?? 0) + 1);
  return some.every((row) => {
    const count = left.get(sayingOf(row, columns)) ?? 0;
    left.set(sayingOf(row, columns), count - 1);
    return count > 0;
  });
}

const placeOfSource: ReadonlySet<MasterColumn['id']> = new Set(['sourceFile', 'sourceSheet', 'sourceRow']);

/**
 * The parts that say all that a master says, and nothing else: those that its rows were taken from, where all of them are here, else a unit's
 * file that has come again under another name. Null where there is neither.
 */
function repeatedBy(unit: string | null, master: UnitPart, parts: readonly UnitPart[], today: IsoDate): readonly UnitPart[] | null {
  const names = sourcesOf(master);
  if (names.size === 0) return null;
  const others = parts.filter((part) => part !== master);
  const sources = others.filter((part) => names.has(part.submission.file));
  const here = namedRows(unit, master);
  const says = (some: readonly UnitPart[], left: ReadonlySet<MasterColumn['id']>): boolean => {
    const there = some.flatMap((part) => namedRows(unit, part));
    const columns = masterColumns({ rows: [...here, ...there].map(({ row }) => row), extraHeaders: [] }, today, {}, 'zh');
    return saySame(
      here,
      there,
      columns.filter(({ id }) => !left.has(id)),
    );
  };
  if (sources.length === names.size) return says(sources, new Set()) ? sources : null;
  const sentAgain = others.find((part) => sourcesOf(part).size === 0 && says([part], placeOfSource));
  return sentAgain === undefined ? null : [sentAgain];
}

/**
 * A unit's parts without those of masters that say of this unit nothing else than other parts given here: row for row from the file, sheet and
 * row that the master names, or all of a file of another name, with the same words, status and due day. A master in which a row was changed, taken out or
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
