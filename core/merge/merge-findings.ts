import type { Finding, Place } from '../finding/finding';
import { quoted } from '../finding/quotation';
import { namesSeveralUnits, responsibleUnit } from '../rectification/items/responsible-unit';
import { notListed } from '../roster/not-listed';
import { type ResolvedUnit, type UnitResolver, unitKey } from '../roster/unit-resolver';
import { differByVersion, isNamedByFolder } from '../table/unit/file-name';
import { rowsLacking, spokenRows } from './copies/common-rows';
import type { PossibleDuplicate } from './copies/duplicates';
import type { CopyDecision, UnitPart } from './copies/resolve-copies';
import type { MissingUnit } from './master/ledger';
import { firstNames, mostNamed, quotedNames } from './quoted-names';
import type { SubmittedRow } from './submission';
import type { ToldState } from './units/unit-groups';
import { differentYears } from './years-told';

function rowOf({ item: { file, sheet, row } }: SubmittedRow): Place {
  return { file, sheet, row };
}

/**
 * Rows that are nobody's: those whose own cell is blank where others name theirs, and those of a file that names no unit at all, or names
 * units under 责任单位 only.
 */
export function namelessFindings(rows: readonly SubmittedRow[]): readonly Finding[] {
  const blank = rows.filter(({ item }) => item.unitLeftBlank);
  const [firstBlank] = blank;
  const others = rows.filter(({ item }) => !item.unitLeftBlank);
  const [firstOther] = others;
  const found: Finding[] = [];
  if (firstBlank !== undefined) {
    const listed = blank.slice(0, mostNamed).map(({ item }) => item.row);
    found.push({
      code: 'unit-cell-blank',
      at: rowOf(firstBlank),
      params: { rows: blank.length, listed: listed.join('、'), whole: blank.length <= mostNamed },
    });
  }
  if (firstOther === undefined) return found;
  const at = { file: firstOther.item.file };
  const items = others.map(({ item }) => item);
  if (namesSeveralUnits(items)) {
    const example = items.map(responsibleUnit).find((name) => name !== '') ?? '';
    found.push({ code: 'unit-only-responsible', at, params: { rows: others.length, example: quoted(example) } });
  } else found.push({ code: 'unit-unknown', at, params: { rows: others.length } });
  return found;
}

/** What is to be said of whose rows these are: unknown, not listed, known by its ending or by the file's name only; and of files without rows. */
export function unitFindings(
  unit: ResolvedUnit | null,
  parts: readonly UnitPart[],
  listed: boolean,
  { resolve }: Pick<UnitResolver, 'resolve'>,
): readonly Finding[] {
  return parts.flatMap(({ submission: { file, unitFromName }, rows }): readonly Finding[] => {
    const at = { file };
    if (rows.length === 0) return [{ code: 'unit-zero-report', at, params: { unit: unit?.name ?? '' } }];
    if (unit === null) return namelessFindings(rows);
    const found: Finding[] = [];
    const isOwnOffice = (office: string | null): boolean => office === null || resolve(office).name !== unit.name;
    const fromName = unitFromName && rows.some(({ item }) => item.unit === null && isOwnOffice(item.office));
    if (fromName) found.push({ code: 'unit-from-file-name', at, params: { unit: unit.name, folder: isNamedByFolder(file) } });
    if (!listed) found.push({ code: 'unit-not-listed', at, params: notListed(unit, rows.length) });
    const others = rows.filter(({ item }) => item.office === null && item.unit !== null && resolve(item.unit).name !== unit.name);
    const [first] = others;
    if (first !== undefined) {
      const { quoted: written, count: names, whole } = firstNames([...new Set(others.map(({ item }) => unitKey(item.unit ?? '')))]);
      const params = { written, names, whole, unit: unit.name, rows: others.length };
      found.push({ code: 'unit-part-unlisted', at: rowOf(first), params });
    }
    if (unit.how === 'ending') found.push({ code: 'unit-by-ending', at, params: { written: unit.written, unit: unit.name } });
    return found;
  });
}

const ofTheList: ReadonlySet<string> = new Set(['unit-not-listed', 'unit-part-unlisted', 'unit-by-ending']);

/** Of that, what a unit list makes of the names that rows are counted by; nothing where there is no list. */
export function listedNameFindings(
  { unit, parts }: { readonly unit: ResolvedUnit | null; readonly parts: readonly UnitPart[] },
  resolver: Pick<UnitResolver, 'resolve'>,
): readonly Finding[] {
  return unit === null ? [] : unitFindings(unit, parts, unit.at !== null, resolver).filter(({ code }) => ofTheList.has(code));
}

/** How many rows the files taken hold, how many those left out, and how many of these the files taken lack. */
function rowCounts({ used, leftOut }: Pick<CopyDecision, 'used' | 'leftOut'>, partOf: ReadonlyMap<string, UnitPart>) {
  const rowsIn = (files: readonly string[]) => files.map((file) => partOf.get(file)?.rows ?? []);
  const count = (some: readonly UnitPart['rows'][]): number => some.reduce((sum, { length }) => sum + length, 0);
  const [taken, left] = [rowsIn(used), rowsIn(leftOut)];
  const known = spokenRows(taken.flat());
  const lacking = left.reduce((sum, rows) => sum + rowsLacking(spokenRows(rows), known), 0);
  return { rows: count(taken), otherRows: count(left), lacking };
}

function dateText({ submission: { asOf, modified } }: UnitPart, by: CopyDecision['by']): string {
  return (by === 'as-of' ? asOf : modified?.slice(0, 16).replace('T', ' ')) ?? '';
}

