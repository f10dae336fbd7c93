import { fingerprintOf } from '../../../../core/opinion/register/fingerprint';
import { readOpinions } from '../../../../core/opinion/register/read-opinions';
import { opinionTable } from '../../../../core/opinion/table';
import type { Grid } from '../../../../core/table/grid';
import { sheet } from '../../../support/sheet';
import { tableIn } from '../../../support/table-in';

function read(grid: Grid) {
  const parsed = tableIn(opinionTable, grid, '意见.xlsx');
  return readOpinions(parsed, grid, { today: '2024-12-31', year: 2024 });
}

const register = sheet('征求意见台账')`
  编号  | 意见原文                 | 意见对象 | 涉及人 | 关联问题 | 答复状态 | 备注
  Y-001 | ${'  会议太多。\r\n 能不能少开？　'} | 领导班子 |        | 3、5-7   |          |
  Y-002 | ${'=SUM(A1)'}            | 个人     | 张建国 |          | 已答复   |
  Y-003 | 𠮷村路灯不亮👍           | 张建国、李梅 |    |          |          |
  Y-004 | ${'1'}                   | 党组织   |        |          |          |
`;

test('[R042] the original is the cell, character for character: spaces, breaks, rare characters, a leading =', () => {
  const { opinions } = read(register);
  expect(opinions.map(({ verbatim }) => verbatim)).toEqual(['  会议太多。\r\n 能不能少开？　', '=SUM(A1)', '𠮷村路灯不亮👍', '1']);
  expect(opinions.every(({ verbatim, fingerprint }) => fingerprint === fingerprintOf(verbatim))).toBe(true);
});

test('[R037] whom an opinion is about is read from 意见对象 and 涉及人', () => {
  const { opinions } = read(register);
  expect(opinions.map(({ targets, persons }) => [targets, persons])).toEqual([
    [['team'], []],
    [['person'], ['张建国']],
    [['person'], ['张建国', '李梅']],
    [['organisation'], []],
  ]);
});

test('[R053] an opinion is known by its own 编号; where the register only counts rows, by sheet and row', () => {
  expect(read(register).opinions.map(({ id }) => id)).toEqual(['Y-001', 'Y-002', 'Y-003', 'Y-004']);
  const counted = read(sheet('意见')`
    序号 | 意见内容   | 意见对象 | 提出时间
    1    | 会议太多了 | 领导班子 | 2024.6.1
    1    | 文件也太多 | 领导班子 | 2024.6.1
  `);
  expect(counted.opinions.map(({ id, seq }) => [id, seq])).toEqual([
    ['意见!2', '1'],
    ['意见!3', '1'],
  ]);
  const both = read(sheet('意见')`
    序号 | 意见编号 | 意见内容   | 意见对象
    1    | 座谈-01  | 会议太多了 | 领导班子
    2    | 座谈-02  | 文件也太多 | 领导班子
  `);
  expect(both.opinions.map(({ id, seq }) => [id, seq])).toEqual([
    ['座谈-01', '1'],
    ['座谈-02', '2'],
  ]);
  expect(both.findings.map(({ code }) => code)).not.toContain('column-twice');
});

test('[R042] 同上 stays what was written and is asked about; rows that a merge joins are one opinion', () => {
  const { opinions, findings } = read(sheet('意见')`
    编号 | 意见原文       | 意见对象 | 关联问题
    A1   | 报表重复报送   | 领导班子 | 3
    ^    | ^              | ^        | 5
    A2   | 同上           | 领导班子 |
  `);
  expect(opinions.map(({ id, verbatim, rows, problemLinks }) => [id, verbatim, rows, problemLinks])).toEqual([
    ['A1', '报表重复报送', [2, 3], ['3', '5']],
    ['A2', '同上', [4], []],
  ]);
  expect(findings.map(({ code, at }) => [code, at.row])).toContainEqual(['opinion-repeats-above', 4]);
});

test('[R042] [F20] an original changed since its fingerprint was taken is an error at its cell', () => {
  const { findings } = read(sheet('意见')`
    编号 | 意见原文       | 意见对象 | 原文指纹
    A1   | 报表重复报送。 | 领导班子 | ${fingerprintOf('报表重复报送')}
    A2   | 会议多         | 领导班子 | ${fingerprintOf('会议多').slice(0, 16)}
    A3   | 文件多         | 领导班子 | 已核对
  `);
  expect(findings.map(({ code, at }) => [code, at.row, at.column])).toEqual([
    ['opinion-edited', 2, 2],
    ['fingerprint-unreadable', 4, 4],
  ]);
});

