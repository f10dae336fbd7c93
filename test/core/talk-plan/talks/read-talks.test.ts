import { locateTables } from '../../../../core/table/locate-tables';
import { talkTable } from '../../../../core/talk-plan/table';
import { statusOf } from '../../../../core/talk-plan/talks/judge-talks';
import { readTalks } from '../../../../core/talk-plan/talks/read-talks';
import { talkFindings } from '../../../../core/talk-plan/talks/talk-findings';
import { sheet } from '../../../support/sheet';
import { asked, judgedOf } from '../talks';

const plan = sheet('谈心谈话计划表')`
  谈话人 | 谈话对象 | 计划谈话时间 | 时段 | 实际谈话时间 | 谈话方式 | 班子的问题 | 个人的问题 | 对方的问题 | 拟在会上批评的意见 | 改进的措施 | 自己加的一列
  张建国 | 李梅（县教育局） | @2024-03-18 | 上午 | @2024-03-18 | 一对一、面对面 | √ | √ | √ | × | √ | 存档
  张建国 | 王强、赵敏 | 3月19日下午 | | | | | | | | |
  张建国 | 孙浩 | 尽快 | | | 电话 | | | | | |
`;
const { talks, findings } = readTalks(locateTables({ file: '计划.xlsx', sheets: [plan], modified: null }, talkTable).tables, {
  today: '2024-03-15',
  yearOf: () => 2024,
});

test('[R054] [R060] a row is who, with whom, when, how, and what was talked through', () => {
  expect(talks[0]).toMatchObject({
    row: 2,
    talkers: ['张建国'],
    talkees: ['李梅（县教育局）'],
    planned: '2024-03-18',
    part: '上午',
    actual: '2024-03-18',
    method: 'face',
    openTopics: ['ptCriticism'],
  });
  expect(talks[0]?.others).toEqual([{ column: 12, cell: '存档' }]);
});

test('a date that ends in a half-day gives the slot too; several names stay several', () => {
  expect(talks[1]).toMatchObject({ talkees: ['王强', '赵敏'], planned: '2024-03-19', part: '下午' });
});

test('[R054] a date that is none is a finding at its cell', () => {
  expect(findings).toMatchObject([
    { code: 'talk-date-unreadable', at: { row: 4, column: 3 }, params: { text: '尽快', column: '计划谈话时间' } },
  ]);
});

const readOn = (grid: Parameters<typeof locateTables>[0]['sheets'][number]) => {
  const { talks: read, findings: said } = readTalks(locateTables({ file: '谈话.xlsx', sheets: [grid], modified: null }, talkTable).tables, {
    today: '2024-06-20',
    yearOf: () => 2024,
  });
  return {
    statuses: read.map((talk) => statusOf(talk, '2024-06-20')),
    codes: said.map(({ code, at }) => `${code} ${at.row},${at.column}`),
  };
};

test('[R060] a topic that was not talked through is no tick, whatever its word begins with', () => {
  const { statuses } = readOn(sheet('谈心谈话计划表')`
    谈话人 | 谈话对象 | 计划谈话时间 | 实际谈话时间 | 班子的问题 | 个人的问题 | 对方的问题 | 拟在会上批评的意见 | 改进的措施
    张建国 | 李梅 | 2024-03-05 | 2024-03-05 | 已谈未透 | √ | √ | √ | √
    张建国 | 王强 | 2024-03-05 | 2024-03-05 | √ | 已安排 | √ | √ | √
    李梅 | 王强 | 2024-03-05 | 2024-03-05 | 谈透 | 已谈 | √ | √ | √
  `);
  expect(statuses).toEqual(['open', 'open', 'done']);
});

