import { newWorkbook, workbookBytes } from './build-workbook';
import { box, centred, leftAligned, looks } from './looks';

/** A person of the made-up county: 单位, 姓名, 职务, 角色, 政治面貌, 所在党支部, 分管部门, 特殊情况. */
type SamplePerson = readonly [
  unit: string,
  name: string,
  post: string,
  role: string,
  political: string,
  branch: string,
  charge: string,
  special: string,
];

const education = '县教育局';
const town = '城关镇';
const approval = '县审批局';
const office = '县教育局机关第一党支部';
const teachers = '县教育局机关第二党支部';
const townBranch = '城关镇机关党支部';
const windows = '县审批局党支部';
const member = '中共党员';

/** Three units of different kinds, with what rosters really hold: short unit names, a namesake, a minority name, somebody old, somebody away. */
export const sampleRoster: readonly SamplePerson[] = [
  [education, '贺志远', '党组书记、局长', '主要负责同志', member, office, '人事科', ''],
  [education, '苏晓梅', '党组成员、副局长', '班子成员', member, teachers, '基础教育科、教研室', ''],
  [education, '万建平', '党组成员、副局长', '班子成员', member, office, '计划财务科', ''],
  [education, '李娜', '党组成员、副局长', '班子成员', member, teachers, '安全科', ''],
  [education, '阿依古丽·买买提', '党组成员、督学', '班子成员', member, office, '', ''],
  [education, '邵明', '人事科科长', '部门主要负责同志', member, office, '', ''],
  [education, '陶静', '基础教育科科长', '部门主要负责同志', member, teachers, '', ''],
  [education, '林海波', '教研室主任', '部门主要负责同志', '群众', '', '', ''],
  [education, '顾红', '计划财务科科长', '部门主要负责同志', member, office, '', ''],
  [education, '侯立新', '安全科科长', '部门主要负责同志', member, teachers, '', ''],
  [education, '康德厚', '退休干部', '党员', member, office, '', '年老体弱'],
  [education, '田甜', '科员', '党员', member, teachers, '', ''],
  [town, '石卫东', '党委书记', '主要负责同志', member, townBranch, '党政办公室', ''],
  [town, '薛丽', '党委副书记、镇长', '班子成员', member, townBranch, '财政所', ''],
  [town, '高原', '党委副书记', '班子成员', member, townBranch, '', ''],
  [town, '汪洋', '党委委员、纪委书记', '班子成员', member, townBranch, '', ''],
  [town, '段春雨', '党委委员、副镇长', '班子成员', member, townBranch, '农业农村服务中心', ''],
  [town, '李娜', '副镇长', '班子成员', member, townBranch, '', ''],
  [town, '鲁大成', '党政办公室主任', '部门主要负责同志', member, townBranch, '', ''],
  [town, '冉小玉', '财政所所长', '部门主要负责同志', '群众', '', '', ''],
  [town, '尹志刚', '农业农村服务中心主任', '部门主要负责同志', member, townBranch, '', ''],
  [town, '毕福生', '职工', '党员', member, townBranch, '', '外出流动'],
  [approval, '程远', '党组书记、局长', '主要负责同志', member, windows, '', ''],
  [approval, '卢敏', '党组成员、副局长', '班子成员', member, windows, '综合窗口科', ''],
  [approval, '向前', '党组成员、副局长', '班子成员', member, windows, '政策法规科', ''],
  [approval, '左琳', '综合窗口科科长', '部门主要负责同志', member, windows, '', ''],
  [approval, '任晓东', '政策法规科科长', '部门主要负责同志', member, windows, '', '口述代记'],
];

const columns = [
  { head: '序号', width: 6 },
  { head: '单位', width: 12 },
  { head: '姓名', width: 17 },
  { head: '职务', width: 24 },
  { head: '角色', width: 18 },
  { head: '政治面貌', width: 11 },
  { head: '组织关系所在党支部', width: 24 },
  { head: '分管部门', width: 22 },
  { head: '特殊情况', width: 12 },
];

const saved = '2024-05-20T02:00:00Z';

/** 花名册.xlsx: the people of three units, as an office keeps them. */
export async function buildRoster(): Promise<Buffer> {
  const workbook = newWorkbook('县委活动办', saved);
  const sheet = workbook.addWorksheet('花名册', { views: [{ state: 'frozen', xSplit: 0, ySplit: 2 }] });
  sheet.columns = columns.map(({ width }) => ({ width }));
  sheet.getCell('A1').value = '青禾县2024年度民主生活会花名册';
  sheet.getCell('A1').font = looks.formal.title;
  sheet.getCell('A1').alignment = centred;
  sheet.mergeCells(1, 1, 1, columns.length);
  sheet.getRow(1).height = 34;
  const rows = [columns.map(({ head }) => head), ...sampleRoster.map((person, at) => [at + 1, ...person.map((text) => text || null)])];
  rows.forEach((values, index) => {
    const row = sheet.getRow(index + 2);
    row.values = values;
    for (let column = 1; column <= columns.length; column += 1) {
      const cell = row.getCell(column);
      cell.border = box;
      cell.font = index === 0 ? looks.formal.header : looks.formal.body;
      cell.alignment = index > 0 && column === 4 ? leftAligned : centred;
    }
    row.height = index === 0 ? 28 : 22;
  });
  return workbookBytes(workbook, saved);
}

/** 请假.csv: who is away while the sample plan runs. */
export function absenceList(): string {
  return ['人员,日期,时段,原因', '万建平,2024-06-06,,去市里开会', '石卫东,2024-06-05至2024-06-06,上午,县委会议', ''].join('\r\n');
}
