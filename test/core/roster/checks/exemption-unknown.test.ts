import { sheet } from '../../../support/sheet';
import { findingsOf, rosterOf } from '../rosters';

test('[R092] an exemption nobody can read exempts nobody and is said', () => {
  const roster = sheet('花名册')`
    姓名 | 职务 | 角色 | 特殊情况
    康德厚 | 退休 | 党员 | 年老体弱
    田甜 | 科员 | 党员 | 工作忙
  `;
  expect(findingsOf('exemption-unknown', roster)).toMatchObject([{ at: { row: 3, column: 4 }, params: { text: '工作忙' } }]);
  expect(rosterOf(roster).roster.people.map(({ exemption }) => exemption?.kind ?? null)).toEqual(['frail', null]);
});
