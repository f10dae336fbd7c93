import type { CellSeed, SheetSeed } from './fake-sheets/seed';

export const rosterHeader = ['所在单位', '姓名', '职务', '角色', '政治面貌', '所在党支部', '分管部门', '特殊情况'] as const;

/** A bureau with a principal, three more leaders, two departments and a member who is frail. */
export const people: readonly (readonly string[])[] = [
  ['县教育局', '张建国', '局长', '主要负责同志', '中共党员', '机关党支部', '', ''],
  ['县教育局', '李梅', '副局长', '班子成员', '中共党员', '机关党支部', '办公室', ''],
  ['县教育局', '王强', '副局长', '班子成员、支部书记', '中共党员', '机关党支部', '人事科', ''],
  ['县教育局', '赵敏', '副局长', '班子成员', '中共党员', '县委办党支部', '', ''],
  ['县教育局', '孙浩', '办公室主任', '部门主要负责同志', '群众', '', '', ''],
  ['县教育局', '吴刚', '人事科科长', '部门主要负责同志', '中共党员', '机关党支部', '', ''],
  ['县教育局', '康德厚', '退休', '党员', '中共党员', '机关党支部', '', '年老体弱'],
];

/** A roster as an office keeps it. */
export function rosterOf(rows: readonly (readonly CellSeed[])[] = people): SheetSeed {
  return { rows: [['花名册'], [...rosterHeader], ...rows] };
}

/** The columns of 谈心谈话计划表 of these tests, in row 2; 备忘 is the office's own. */
export const planHeader = [
  '序号',
  '谈话人',
  '谈话人职务',
  '谈话对象',
  '谈话对象职务',
  '谈话类型',
  '谈话方式',
  '计划谈话时间',
  '时段',
  '预约情况',
  '实际谈话时间',
  '谈话地点',
  '班子的问题',
  '个人的问题',
  '对方的问题',
  '拟在会上批评的意见',
  '改进的措施',
  '备注',
  '备忘',
] as const;

/** A plan as an office keeps it: a title, the header, rows of cells by header. */
export function planOf(rows: readonly Readonly<Partial<Record<(typeof planHeader)[number], CellSeed>>>[]): SheetSeed {
  return { rows: [['谈心谈话计划表'], [...planHeader], ...rows.map((row) => planHeader.map((header) => row[header] ?? null))] };
}

/** A roster of so many people in bureaus of seven, each with its principal. */
export function longRoster(count: number): SheetSeed {
  const rows = Array.from({ length: Math.ceil(count / people.length) }, (_, unit) =>
    people.map(([, name = '', post = '', role = '', party = '', branch = '', ...rest]) => [
      `第${unit + 1}局`,
      `${name}${numberName(unit)}`,
      ...[post, role, party],
      branch === '' ? '' : `第${unit + 1}局${branch}`,
      ...rest,
    ]),
  ).flat();
  return rosterOf(rows.slice(0, count));
}

/** A number in characters that names may hold. */
function numberName(number: number): string {
  return [...String(number)].map((digit) => '零一二三四五六七八九'[Number(digit)] ?? '').join('');
}
