import type { Grid } from '../../../core/table/grid';
import { talkSection } from '../../../core/today/talk-section';
import { askedOn, recordsIn } from '../../support/gate-book';
import { roster } from '../../support/gate-sheets';
import { sheet } from '../../support/sheet';

const asked = { today: askedOn, language: 'zh', mostLines: 100 } as const;
const section = (...sheets: readonly Grid[]) => talkSection(recordsIn(sheets), asked);

test('without a roster nobody is required to talk', () => {
  expect(section(sheet('备忘')`说明\n随手记`)).toBeNull();
});

test('[R054] [R055] who must talk and has not: the next day on top, then those without a day', () => {
  const plan = sheet('谈心谈话计划')`
    谈话人 | 谈话对象 | 计划日期 | 时段 | 地点 | 实际日期
    刘玉兰 | 赵敏 | @2024-06-24 | 上午 | 谈话室一 |
    张建国 | 刘玉兰 | @2024-06-18 | | |
  `;
  const found = section(roster, plan);
  expect(found?.lines.map(({ text, when, badge }) => [text, when, badge])).toEqual([
    ['张建国 — 刘玉兰', '约定2024-06-18', '已过2天'],
    ['刘玉兰 — 赵敏', '约定2024-06-24 上午 谈话室一', '还有4天'],
  ]);
  expect(found?.lines[1]?.place).toEqual({ sheet: '谈心谈话计划', row: 2, column: 2, mark: { column: 2, text: '赵敏' } });
});

test('[R060] a talk through all five is done and no longer listed; one that was not talked through is', () => {
  const plan = sheet('谈心谈话计划')`
    谈话人 | 谈话对象 | 实际日期 | 谈话方式 | 班子的问题 | 个人的问题 | 对方的问题 | 拟在会上批评的意见 | 改进的措施
    刘玉兰 | 赵敏 | @2024-06-10 | 一对一 | 是 | 是 | 是 | 是 | 是
    张建国 | 刘玉兰 | @2024-06-11 | 一对一 | 是 | | | |
  `;
  expect(section(roster, plan)?.lines.map(({ text, badge }) => [text, badge])).toEqual([['张建国 — 刘玉兰', '已谈，未谈透']]);
});

test('a pair that no row speaks of leads to the table, or to the roster where there is none', () => {
  expect(section(roster)?.lines.map(({ place, badge }) => [place.sheet, badge])).toEqual([
    ['花名册', '缺'],
    ['花名册', '缺'],
  ]);
});
