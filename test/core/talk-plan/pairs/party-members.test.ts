import { partyMembers } from '../../../../core/talk-plan/pairs/party-members';
import { ruleNames } from './rule-names';

test('[R059] in a branch of n there are n talks and nobody is left out', () => {
  const names = ruleNames(partyMembers);
  expect(names).toHaveLength(5);
  for (const name of ['张建国', '李梅', '王强', '吴刚', '康德厚']) expect(names.filter((pair) => pair.includes(name))).toHaveLength(2);
});
