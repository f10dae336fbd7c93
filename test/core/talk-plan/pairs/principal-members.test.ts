import { principalMembers } from '../../../../core/talk-plan/pairs/principal-members';
import { ruleNames } from './rule-names';

test('[R055] the principal with every other member of the team, and nobody else', () => {
  expect(ruleNames(principalMembers)).toEqual(['张建国—李梅', '张建国—王强', '张建国—赵敏']);
});
