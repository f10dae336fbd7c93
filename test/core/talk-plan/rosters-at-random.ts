import fc from 'fast-check';
import type { Grid } from '../../../core/table/grid';

const surnames = '赵钱孙李周吴郑王冯陈褚卫';
const given = '伟芳娜敏静丽强磊军';

/** A person at random: unit, name, role, what the person is in charge of, branch, exemption. */
const person = fc.record({
  unit: fc.constantFrom('甲局', '乙局', '丙镇'),
  surname: fc.constantFrom(...surnames),
  first: fc.constantFrom(...given),
  role: fc.constantFrom('主要负责同志', '班子成员', '班子成员', '部门主要负责同志', '党员', '群众'),
  duty: fc.constantFrom('', '', '办公室', '乙局', '丙镇', '没有的科'),
  branch: fc.constantFrom('', '机关党支部', '第一党支部', '县委办党支部'),
  exemption: fc.constantFrom('', '', '', '年老体弱', '外出流动'),
});

/** Rosters as drawn sheets, with everything that can be odd in them: no principal, two, circles of leads, namesakes, the same person twice. */
export const randomRoster: fc.Arbitrary<Grid> = fc.array(person, { maxLength: 14 }).map((people) => ({
  sheet: '花名册',
  hidden: false,
  merges: [],
  rows: [
    ['单位', '姓名', '职务', '角色', '分管部门', '所在党支部', '特殊情况'],
    ...people.map(({ unit, surname, first, role, duty, branch, exemption }) => [
      unit,
      surname + first,
      role === '部门主要负责同志' ? '办公室主任' : '干部',
      role,
      duty || undefined,
      branch || undefined,
      exemption || undefined,
    ]),
  ].map((cells, at) => ({ row: at + 1, hidden: false, cells })),
}));
