import { cellName } from '../../../../core/table/address';
import type { Grid } from '../../../../core/table/grid';
import type { AbsenceNote } from '../../../../core/talk-plan/absences/absence';
import { talkFindings } from '../../../../core/talk-plan/talks/talk-findings';
import { sheet } from '../../../support/sheet';
import { asked, judgedOf, today } from '../talks';

const { finder } = asked();
const found = (plan: Grid, absences: readonly AbsenceNote[] = []): readonly string[] =>
  talkFindings(judgedOf(plan), { finder, today, absences }).map(({ code, at }) => `${cellName(at.row ?? 0, at.column ?? 0)} ${code}`);

test('a talk that is in order, and one to come, give nothing', () => {
  expect(
    found(sheet('谈话')`
      谈话人 | 谈话对象 | 计划谈话时间 | 实际谈话时间 | 班子的问题 | 个人的问题 | 对方的问题 | 拟在会上批评的意见 | 改进的措施
      张建国 | 李梅 | @2024-03-18 | @2024-03-18 | √ | √ | √ | √ | √
      张建国 | 王强 | @2024-03-25 | | | | | |
    `),
  ).toEqual([]);
});

test('[R054] [R060] [R061] [R062] each fault stands at its cell', () => {
  expect(
    found(sheet('谈话')`
      谈话人 | 谈话对象 | 计划谈话时间 | 实际谈话时间 | 谈话方式 | 班子的问题 | 个人的问题 | 对方的问题 | 拟在会上批评的意见 | 改进的措施
      张建国 | 王大锤 | @2024-03-25 | | | | | | |
      张建国 | | @2024-03-25 | | | | | | |
      张建国 | 李梅 | | | | | | | |
      张建国 | 王强 | @2024-03-18 | | | | | | |
      张建国 | 赵敏 | @2024-03-19 | @2024-03-18 | | √ | √ | √ | √ | √
      李梅 | 王强 | @2024-03-18 | @2024-03-18 | | √ | √ | √ | |
      李梅 | 赵敏 | @2024-03-18 | @2024-03-28 | | √ | √ | √ | √ | √
      李梅 | 孙浩 | @2024-03-18 | @2024-03-18 | 电话 | √ | √ | √ | √ | √
      王强 | 吴刚 | @2024-03-18 | @2024-03-18 | 喝茶 | √ | √ | √ | √ | √
      李梅 | 李  梅 | @2024-03-18 | @2024-03-18 | | √ | √ | √ | √ | √
      王强 | 赵敏、吴刚 | @2024-03-18 | @2024-03-18 | | √ | √ | √ | √ | √
    `),
  ).toEqual([
    'B2 talk-person-unknown',
    'B3 talk-person-missing',
    'C4 talk-date-missing',
    'C5 talk-overdue',
    'D6 talk-not-appointed',
    'I7 talk-topics-open',
    'D8 talk-in-future',
    'E9 talk-other-method',
    'E10 talk-method-unknown',
    'B11 talk-with-self',
    'B12 talk-group',
  ]);
});

test('[R054] one person at one time in two talks, and one pair in two rows', () => {
  expect(
    found(sheet('谈话')`
      谈话人 | 谈话对象 | 计划谈话时间 | 时段
      张建国 | 李梅 | @2024-03-25 | 上午
      张建国 | 王强 | @2024-03-25 | 9:00-10:00
      张建国 | 赵敏 | @2024-03-25 | 下午
      李梅 | 张建国 | @2024-03-26 | 下午
    `),
  ).toEqual(['C3 talk-double-booked', 'B5 talk-repeated']);
});

test('[R062] an appointment of somebody who is away is said with the reason', () => {
  const plan = sheet('谈话')`
    谈话人 | 谈话对象 | 计划谈话时间 | 时段
    张建国 | 李梅 | @2024-03-25 | 上午
    张建国 | 王强 | @2024-03-26 | 上午
  `;
  const note = {
    at: { file: 'a' },
    name: '李梅',
    unit: '',
    days: { first: '2024-03-25', last: '2024-03-25' },
    dateText: '',
    part: '',
    reason: '学习',
  } as const;
  expect(found(plan, [note])).toEqual(['C2 talk-while-away']);
  expect(found(plan, [{ ...note, part: '下午' }])).toEqual([]);
});
