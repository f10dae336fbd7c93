import type { PlanCell, SheetPlan, WorkbookPlan } from '../../../../core/table/sheet-plan';

const states = ['未启动', '整改中', '基本完成', '已完成', '已销号', '长期坚持'];

const headers = [
  '序号',
  '单位',
  '存在问题',
  '具体表现',
  '整改措施',
  '整改类型',
  '责任领导',
  '责任人',
  '完成时限',
  '到期日',
  '整改状态',
  '备注',
];

type Row = readonly [problem: string, example: string, measure: string, kind: string, deadline: string, day: string | null, state: string];

const items: readonly Row[] = [
  [
    '理论学习不够系统深入，存在以干代学现象',
    '一季度党委理论学习中心组只集中学习1次，研讨发言多为念稿。',
    '制定年度学习计划，每月集中学习不少于1天；每季度开展1次交流研讨，班子成员轮流领学。',
    '限期整改',
    '2024年3月底前',
    '2024-03-31',
    '已销号',
  ],
  [
    '会议多、文件多，基层疲于应付',
    '上半年以办公室名义发文同比增加12%。',
    '能用电话、短信部署的不开会；严控发文数量，同比压减10%以上。',
    '立行立改',
    '立行立改',
    null,
    '已完成',
  ],
  [
    '调查研究走马观花',
    '到村（社区）调研多看“亮点”，少看“难点”。',
    '班子成员每人联系1个后进村，每月驻点不少于2天，形成问题清单并逐项销号。',
    '限期整改',
    '2024年6月30日',
    '2024-06-30',
    '整改中',
  ],
  [
    '供热质量不高，群众反映集中',
    '老城区12个小区室温不达标，12345热线投诉87件。',
    '更换二次管网3.2公里；供热期前完成换热站检修；建立“接诉即办”台账，2小时内上门。',
    '限期整改',
    '2024年10月底前',
    '2024-10-31',
    '整改中',
  ],
  [
    '窗口办事拖拉，一次性告知落实不到位',
    '群众为补一份材料跑了三趟。',
    '印制一次性告知单；实行首问负责制；每周抽查办件回访不少于20件。',
    '立行立改，长期坚持',
    '立行立改，长期坚持',
    null,
    '长期坚持',
  ],
  [
    '干部担当精神不足，怕担责、不敢为',
    '两个项目因无人牵头搁置半年。',
    '=建立容错纠错清单（征求纪委意见后印发）',
    '限期整改',
    '2024年4月15日前',
    '2024-04-15',
    '整改中',
  ],
  [
    '落实全面从严治党主体责任有差距',
    '部分班子成员“一岗双责”只签责任书、不抓过程。',
    '每半年听取1次班子成员履行“一岗双责”情况汇报，结果纳入年度考核。',
    '限期整改',
    '二季度末',
    '2024-06-30',
    '基本完成',
  ],
];

const units = ['县教育局', '县住房和城乡建设局', '城关镇', '县行政审批服务局', '县卫生健康局'];
const people = ['张建国', '李梅、王强', '赵敏', '刘洋', '陈志远'];

function ledgerRow(index: number): readonly PlanCell[] {
  const [problem, example, measure, kind, deadline, day, state] = items[index % items.length] ?? items[0] ?? ['', '', '', '', '', null, ''];
  const who = people[index % people.length] ?? '';
  const due = day === null ? null : { day: day as `${number}-${number}-${number}` }; // the days above are written as ISO days
  const remark = index % 6 === 2 ? { value: '见疑点', link: { sheet: '疑点', cell: `A${4 + Math.floor(index / 6)}` } } : '';
  const unit = units[index % units.length] ?? '';
  return [index + 1, unit, problem, example, measure, kind, '周书记', who, deadline, due, state, remark];
}

