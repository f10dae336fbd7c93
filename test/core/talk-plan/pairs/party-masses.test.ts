import { partyMasses } from '../../../../core/talk-plan/pairs/party-masses';
import { sheet } from '../../../support/sheet';
import { ruleNames } from './rule-names';

test('[R059] everybody of the masses has one Party member, who take turns', () => {
  const names = ruleNames(partyMasses, [
    sheet('花名册')`
      姓名 | 职务 | 角色
      张一 | 科员 | 党员
      李二 | 科员 | 党员
      王三 | 职工 | 群众
      赵四 | 职工 | 群众
      钱五 | 职工 | 群众
    `,
  ]);
  expect(names.map((name) => name.split('—')[1]).sort()).toEqual(['王三', '赵四', '钱五'].sort());
  expect(new Set(names.map((name) => name.split('—')[0])).size).toBe(2);
});
