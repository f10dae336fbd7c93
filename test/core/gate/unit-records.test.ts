import { recordsOf, unitsOf, unknownUnits } from '../../../core/gate/unit-records';
import { gatesIn, recordsIn } from '../../support/gate-book';
import { sheet } from '../../support/sheet';

const units = sheet('单位名单')`
  官方排序 | 单位名称 | 简称
  1 | 青禾县水利局 | 县水利局、水利局
  2 | 青禾县教育局 | 县教育局、教育局
`;
const meetings = sheet('会议记录')`
  单位名称 | 会议类型 | 会议日期 | 书记到会 | 应到人数
  县教育局 | 民主生活会 | @2024-06-18 | 是 | 3
  水利局 | 民主生活会 | @2024-06-18 | 否 | 3
`;

test('[R024] each unit has its own records, by whichever of its names, in official order', () => {
  const records = recordsIn([units, meetings]);
  expect(unitsOf(records)).toEqual(['青禾县水利局', '青禾县教育局']);
  expect(recordsOf(records, '青禾县教育局', unitsOf(records)).meetings.map(({ secretary }) => secretary)).toEqual([true]);
  const states = gatesIn([units, meetings]).units.map((unit) => unit.gates.find(({ gate }) => gate.id === 'convene-5')?.state);
  expect(states).toEqual(['fail', 'pass']);
});

test('one unit asked for by its short name; one that no table names gives nothing', () => {
  expect(gatesIn([units, meetings], undefined, '教育局').units.map(({ unit }) => unit)).toEqual(['青禾县教育局']);
  expect(gatesIn([units, meetings], undefined, '县财政局').units).toEqual([]);
});

test('a row without a unit is the unit’s own where there is only one', () => {
  const grid = sheet('会议记录')`
    单位名称 | 会议类型 | 会议日期 | 书记到会 | 应到人数
    县教育局 | 民主生活会 | @2024-06-18 | 是 | 3
    | 组织生活会 | @2024-06-19 | 否 | 3
  `;
  const records = recordsIn([grid]);
  expect(recordsOf(records, '县教育局', unitsOf(records)).meetings).toHaveLength(2);
});

test('[R003] a unit whose meeting nobody of the supervision group came to is told apart from one that was supervised', () => {
  const supervised = sheet('会议记录')`
    单位名称 | 会议类型 | 会议日期 | 上级党组织参加人 | 督导组参加人
    县教育局 | 民主生活会 | @2024-06-18 | 李梅 | 刘明
    县水利局 | 民主生活会 | @2024-06-18 | 李梅 |
  `;
  const open = gatesIn([units, supervised]).units.filter((unit) =>
    unit.gates.some(({ gate, state }) => gate.id === 'convene-6' && state === 'fail'),
  );
  expect(open.map(({ unit }) => unit)).toEqual(['青禾县水利局']);
});

test('[R003] a unit that neither roster nor unit list has is named once, at its first row; without a roster there is nothing to look in', () => {
  const stranger = sheet('会议记录')`
    单位名称 | 会议类型 | 会议日期 | 书记到会 | 应到人数
    县教育局 | 民主生活会 | @2024-06-18 | 是 | 3
    县财政局 | 民主生活会 | @2024-06-18 | 是 | 3
    县财政局 | 组织生活会 | @2024-06-19 | 否 | 3
  `;
  const people = sheet('花名册')`
    所在单位 | 姓名 | 职务 | 角色
    教育局 | 张建国 | 局长 | 主要负责同志
  `;
  expect(unknownUnits(recordsIn([units, people, stranger])).map(({ code, at, params }) => [code, at.row, params])).toEqual([
    ['record-unit-unknown', 3, { unit: '县财政局' }],
  ]);
  expect(unknownUnits(recordsIn([units, stranger]))).toEqual([]);
});

test('without a unit list the roster says how units are called: what 县教育局 has is 青禾县教育局’s, what 县水利局 has is not', () => {
  const people = sheet('花名册')`
    单位 | 姓名 | 职务 | 角色
    青禾县教育局 | 张建国 | 局长 | 主要负责同志
  `;
  const survey = sheet('满意度测评')`
    单位名称 | 发出 | 收回 | 有效票数 | 满意 | 基本满意 | 不满意
    县教育局 | 10 | 10 | 10 | 9 | 1 | 0
    县水利局 | 10 | 10 | 10 | 1 | 1 | 8
  `;
  const records = recordsIn([people, survey]);
  expect(unitsOf(records)).toEqual(['青禾县教育局']);
  const [report] = gatesIn([people, survey]).units;
  const evidence = report?.gates.find(({ gate }) => gate.check === 'masses-satisfied');
  expect(evidence?.evidence.map(({ done }) => done)).toContain(true);
  expect(evidence?.evidence.every(({ done }) => done === true)).toBe(true);
});
