import type { IsoDate } from '../calendar/iso-date';
import type { Finding } from '../finding/finding';
import { inCodeOrder } from '../lists/code-order';
import { grouped } from '../lists/grouped';
import { giverColumnsInLedger } from '../opinion/givers/giver-in-ledger';
import type { RectificationItem } from '../rectification/item';
import type { RectificationField } from '../rectification/table';
import type { Grid } from '../table/grid';
import type { ParsedTable } from '../table/parse-result';
import { reporterIn, reporterInFileName, unitFromFileName } from '../table/unit/file-name';
import { type ExtraColumns, type ExtraValue, extraColumns, extraText } from './master/extra-columns';
import { masterSheetOf, type RowOrigin } from './master/row-origin';
import type { UnitsTold } from './units/units-told';

/** A row as handed in: the item and the cells of the columns no field claims, in the order of `Submission.extraHeaders`. */
export interface SubmittedRow {
  readonly item: RectificationItem;
  readonly extra: readonly ExtraValue[];
  /** Where a row of a master says that it comes from; absent in a unit's own ledger. */
  readonly origin?: RowOrigin;
}

/** A unit that a file goes by, and where it says so. */
export interface NamedUnit {
  readonly name: string;
  readonly by: 'printed' | 'title' | 'file-name';
  /** It is the file’s name, and nothing but names of sheets says anything else. */
  readonly againstSheetNames?: true;
}

/** One file as handed in. A set of these is what a merge is made of: `combineSubmissions` is its union, `[]` its neutral element. */
export interface Submission {
  /** The label that findings and 来源文件 show; two files of one label and one content are one. */
  readonly file: string;
  /** When its author last saved it, `YYYY-MM-DDTHH:MM:SSZ`, or null; of a master null, which was saved by those who merged. */
  readonly modified: string | null;
  /** The day its title or 截至 row speaks of, the latest where sheets differ; of a master null, since that is the day of merging. */
  readonly asOf: IsoDate | null;
  /** The year its title speaks of; of a master null. */
  readonly titleYear: number | null;
  /** The unit for rows that name none: the one 填报单位, else the only unit its rows name, else what the file name says, else null; of a master null. */
  readonly unit: string | null;
  /** Whether `unit` rests on the file name alone. */
  readonly unitFromName: boolean;
  /** The units that the file goes by: after 填报单位, in its titles, in its name, in this order; a master by none. */
  readonly named: readonly NamedUnit[];
  readonly extraHeaders: readonly string[];
  /** In the order of sheets and rows. */
  readonly rows: readonly SubmittedRow[];
  /** What a master says of its units, some of which have no row in it; absent in a unit's own ledger. */
  readonly told?: UnitsTold;
  readonly findings: readonly Finding[];
}

/** A sheet of a file as read: the table, its items, and the grid that still holds the columns no field claims. */
export interface ReadSheet {
  readonly parsed: ParsedTable<RectificationField>;
  readonly items: readonly RectificationItem[];
  readonly grid: Grid;
}

/** Whose a file is, for the rows that name no unit. `file` is its label. */
export function unitOfFile(file: string, sheets: readonly Omit<ReadSheet, 'grid'>[]): Pick<Submission, 'unit' | 'unitFromName'> {
  const named = new Set<string>();
  const printed = new Set<string>();
  for (const { parsed, items } of sheets) {
    if (parsed.frame.reportingUnit !== null) printed.add(parsed.frame.reportingUnit);
    for (const { unit } of items) if (unit !== null) named.add(unit);
  }
  const [only, ...others] = printed.size > 0 ? printed : named;
  if (only !== undefined && others.length === 0) return { unit: only, unitFromName: false };
  return { unit: unitFromFileName(file), unitFromName: true };
}

/** The units that a file goes by, whatever its rows say. */
function namesOf(file: string, sheets: readonly Omit<ReadSheet, 'grid'>[]): readonly NamedUnit[] {
  const frames = sheets.map(({ parsed }) => parsed.frame);
  const said = (by: NamedUnit['by'], names: readonly (string | null)[]): readonly NamedUnit[] =>
    [...new Set(names)].flatMap((name) => (name === null ? [] : [{ name, by }]));
  const printed = frames.map(({ reportingUnit }) => reportingUnit);
  const titles = frames.map(({ title }) => (title === null ? null : reporterIn(title)));
  const [fromTitle, fromFrame] = [new Set(titles), said('printed', printed)];
  const fromName = said('file-name', [reporterInFileName(file)]);
  const onlySheetNames = frames.every(({ reportingUnit, unitOfSheetName }) => reportingUnit === null || unitOfSheetName === true);
  return [
    ...fromFrame.filter(({ name }) => !fromTitle.has(name)),
    ...said('title', titles),
    ...(onlySheetNames ? fromName.map((named) => ({ ...named, againstSheetNames: true as const })) : fromName),
  ];
}

