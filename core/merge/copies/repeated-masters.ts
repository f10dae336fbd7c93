import type { IsoDate } from '../../calendar/iso-date';
import { inCodeOrder } from '../../lists/code-order';
import { countsOf } from '../../lists/counts';
import { type MasterColumn, masterColumns } from '../master/columns';
import { extraText } from '../master/extra-columns';
import type { MasterRow } from '../master/ledger';
import type { CopyDecision, CopyResult, UnitPart } from './resolve-copies';

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
      .sort(([a], [b]) => inCodeOrder(a, b)),
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

function countSayings(rows: readonly NamedRow[], columns: readonly MasterColumn[]): ReadonlyMap<string, number> {
  return countsOf(rows.map((row) => sayingOf(row, columns)));
}

/** What is left of the sayings once these are taken out, each as often as it is said; null where one of them is not there. */
function takenOut(left: ReadonlyMap<string, number>, rows: ReadonlyMap<string, number>): ReadonlyMap<string, number> | null {
  const rest = new Map(left);
  for (const [saying, count] of rows) {
    const more = (rest.get(saying) ?? 0) - count;
    if (more < 0) return null;
    if (more === 0) rest.delete(saying);
    else rest.set(saying, more);
  }
  return rest;
}

/** Those of the parts, the longest first, that together say all that the master says and nothing else; null where there are none such. */
function partsSaying(
  unit: string | null,
  master: readonly NamedRow[],
  parts: readonly UnitPart[],
  today: IsoDate,
  but: ReadonlySet<MasterColumn['id']>,
): readonly UnitPart[] | null {
  const there = parts.map((part) => ({ part, rows: namedRows(unit, part) })).sort((a, b) => b.rows.length - a.rows.length);
  const rows = [...master, ...there.flatMap((one) => one.rows)].map(({ row }) => row);
  // A master has 原填单位 only where some unit in it is written otherwise; a file beside it may be the one that does.
  const isUnitKept = master.some(({ row }) => row.origin?.unit !== undefined);
  const columns = masterColumns({ rows, extraHeaders: [] }, today, {}, 'zh').filter(
    ({ id }) => !but.has(id) && (isUnitKept || id !== 'unitAsWritten'),
  );
  let left = countSayings(master, columns);
  const taken: UnitPart[] = [];
  for (const one of there) {
    const rest = one.rows.length === 0 ? null : takenOut(left, countSayings(one.rows, columns));
    if (rest === null) continue;
    left = rest;
    taken.push(one.part);
  }
  return left.size === 0 && taken.length > 0 ? taken : null;
}

const placeOfSource: ReadonlySet<MasterColumn['id']> = new Set(['sourceFile', 'sourceSheet', 'sourceRow']);

/**
 * The parts that say all that a master says, and nothing else: those that its rows were taken from, where all of them are here, else a unit's
 * files that have come again under other names, or lie in another folder. Null where there are neither.
 */
function repeatedBy(unit: string | null, master: UnitPart, parts: readonly UnitPart[], today: IsoDate): readonly UnitPart[] | null {
  const names = sourcesOf(master);
  if (names.size === 0) return null;
  const others = parts.filter((part) => part !== master);
  const sources = others.filter((part) => names.has(part.submission.file));
  const here = namedRows(unit, master);
  if (sources.length === names.size) {
    const said = partsSaying(unit, here, sources, today, new Set());
    return said?.length === sources.length ? said : null;
  }
  return partsSaying(
    unit,
    here,
    others.filter((part) => sourcesOf(part).size === 0),
    today,
    placeOfSource,
  );
}

/**
 * A unit's parts without those of masters that say of this unit nothing else than other parts given here: row for row from the file, sheet and
 * row that the master names, or all of files of other names, with the same words, status and due day. A master in which a row was changed, taken out or
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
