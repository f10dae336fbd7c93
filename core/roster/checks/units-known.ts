import type { FindingOf } from '../../finding/finding';
import { grouped } from '../../lists/grouped';
import { cellOf, type RosterCheck } from './check';

const source = '“对乡镇党委和区直部门单位领导班子民主生活会进行全覆盖督导”';

/** Units of the roster that the unit list does not know, once each at the first row. */
export const rosterUnitUnlisted: RosterCheck<'roster-unit-unlisted'> = {
  rule: { code: 'roster-unit-unlisted', level: 'warning', serves: ['R003', 'F04'], source },
  check: ({ roster }) => {
    if (roster.hitRate === null) return [];
    const listed = new Set(roster.units.filter((unit) => unit.listed).map(({ name }) => name));
    const unlisted = roster.rows.filter(({ unit }) => unit !== '' && !listed.has(unit));
    return [...grouped(unlisted, ({ unit }) => unit)].flatMap(([unit, rows]): FindingOf<'roster-unit-unlisted'>[] => {
      const [first] = rows;
      return first === undefined ? [] : [{ code: 'roster-unit-unlisted', at: cellOf(first, 'unit'), params: { unit, rows: rows.length } }];
    });
  },
};

/** How many of the unit names written the list knows; said always, so that nobody has to wonder. */
export const unitsResolved: RosterCheck<'units-resolved'> = {
  rule: { code: 'units-resolved', level: 'note', serves: ['F04'], source },
  check: ({ roster: { hitRate, at } }) =>
    hitRate === null || hitRate.written === 0
      ? []
      : [
          {
            code: 'units-resolved',
            at,
            params: { ...hitRate, percent: `${((hitRate.known * 100) / hitRate.written).toFixed(1)}%` },
          },
        ],
};
