import type { RectificationItem } from '../../rectification/item';
import { isOfficeName } from '../../rectification/items/told-unit';
import { type ResolvedUnit, type UnitResolver, unitKey } from '../../roster/unit-resolver';
import type { Submission, SubmittedRow } from '../submission';

/** Whose each row of a file is, by the unit list; null where nothing says. */
export type UnitOfRow = (item: Pick<RectificationItem, 'unit' | 'office' | 'unitLeftBlank' | 'sheet'>) => ResolvedUnit | null;

/** An office that the list itself has is a unit of its own: a hospital's list of 科室. 办公室 is one only where its 填报单位 is not listed. */
function reportsItself(office: ResolvedUnit | null, of: ResolvedUnit): boolean {
  return office?.how === 'listed' && (of.at === null || !isOfficeName(office.written));
}

/**
 * Whose each row of a file is: the unit it names, else the file's. A name that the list does not know, under a 填报单位 that it knows, is a
 * part of that unit, unless the file names other listed units too; a blank cell among the names of other units is nobody's.
 */
export function rowUnits(
  {
    rows,
    unit: fileUnit,
    unitFromName,
  }: Pick<Submission, 'unit' | 'unitFromName'> & { readonly rows: readonly Pick<SubmittedRow, 'item'>[] },
  { resolve }: Pick<UnitResolver, 'resolve'>,
): UnitOfRow {
  const named = (name: string | null): ResolvedUnit | null => (name === null || unitKey(name) === '' ? null : resolve(name));
  const own = named(fileUnit);
  const isOther = (unit: ResolvedUnit | null): boolean => unit !== null && unit.name !== own?.name;
  const names = new Set(rows.flatMap(({ item: { unit } }) => (unit === null ? [] : [unit])));
  const isCollected = [...names].some((name) => named(name)?.at !== null && isOther(named(name)));
  const listedOwn = own !== null && own.at !== null && !unitFromName && !isCollected ? own : null;
  const written = (name: string): ResolvedUnit | null => {
    const unit = named(name);
    return unit !== null && unit.at === null ? (listedOwn ?? unit) : unit;
  };
  const withOthers = new Set<string>();
  for (const { item } of rows) if (item.unit !== null && isOther(written(item.unit))) withOthers.add(item.sheet);
  return ({ unit, office, unitLeftBlank, sheet }) => {
    if (office !== null) {
      const of = unit === null ? own : written(unit);
      return of === null || reportsItself(named(office), of) ? named(office) : of;
    }
    if (unit !== null) return written(unit);
    return unitLeftBlank && withOthers.has(sheet) ? null : own;
  };
}
