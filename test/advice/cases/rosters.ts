import type { FindingCode } from '../../../core/finding/finding';
import type { Grid } from '../../../core/table/grid';
import type { Advice } from '../../support/follow-advice';
import { sheet } from '../../support/sheet';

const plan = 'plan @ --from 2024-07-15 --to 2024-07-26 --slots 上午、下午';

/** A bureau; what differs is the lines after its leaders, its last columns and what is written. */
function on(code: FindingCode, roster: Grid, write: NonNullable<Advice['write']>, more: Partial<Advice> = {}): Advice {
  return { code, files: { '花名册.xlsx': [roster] }, call: plan, write, ...more };
}

const with3 = (line: string) => sheet('花名册')`
  所在单位 | 姓名   | 职务       | 角色             | 政治面貌 | 所在党支部 | 分管部门 | 特殊情况 | 联系电话
  县教育局 | 张建国 | 局长       | 主要负责同志     | 中共党员 | 机关党支部 |          |          |
  县教育局 | 李梅   | 副局长     | 班子成员         | 中共党员 | 机关党支部 | 办公室   |          |
  县教育局 | 孙浩   | 办公室主任 | 部门主要负责同志 | 中共党员 | 机关党支部 |          |          |
  ${line}
`;

/** A roster of these lines under the same header. */
function of(...lines: readonly string[]): Grid {
  const drawn = with3('');
  const rows = lines.map((line, at) => ({
    row: at + 2,
    hidden: false,
    cells: line.split('|').map((text) => (text.trim() === '' ? undefined : text.trim())),
  }));
  return { ...drawn, rows: [...drawn.rows.slice(0, 1), ...rows] };
}

const zhang = '县教育局 | 张建国 | 局长 | 主要负责同志 | 中共党员 | 机关党支部 | | |';
const li = '县教育局 | 李梅 | 副局长 | 班子成员 | 中共党员 | 机关党支部 | 办公室 | |';
const sun = '县教育局 | 孙浩 | 办公室主任 | 部门主要负责同志 | 中共党员 | 机关党支部 | | |';

