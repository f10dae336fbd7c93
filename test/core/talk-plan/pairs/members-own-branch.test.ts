import { membersOwnBranch } from '../../../../core/talk-plan/pairs/members-own-branch';
import { ruleNames } from './rule-names';

test('[R056] [R057] [R058] leaders talk with the members of the branch that holds their membership, not of their unit', () => {
  const names = ruleNames(membersOwnBranch);
  expect(names).toContain('张建国—吴刚');
  expect(names).toContain('李梅—康德厚');
  expect(names.filter((name) => name.includes('赵敏'))).toEqual([]);
  expect(names.filter((name) => name.includes('孙浩'))).toEqual([]);
});
