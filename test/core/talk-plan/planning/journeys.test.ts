import type { Person } from '../../../../core/roster/roster';
import { journeys } from '../../../../core/talk-plan/planning/journeys';

const person = (id: string, unit: string): Person => ({
  id,
  name: id,
  label: id,
  memberships: [
    {
      unit,
      post: '',
      roles: [],
      dutyUnits: [],
      duties: [],
      row: {
        file: '',
        sheet: '',
        row: 1,
        columns: {},
        written: id,
        name: id,
        unit,
        post: '',
        roleText: '',
        roles: [],
        rolesFrom: 'nothing',
        isPartyMember: true,
        branch: '',
        dutyUnits: [],
        duties: [],
        group: '',
        phone: '',
        birth: '',
        exemptionText: '',
        exemption: null,
      },
    },
  ],
  isPartyMember: true,
  branch: '',
  exemption: null,
});

test('everybody’s place is their unit; without slots on the way there are no places', () => {
  const people = [person('张三', '县委办'), person('李四', '县教育局'), person('王五', '')];
  expect(journeys(people, 1)).toEqual({
    travel: { freeSlots: 1 },
    placeOf: new Map([
      ['张三', '县委办'],
      ['李四', '县教育局'],
    ]),
  });
  expect(journeys(people, 0)).toEqual({});
  expect(journeys(people, null)).toEqual({});
});
