import { daysBetween } from '../calendar/civil-day';
import type { IsoDate } from '../calendar/iso-date';
import type { Finding } from '../finding/finding';
import { grouped } from '../lists/grouped';
import { numbered } from '../lists/numbered';
import type { RectificationItem } from '../rectification/item';
import { type ResolvedUnit, type UnitEntry, type UnitResolver, unitResolver } from '../roster/unit-resolver';
import type { CountedFiles } from '../summary/counted-files';
import { readChoices } from './choices';
import { copiedLedgers } from './copies/copied-ledgers';
import { possibleDuplicates } from './copies/duplicates';
import type { CopyDecision, UnitPart } from './copies/resolve-copies';
import { copiesOfUnit } from './copies/unit-copies';
import type { ExtraValue } from './master/extra-columns';
import type { MasterLedger, MasterRow, MissingUnit, ReportingUnit, UnitCopies } from './master/ledger';
import { copyFindings, duplicateFinding, listFindings, toldFindings, unitFindings } from './merge-findings';
import { combineSubmissions, type Submission, type SubmittedRow } from './submission';
import { alikeUnits } from './units/alike-units';
import { otherwiseNamed, type UnitOfFile } from './units/otherwise-named';
import { groupByUnit, type UnitGroup } from './units/unit-groups';
import { rowsGone, toldNames } from './units/units-told';

/** How to merge. */
export interface MergeOptions {
  readonly today: IsoDate;
  /** The units that must report, in official order; without it those of the masters among the files, by their names and in their order, others by code point. */
  readonly units?: readonly UnitEntry[];
  /** What the findings call the unit list, e.g. its file. */
  readonly unitsLabel?: string;
  /** What to take where a unit sent differing copies: labels of files, or `单位=文件名` for one unit only (see `readChoices`). */
  readonly use?: readonly string[];
  /** The day reports were due; 未报单位 then show how many days they are late. */
  readonly reportDue?: IsoDate;
  /** What was read, for the sheets to say. */
  readonly files?: CountedFiles;
}

/** Whether the list knows the unit; all are known where there is none. */
function isListed(unit: ResolvedUnit | null, { units }: MergeOptions): boolean {
  return units === undefined || (unit !== null && unit.at !== null);
}

function missingUnits(order: readonly string[], groups: readonly UnitGroup[], options: MergeOptions): readonly MissingUnit[] {
  const { today, reportDue } = options;
  const reported = new Set(groups.filter(({ unit }) => isListed(unit, options)).map(({ unit }) => unit?.name));
  const late = reportDue !== undefined && reportDue < today ? daysBetween(reportDue, today) : null;
  return order.flatMap((unit) => (reported.has(unit) ? [] : [{ unit, daysLate: late }]));
}

interface Taken {
  readonly row: SubmittedRow;
  readonly headers: readonly string[];
  readonly unit: string | null;
}

function itemsOf({ rows }: UnitPart): readonly RectificationItem[] {
  return rows.map(({ item }) => item);
}

/**
 * Whether copies that waited for a choice in a master wait still: not where the unit has since sent a file that the master's rows do not come
 * from, nor where another master holds the unit whole. What somebody has chosen to leave out says nothing any more.
 */
function undecidedBefore({ parts, told }: UnitGroup, decisions: readonly CopyDecision[]): boolean {
  const masters = parts.filter(({ submission }) => submission.told !== undefined);
  const sources = new Set(masters.flatMap(({ rows }) => rows.map(({ origin }) => origin?.place?.file)));
  if (parts.some((part) => !masters.includes(part) && !sources.has(part.submission.file))) return false;
  const notChosen = new Set(decisions.flatMap(({ kind, leftOut }) => (kind === 'chosen' ? leftOut : [])));
  const states = new Set(told.filter(({ file }) => !notChosen.has(file)).map(({ state }) => state));
  return states.has('partly') || (states.has('undecided') && states.size === 1);
}

const noExtra: readonly ExtraValue[] = [];

/** Numbered rows, their unclaimed columns brought under one set of headers: those of all rows, in the order in which rows bring them. */
function masterRows(taken: readonly Taken[]): Pick<MasterLedger, 'rows' | 'extraHeaders'> {
  const at = numbered([...new Set(taken.map(({ headers }) => headers))].flat());
  const rows = taken.map(({ row: { item, extra, origin }, headers, unit }, index): MasterRow => {
    const row = { seq: index + 1, unit, item, extra: noExtra, ...(origin === undefined ? {} : { origin }) };
    if (at.size === 0) return row;
    const values = Array.from({ length: at.size }, (): ExtraValue => '');
    headers.forEach((header, column) => {
      values[at.get(header) ?? 0] = extra[column] ?? '';
    });
    return { ...row, extra: values };
  });
  return { rows, extraHeaders: [...at.keys()] };
}

/** The first master among the files: what it says of its units stands for a list. */
function masterLabel(submissions: readonly Submission[]): string | undefined {
  return submissions.find(({ told }) => told !== undefined)?.file;
}

