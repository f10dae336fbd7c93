import { supervisorsTeam } from '../../../../core/talk-plan/pairs/supervisors-team';
import { sheet } from '../../../support/sheet';
import { ruleNames } from './rule-names';

const list = sheet('单位名单')`
  单位名称 | 简称 | 督导组
  县教育局 | | 第一督导组
  城关镇 | | 第二督导组
`;

test('[R002] [R055] the leader of the group with each member of the teams it looks after', () => {
  const codes: string[] = [];
  const names = ruleNames(
    supervisorsTeam,
    [
      list,
      sheet('花名册')`
        单位 | 姓名 | 职务 | 角色 | 督导组
        县教育局 | 张建国 | 局长 | 主要负责同志 |
        县教育局 | 李梅 | 副局长 | 班子成员 |
        城关镇 | 石卫东 | 书记 | 主要负责同志 |
        县纪委 | 于洋 | 第一督导组组长 | 督导组成员 | 第一督导组
        县纪委 | 马骏 | 第一督导组副组长 | 督导组成员 | 第一督导组
      `,
    ],
    codes,
  );
  expect(names).toEqual(['于洋—张建国', '于洋—李梅']);
  expect(codes).toEqual(['supervisors-without-leader']);
});
