import { locateTables } from '../../../core/table/locate-tables';
import { readTalks } from '../../../core/talk-plan/read-talks';
import { talkTable } from '../../../core/talk-plan/table';
import { sheet } from '../../support/sheet';

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