/** What became of one unit's files. */
interface MergedUnit {
  readonly unit: ReportingUnit;
  readonly kept: readonly UnitPart[];
  readonly copies: readonly UnitCopies[];
  readonly findings: readonly Finding[];
}

function mergeUnit(group: UnitGroup, chosen: ReadonlySet<string>, resolver: UnitResolver, options: MergeOptions): MergedUnit {
  const { unit, parts, told } = group;
  const name = unit?.name ?? null;
  const { parts: kept, decisions } = copiesOfUnit(group, chosen, options.today);
  const listed = isListed(unit, options);
  const waiting = undecidedBefore(group, decisions);
  const undecided = decisions.some(({ kind }) => kind === 'undecided') || waiting;
  const nilIn = parts.length > 0 || undecided ? [] : told.filter(({ state }) => state === 'nil').map(({ file }) => file);
  // Where nothing says whose rows they are, they are of many units: what repeats there repeats within its own file only.
  const together = unit === null ? kept.map(itemsOf) : [kept.flatMap(itemsOf)];
  return {
    unit: {
      unit: name,
      listed,
      files: [...kept.map(({ submission }) => submission.file), ...nilIn],
      rows: kept.reduce((count, { rows }) => count + rows.length, 0),
      undecided,
    },
    kept,
    copies: decisions.map((decision) => ({ ...decision, unit: name })),
    findings: [
      ...unitFindings(unit, kept, listed, resolver),
      ...copyFindings(name, decisions, parts),
      ...toldFindings(name, nilIn, waiting ? told : []),
      ...together.flatMap((items) => possibleDuplicates(items).map(duplicateFinding)),
    ],
  };
}

/** What each file holds of each unit, whether or not it is taken. */
function unitsByFile(groups: readonly UnitGroup[]): ReadonlyMap<Submission, readonly UnitOfFile[]> {
  const held = groups.flatMap(({ unit, parts }) => parts.map((part) => ({ ...part, unit })));
  return grouped(held, ({ submission }) => submission);
}

/**
 * Rows of many files as one ledger, in the official order of units.
 *
 * The result depends on the set of submissions alone: any order and any grouping gives the same ledger, and a file given twice changes
 * nothing. Nothing of a used file is dropped: unknown columns, hidden rows and possible duplicates stay, the last two with a finding.
 * Differing copies of one unit's ledger are never mixed (see `resolveCopies`).
 * Source: 区委成立24个督导组“全覆盖督导”（R003）; “准确地向市委反馈工作进展情况”（R130）.
 */
export function mergeLedgers(submitted: readonly Submission[], options: MergeOptions): MasterLedger {
  const submissions = combineSubmissions(submitted, []);
  const entries = options.units ?? toldNames(submissions, unitResolver([])).map((name) => ({ name }));
  const resolver = unitResolver(entries);
  const choices = readChoices(options.use ?? [], submissions, resolver);
  const order = entries.map(({ name }) => name);
  const groups = groupByUnit(submissions, resolver, order);
  const merged = groups.map((group) => mergeUnit(group, choices.of(group.unit?.name ?? null), resolver, options));
  const parts = merged.flatMap(({ unit: { unit }, kept }) => kept.map((part) => ({ ...part, unit })));
  const taken = parts.flatMap(({ unit, submission, rows }) => rows.map((row): Taken => ({ row, headers: submission.extraHeaders, unit })));
  const used = new Set(parts.map(({ submission }) => submission));
  const unitsOf = unitsByFile(groups);

  const isHeld = (unit: string, file: string): boolean =>
    groups.some((group) => group.unit?.name === unit && group.parts.some(({ submission }) => submission.file === file));
  const missing = missingUnits(order, groups, options);
  const names = missing.map(({ unit }) => unit);
  const label = options.unitsLabel ?? (options.units === undefined ? masterLabel(submissions) : undefined) ?? '单位名单';
  const findings = [
    ...merged.flatMap((one) => one.findings),
    ...[...used].flatMap((submission) => otherwiseNamed(submission, unitsOf.get(submission) ?? [], resolver)),
    ...(options.units === undefined
      ? alikeUnits(parts.flatMap(({ unit, submission: { file } }) => (unit === null ? [] : [{ name: unit, file }])))
      : []),
    ...copiedLedgers(parts.flatMap((part) => (part.unit === null ? [] : [{ ...part, unit: part.unit }]))),
    ...listFindings(label, resolver, missing, rowsGone(names, submissions, resolver), choices.unknown(isHeld)),
    ...submissions.filter((submission) => used.has(submission)).flatMap((submission) => submission.findings),
  ];
  const units = merged.map(({ unit }) => unit);
  const copies = merged.flatMap((one) => one.copies);
  const counted = options.files === undefined ? {} : { files: options.files };
  return { ...masterRows(taken), order, units, missing, copies, ...counted, findings };
}
