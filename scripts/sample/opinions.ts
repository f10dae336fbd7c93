import { newWorkbook, workbookBytes } from './build-workbook';
import { box, centred, leftAligned, looks } from './looks';

type Row = readonly (string | number)[];

interface Sheet {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly Row[];
}

/** Short columns are centred, long ones run from the left. */
const wide = 20;

async function sheetBytes({ name, title, columns, rows }: Sheet, saved: string): Promise<Buffer> {
  const workbook = newWorkbook('县委活动办', saved);
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', xSplit: 0, ySplit: 2 }] });
  sheet.columns = columns.map(({ width }) => ({ width }));
  sheet.getCell('A1').value = title;
  sheet.getCell('A1').font = looks.formal.title;
  sheet.getCell('A1').alignment = centred;
  sheet.mergeCells(1, 1, 1, columns.length);
  sheet.getRow(1).height = 34;
  [columns.map(({ head }) => head), ...rows].forEach((values, index) => {
    const row = sheet.getRow(index + 2);
    row.values = values.map((value) => (value === '' ? null : value));
    columns.forEach(({ width }, at) => {
      const cell = row.getCell(at + 1);
      cell.border = box;
      cell.font = index === 0 ? looks.formal.header : looks.formal.body;
      cell.alignment = index > 0 && width >= wide ? { ...leftAligned, wrapText: true } : centred;
    });
  });
  return workbookBytes(workbook, saved);
}

/** What was said of the county's education bureau: repeated opinions, telling ones, a person who is not in the roster, links to its ledger. */
const opinions: readonly Row[] = [
  ['YJ-001', '座谈会', '2024.3.5', '群众', '领导班子', '', '会议还是多，有时一个下午开三个会，基层学校疲于应付。', '', '7', ''],
  ['YJ-002', '调查问卷', '2024.3.6', '服务对象', '领导班子', '', '给学校发的文件太多，能合并的请合并。', '给学校发文偏多', '7', '已答复'],
  ['YJ-003', '意见箱', '2024.3.6', '群众', '领导班子', '', '对基层学校发文太多了，内容重复。', '给学校发文偏多', '7', ''],
  ['YJ-004', '座谈会', '2024.3.7', '人大代表', '领导班子', '', '校门口摊点又多起来了，家长不放心。', '', '3、4', ''],
  ['YJ-005', '个别交谈', '2024.3.7', '党员', '个人', '贺志远', '批评人不太注意场合，年轻同志有话不敢说。', '', '', ''],
  ['YJ-006', '征求意见表', '2024.3.8', '党员', '个人', '贺志远', '到乡村学校去得少，\n去了也多是听汇报。', '', '', ''],
  ['YJ-007', '调查问卷', '2024.3.8', '群众', '个人', '苏晓梅', '课后服务的事说过几次，希望抓到底。', '', '5', ''],
  ['YJ-008', '意见箱', '2024.3.8', '群众', '个人', '万建平', '我是财务科的，报销单子要跑三趟，建议简化。', '', '', ''],
  ['YJ-009', '热线电话', '2024.3.11', '服务对象', '个人', '阿依古丽·买买提', '督导很细，就是反馈慢，有事请打13800138000。', '', '', ''],
  ['YJ-010', '网络征询', '2024.3.11', '群众', '个人', '李娜', '校园安全检查提前打招呼，看不到真情况。', '', '3', ''],
  ['YJ-011', '来信来访', '2024.3.12', '信访', '领导班子', '', '反映问题后一个月没有回音，答复的口径前后不一样。', '', '8', ''],
  ['YJ-012', '书面征求意见', '2024.3.12', '基层单位', '党组织', '', '三会一课有时凑在一天开，走形式。', '', '', ''],
  ['YJ-013', '座谈会', '2024.3.12', '基层单位', '个人', '孙正', '协调部门之间的事不够主动。', '', '', ''],
  ['YJ-014', '深入基层一线', '2024.3.13', '群众', '领导班子', '', '=建议把教辅材料的钱公开，订多少、多少钱，贴出来', '', '10', ''],
];

/** 征求意见台账.xlsx. */
export function buildOpinionRegister(): Promise<Buffer> {
  return sheetBytes(
    {
      name: '征求意见台账',
      title: '县教育局征求意见台账',
      columns: [
        { head: '意见编号', width: 10 },
        { head: '征求渠道', width: 14 },
        { head: '征求时间', width: 12 },
        { head: '意见来源', width: 12 },
        { head: '意见对象', width: 12 },
        { head: '涉及人', width: 17 },
        { head: '意见原文', width: 44 },
        { head: '归纳意见', width: 20 },
        { head: '关联问题', width: 10 },
        { head: '答复状态', width: 10 },
      ],
      rows: opinions,
    },
    '2024-03-14T02:00:00Z',
  );
}

/** 意见人名单.xlsx: kept apart, only to check what is handed out. */
export function buildGiverList(): Promise<Buffer> {
  return sheetBytes(
    {
      name: '意见人名单',
      title: '意见人名单（单独存放，不随台账流转）',
      columns: [
        { head: '意见人代号', width: 12 },
        { head: '意见人姓名', width: 12 },
        { head: '意见人联系方式', width: 18 },
        { head: '意见人单位', width: 16 },
        { head: '意见编号', width: 12 },
      ],
      rows: [
        ['YR-01', '顾红', '', '计划财务科', 'YJ-008'],
        ['YR-02', '屈长河', '13800138000', '', 'YJ-009'],
      ],
    },
    '2024-03-14T02:00:00Z',
  );
}

/** 去年整改台账.xlsx: other headers and other words than this year's. */
export function buildLastYear(): Promise<Buffer> {
  return sheetBytes(
    {
      name: '2023年度',
      title: '县教育局2023年度民主生活会整改情况',
      columns: [
        { head: '项次', width: 7 },
        { head: '查摆出的问题', width: 34 },
        { head: '整改举措', width: 34 },
        { head: '具体责任人', width: 14 },
        { head: '整改时限', width: 14 },
        { head: '当前状态', width: 12 },
      ],
      rows: [
        [1, '对基层学校的发文仍然偏多', '能合并的文件合并印发', '邵明', '2023年12月底前', '已销号'],
        [2, '校外培训机构治理出现反弹', '每月联合执法一次', '侯立新', '2023年12月底前', '已完成'],
        [3, '义务教育学校课后服务的质量不齐', '开展课后服务达标创建', '陶静', '2023年12月底前', '整改中'],
        [4, '教师周转房管理不规范', '逐套登记', '顾红', '2023年9月底前', '已完成'],
        [5, '老旧校舍档案不全', '补齐档案', '顾红', '2023年9月底前', ''],
      ],
    },
    '2024-01-10T02:00:00Z',
  );
}
