import { peopleByRole, peopleWith, unitsWith } from '../../../../core/talk-plan/pairs/pair-rule';
import { rosterOf } from '../../roster/rosters';
import { bureau } from '../talks';

test('people are found by unit and role', () => {
  const { roster, resolver } = rosterOf(bureau);
  const scope = { roster, resolver, byRole: peopleByRole(roster), report: () => undefined };
  expect(unitsWith(scope, 'principal')).toEqual(['县教育局']);
  expect(peopleWith(scope, '县教育局', 'departmentHead').map(({ name }) => name)).toEqual(['吴刚', '孙浩']);
  expect(peopleWith(scope, '县教育局', 'principal').map(({ name }) => name)).toEqual(['张建国']);
});
