import { pairRules, talkKinds, usualTalks, withKinds } from '../../../../core/talk-plan/pairs/registry';

test('every kind has its rule under its own id', () => {
  for (const kind of talkKinds) expect(pairRules[kind].kind).toBe(kind);
});

test('[R055] [R058] [R059] by the usual demands three kinds are required, the fourth a principle, the others counted', () => {
  expect(usualTalks.map(({ kind, duty }) => `${kind} ${duty}`)).toEqual([
    'principal-members must',
    'members-each-other must',
    'members-departments must',
    'members-own-branch principle',
    'supervisors-team counted',
    'secretary-branch counted',
    'party-members counted',
    'party-masses counted',
  ]);
});

test('[R059] a kind asked for becomes a principle; one that is required stays so', () => {
  const duties = new Map(withKinds(usualTalks, ['secretary-branch', 'principal-members']).map(({ kind, duty }) => [kind, duty]));
  expect(duties.get('secretary-branch')).toBe('principle');
  expect(duties.get('principal-members')).toBe('must');
  expect(duties.get('party-masses')).toBe('counted');
  expect(withKinds([], ['party-masses'])).toMatchObject([{ kind: 'party-masses', duty: 'principle' }]);
});