/** One finding for each decision on several files of one unit. */
export function copyFindings(unit: string | null, decisions: readonly CopyDecision[], parts: readonly UnitPart[]): readonly Finding[] {
  const partOf = new Map(parts.map((part) => [part.submission.file, part]));
  return decisions.map((decision) => copyFinding(unit ?? '', decision, partOf));
}

/** Differing ledgers that were all taken: of different years, alike by their names, or neither. */
function allTakenFinding(unit: string, used: readonly string[], at: Place, partOf: ReadonlyMap<string, UnitPart>): Finding {
  const years = differentYears(used.flatMap((file) => partOf.get(file)?.submission ?? []));
  if (years !== null) return { code: 'copies-years-differ', at, params: { unit, years } };
  const alike = used.some((one) => used.some((other) => differByVersion(one, other)));
  return { code: alike ? 'copies-alike-by-name' : 'copies-all-taken', at, params: { unit, files: quotedNames(used) } };
}

function copyFinding(unit: string, decision: CopyDecision, partOf: ReadonlyMap<string, UnitPart>): Finding {
  const { kind, used, leftOut, newest } = decision;
  const at = { file: used[0] ?? leftOut[0] ?? '' };
  // A name alone would choose such a file for its other units as well.
  const shared = [...used, ...leftOut].some((file) => {
    const part = partOf.get(file);
    return part !== undefined && part.rows.length < part.submission.rows.length;
  });
  const namesOf = (taken: readonly string[], left: readonly string[]) => ({ unit, used: quotedNames(taken), others: quotedNames(left) });
  const compared = (taken: readonly string[], left: readonly string[]) => ({
    ...namesOf(taken, left),
    shared,
    ...rowCounts({ used: taken, leftOut: left }, partOf),
  });
  const by = decision.by ?? 'modified';
  const dated = (file: string | undefined): string => {
    const part = partOf.get(file ?? '');
    return part === undefined ? '' : dateText(part, decision.by);
  };
  switch (kind) {
    case 'equal':
      return { code: 'copies-equal', at, params: namesOf(used, leftOut) };
    case 'chosen':
      return { code: used.length > 1 ? 'copies-chosen-several' : 'copies-chosen', at, params: compared(used, leftOut) };
    case 'both':
      return allTakenFinding(unit, used, at, partOf);
    case 'newest':
      return { code: 'copies-newest', at, params: { ...compared(used, leftOut), by, date: dated(used[0]) } };
    case 'undecided': {
      if (newest === undefined) return { code: 'copies-undecided', at, params: { unit, files: quotedNames(leftOut), shared } };
      const others = leftOut.filter((file) => file !== newest);
      return { code: 'copies-newest-short', at, params: { ...compared([newest], others), by, date: dated(newest) } };
    }
    default:
      return kind satisfies never;
  }
}

/** What is to be said of a unit by masters alone: the ones that call it a nil report, and those in which copies of it wait for a choice. */
export function toldFindings(unit: string | null, nilIn: readonly string[], waiting: readonly ToldState[]): readonly Finding[] {
  const params = { unit: unit ?? '' };
  return [
    ...nilIn.map((file): Finding => ({ code: 'unit-zero-report', at: { file }, params })),
    ...waiting.flatMap(({ file, state }): readonly Finding[] =>
      state === 'undecided' || state === 'partly' ? [{ code: 'copies-undecided-before', at: { file }, params }] : [],
    ),
  ];
}

/** The finding at the later row of a possible duplicate. */
export function duplicateFinding({ item, earlier, likeness }: PossibleDuplicate): Finding {
  const at = { file: item.file, sheet: item.sheet, row: item.row };
  const same = item.file === earlier.file && item.sheet === earlier.sheet;
  const params = {
    problem: quoted(item.texts.problem ?? ''),
    earlier: quoted(earlier.texts.problem ?? ''),
    file: same ? '' : earlier.file,
    sheet: same ? '' : earlier.sheet,
    row: earlier.row,
    likeness,
  };
  return { code: 'possible-duplicate', at, params };
}

/** One finding for each master that calls units 已报 without holding a row of theirs; `gone` has the units with its label. */
export function goneFindings(gone: ReadonlyMap<string, string>): readonly Finding[] {
  return [...new Set(gone.values())].map((file): Finding => {
    const { quoted: units, count: names, whole } = firstNames([...gone].flatMap(([unit, label]) => (label === file ? [unit] : [])));
    return { code: 'unit-rows-gone', at: { file }, params: { units, names, whole } };
  });
}

/** Names and short names that a unit list has for more than one unit, so that they name none. */
export function ambiguousFindings(label: string, { ambiguous }: Pick<UnitResolver, 'ambiguous'>): readonly Finding[] {
  return ambiguous.map(
    ({ alias, units }): Finding => ({ code: 'unit-alias-ambiguous', at: { file: label }, params: { alias, units: quotedNames(units) } }),
  );
}

/** What is to be said of the unit list and the choice of files; `gone` are missing units that a master calls 已报, with its label. */
export function listFindings(
  label: string,
  resolver: UnitResolver,
  missing: readonly MissingUnit[],
  gone: ReadonlyMap<string, string>,
  unknownChoices: readonly string[],
): readonly Finding[] {
  return [
    ...ambiguousFindings(label, resolver),
    ...missing
      .filter(({ unit }) => !gone.has(unit))
      .map(
        ({ unit, daysLate }): Finding => ({ code: 'unit-not-reported', at: { file: label }, params: { unit, daysLate: daysLate ?? 0 } }),
      ),
    ...goneFindings(gone),
    ...unknownChoices.map((file): Finding => ({ code: 'choice-unknown', at: { file }, params: { file } })),
  ];
}
