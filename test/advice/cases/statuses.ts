import { type Advice, onLedger } from '../../support/follow-advice';
import { sheet } from '../../support/sheet';

/** Two items whose statuses are these, in a ledger with a type column. */
const statuses = (first: string, second = '整改中') => sheet('整改台账')`
  填报单位：县教育局
  序号 | 存在问题    | 具体表现    | 整改措施      | 责任人 | 完成时限   | 整改状态  | 整改类型
  1    | 会议多      | 5月开会12次 | 会议减一成    | 张建国 | 2024-09-30 | ${first}  | 限期整改
  2    | 文件多      | 发文增加3件 | 发文减一成    | 张建国 | 2024-09-30 | ${second} | 限期整改
`;

const written = '可写未开始、整改中、基本完成、已完成、已完成并长期坚持、长期坚持、申请销号、已销号或退回整改';

/** The same items with a last column of this header and these texts. */
const column = (header: string, first: string, second: string) => sheet('整改台账')`
  填报单位：县教育局
  序号 | 存在问题    | 具体表现    | 整改措施      | 责任人 | 完成时限   | ${header}
  1    | 会议多      | 5月开会12次 | 会议减一成    | 张建国 | 2024-09-30 | ${first}
  2    | 文件多      | 发文增加3件 | 发文减一成    | 张建国 | 2024-09-30 | ${second}
`;

/** The same three problems in a sheet of this name. */
const month = (name: string) => sheet(name)`
  填报单位：县教育局
  序号 | 存在问题                   | 具体表现    | 整改措施      | 责任人 | 完成时限   | 整改状态
  1    | 会议多，挤占了下基层的时间 | 5月开会12次 | 会议减一成    | 张建国 | 2024-09-30 | 整改中
  2    | 文件多，基层应付不过来     | 发文增加3件 | 发文减一成    | 张建国 | 2024-09-30 | 整改中
  3    | 调研少，解决的问题不多     | 只去过2次   | 每人下乡2次   | 张建国 | 2024-09-30 | 整改中
`;

const problemList = sheet('问题清单')`
  填报单位：县教育局
  序号 | 存在问题                   | 具体表现
  1    | 会议多，挤占了下基层的时间 | 5月开会12次
  2    | 文件多，基层应付不过来     | 发文增加3件
`;
const taskList = sheet('任务清单')`
  填报单位：县教育局
  序号 | 整改措施      | 责任人 | 完成时限   | 整改状态
  1    | 会议减一成    | 张建国 | 2024-09-30 | 整改中
  2    | 发文减一成    | 张建国 | 2024-09-30 | 整改中
`;
const joinedList = sheet('问题清单')`
  填报单位：县教育局
  序号 | 存在问题                   | 具体表现    | 整改措施      | 责任人 | 完成时限   | 整改状态
  1    | 会议多，挤占了下基层的时间 | 5月开会12次 | 会议减一成    | 张建国 | 2024-09-30 | 整改中
  2    | 文件多，基层应付不过来     | 发文增加3件 | 发文减一成    | 张建国 | 2024-09-30 | 整改中
`;

const titleOfLastYear = sheet('整改台账')`
  县教育局2023年度民主生活会整改台账
  序号 | 存在问题    | 具体表现    | 整改措施      | 责任人 | 完成时限   | 整改状态
  1    | 会议多      | 5月开会12次 | 会议减一成    | 张建国 | 9月底前    | 整改中
`;

