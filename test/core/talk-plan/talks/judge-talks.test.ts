import { sheet } from '../../../support/sheet';
import { judgedOf } from '../talks';

const plan = sheet('谈心谈话计划表')`
  谈话人 | 谈话对象 | 计划谈话时间 | 实际谈话时间 | 谈话方式 | 班子的问题 | 个人的问题 | 对方的问题 | 拟在会上批评的意见 | 改进的措施 | 理由
  李梅 | 张建国 | @2024-03-18 | @2024-03-18 | 一对一、面对面 | √ | √ | √ | √ | √ |
  张建国 | 王强 | @2024-03-18 | @2024-03-19 | | √ | √ | √ | | √ |
  张建国 | 赵敏 | @2024-03-18 | @2024-03-19 | 面对面 | √ | | | | | 刚到任，其余会后再谈
  李梅 | 王强 | @2024-03-18 | @2024-03-18 | 电话 | √ | √ | √ | √ | √ | 出差
  李梅 | 赵敏、王强 | @2024-03-18 | @2024-03-18 | 一对一、面对面 | √ | √ | √ | √ | √ |
  李梅 | 全体班子成员 | @2024-03-18 | @2024-03-18 | 集体谈 | √ | √ | √ | √ | √ |
  王强 | 赵敏 | @2024-03-25 | | | | | | | |
  李梅 | 孙浩 | @2024-03-18 | | | | | | | |
  王强 | 吴刚 | | | | | | | | |
  孙浩 | 吴刚 | @2024-03-25 | | | | | | | |
`;

test('[R060] [R061] the status is derived: all five or a reason, one to one, face to face', () => {
  expect(judgedOf(plan).map(({ talk, status }) => `${talk.row} ${status}`)).toEqual([
    '2 done',
    '3 open',
    '4 done',
    '5 other-method',
    '6 group',
    '7 group',
    '8 planned',
    '9 overdue',
    '10 undated',
    '11 planned',
  ]);
});

test('a talk answers its pair whoever asked whom; one nobody asked for answers none', () => {
  const judged = judgedOf(plan);
  expect(judged[0]?.pair?.talker.name).toBe('张建国');
  expect(judged[9]).toMatchObject({ pair: null });
  expect(judged[9]?.people?.map(({ name }) => name)).toEqual(['孙浩', '吴刚']);
});

test('[R060] 无 or a stroke under 理由 is no reason for a topic left out', () => {
  const judged = judgedOf(sheet('谈心谈话计划表')`
    谈话人 | 谈话对象 | 计划谈话时间 | 实际谈话时间 | 班子的问题 | 个人的问题 | 对方的问题 | 拟在会上批评的意见 | 改进的措施 | 理由
    李梅 | 张建国 | @2024-03-18 | @2024-03-18 | √ | √ | √ | | √ | 无
    李梅 | 王强 | @2024-03-18 | @2024-03-18 | √ | √ | √ | | √ | /
    李梅 | 赵敏 | @2024-03-18 | @2024-03-18 | √ | √ | √ | √ | √ | 无
  `);
  expect(judged.map(({ status }) => status)).toEqual(['open', 'open', 'done']);
});

test('[R077] a talk whose day has not come is not held, whatever is ticked', () => {
  const judged = judgedOf(sheet('谈心谈话计划表')`
    谈话人 | 谈话对象 | 计划谈话时间 | 实际谈话时间 | 班子的问题 | 个人的问题 | 对方的问题 | 拟在会上批评的意见 | 改进的措施
    李梅 | 张建国 | @2024-03-18 | @2024-04-18 | √ | √ | √ | √ | √
  `);
  expect(judged.map(({ status }) => status)).toEqual(['planned']);
});
