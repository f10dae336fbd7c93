import { newWorkbook, workbookBytes } from './build-workbook';
import { box, centred, looks } from './looks';

/** A unit of the made-up county, in the order of the county's papers. */
interface SampleUnit {
  readonly name: string;
  readonly short: string;
  readonly former: string;
  readonly level: string;
  readonly group: string;
  readonly leader: string;
}

const unit = (name: string, short: string, former: string, level: string, group: string, leader: string): SampleUnit => ({
  name,
  short,
  former,
  level,
  group,
  leader,
});

const office = '县直部门单位';
const service = '执法监管和窗口服务';
const town = '镇街道';

export const sampleUnits: readonly SampleUnit[] = [
  unit('青禾县委办公室', '县委办', '', office, '第一督导组', '方世平'),
  unit('青禾县人民政府办公室', '县政府办', '', office, '第一督导组', '宋书恒'),
  unit('青禾县委组织部', '县委组织部', '', office, '第一督导组', '郑海涛'),
  unit('青禾县委宣传部', '县委宣传部', '', office, '第一督导组', '沈静怡'),
  unit('青禾县教育局', '县教育局', '青禾县教育体育局', office, '第二督导组', '沈静怡'),
  unit('青禾县民政局', '县民政局', '', office, '第二督导组', '宋书恒'),
  unit('青禾县财政局', '县财政局', '', office, '第二督导组', '宋书恒'),
  unit('青禾县人力资源和社会保障局', '县人社局', '青禾县劳动和社会保障局', service, '第二督导组', '郑海涛'),
  unit('青禾县自然资源和规划局', '县自然资源局', '青禾县国土资源局', service, '第三督导组', '钟卫国'),
  unit('青禾县住房和城乡建设局', '县住建局', '青禾县建设局', service, '第三督导组', '钟卫国'),
  unit('青禾县交通运输局', '县交通局', '青禾县交通局', service, '第三督导组', '钟卫国'),
  unit('青禾县农业农村局', '县农业农村局', '青禾县农业局', office, '第四督导组', '谭立群'),
  unit('青禾县卫生健康局', '县卫健局', '青禾县卫生和计划生育局', service, '第四督导组', '沈静怡'),
  unit('青禾县市场监督管理局', '县市场监管局', '青禾县工商行政管理局', service, '第四督导组', '谭立群'),
  unit('青禾县行政审批局', '县审批局', '青禾县政务服务中心', service, '第四督导组', '宋书恒'),
  unit('青禾县城关镇', '城关镇', '', town, '第五督导组', '方世平'),
  unit('青禾县柳林镇', '柳林镇', '', town, '第五督导组', '谭立群'),
  unit('青禾县红石桥乡', '红石桥乡', '', town, '第五督导组', '谭立群'),
];

const saved = '2024-06-03T02:00:00Z';
const columns = [
  { head: '单位名称', width: 30 },
  { head: '简称', width: 16 },
  { head: '曾用名', width: 26 },
  { head: '层级', width: 20 },
  { head: '督导组', width: 13 },
  { head: '联系领导', width: 11 },
  { head: '官方排序', width: 10 },
];

/** 单位名单.xlsx: who must report, in official order, with the names they go by. */
export async function buildUnitList(): Promise<Buffer> {
  const workbook = newWorkbook('县委活动办', saved);
  const sheet = workbook.addWorksheet('单位名单', { views: [{ state: 'frozen', xSplit: 0, ySplit: 1 }] });
  sheet.columns = columns.map(({ width }) => ({ width }));
  const rows = [
    columns.map(({ head }) => head),
    ...sampleUnits.map(({ name, short, former, level, group, leader }, index) => [
      name,
      short,
      former || null,
      level,
      group,
      leader,
      index + 1,
    ]),
  ];
  rows.forEach((values, index) => {
    const row = sheet.getRow(index + 1);
    row.values = values;
    for (let column = 1; column <= columns.length; column += 1) {
      const cell = row.getCell(column);
      cell.border = box;
      cell.font = index === 0 ? looks.formal.header : looks.formal.body;
      cell.alignment = centred;
    }
    row.height = index === 0 ? 28 : 22;
  });
  return workbookBytes(workbook, saved);
}
