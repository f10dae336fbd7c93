import { sheet } from '../../support/sheet';
import { rosterOf } from './rosters';

test('[R057] the branch is that of the person, not of the unit; duties are parted', () => {
  const { roster } = rosterOf(sheet('花名册')`
    单位 | 姓名 | 职务 | 角色 | 组织关系所在党支部 | 分管部门
    县教育局 | 李梅 | 副局长 | 班子成员 | 县委办机关党支部 | 办公室、基教科和人事科等部门
  `);
  expect(roster.people[0]?.branch).toBe('县委办机关党支部');
  expect(roster.rows[0]?.dutyUnits).toEqual(['办公室', '基教科', '人事科']);
});

test('a row without a unit belongs to the unit its sheet is reported by', () => {
  const { roster } = rosterOf(sheet('花名册')`
    青禾县教育局班子成员名册 | < | <
    填报单位：县教育局 | |
    姓名 | 职务 | 角色
    张建国 | 局长 | 主要负责同志
  `);
  expect(roster.people.map(({ id }) => id)).toEqual(['县教育局/张建国']);
});

test('a seat without a person is no person, and is said', () => {
  const { roster, findings } = rosterOf(sheet('花名册')`
    姓名 | 职务 | 角色
    张建国 | 局长 | 主要负责同志
    空缺 | 副局长 | 班子成员
  `);
  expect(roster.people).toHaveLength(1);
  expect(findings).toMatchObject([{ code: 'name-unusable', at: { row: 3, column: 1 }, params: { text: '空缺' } }]);
});

test('[R056] a member of a democratic party is no Party member, whatever branch stands beside the name', () => {
  const { roster } = rosterOf(sheet('花名册')`
    单位 | 姓名 | 职务 | 角色 | 政治面貌 | 所在党支部
    县教育局 | 李梅 | 副局长 | 班子成员 | 中共预备党员 | 机关党支部
    县教育局 | 王强 | 副局长 | 班子成员 | 民革党员 | 机关党支部
    县教育局 | 赵敏 | 副局长 | 班子成员 | 农工党党员 | 机关党支部
  `);
  expect(roster.people.map(({ isPartyMember }) => isPartyMember)).toEqual([true, false, false]);
});

test('[R092] who is not in the Party yet, or any more, is no member by the branch they are listed under', () => {
  const { roster } = rosterOf(sheet('花名册')`
    单位 | 姓名 | 职务 | 政治面貌 | 所在党支部
    县教育局 | 张建国 | 科员 | 中共党员 | 机关党支部
    县教育局 | 李梅 | 科员 | 入党积极分子 | 机关党支部
    县教育局 | 王强 | 科员 | 拟发展党员 | 机关党支部
    县教育局 | 赵敏 | 科员 | 党外人士 | 机关党支部
    县教育局 | 孙浩 | 科员 | 中共预备党员 | 机关党支部
    县教育局 | 吴刚 | 科员 | 党员，已被开除党籍 | 机关党支部
  `);
  expect(roster.rows.map(({ name, isPartyMember }) => [name, isPartyMember])).toEqual([
    ['张建国', true],
    ['李梅', false],
    ['王强', false],
    ['赵敏', false],
    ['孙浩', true],
    ['吴刚', false],
  ]);
});