/** What is said of statuses, and what a clerk then writes. */
export const statusAdvice: readonly Advice[] = [
  ...['未开始', '整改中', '基本完成', '申请销号', '退回整改'].map((text) =>
    onLedger('status-unknown', statuses('走流程'), { G3: text }, { told: written }),
  ),
  ...['已完成', '已完成并长期坚持', '已销号'].map((text) =>
    onLedger(
      'status-unknown',
      statuses('走流程'),
      { G3: text },
      {
        told: written,
        brings: text === '已销号' ? (['no-acceptance-columns', 'no-proof-columns'] as const) : (['no-proof-columns'] as const),
      },
    ),
  ),
  onLedger('status-unknown', statuses('走流程'), { G3: '长期坚持' }, { told: written }),
  onLedger(
    'status-is-type',
    statuses('立行立改'),
    { G3: '整改中', H3: '立行立改', F3: '立行立改' },
    { told: '移到整改类型或完成时限，状态写整改中或已完成', brings: ['immediate-still-open'] },
  ),
  onLedger('status-is-type', statuses('限期整改'), { G3: '整改中' }),
  onLedger('status-blank', statuses('', ''), { G3: '整改中', G4: '未开始' }, { elsewhere: true }),
  onLedger('status-blank', statuses('', ''), { G3: '已完成', G4: '未开始' }, { elsewhere: true, brings: ['no-proof-columns'] }),
  onLedger(
    'no-status-column',
    column('备注', '', ''),
    { H2: '整改状态', H3: '整改中', H4: '未开始' },
    { told: '请增加“整改状态”一列', elsewhere: true },
  ),
  onLedger(
    'progress-without-status',
    column('整改进展', '修订了会议制度', '核减了文件'),
    { H2: '整改状态', H3: '整改中', H4: '未开始' },
    { told: '请增加“整改状态”一列', elsewhere: true },
  ),
  onLedger(
    'progress-without-status',
    column('整改进展', '修订了会议制度', '核减了文件'),
    { G3: '整改中。修订了会议制度', G4: '未开始' },
    { told: '的开头写“已完成。”或“整改中。”，再写做法', elsewhere: true, brings: ['status-from-progress'] },
  ),
  onLedger(
    'progress-without-status',
    column('整改进展', '修订了会议制度', '核减了文件'),
    { G3: '整改中。修订了会议制度', G4: '整改中。核减了文件' },
    { told: '再写做法', elsewhere: true, brings: ['status-from-progress'] },
  ),
  onLedger(
    'progress-without-status',
    column('整改进展', '修订了会议制度', '核减了文件'),
    { G3: '整改中。修订了会议制度', G4: '已完成。核减了文件' },
    { told: '再写做法', elsewhere: true, brings: ['no-proof-columns', 'status-from-progress'] },
  ),
  onLedger(
    'status-from-progress',
    column('整改进展', '整改中，修订了会议制度', '未开始'),
    { G3: '修订了会议制度', G4: null, H2: '整改状态', H3: '整改中', H4: '未开始' },
    { told: '建议增加“整改状态”一列，“整改进展”只写做了什么', elsewhere: true },
  ),
  onLedger('closed-unknown', column('是否销号', '再议', '否'), { G3: '否' }),
  onLedger('closed-unknown', column('是否销号', '再议', '否'), { G3: '待销号' }),
  onLedger('closed-unknown', column('是否销号', '再议', '否'), { G3: '是' }, { brings: ['no-proof-columns', 'no-acceptance-columns'] }),
  onLedger('closed-unknown', column('是否销号', '再议', '否'), { G3: '已销号' }, { brings: ['no-proof-columns', 'no-acceptance-columns'] }),
  onLedger('type-unknown', column('整改类型', '其他', '限期整改'), { G3: '限期整改' }),
  onLedger(
    'type-unknown',
    column('整改类型', '其他', '限期整改'),
    { G3: '立行立改' },
    { told: '可写立行立改、限期整改或长期坚持', brings: ['type-against-deadline'] },
  ),
  onLedger('type-unknown', column('整改类型', '其他', '限期整改'), { G3: '长期坚持' }),
  onLedger('date-unreadable', column('实际完成时间', '已完成', ''), { G3: '2024-03-31' }),
  onLedger('date-unreadable', column('实际完成时间', '上半年', ''), { G3: '2024年3月31日' }),
  onLedger('date-assumed', column('实际完成时间', '6月20日', ''), { G3: '2024-06-20' }),
  onLedger('title-of-other-year', titleOfLastYear, { F3: '2023年9月底前' }, { told: '请在时限里写上年份', elsewhere: true }),
  onLedger(
    'title-of-other-year',
    titleOfLastYear,
    { '设置!A1': '设置项', '设置!B1': '设置值', '设置!A2': '年度', '设置!B2': 2023 },
    { told: '在《设置》的“年度”里写2023', elsewhere: true, brings: ['deadline-past'] },
  ),
  onLedger(
    'status-from-heading',
    sheet('整改台账')`
    填报单位：县教育局
    序号 | 存在问题    | 具体表现    | 整改措施      | 责任人 | 完成时限
    一、已完成整改的问题
    1    | 会议多      | 5月开会12次 | 会议减一成    | 张建国 | 2024-09-30
    二、正在整改的问题
    1    | 文件多      | 发文增加3件 | 发文减一成    | 张建国 | 2024-09-30
  `,
    { G2: '整改状态', G4: '已完成', G6: '整改中' },
    { told: '建议增加“整改状态”一列，逐行填写', elsewhere: true, brings: ['no-proof-columns'] },
  ),
  onLedger(
    'items-over-sheets',
    problemList,
    {},
    {
      told: '请按序号合成一张台账，一项一行，写全问题、措施、责任人和时限',
      files: { '县教育局.xlsx': [problemList, taskList] },
      becomes: [joinedList],
    },
  ),
  onLedger(
    'items-on-two-sheets',
    month('1月'),
    {},
    { told: '请只留最新或最全的一张，其余移出这个文件', files: { '县教育局.xlsx': [month('1月'), month('2月')] }, becomes: [month('2月')] },
  ),
  ...['2024-05-31', null].map((stated) =>
    onLedger(
      'deadline-stated-otherwise',
      sheet('总台账')`
        序号 | 存在问题             | 具体表现 | 整改措施         | 责任人 | 完成时限   | 折算到期日
        1    | 会议文件偏多影响基层 | 12次     | 全年压减会议两次 | 王强   | 2024-05-31 | @2024-12-31
      `,
      { G2: stated },
      { told: stated === null ? '或清空这一格' : '把折算到期日也改成一样', elsewhere: true },
    ),
  ),
];