test('[R054] a day put off or planned under 实际谈话时间, or a talk that 是否完成 denies, is not held', () => {
  const { statuses, codes } = readOn(sheet('谈心谈话计划表')`
    谈话人 | 谈话对象 | 计划谈话时间 | 实际谈话时间 | 是否完成 | 班子的问题 | 个人的问题 | 对方的问题 | 拟在会上批评的意见 | 改进的措施
    张建国 | 李梅 | 2024-03-05 | 拟2024-03-06 | | √ | √ | √ | √ | √
    张建国 | 王强 | 2024-03-05 | 改期至2024-03-16 | | √ | √ | √ | √ | √
    李梅 | 王强 | 2024-03-05 | 2024-03-06 | 待谈 | √ | √ | √ | √ | √
    李梅 | 赵敏 | 2024-03-05 | 2024-03-06 | 谈了一半 | √ | √ | √ | √ | √
    王强 | 赵敏 | 2024-03-05 | 2024-03-06 | 是 | √ | √ | √ | √ | √
    王强 | 孙浩 | 2024-07-05 | | 否 |  |  |  |  |
  `);
  expect(statuses).toEqual(['overdue', 'overdue', 'overdue', 'open', 'done', 'planned']);
  expect(codes).toEqual(['talk-not-held 2,4', 'talk-not-held 3,4', 'talk-not-held 4,5']);
});

test('[R054] 谈话时间 of a record is when the talk was, of a plan when it is to be', () => {
  const kept = readOn(sheet('谈心谈话记录')`
    谈话人 | 谈话对象 | 谈话时间 | 班子的问题 | 个人的问题 | 对方的问题 | 拟在会上批评的意见 | 改进的措施
    张建国 | 李梅 | 2024-03-05 | √ | √ | √ | √ | √
    张建国 | 王强 | 2024-03-06 | | | | |
    李梅 | 王强 | 2024-07-06 | | | | |
  `);
  expect(kept).toEqual({ statuses: ['done', 'open', 'planned'], codes: ['talk-time-as-held 1,3'] });
  const planned = readOn(sheet('谈心谈话安排')`
    谈话人 | 谈话对象 | 谈话时间 | 班子的问题 | 个人的问题 | 对方的问题 | 拟在会上批评的意见 | 改进的措施
    张建国 | 李梅 | 2024-03-05 | √ | √ | √ | √ | √
    张建国 | 王强 | 2024-03-06 | | | | |
    李梅 | 王强 | 2024-07-06 | | | | |
  `);
  expect(planned).toEqual({ statuses: ['done', 'overdue', 'planned'], codes: ['talk-time-as-held 1,3'] });
});

test('[R061] a talk by telephone is none, whichever cell says so, and the cell is named', () => {
  const grid = sheet('谈心谈话计划表')`
    谈话人 | 谈话对象 | 计划谈话时间 | 实际谈话时间 | 谈话地点 | 是否完成 | 班子的问题 | 个人的问题 | 对方的问题 | 拟在会上批评的意见 | 改进的措施 | 备注
    张建国 | 李梅 | 2024-03-05 | 2024-03-05 | 办公室 | 已谈（电话） | √ | √ | √ | √ | √ |
    张建国 | 王强 | 2024-03-05 | 2024-03-05 | 线上 | 已谈 | √ | √ | √ | √ | √ |
    张建国 | 赵敏 | 2024-03-05 | 2024-03-05 | 办公室 | 已谈 | √ | √ | √ | √ | √ | 因出差改为视频谈话
    李梅 | 王强 | 2024-03-05 | 2024-03-05 | 会议室 | 已谈（会上） | √ | √ | √ | √ | √ |
    李梅 | 赵敏 | 2024-03-05 | 2024-03-05 | 办公室 | 已谈，电话预约 | √ | √ | √ | √ | √ | 书面记录存档
  `;
  expect(readOn(grid).statuses).toEqual(['other-method', 'other-method', 'other-method', 'group', 'done']);
  const found = talkFindings(judgedOf(grid), { finder: asked().finder, today: '2024-03-20', absences: [] });
  expect(found.filter(({ code }) => code === 'talk-other-method' || code === 'talk-group')).toMatchObject([
    { at: { row: 2, column: 6 }, params: { text: '已谈（电话）' } },
    { at: { row: 3, column: 5 }, params: { text: '线上' } },
    { at: { row: 4, column: 12 }, params: { text: '因出差改为视频谈话' } },
    { at: { row: 5, column: 6 }, params: { text: '已谈（会上）' } },
  ]);
});
