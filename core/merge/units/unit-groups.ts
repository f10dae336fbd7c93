import { inCodeOrder } from '../../lists/code-order';
import { grouped } from '../../lists/grouped';
import type { ResolvedUnit, UnitResolver } from '../../roster/unit-resolver';
import { once } from '../../table/once';
import type { UnitPart } from '../copies/resolve-copies';
import type { Submission } from '../submission';
import { type ReportState, saysReported } from './report-state';
import { rowUnits } from './row-units';

/** How a unit that sent something stood in a master. */
export interface ToldState {
  /** The label of the master. */
  readonly file: string;
  readonly state: CameIn;
}

/** A unit with what each file holds for it; null gathers the rows that nothing says a unit of. */
export interface UnitGroup {
  readonly unit: ResolvedUnit | null;
  /** None where masters alone name the unit, and hold no row of it. */
  readonly parts: UnitPart[];
  readonly told: ToldState[];
}

type CameIn = Exclude<ReportState, 'missing'>;

function compareBy(order: readonly string[]): (a: UnitGroup, b: UnitGroup) => number {
  const place = new Map(order.map((name, at) => [name, at]));
  const placeOf = ({ name }: ResolvedUnit): number => place.get(name) ?? order.length;
  return ({ unit: a }, { unit: b }) => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return placeOf(a) - placeOf(b) || inCodeOrder(a.name, b.name);
  };
}

/**
 * Each file's rows by unit, in the order given, other units after by code point, rows without a unit last. A file without rows is a part without
 * rows of the unit it speaks for; a master speaks for those it names.
 */
export function groupByUnit(
  submissions: readonly Submission[],
  { resolve }: Pick<UnitResolver, 'resolve'>,
  order: readonly string[],
): readonly UnitGroup[] {
  const groups = new Map<string, UnitGroup>();
  const resolver = { resolve: once(resolve) };
  const groupOf = (unit: ResolvedUnit | null): UnitGroup => {
    const key = unit?.name ?? '';
    const known = groups.get(key);
    if (known !== undefined) return known;
    const group: UnitGroup = { unit, parts: [], told: [] };
    groups.set(key, group);
    return group;
  };
  for (const submission of submissions) {
    const unitOf = rowUnits(submission, resolver);
    if (submission.rows.length === 0 && submission.told === undefined)
      groupOf(unitOf({ unit: null, office: null, unitLeftBlank: false, sheet: '' })).parts.push({ submission, rows: [] });
    for (const rows of grouped(submission.rows, ({ item }) => unitOf(item)?.name ?? '').values()) {
      const [first] = rows;
      if (first !== undefined) groupOf(unitOf(first.item)).parts.push({ submission, rows });
    }
    for (const { name, state } of submission.told ?? []) {
      if (state !== 'missing') groupOf(resolver.resolve(name)).told.push({ file: submission.file, state });
    }
  }
  const cameIn = ({ parts, told }: UnitGroup): boolean => parts.length > 0 || told.some(({ state }) => saysReported[state]);
  return [...groups.values()].filter(cameIn).sort(compareBy(order));
}
