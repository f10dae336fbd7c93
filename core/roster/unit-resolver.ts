import type { ParsedTable } from '../table/parse-result';
import { differByRegion } from '../table/unit/same-unit';
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
}

/** Resolves unit names against a list. */
export interface UnitResolver {
  readonly resolve: (name: string) => ResolvedUnit;
  /** Names and aliases that stand for more than one unit; they resolve nothing. */
  readonly ambiguous: readonly { readonly alias: string; readonly units: readonly string[] }[];
}

const shortestEnding = 3;
/** Equal for spellings of one name: no spaces, half-width, no quotation marks, and no bracket at the end（盖章）. */
export function unitKey(name: string): string {
  return name
    .replace(/[！-～]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000“”"'‘’]+/gu, '')
    .replace(/[([【](?:(?:加盖|单位)?(?:盖章|公章|签章|印章|章)(?:处)?)[)\]】]?$/u, '')
    .replace(/[_。.,:;、]+$/u, '');
}

/**
 * A resolver for the list. A name not listed is kept without its spaces and （盖章）, so that its spellings are one unit.
 */
export function unitResolver(units: readonly UnitEntry[]): UnitResolver {
  const known = new Map<string, number | null>();
  const claims = new Map<string, Set<number>>();
  units.forEach(({ name, aliases = [] }, at) => {
    for (const alias of [name, ...aliases]) {
      const key = unitKey(alias);
      if (key === '') continue;
      const claim = claims.get(key) ?? new Set();
      claims.set(key, claim.add(at));
    }
  });
  const ambiguous: { readonly alias: string; readonly units: readonly string[] }[] = [];
  for (const [alias, claim] of claims) {
    const [only, ...others] = claim;
    known.set(alias, others.length === 0 && only !== undefined ? only : null);
    if (others.length > 0) ambiguous.push({ alias, units: [...claim].map((at) => units[at]?.name ?? '') });
  }
  const keys = [...known];
  const byEnding = (key: string): number | null => {
    const found = new Set<number>();
    for (const [listed, at] of keys) {
      if (at === null) continue;
      if (Math.min(listed.length, key.length) < shortestEnding) continue;
      if (differByRegion(listed, key) || differByRegion(key, listed)) found.add(at);
    }
    const [only, ...others] = found;
    return only !== undefined && others.length === 0 ? only : null;
  };
  const asked = new Map<string, ResolvedUnit>();
  const resolve = (name: string): ResolvedUnit => {
    const key = unitKey(name);
    const before = asked.get(key);
    if (before !== undefined) return before;
    const listed = known.get(key);
    const at = listed ?? (listed === null ? null : byEnding(key));
    const unit = at === null ? undefined : units[at];
    const resolved: ResolvedUnit =
      at === null || unit === undefined
        ? { name: key, written: key, at: null, how: 'unlisted' }
        : { name: unit.name, written: key, at, how: listed === at ? 'listed' : 'ending' };
    asked.set(key, resolved);
    return resolved;
  };
  return { resolve, ambiguous };
}
