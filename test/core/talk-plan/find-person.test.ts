import { personFinder } from '../../../core/talk-plan/find-person';
import { sheet } from '../../support/sheet';
import { rosterOf } from '../roster/rosters';

const { roster, resolver } = rosterOf(sheet('花名册')`
  单位 | 姓名 | 职务 | 角色
  青禾县教育局 | 李娜 | 副局长 | 班子成员
  城关镇 | 李娜 | 副镇长 | 班子成员
  城关镇 | 麦尔丹·木盖提 | 镇长 | 主要负责同志
`);
const { find } = personFinder(roster, resolver);
const units = (name: string, unit = ''): readonly string[] => find(name, unit).map(({ memberships }) => memberships[0]?.unit ?? '');

test('a name finds its person however it is spelt', () => {
  expect(units('麦尔丹.木盖提')).toEqual(['城关镇']);
  expect(units('没有这个人')).toEqual([]);
});

test('namesakes are parted by the unit, the label, or the ending of a unit name in it', () => {
  expect(units('李娜')).toHaveLength(2);
  expect(units('李娜', '城关镇')).toEqual(['城关镇']);
  expect(units('李娜（城关镇）')).toEqual(['城关镇']);
  expect(units('李娜（县教育局）')).toEqual(['青禾县教育局']);
  expect(units('李娜', '不认识的单位')).toHaveLength(2);
});
