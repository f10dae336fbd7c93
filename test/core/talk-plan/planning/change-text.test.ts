import { changeReason, timeText } from '../../../../core/talk-plan/planning/change-text';
import type { TalkChange } from '../../../../core/talk-plan/planning/replan';
import { sheet } from '../../../support/sheet';
import { asked, judgedOf } from '../talks';

const { people } = asked();
const [one, other] = people;
if (one === undefined || other === undefined) throw new Error('the bureau has people');
const [row] = judgedOf(sheet('谈心谈话计划表')`
  谈话人 | 谈话对象 | 计划谈话时间
  张建国 | 李梅 |
`);
const to = { date: '2024-03-20', part: '下午', place: null } as const;
const change: TalkChange = { kind: 'added', id: 'T', people: [one, other], talk: null, from: null, to, absent: null, reason: '' };

test('each change says why', () => {
  expect(changeReason({ ...change, kind: 'moved', absent: one, reason: '开会' }, 'zh')).toBe(`${one.label}不在（开会）`);
  expect(changeReason({ ...change, kind: 'moved' }, 'zh')).toBe('给别的谈话让出时间');
  expect(changeReason(change, 'zh')).toBe('应谈而计划里没有');
  expect(changeReason({ ...change, talk: row?.talk ?? null }, 'zh')).toBe('原来没有定时间');
});

test('a time in a line, a dash for none', () => {
  expect(timeText({ date: '2024-03-20', part: '下午', place: '谈话室' })).toBe('2024-03-20 下午 谈话室');
  expect(timeText(null)).toBe('—');
});