function latest(days: readonly (IsoDate | null)[]): IsoDate | null {
  return days.reduce<IsoDate | null>((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}

function withoutContact(item: RectificationItem): RectificationItem {
  const { contact: _, ...texts } = item.texts;
  return { ...item, texts };
}

/**
 * What a file hands in, but for the columns that say who gave an opinion: a master goes to many. Files whose ledger has no row are handed in too: a 零报告 is a
 * report.
 */
export function submissionOf(
  file: string,
  modified: string | null,
  sheets: readonly ReadSheet[],
  findings: readonly Finding[],
  told: UnitsTold | null = null,
): Submission {
  const perSheet = sheets.map(({ parsed, items, grid }) => {
    const master = masterSheetOf(parsed);
    const ofGivers = giverColumnsInLedger(parsed);
    const columns = new Set([...(master?.columns ?? []), ...ofGivers.map(({ column }) => column)]);
    const shown = ofGivers.some(({ field }) => field === 'contact') ? items.map(withoutContact) : items;
    return { parsed, items: shown, master, extra: extraColumns(grid, parsed, columns) };
  });
  const extraHeaders = [...new Set(perSheet.flatMap(({ extra }) => extra.headers))];
  const rows = perSheet.flatMap(({ parsed, items, master, extra }) =>
    items.map((item, at): SubmittedRow => {
      const row = { item, extra: aligned(extra, item.row, extraHeaders) };
      const source = master === null ? undefined : parsed.rows[at];
      const origin = source === undefined ? null : (master?.originOf(source) ?? null);
      return origin === null ? row : { ...row, origin };
    }),
  );
  const isMaster = perSheet.some(({ master }) => master !== null);
  return {
    file,
    modified: isMaster ? null : modified,
    asOf: isMaster ? null : latest(sheets.map(({ parsed }) => parsed.frame.asOf)),
    titleYear: isMaster ? null : (sheets.find(({ parsed }) => parsed.frame.titleYear !== null)?.parsed.frame.titleYear ?? null),
    // What is nobody's in a master stays nobody's, be there rows of only one unit beside it.
    ...(isMaster ? { unit: null, unitFromName: false } : unitOfFile(file, sheets)),
    named: isMaster ? [] : namesOf(file, sheets),
    extraHeaders,
    rows,
    ...(told === null ? {} : { told }),
    findings,
  };
}

const none: readonly ExtraValue[] = [];

function aligned({ headers, valuesOf }: ExtraColumns, row: number, all: readonly string[]): readonly ExtraValue[] {
  if (all.length === 0) return none;
  const values = valuesOf.get(row) ?? none;
  return all.map((header) => values[headers.indexOf(header)] ?? '');
}

/**
 * Row content without place: fields and extra columns that hold something, in a fixed order. Rows with equal keys are equal to a reader. A
 * master numbers its rows through; what counts is the number that the unit gave.
 */
function rowKey({ item, extra, origin }: SubmittedRow, extraHeaders: readonly string[]): string {
  const own: RectificationItem['texts'] = origin === undefined ? item.texts : { ...item.texts, seq: origin.seq ?? '' };
  const texts = Object.entries(own).filter(([field, text]) => field !== 'unit' && text !== '');
  const extras = extra
    .map((value, at): [string, string] => [`+${extraHeaders[at] ?? ''}`, extraText(value)])
    .filter(([, text]) => text !== '');
  return JSON.stringify([item.section ?? '', ...[...texts, ...extras].sort(([a], [b]) => inCodeOrder(a, b))]);
}

/** The whole content as one text: equal for copies, whatever their name, date or column order. */
export function contentKey(rows: readonly SubmittedRow[], extraHeaders: readonly string[]): string {
  return rows.map((row) => rowKey(row, extraHeaders)).join('\n');
}

/**
 * The union of two sets of submissions, ordered by label: associative, commutative, idempotent. Submissions with the same label and the
 * same content are one and the same.
 */
export function combineSubmissions(some: readonly Submission[], more: readonly Submission[]): readonly Submission[] {
  const byLabel = grouped([...some, ...more], ({ file }) => file);
  return [...byLabel.values()].flatMap((group) => (group.length === 1 ? group : distinct(group).sort(byContent))).sort(byFile);
}

function distinct(submissions: readonly Submission[]): Submission[] {
  return submissions.filter((one, at) => submissions.findIndex((other) => isSame(other, one)) === at);
}

function isSame(a: Submission, b: Submission): boolean {
  return a === b || tieKey(a) === tieKey(b);
}

function tieKey({ modified, asOf, unit, extraHeaders, rows, told }: Submission): string {
  return `${modified ?? ''}|${asOf ?? ''}|${unit ?? ''}|${JSON.stringify(told ?? [])}|${contentKey(rows, extraHeaders)}`;
}

function byContent(a: Submission, b: Submission): number {
  return inCodeOrder(tieKey(a), tieKey(b));
}

function byFile(a: Submission, b: Submission): number {
  return inCodeOrder(a.file, b.file);
}
