import { readRole } from '../../../core/roster/read-role';

test.each([
  ['主要负责同志', ['principal', 'teamMember']],
  ['单位主要负责人', ['principal', 'teamMember']],
  ['一把手', ['principal', 'teamMember']],
  ['班子成员', ['teamMember']],
  ['班子成员、支部书记', ['teamMember', 'branchSecretary', 'partyMember']],
  ['部门主要负责同志', ['departmentHead']],
  ['科室负责人', ['departmentHead']],
  ['党支部书记', ['branchSecretary', 'partyMember']],
  ['党员', ['partyMember']],
  ['群众', ['masses']],
  ['非党员', ['masses']],
  ['退休党员', ['partyMember']],
  ['群众（非党员）', ['masses']],
  ['督导组成员', ['supervisor']],
  ['', []],
])('[R005] role %s', (text, roles) => {
  expect(readRole(text)).toEqual(roles);
});

test('a text with a part that is no role is unknown as a whole', () => {
  expect(readRole('骨干')).toBeNull();
  expect(readRole('党员、骨干')).toBeNull();
});

test.each(['不是党员', '非班子成员', '原班子成员', '班子成员（已调离）', '拟任支部书记', '前任主要负责人', '党员（已转出）'])(
  '[R005] “%s” gives no role now, and is asked about',
  (text) => {
    expect(readRole(text)).toBeNull();
  },
);
