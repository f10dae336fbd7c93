import { type RoleClaim, settleRoles } from '../../../core/roster/settle-roles';

const claim = (change: Partial<RoleClaim>): RoleClaim => ({
  unit: '城关镇',
  post: '',
  stated: null,
  isLeader: false,
  party: null,
  isSecretary: false,
  ...change,
});

test('[R005] what the role column says stands, whatever the post', () => {
  expect(settleRoles([claim({ stated: ['partyMember'], post: '局长' })])).toEqual([{ roles: ['partyMember'], rolesFrom: 'column' }]);
});

test('[R005] the 书记 is the principal and the 镇长 then a team member; without a 书记 the 镇长 is the principal', () => {
  const [secretary, mayor] = settleRoles([claim({ post: '党委书记' }), claim({ post: '党委副书记、镇长' })]);
  expect(secretary?.roles).toEqual(['principal', 'teamMember', 'partyMember']);
  expect(mayor).toEqual({ roles: ['teamMember'], rolesFrom: 'post' });
  expect(settleRoles([claim({ post: '镇长' })])[0]?.roles).toEqual(['principal', 'teamMember']);
});

test('a principal named by the role column leaves the posts of others to be team members', () => {
  const settled = settleRoles([claim({ stated: ['principal', 'teamMember'], post: '镇长' }), claim({ post: '党委书记' })]);
  expect(settled[1]?.roles).toEqual(['teamMember', 'partyMember']);
});

test('nothing is derived in silence: an open post gives no team member, a bare row gives nothing', () => {
  expect(settleRoles([claim({ post: '工作组组长' })])).toEqual([{ roles: [], rolesFrom: 'unsure' }]);
  expect(settleRoles([claim({ post: '工作组组长', isLeader: true })])).toEqual([{ roles: ['teamMember'], rolesFrom: 'post' }]);
  expect(settleRoles([claim({ post: '科员' })])).toEqual([{ roles: [], rolesFrom: 'nothing' }]);
  expect(settleRoles([claim({ post: '科员', party: true })])[0]?.roles).toEqual(['partyMember']);
  expect(settleRoles([claim({ post: '科员', party: false })])[0]?.roles).toEqual(['masses']);
});
