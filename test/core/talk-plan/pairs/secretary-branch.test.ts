import { secretaryBranch } from '../../../../core/talk-plan/pairs/secretary-branch';
import { ruleNames } from './rule-names';

test('[R059] the secretary with every member of the branch', () => {
  expect(ruleNames(secretaryBranch)).toEqual(['王强—吴刚', '王强—康德厚', '王强—张建国', '王强—李梅']);
});
