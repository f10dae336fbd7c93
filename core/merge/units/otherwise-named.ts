import type { Finding } from '../../finding/finding';
import type { ResolvedUnit, UnitResolver } from '../../roster/unit-resolver';
import { mayBeOneUnit } from '../../table/unit/same-unit';
import { firstNames } from '../quoted-names';
import type { NamedUnit, Submission, SubmittedRow } from '../submission';

/** A unit of one file, and what the file holds of it. */
export interface UnitOfFile {
  readonly unit: ResolvedUnit | null;
  readonly rows: readonly SubmittedRow[];
}

/**
 * What is to be said where a file goes by the name of one unit and its rows are counted for another: a form of somebody else’s filled in, with his
 * 填报单位 left standing, or rows of another unit written among the own. One finding a file.
 *
 * Skips:  masters; names the list does not know (without a list only 填报单位 is held against the rows, and the file's name against a sheet's, not where
 * one name may be short for the other); ledgers collected from several units.
 * Source: “对乡镇党委和区直部门单位领导班子民主生活会进行全覆盖督导”: rows under a wrong name leave one unit out and make another’s figures wrong.
 */
export function otherwiseNamed(
  { file, named }: Pick<Submission, 'file' | 'named'>,
  units: readonly UnitOfFile[],
  { resolve }: Pick<UnitResolver, 'resolve'>,
): readonly Finding[] {
  const isOneUnits = named.filter(({ by }) => by === 'printed').length === 1;
  const held = units.filter(({ unit, rows }) => unit !== null && rows.length > 0);
  const doubt = (said: NamedUnit): Finding | null => {
    const own = resolve(said.name);
    const others = held.filter(({ unit }) => unit !== null && unit.name !== own.name && (own.at === null || unit.at !== null));
    const [first, ...more] = others;
    if (first?.unit === undefined || first.unit === null) return null;
    const whole = others.length === held.length;
    const isWord = said.by === 'printed' || said.againstSheetNames === true;
    if (own.at === null && (!isWord || !whole || mayBeOneUnit(own.name, first.unit.name))) return null;
    if (whole ? more.length > 0 : said.by !== 'printed' || !isOneUnits) return null;
    const { quoted: listed, count } = firstNames(others.map(({ unit }) => unit?.name ?? ''));
    const rows = others.reduce((count, other) => count + other.rows.length, 0);
    const place = first.rows[0]?.item;
    const at = whole || place === undefined ? { file } : { file, sheet: place.sheet, row: place.row };
    return { code: 'unit-otherwise-named', at, params: { ...said, units: listed, count, rows, whole } };
  };
  for (const said of named) {
    const found = doubt(said);
    if (found !== null) return [found];
  }
  return [];
}