/** What is said of a roster, and what a clerk then writes. */
export const rosterAdvice: readonly Advice[] = [
  on(
    'principal-missing',
    of(li, sun),
    { A4: '县教育局', B4: '张建国', C4: '局长', D4: '主要负责同志' },
    { told: '请在花名册里写明一位主要负责同志', elsewhere: true },
  ),
  on(
    'principal-several',
    of(zhang, zhang.replace('张建国', '王强'), li, sun),
    { D3: '班子成员' },
    { told: '其余请写班子成员', elsewhere: true },
  ),
  on(
    'roster-empty',
    of(),
    { A2: '县教育局', B2: '张建国', C2: '局长', D2: '主要负责同志' },
    { told: '至少写姓名、职务、角色', elsewhere: true },
  ),
  on('exemption-unknown', of(zhang, li, sun, '县教育局 | 康德 | 退休 | 党员 | 中共党员 | 机关党支部 | | 特殊 |'), { H5: '年老体弱' }),
  on('exemption-unknown', of(zhang, li, sun, '县教育局 | 康德 | 退休 | 党员 | 中共党员 | 机关党支部 | | 特殊 |'), { H5: '口述代记' }),
  on('exemption-unknown', of(zhang, li, sun, '县教育局 | 康德 | 退休 | 党员 | 中共党员 | 机关党支部 | | 特殊 |'), { H5: '外出流动' }),
  on(
    'exemption-unknown',
    of(zhang, li, sun, '县教育局 | 康德 | 退休 | 党员 | 中共党员 | 机关党支部 | | 特殊 |'),
    { H5: null },
    { told: '没有的留空' },
  ),
  on(
    'head-unled',
    of(zhang, li, sun, '县教育局 | 吴刚 | 人事科科长 | 部门主要负责同志 | 中共党员 | 机关党支部 | | |'),
    { G3: '办公室、人事科' },
    { told: '请在分管的班子成员一行填“分管部门”', elsewhere: true },
  ),
  on(
    'lead-circle',
    of(
      zhang,
      li,
      sun.replace('部门主要负责同志', '班子成员、部门主要负责同志').replace('机关党支部 | |', '机关党支部 | 基教科 |'),
      '县教育局 | 李梅 | 基教科科长 | 部门主要负责同志 | 中共党员 | 机关党支部 | | |',
    ),
    { G4: null },
    { told: '请核对“分管部门”一栏' },
  ),
  on(
    'lead-department-headless',
    of(zhang, li.replace('办公室', '办公室、人事科'), sun, '人事科 | 吴刚 | 科员 | 党员 | 中共党员 | 机关党支部 | | |'),
    { D5: '部门主要负责同志', C5: '人事科科长' },
    { told: '请把该部门主要负责同志列入花名册', elsewhere: true },
  ),
  on(
    'lead-department-unknown',
    of(zhang, li.replace('办公室', '办公室、人事科'), sun),
    { A5: '县教育局', B5: '吴刚', C5: '人事科科长', D5: '部门主要负责同志' },
    { told: '职务写“××科科长”“××办公室主任”', elsewhere: true },
  ),
  on('name-unusable', of(zhang, li, sun, '县教育局 | 空缺 | 副局长 | 班子成员 | | | | |'), { B5: '王强' }, { told: '请写姓名' }),
  on('name-unusable', of(zhang, li, sun, '县教育局 | 空缺 | 副局长 | 班子成员 | | | | |'), {}, { told: '空缺的职务不用列', drop: [5] }),
  on(
    'namesakes',
    of(
      zhang,
      li,
      sun,
      '县财政局 | 张建国 | 局长 | 主要负责同志 | 中共党员 | | | |',
      '县财政局 | 刘洋 | 副局长 | 班子成员 | 中共党员 | | | |',
    ),
    { I2: '13800000001', I5: '13800000001' },
    { told: '请在各行填上相同的联系电话', elsewhere: true },
  ),
  on('person-twice', of(zhang, li, sun, li), {}, { told: '请删去一行', drop: [5] }),
  on(
    'person-twice',
    of(zhang, li, sun, li),
    { I3: '13800000001', I5: '13800000002' },
    { told: '请填联系电话或出生年月以便区分', elsewhere: true },
  ),
  on(
    'person-two-posts',
    of(zhang, li, sun, li.replace('副局长', '工会主席')),
    { I3: '13800000001', I5: '13800000002' },
    { told: '各填各的联系电话或出生年月', elsewhere: true },
  ),
  on(
    'person-two-posts',
    of(zhang, li, sun, li.replace('副局长', '工会主席')),
    { I3: '13800000001', I5: '13800000001' },
    { told: '请在各行填上相同的联系电话', elsewhere: true },
  ),
  on(
    'namesakes',
    of(
      zhang,
      li,
      sun,
      '县财政局 | 张建国 | 局长 | 主要负责同志 | 中共党员 | | | |',
      '县财政局 | 刘洋 | 副局长 | 班子成员 | 中共党员 | | | |',
    ),
    { I2: '13800000001', I5: '13800000002' },
    { told: '请各填各的联系电话或出生年月', elsewhere: true },
  ),
  on('role-missing', of(zhang, li, sun, '县教育局 | 康德 | | | | | | |'), { D5: '群众' }, { told: '请填“角色”一栏', elsewhere: true }),
  on(
    'role-missing',
    of(zhang, li, sun, '县教育局 | 康德 | | | | | | |'),
    { E5: '中共党员' },
    { told: '或填“职务”“政治面貌”', elsewhere: true, brings: ['roles-from-posts'] },
  ),
  ...['主要负责同志', '班子成员', '部门主要负责同志', '支部书记', '党员', '群众', '督导组成员'].map((role) =>
    on(
      'role-unknown',
      of(...(role === '主要负责同志' ? [] : [zhang]), li, sun, '县教育局 | 康德 | 干部 | 骨干 | 中共党员 | 机关党支部 | | |'),
      { [role === '主要负责同志' ? 'D4' : 'D5']: role },
      { told: role, ...(role === '部门主要负责同志' && { brings: ['head-unled'] as const }) },
    ),
  ),
  on(
    'role-unsure',
    of(zhang, li, sun, '县教育局 | 康德 | 工作组组长 | | 中共党员 | 机关党支部 | | |'),
    { D5: '班子成员' },
    { elsewhere: true },
  ),
  on(
    'roles-from-posts',
    of(zhang, li, sun, '县教育局 | 康德 | 副局长 | | 中共党员 | 机关党支部 | | |'),
    { D5: '班子成员' },
    { told: '请在“角色”一栏写明', elsewhere: true },
  ),
  on(
    'lead-department-likely',
    of(zhang, li.replace('办公室', '基教科'), sun.replace('办公室主任', '基础教育科科长')),
    { G3: '基础教育科' },
    { told: '请把部门名称写全' },
  ),
  on(
    'lead-of-self',
    of(zhang, li, '县教育局 | 孙浩 | 办公室主任 | 班子成员、部门主要负责同志 | 中共党员 | 机关党支部 | 办公室 | |'),
    { G4: null },
    { told: '写错的请改“分管部门”' },
  ),
  on('name-dot', of(zhang, li, sun, '县教育局 | 阿力.买提 | 科员 | 党员 | 中共党员 | 机关党支部 | | |'), { B5: '阿力·买提' }),
];
