import { membersEachOther } from '../../../../core/talk-plan/pairs/members-each-other';
import { sheet } from '../../../support/sheet';
import { ruleNames } from './rule-names';

test('[R055] n leaders have n(n−1)/2 pairs, the principal among them', () => {
  expect(ruleNames(membersEachOther)).toHaveLength(6);
  const seven = ['张一', '李二', '王三', '赵四', '钱五', '孙六', '周七'].map(
    (name, at) => `${name} | 副局长 | ${at === 0 ? '主要负责同志' : '班子成员'}`,
  );
  const drawn = ['姓名 | 职务 | 角色', ...seven].join('\n');
  expect(ruleNames(membersEachOther, [sheet('花名册')(Object.assign([drawn], { raw: [drawn] }))])).toHaveLength(21);
});

test('[R055] teams of two units do not mix', () => {
  const names = ruleNames(membersEachOther, [
    sheet('花名册')`
      单位 | 姓名 | 职务 | 角色
      甲局 | 张一 | 局长 | 主要负责同志
      甲局 | 李二 | 副局长 | 班子成员
      乙局 | 王三 | 局长 | 主要负责同志
      乙局 | 赵四 | 副局长 | 班子成员
    `,
  ]);
  expect(names).toEqual(['张一—李二', '王三—赵四'].sort());
});