test('numbers given twice or not at all and rows without an original are said; every original is kept', () => {
  const { opinions, findings } = read(sheet('意见')`
    编号 | 意见原文   | 意见对象 | 归纳意见
    A1   | 会议多     | 领导班子 | 会多
    A1   | 文件多     | 领导班子 | 文多
         | 报表多     | 领导班子 | 表多
    A4   |            | 领导班子 | 只有归纳
  `);
  expect(opinions.map(({ id }) => id)).toEqual(['A1', 'A1', '意见!4']);
  expect(findings.map(({ code, at }) => [code, at.row])).toEqual([
    ['opinion-id-twice', 3],
    ['opinion-id-missing', 4],
    ['opinion-blank', 5],
  ]);
});

test('an original that looks like a note or a total is not passed over in silence', () => {
  const { opinions, findings } = read(sheet('意见')`
    编号 | 意见原文                       | 意见对象
    A1   | 会议多                         | 领导班子
         | 备注：以上问题提了三年没人管   |
  `);
  expect(opinions).toHaveLength(1);
  expect(findings.map(({ code, at }) => [code, at.row])).toEqual([['opinion-row-unread', 3]]);
});

test('[R091] a sensitive row is marked as such and asks for a report on paper', () => {
  const { opinions, findings } = read(sheet('意见')`
    编号 | 意见原文 | 意见对象 | 是否敏感
    A1   | 会议多   | 领导班子 | 否
    A2   | 违规办酒 | 张建国   | 是
    A3   | 插手工程 | 李梅     | 敏感
  `);
  expect(opinions.map(({ sensitive }) => sensitive)).toEqual([false, true, true]);
  expect(findings.map(({ code }) => code)).toEqual(['opinion-sensitive', 'opinion-sensitive']);
});

test('[R042] a column that names givers is reported, and no name is quoted', () => {
  const { findings } = read(sheet('意见')`
    编号 | 意见原文 | 意见对象 | 提出人 | 联系电话    | 责任人
    A1   | 会议多   | 领导班子 | 钱小宝 | '13800138000 | 李梅
    A2   | 文件多   | 领导班子 | 群众   |             | 李梅
  `);
  const giver = findings.filter(({ code }) => code === 'giver-in-register');
  expect(giver.map(({ at, params }) => [at.column, params])).toEqual([
    [4, { header: '提出人', column: 'D', rows: 1 }],
    [5, { header: '联系电话', column: 'E', rows: 1 }],
  ]);
  expect(JSON.stringify(findings)).not.toMatch(/钱小宝|13800138000/u);
});

test('kinds of people under 意见来源 name nobody', () => {
  const { findings } = read(sheet('意见')`
    编号 | 意见原文 | 意见对象 | 意见来源
    A1   | 会议多   | 领导班子 | 服务对象
    A2   | 文件多   | 领导班子 | 离退休干部
    A3   | 报表多   | 领导班子 | 党员、群众
  `);
  expect(findings).toEqual([]);
});

test('[R053] a reply dated after today is not given yet, and is asked about at its cell; 已答复 beside it stands', () => {
  const { opinions, findings } = read(sheet('征求意见台账')`
    编号 | 意见原文 | 答复状态 | 答复日期
    1 | 会议太多 | | @2025-01-10
    2 | 文件太多 | | 2025年3月5日
    3 | 路灯不亮 | | @2024-12-30
    4 | 食堂太贵 | | 2024年12月
    5 | 下乡太少 | 已答复 | @2026-06-30
    6 | 停车太难 | | 2024.12.31
    7 | 培训太少 | | 2025.6
    8 | 办事太慢 | | 6月3日
  `);
  expect(opinions.map(({ answer }) => answer)).toEqual([
    'open',
    'open',
    'answered',
    'answered',
    'answered',
    'answered',
    'open',
    'answered',
  ]);
  const ahead = findings.filter(({ code }) => code === 'record-date-ahead');
  expect(ahead.map(({ at, params }) => [at.row, at.column, params])).toEqual([
    [2, 4, { column: '答复日期', day: '2025-01-10' }],
    [3, 4, { column: '答复日期', day: '2025-03-05' }],
    [6, 4, { column: '答复日期', day: '2026-06-30' }],
    [8, 4, { column: '答复日期', day: '2025-06-30' }],
  ]);
});

test('[R036] who was asked and had nothing to say was heard, and no opinion is counted', () => {
  const { opinions, asked, findings } = read(sheet('意见')`
    编号 | 意见来源 | 意见原文     | 意见对象
    A1   | 群众     | 会议多       | 领导班子
    A2   | 政协委员 | 无           | 个人
    A3   | 党员     | 没有意见建议 | 领导班子
    A4   | 教师     | 没有停车位   | 领导班子
  `);
  expect(opinions.map(({ id }) => id)).toEqual(['A1', 'A4']);
  expect(asked.map(({ id, texts }) => [id, texts.source])).toEqual([
    ['A2', '政协委员'],
    ['A3', '党员'],
  ]);
  expect(findings.map(({ code, at, params }) => [code, at.row, params])).toEqual([['opinion-none', 3, { text: '无', rows: '3、4' }]]);
});
