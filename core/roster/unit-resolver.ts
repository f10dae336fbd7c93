import { grouped } from '../lists/grouped';
import { once } from '../table/once';
import type { ParsedTable } from '../table/parse-result';
import { differByRegion, unitsLike } from '../table/unit/same-unit';
import { readUnitLists } from './read-unit-list';
import type { UnitListField } from './unit-list';

/** A unit as the list has it, in official order. */
export interface UnitEntry {
  readonly name: string;
  /** 简称 and 曾用名. */
  readonly aliases?: readonly string[];
}

/** The units of all unit lists of a file in official order, with the names they go by; rows without a name are skipped. */
export function readUnits(lists: readonly ParsedTable<UnitListField>[]): readonly UnitEntry[] {
  return readUnitLists(lists).map(({ name, aliases }) => ({ name, aliases }));
}

/** A unit name as resolved: `at` is its place in the list, null where the list does not know it. */
export interface ResolvedUnit {
  readonly name: string;
  /** As it was written, without spaces and （盖章）. */
  readonly written: string;
  readonly at: number | null;
  /** `listed`: by its name or an alias; `ending`: the one listed name that differs from it by a region only（县教育局、清河县教育局）; `unlisted`: neither. */
  readonly how: 'listed' | 'ending' | 'unlisted';
  /** Of an unlisted one the only listed name that may well be the same unit's（柳林镇 beside 柳林镇人民政府）: to be asked about, never counted. */
  readonly likely?: string;
}

/** Resolves unit names against a list. */
export interface UnitResolver {
  readonly resolve: (name: string) => ResolvedUnit;
  /** Names and aliases that stand for more than one unit; they resolve nothing. */
  readonly ambiguous: readonly { readonly alias: string; readonly units: readonly string[] }[];
}

/** A shorter name ends too many others. */
const shortestEnding = 3;

/** Equal for spellings of one name: no spaces, half-width, no quotation marks, and no bracket at the end（盖章）. */
export function unitKey(name: string): string {
  return name
    .replace(/[！-～]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000“”"'‘’]+/gu, '')
    .replace(/[([【](?:(?:加盖|单位)?(?:盖章|公章|签章|印章|章)(?:处)?)[)\]】]?$/u, '')
    .replace(/[_。.,:;、]+$/u, '');
}

/** The places in the list that each name or alias may stand for. */
function placesByName(units: readonly UnitEntry[]): ReadonlyMap<string, ReadonlySet<number>> {
  const names = units.flatMap(({ name, aliases = [] }, at) => [name, ...aliases].map((alias) => ({ key: unitKey(alias), at })));
  const byKey = grouped(
    names.filter(({ key }) => key !== ''),
    ({ key }) => key,
  );
  return new Map([...byKey].map(([key, own]) => [key, new Set(own.map(({ at }) => at))]));
}

/** The only one of them; null for none and for several. */
function only(places: ReadonlySet<number>): number | null {
  const [first] = places;
  return first !== undefined && places.size === 1 ? first : null;
}

/** A resolver for the list. A name not listed is kept without its spaces and （盖章）, so that its spellings are one unit. */
export function unitResolver(units: readonly UnitEntry[]): UnitResolver {
  const claims = placesByName(units);
  const known = [...claims].flatMap(([key, places]) => {
    const at = only(places);
    return at === null || key.length < shortestEnding ? [] : [{ key, at }];
  });
  const byEnding = (key: string): number | null => {
    if (key.length < shortestEnding) return null;
    const near = known.filter((listed) => differByRegion(listed.key, key) || differByRegion(key, listed.key));
    return only(new Set(near.map(({ at }) => at)));
  };
  let like: ((name: string) => readonly string[]) | null = null; // made for the first unlisted name
  const likelyName = (key: string): string | undefined => {
    if (key === '' || units.length === 0) return undefined;
    like ??= unitsLike([...claims.keys()]);
    const at = only(new Set(like(key).flatMap((name) => [...(claims.get(name) ?? [])])));
    return at === null ? undefined : units[at]?.name;
  };
  const resolveKey = once((key): ResolvedUnit => {
    const places = claims.get(key);
    const at = places === undefined ? byEnding(key) : only(places);
    const unit = at === null ? undefined : units[at];
    if (at === null || unit === undefined) {
      const likely = likelyName(key);
      return { name: key, written: key, at: null, how: 'unlisted', ...(likely !== undefined && { likely }) };
    }
    return { name: unit.name, written: key, at, how: places === undefined ? 'ending' : 'listed' };
  });
  return {
    resolve: (name) => resolveKey(unitKey(name)),
    ambiguous: [...claims]
      .filter(([, places]) => places.size > 1)
      .map(([alias, places]) => ({ alias, units: [...places].map((at) => units[at]?.name ?? '') })),
  };
}
