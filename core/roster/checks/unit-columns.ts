import { cellIn } from '../../finding/place';
import type { RosterCheck } from './check';

/** A listed unit that no supervision group looks after. Units of a list that has no such column are asked for it once, at the first unit. */
export const unitWithoutGroup: RosterCheck<'unit-without-group'> = {
  rule: {
    code: 'unit-without-group',
    level: 'warning',
    serves: ['R002', 'R003', 'F04'],
    source: '“区委成立24个督导组，对乡镇党委和区直部门单位领导班子民主生活会进行全覆盖督导”',
  },
  check: ({ roster }) => {
    const anyGroup = roster.units.some(({ group, at }) => group !== '' || at?.hasGroups === true);
    if (!anyGroup) return [];
    return roster.units.flatMap(({ name, group, at }) => {
      const place = at === null ? roster.rows.find(({ unit }) => unit === name) : null;
      if (group !== '') return [];
      if (at !== null) return [{ code: 'unit-without-group' as const, at: at.group, params: { unit: name } }];
      if (place === undefined || place === null) return [];
      const column = place.columns.supervisingGroup ?? place.columns.unit;
      return [{ code: 'unit-without-group' as const, at: cellIn(place, column), params: { unit: name } }];
    });
  },
};

/** A listed unit without a linked leader, where the list keeps that column. */
export const unitWithoutContact: RosterCheck<'unit-without-contact'> = {
  rule: {
    code: 'unit-without-contact',
    level: 'warning',
    serves: ['R004', 'F04'],
    source: '“各县级领导要联系一个镇（街道）或一个县直部门单位”',
  },
  check: ({ roster }) =>
    roster.units.flatMap(({ name, contactLeaders, at }) =>
      at === null || !at.hasContactLeaders || contactLeaders.length > 0
        ? []
        : [{ code: 'unit-without-contact' as const, at: at.contactLeaders, params: { unit: name } }],
    ),
};
