import type { FindingCode } from '../../../core/finding/finding';
import type { Cell, Grid } from '../../../core/table/grid';
import type { Advice } from '../../support/follow-advice';
import { sheet } from '../../support/sheet';

const roster = sheet('花名册')`
  所在单位 | 姓名   | 职务       | 角色             | 政治面貌 | 所在党支部 | 分管部门 | 特殊情况 | 督导组
  县教育局 | 张建国 | 局长       | 主要负责同志     | 中共党员 | 机关党支部 |          |          | 第一督导组
  县教育局 | 李梅   | 副局长     | 班子成员         | 中共党员 | 机关党支部 | 办公室   |          | 第一督导组
  县教育局 | 孙浩   | 办公室主任 | 部门主要负责同志 | 群众     |            |          |          | 第一督导组
`;

const header = [
  '序号',
  '谈话人',
  '谈话对象',
  '谈话类型',
  '谈话方式',
  '计划谈话时间',
  '时段',
  '实际谈话时间',
  '谈话地点',
  '班子的问题',
  '个人的问题',
  '对方的问题',
  '拟在会上批评的意见',
  '改进的措施',
  '理由',
  '是否完成',
];

/** A record that says 谈话时间 and nothing of a plan. */
function timedOnly(): Grid {
  const grid = planOf({ 计划谈话时间: '' });
  const [first, ...rows] = grid.rows;
  if (first === undefined) throw new Error('a plan without a header');
  const cells = first.cells.map((cell) => (cell === '实际谈话时间' ? '谈话时间' : cell));
  return { ...grid, rows: [{ ...first, cells }, ...rows] };
}

/** A plan of these talks, each by what differs from one that is held and complete. */
function planOf(...talks: readonly Partial<Record<string, Cell>>[]): Grid {
  const whole: Record<string, Cell> = {
    谈话人: '张建国',
    谈话对象: '李梅',
    谈话方式: '一对一、面对面',
    计划谈话时间: '2024-07-08',
    时段: '上午',
    实际谈话时间: '2024-07-08',
    班子的问题: '√',
    个人的问题: '√',
    对方的问题: '√',
    拟在会上批评的意见: '√',
    改进的措施: '√',
  };
  const line = (talk: Partial<Record<string, Cell>>, at: number) => ({
    row: at + 2,
    hidden: false,
    cells: header.map((name) => (name === '序号' ? at + 1 : (talk[name] ?? whole[name]) === '' ? undefined : (talk[name] ?? whole[name]))),
  });
  return { sheet: '谈心谈话计划表', hidden: false, merges: [], rows: [{ row: 1, hidden: false, cells: [...header] }, ...talks.map(line)] };
}

function on(code: FindingCode, plan: Grid, write: NonNullable<Advice['write']>, more: Partial<Advice> = {}): Advice {
  return { code, files: { '谈话计划.xlsx': [plan], '花名册.xlsx': [roster] }, call: 'plan check @', write, ...more };
}

const open = {
  实际谈话时间: '',
  班子的问题: '',
  个人的问题: '',
  对方的问题: '',
  拟在会上批评的意见: '',
  改进的措施: '',
  计划谈话时间: '2024-07-18',
};
const other = { 谈话人: '李梅', 谈话对象: '孙浩' };

