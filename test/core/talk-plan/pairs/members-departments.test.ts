import { membersDepartments } from '../../../../core/talk-plan/pairs/members-departments';
import { ruleNames } from './rule-names';

test('[R055] each leader with the heads of the departments in charge', () => {
  expect(ruleNames(membersDepartments)).toEqual(['李梅—孙浩', '王强—吴刚']);
});
