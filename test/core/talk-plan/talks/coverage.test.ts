import { coverageOf, figuresOf } from '../../../../core/talk-plan/talks/coverage';
import { sheet } from '../../../support/sheet';
import { asked, judgedOf } from '../talks';

const plan = sheet('谈心谈话计划表')`
  谈话人 | 谈话对象 | 计划谈话时间 | 实际谈话时间 | 谈话方式 | 班子的问题 | 个人的问题 | 对方的问题 | 拟在会上批评的意见 | 改进的措施
  张建国 | 李梅 | @2024-03-18 | @2024-03-18 | 电话 | √ | √ | √ | √ | √
  李梅 | 张建国 | @2024-03-19 | @2024-03-19 | 面对面 | √ | √ | √ | √ | √
  张建国 | 王强 | @2024-03-18 | @2024-03-18 | 集体谈 | √ | √ | √ | √ | √
  张建国 | 赵敏 | @2024-03-25 | | | | | | |
  王强 | 康德厚 | @2024-03-18 | @2024-03-18 | 面对面 | √ | √ | √ | √ | √
  孙浩 | 吴刚 | @2024-03-18 | @2024-03-18 | 面对面 | √ | √ | √ | √ | √
`;
const { pairs } = asked();
const coverage = coverageOf(pairs, judgedOf(plan));

test('[R055] [R077] figures add up, in the total, by kind and by duty', () => {
  for (const figures of [coverage.total, ...coverage.byKind.values(), ...coverage.byDuty.values()]) {
    const { asked: all, done, open, notCounted, planned, missing } = figures;
    expect(done + open + notCounted + planned + missing).toBe(all);
  }
  expect(coverage.byDuty.get('must')).toMatchObject({ asked: 8, done: 1, notCounted: 1, planned: 1, missing: 5 });
});

test('[R061] the best of a pair’s talks counts; a group talk alone does not', () => {
  const state = (talker: string, talkee: string) =>
    coverage.pairs.find(({ pair }) => pair.talker.name === talker && pair.talkee.name === talkee)?.state;
  expect(state('张建国', '李梅')).toBe('done');
  expect(state('张建国', '王强')).toBe('group');
  expect(state('张建国', '赵敏')).toBe('planned');
});

test('[R092] exempt pairs are not asked, unless they talked all the same', () => {
  expect(coverage.total.exempt).toBe(2);
  expect(
    coverage.pairs
      .filter(({ pair }) => pair.exempt !== null)
      .map(({ state }) => state)
      .sort(),
  ).toEqual(['done', 'exempt', 'exempt']);
});

test('[R059] talks beyond those asked for are counted apart', () => {
  expect(coverage.beyond).toBe(1);
});

test('nothing asked is nothing, not 100 %', () => {
  expect(figuresOf([])).toMatchObject({ asked: 0, done: 0 });
});