/** What is said of talks, and what a clerk then writes. */
export const talkAdvice: readonly Advice[] = [
  on('talk-date-missing', planOf({ ...open, 计划谈话时间: '' }), { F2: '2024-07-18' }, { told: '请写计划谈话时间' }),
  on('talk-date-unreadable', planOf({ ...open, 计划谈话时间: '下周' }), { F2: '2024-03-18' }, { brings: ['talk-overdue'] }),
  on('talk-date-unreadable', planOf({ 实际谈话时间: '已谈' }), { H2: '2024-07-08' }, { told: '这样的日期' }),
  on('talk-double-booked', planOf(open, { ...open, ...other }), { F3: '2024-07-19' }, { told: '请改其中一场的时间' }),
  on('talk-person-missing', planOf({ 谈话对象: '' }), { C2: '李梅' }, { told: '谁和谁谈都要写明' }),
  on(
    'talk-group',
    planOf({ 谈话对象: '李梅、孙浩' }),
    {
      C2: '李梅',
      B3: '张建国',
      C3: '孙浩',
      E3: '一对一、面对面',
      F3: '2024-07-09',
      H3: '2024-07-09',
      J3: '√',
      K3: '√',
      L3: '√',
      M3: '√',
      N3: '√',
    },
    { told: '请分开一对一谈，一场一行' },
  ),
  on(
    'talk-in-future',
    planOf({ 实际谈话时间: '2024-09-08', 计划谈话时间: '2024-09-08' }),
    { H2: null },
    { told: '还没谈的不要填实际谈话时间' },
  ),
  on('talk-with-self', planOf({ 谈话对象: '张建国' }), { C2: '李梅' }, { told: '改成与谁谈的' }),
  on('talk-method-unknown', planOf({ 谈话方式: '碰头' }), { E2: '一对一、面对面' }),
  on('talk-method-unknown', planOf({ 谈话方式: '碰头' }), { E2: '电话' }, { brings: ['talk-other-method'] }),
  on('talk-other-method', planOf({ 谈话方式: '电话' }), { E2: '面对面' }, { told: '请补谈一次' }),
  on(
    'talk-overdue',
    planOf({ ...open, 计划谈话时间: '2024-07-08' }),
    { H2: '2024-07-08' },
    { told: '谈过的请填实际谈话时间', elsewhere: true, brings: ['talk-topics-open'] },
  ),
  on(
    'talk-overdue',
    planOf({ ...open, 计划谈话时间: '2024-07-08' }),
    { F2: '2024-07-18' },
    { told: '没谈的请重新约时间', elsewhere: true },
  ),
  on('talk-person-unknown', planOf({ 谈话对象: '李眉' }), { C2: '李梅' }, { told: '请核对姓名' }),
  on(
    'talk-person-unknown',
    planOf({ 谈话对象: '王强' }),
    {
      '花名册.xlsx!花名册!A5': '县教育局',
      '花名册.xlsx!花名册!B5': '王强',
      '花名册.xlsx!花名册!C5': '副局长',
      '花名册.xlsx!花名册!D5': '班子成员',
    },
    { told: '或补进花名册', elsewhere: true },
  ),
  on('talk-topics-open', planOf({ 改进的措施: '' }), { N2: '√' }, { told: '五个方面都谈透后打√', elsewhere: true }),
  on(
    'talk-topics-open',
    planOf({ 改进的措施: '' }),
    { O2: '李梅刚到任，没有分管工作' },
    { told: '有不需要谈的，在“理由”里写明', elsewhere: true },
  ),
  on('talk-time-as-held', timedOnly(), { H1: '实际谈话时间', F2: '2024-07-08' }, { told: '最好把列名改为“实际谈话时间”' }),
  on('talk-half', planOf({ 是否完成: '谈了一半' }), { P2: '已谈透' }, { told: '请写明已谈透' }),
  on('talk-not-held', planOf({ 实际谈话时间: '改期至2024-07-08' }), { H2: '2024-07-08' }, { told: '写成日期' }),
  on('talk-not-held', planOf({ 是否完成: '待谈' }), { P2: '是' }, { told: '“是否完成”写“是”' }),
  on('talk-not-appointed', planOf({ 计划谈话时间: '2024-07-10' }), { F2: '2024-07-08' }, { told: '请核对日期', elsewhere: true }),
  on(
    'talk-repeated',
    planOf({}, { 计划谈话时间: '2024-07-09', 实际谈话时间: '2024-07-09' }),
    {},
    { told: '安排重了的请删去一行', drop: [3] },
  ),
];
