import { once } from '../table/once';
import type { UnitPart } from './copies';
import { rowUnits } from './row-units';
import type { Submission, SubmittedRow } from './submission';
import type { ResolvedUnit, UnitResolver } from './unit-resolver';

/** A unit with what each file holds for it; null gathers the rows that nothing says a unit of. */
export interface UnitGroup {
  readonly unit: ResolvedUnit | null;
  readonly parts: UnitPart[];
}

function compareGroups({ unit: a }: UnitGroup, { unit: b }: UnitGroup): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (a.at !== null || b.at !== null) return (a.at ?? Number.MAX_SAFE_INTEGER) - (b.at ?? Number.MAX_SAFE_INTEGER);
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/** Each file's rows by unit, in official order, unlisted units after by code point, rows without a unit last. A file without rows is a part without rows of the unit it speaks for. */
export function groupByUnit(submissions: readonly Submission[], { resolve }: UnitResolver): readonly UnitGroup[] {
  const groups = new Map<string, UnitGroup>();
  const resolver = { resolve: once(resolve) };
  for (const submission of submissions) {
    const rowsOf = new Map<string, { readonly unit: ResolvedUnit | null; readonly rows: SubmittedRow[] }>();
    const unitOf = rowUnits(submission, resolver);
    const place = (unit: ResolvedUnit | null) => {
      const key = unit?.name ?? '';
      const known = rowsOf.get(key);
      if (known !== undefined) return known.rows;
      const rows: SubmittedRow[] = [];
      rowsOf.set(key, { unit, rows });
      return rows;
    };
    if (submission.rows.length === 0) place(unitOf({ unit: null, office: null, unitLeftBlank: false, sheet: '' }));
    for (const row of submission.rows) place(unitOf(row.item)).push(row);
    for (const [key, { unit, rows }] of rowsOf) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { unit, parts: [{ submission, rows }] });
      else group.parts.push({ submission, rows });
    }
  }
  return [...groups.values()].sort(compareGroups);
}
