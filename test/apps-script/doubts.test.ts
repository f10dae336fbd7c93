import { doubtsText } from '../../apps-script/doubts';
import type { Finding } from '../../core/finding/finding';
import { openAddon } from '../support/addon';

const listShared: Finding = {
  code: 'giver-list-shared',
  at: { file: '县教育局', sheet: '提意见人名单' },
  params: { sheet: '提意见人名单' },
};
const unclear = (row: number): Finding => ({
  code: 'deadline-vague',
  at: { file: '县教育局', sheet: '整改台账', row, column: 5 },
  params: { text: '尽快' },
});

test('a doubt that two readings have found is counted once, and where all are listed is said of more than one', () => {
  expect(doubtsText([unclear(4), unclear(4)], '。点“体检”看全部')).toMatch(
    /^；另有1处疑点，如整改台账!E4：“尽快”没有明确时限；.*长期坚持$/u,
  );
  expect(doubtsText([unclear(4), unclear(4), unclear(5)], '。点“体检”看全部')).toMatch(/^；另有2处疑点，.*。点“体检”看全部$/u);
  expect(doubtsText([])).toBe('');
});

test('what is put over a toast is put over the place too', () => {
  expect(doubtsText([listShared], '', (text) => text.replace(/名单/gu, '＊'))).not.toContain('名单');
});

const roster = [
  ['单位', '姓名', '职务', '角色', '政治面貌', '所在党支部', '分管部门'],
  ['县教育局', '张建国', '局长', '主要负责同志', '中共党员', '机关党支部', ''],
  ['县教育局', '李梅', '副局长', '班子成员', '中共党员', '机关党支部', ''],
];
const register = [
  ['编号', '意见原文', '意见对象', '征求渠道', '征求日期'],
  ['Y-001', '会议太多，文件太多', '李梅', '座谈会', '2024-01-10'],
  ['Y-001', '下乡调研走马观花', '李梅', '座谈会', '2024-01-10'],
  ['Y-001', '办事要跑三趟', '张建国', '座谈会', '2024-01-10'],
];

test.each([
  ['groupOpinions', '征求意见台账', register, '。点“溯源检查”可逐条看'],
  [
    'listTalks',
    '谈心谈话计划表',
    [
      ['序号', '谈话人', '谈话对象', '计划谈话时间'],
      [1, '张建国', '李梅', '近期'],
      [2, '李梅', '张建国', '尽快'],
    ],
    '。点“检查覆盖”看全部',
  ],
] as const)('%s: its doubts are said as those of the ledger, the cell first', (entry, name, rows, more) => {
  const addon = openAddon({ sheets: { 花名册: roster.map((row) => [...row]), [name]: rows.map((row) => [...row]) } });
  addon.run(entry);
  expect(addon.said()).toMatch(new RegExp(`；另有\\d+处疑点，如${name}![A-Z]\\d：[^；]+；.+${more}`, 'u'));
});