function ledger(rows: number): SheetPlan {
  const head = 3;
  const all = (column: number) => ({ top: head + 1, left: column, bottom: head + rows, right: column });
  return {
    name: '问题整改台账',
    columns: [
      { width: 6, style: 'integer' },
      { width: 14, style: 'centre' },
      { width: 26, style: 'text' },
      { width: 30, style: 'text' },
      { width: 38, style: 'text' },
      { width: 12, style: 'centre' },
      { width: 10, style: 'centre' },
      { width: 11, style: 'centre' },
      { width: 15, style: 'centre' },
      { width: 12, style: 'date' },
      { width: 11, style: 'centre' },
      { width: 12, style: 'text' },
    ],
    head: [
      { cells: ['某县2023年度专题民主生活会问题整改台账'], style: 'title' },
      { cells: ['填报单位：县委主题教育领导小组办公室      截至：2024年5月6日      共5个单位'], style: 'subtitle' },
      {
        cells: headers.map((header) => ({
          value: header,
          style: ['存在问题', '整改措施', '责任人', '完成时限'].includes(header) ? ('requiredHeader' as const) : ('header' as const),
        })),
        style: 'header',
      },
    ],
    body: Array.from({ length: rows }, (_, index) => ledgerRow(index)),
    bodyCount: rows,
    freeze: { rows: head, columns: 3 },
    autoFilter: { top: head, left: 1, bottom: head + rows, right: headers.length },
    printTitleRows: { top: 1, bottom: head },
    landscape: true,
    dropDowns: [
      { range: all(6), choices: ['立行立改', '限期整改', '长期坚持'] },
      { range: all(8), choices: Array.from({ length: 90 }, (_, index) => `责任人${index + 1}`) },
      { range: all(11), choices: states },
    ],
    highlights: [
      {
        tag: 'overdue',
        range: { ...all(9), right: 11 },
        formula: 'AND($J4<>"",$J4<DATE(2024,5,6),$K4<>"已销号",$K4<>"已完成")',
        tint: 'overdue',
      },
      {
        tag: 'due-soon',
        range: { ...all(9), right: 11 },
        formula: 'AND($J4>=DATE(2024,5,6),$J4<=DATE(2024,5,6)+60)',
        tint: 'dueSoon',
      },
      { tag: 'settled', range: all(11), formula: '$K4="已销号"', tint: 'settled' },
    ],
    notes: [
      { row: 3, column: 3, text: '一行写一个问题，写具体，不写套话。' },
      { row: 3, column: 9, text: '可写：2024-03-31、2024年3月底前、立行立改或长期坚持。\n写“尽快”“适时”无法计算是否逾期。' },
    ],
    protectHeader: true,
  };
}

const summary: SheetPlan = {
  name: '汇总',
  columns: [
    { width: 24, style: 'text' },
    { width: 12, style: 'integer' },
    { width: 12, style: 'integer' },
    { width: 12, style: 'integer' },
    { width: 14, style: 'percent' },
  ],
  head: [
    { cells: ['各单位整改情况汇总'], style: 'title' },
    {
      cells: ['完成率＝（已完成＋已完成并长期坚持＋已销号）÷（全部－取消），精确到0.01%；本表不对单位排名，按花名册顺序。'],
      style: 'note',
    },
    { cells: ['单位', '问题数', '已完成', '逾期', '完成率'], style: 'header' },
  ],
  body: [
    ['县教育局', 12, 9, 1, 9 / 12],
    ['县住房和城乡建设局', 21, 14, 3, 14 / 21],
    ['城关镇', 9, 9, 0, 1],
    ['县行政审批服务局', 7, 2, 2, 2 / 7],
    ['县卫生健康局', 11, 7, 1, 7 / 11],
    ['合计', 60, 41, 7, { value: 41 / 60, style: 'totalPercent' as const }].map((cell) =>
      typeof cell === 'object' ? cell : { value: cell, style: 'total' as const },
    ),
  ],
  bodyCount: 6,
  freeze: { rows: 3, columns: 1 },
  printTitleRows: { top: 3, bottom: 3 },
  landscape: false,
  dataBars: [
    { top: 4, left: 2, bottom: 8, right: 2 },
    { top: 4, left: 5, bottom: 8, right: 5 },
  ],
  notes: [{ row: 3, column: 5, text: '已完成÷（问题数－取消数）' }],
};

const findings: SheetPlan = {
  name: '疑点',
  columns: [
    { width: 40, style: 'link' },
    { width: 10, style: 'centre' },
    { width: 46, style: 'text' },
    { width: 40, style: 'text' },
  ],
  head: [
    { cells: ['疑点清单'], style: 'title' },
    { cells: ['点第一列可跳到原单元格。'], style: 'note' },
    { cells: ['位置', '程度', '问题', '怎样改'], style: 'header' },
  ],
  body: [6, 9, 12, 18].map((row) => [
    { value: `县教育局.xlsx:问题整改台账!I${row}`, link: { sheet: '问题整改台账', cell: `I${row}` } },
    '须改',
    '“完成时限”写的是“尽快”，无法识别',
    '可写2024-03-31、2024年3月底前、立行立改或长期坚持',
  ]),
  bodyCount: 4,
  freeze: { rows: 3, columns: 0 },
  autoFilter: { top: 3, left: 1, bottom: 7, right: 4 },
  highlights: [{ tag: 'level', range: { top: 4, left: 2, bottom: 7, right: 2 }, formula: '$B4="须改"', tint: 'error' }],
};

/** A county's workbook as `merge` makes it: ledger, summary, findings. */
export function rectificationPlan(rows = 20): WorkbookPlan {
  return { title: '某县问题整改台账', asOf: '2024-05-06', sheets: [ledger(rows), summary, findings] };
}
