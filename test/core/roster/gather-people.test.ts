import fc from 'fast-check';
import { gatherPeople } from '../../../core/roster/gather-people';
import type { RosterRow } from '../../../core/roster/roster';
import { sheet } from '../../support/sheet';
import { rosterOf } from './rosters';

test('people of one name in two units are two people, told apart by the unit', () => {
  const { roster } = rosterOf(sheet('花名册')`
    单位 | 姓名 | 职务 | 角色
    县教育局 | 李娜 | 副局长 | 班子成员
    城关镇 | 李娜 | 副镇长 | 班子成员
  `);
  expect(roster.people.map(({ label }) => label)).toEqual(['李娜（县教育局）', '李娜（城关镇）']);
});

test('one telephone makes them one person with two posts, never booked twice', () => {
  const { roster } = rosterOf(sheet('花名册')`
    单位 | 姓名 | 职务 | 角色 | 联系电话
    县教育局 | 李娜 | 局长 | 主要负责同志 | 13800000001
    县招办 | 李娜 | 主任 | 主要负责同志 | 138-0000-0001
  `);
  expect(roster.people).toHaveLength(1);
  expect(roster.people[0]?.memberships.map(({ unit }) => unit)).toEqual(['县招办', '县教育局']);
  expect(roster.people[0]?.label).toBe('李娜');
});

test('namesakes within a unit are told apart by what tells them apart', () => {
  const { roster } = rosterOf(sheet('花名册')`
    单位 | 姓名 | 职务 | 角色 | 联系电话
    县教育局 | 李娜 | 科员 | 党员 | 13800000001
    县教育局 | 李娜 | 司机 | 群众 | 13800000002
  `);
  expect(roster.people.map(({ id }) => id)).toEqual(['县教育局/李娜#13800000001', '县教育局/李娜#13800000002']);
});

test('机关党支部 is another branch in every unit, a full name one branch everywhere', () => {
  const { roster } = rosterOf(sheet('花名册')`
    单位 | 姓名 | 职务 | 角色 | 所在支部
    县教育局 | 张伟 | 科员 | 党员 | 机关党支部
    城关镇 | 王芳 | 科员 | 党员 | 机关党支部
    县财政局 | 刘洋 | 科员 | 党员 | 县委办机关党支部
    县档案馆 | 陈静 | 科员 | 党员 | 县委办机关党支部
  `);
  const branches = new Map(roster.people.map(({ name, branch }) => [name, branch]));
  expect(branches.get('张伟')).not.toBe(branches.get('王芳'));
  expect(branches.get('刘洋')).toBe(branches.get('陈静'));
});

const row = fc.record({
  unit: fc.constantFrom('县教育局', '城关镇', ''),
  name: fc.constantFrom('李娜', '张伟', '王芳'),
  post: fc.constantFrom('局长', '科员', ''),
  phone: fc.constantFrom('', '1', '2'),
  birth: fc.constantFrom('', '1980-01-01'),
});

test('ids and labels do not depend on the order of rows, and nobody is lost', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), fc.func(fc.nat()), (drafts, key) => {
      const rows = drafts.map(
        (draft, at): RosterRow => ({
          ...{
            file: 'a',
            sheet: 's',
            row: at + 2,
            columns: {},
            written: draft.name,
            roleText: '',
            roles: ['partyMember'],
            rolesFrom: 'column',
          },
          ...{ isPartyMember: true, branch: '', dutyUnits: [], duties: [], group: '', exemptionText: '', exemption: null },
          ...draft,
        }),
      );
      const mixed = [...rows].sort((a, b) => key(a.row) - key(b.row));
      const shown = (given: readonly RosterRow[]) => gatherPeople(given).people.map(({ id, label }) => [id, label]);
      expect(shown(mixed)).toEqual(shown(rows));
      expect(new Set(shown(rows).map(([id]) => id)).size).toBe(shown(rows).length);
      expect(
        new Set(gatherPeople(rows).people.flatMap(({ memberships }) => memberships.map((one) => `${one.unit}/${one.row.name}`))),
      ).toEqual(new Set(rows.map(({ unit, name }) => `${unit}/${name}`)));
    }),
    { seed: 4, numRuns: 200 },
  );
});
