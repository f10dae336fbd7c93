import type { Finding, Place } from '../finding/finding';
import { quoted } from '../finding/quotation';
import type { CopyDecision, UnitPart } from './copies';
import type { PossibleDuplicate } from './duplicates';
import type { MissingUnit } from './master-ledger';
import type { Submission } from './submission';
import type { ResolvedUnit, UnitResolver } from './unit-resolver';

function joined(labels: readonly string[]): string {
  return labels.map((label) => `“${label}”`).join('、');
}

/** What is to be said of whose rows these are: unknown, not listed, known by its ending or by the file's name only; and of files without rows. */
export function unitFindings(unit: ResolvedUnit | null, parts: readonly UnitPart[], listed: boolean): readonly Finding[] {
  return parts.flatMap(({ submission: { file, unitFromName }, rows }): readonly Finding[] => {
    const at = { file };
    if (rows.length === 0) return [{ code: 'unit-zero-report', at, params: { unit: unit?.name ?? '' } }];
    if (unit === null) return [{ code: 'unit-unknown', at, params: { rows: rows.length } }];
    const found: Finding[] = [];
    const fromName = unitFromName && rows.some(({ item }) => item.unit === null);
    if (fromName) found.push({ code: 'unit-from-file-name', at, params: { unit: unit.name } });
    if (!listed) found.push({ code: 'unit-not-listed', at, params: { unit: unit.name, rows: rows.length } });
    if (unit.how === 'ending') found.push({ code: 'unit-by-ending', at, params: { written: unit.written, unit: unit.name } });
    return found;
  });
}

/** One finding for each decision on several files of one unit. */
export function copyFindings(unit: string | null, decisions: readonly CopyDecision[], parts: readonly UnitPart[]): readonly Finding[] {
  const dateOf = new Map(parts.map(({ submission }) => [submission.file, { asOf: submission.asOf, modified: submission.modified }]));
  const name = unit ?? '';
  return decisions.map(({ kind, used, leftOut, by }): Finding => {
    const files = [...used, ...leftOut];
    const at = { file: files[0] ?? '' };
    const [first] = used;
    switch (kind) {
      case 'equal':
        return { code: 'copies-equal', at, params: { unit: name, used: joined(used), others: joined(leftOut) } };
      case 'chosen':
        return { code: 'copies-chosen', at, params: { unit: name, used: joined(used), others: joined(leftOut) } };
      case 'both':
        return { code: 'copies-all-taken', at, params: { unit: name, files: joined(used) } };
      case 'undecided':
        return { code: 'copies-undecided', at, params: { unit: name, files: joined(files) } };
      case 'newest':
        return newestFinding(name, { used, leftOut, by }, dateOf.get(first ?? ''), at);
      default:
        return kind satisfies never;
    }
  });
}

function newestFinding(
  unit: string,
  { used, leftOut, by }: Pick<CopyDecision, 'used' | 'leftOut' | 'by'>,
  dates: Pick<Submission, 'asOf' | 'modified'> | undefined,
  at: Place,
): Finding {
  const date = (by === 'as-of' ? dates?.asOf : dates?.modified?.slice(0, 16).replace('T', ' ')) ?? '';
  return { code: 'copies-newest', at, params: { unit, used: joined(used), others: joined(leftOut), by: by ?? 'modified', date } };
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

/** What is to be said of the unit list and the choice of files. */
export function listFindings(
  label: string,
  { ambiguous }: UnitResolver,
  missing: readonly MissingUnit[],
  unknownChoices: readonly string[],
): readonly Finding[] {
  return [
    ...ambiguous.map(
      ({ alias, units }): Finding => ({ code: 'unit-alias-ambiguous', at: { file: label }, params: { alias, units: joined(units) } }),
    ),
    ...missing.map(
      ({ unit, daysLate }): Finding => ({ code: 'unit-not-reported', at: { file: label }, params: { unit, daysLate: daysLate ?? 0 } }),
    ),
    ...unknownChoices.map((file): Finding => ({ code: 'choice-unknown', at: { file }, params: { file } })),
  ];
}
