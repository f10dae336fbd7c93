import { sheet } from '../../../support/sheet';
import { rosterFindings } from '../rosters';

test('[R054] a roster with headers and nobody in it is said to be empty', () => {
  expect(rosterFindings(sheet('花名册')`姓名 | 职务 | 角色`)).toEqual(['花名册 roster-empty']);
});
