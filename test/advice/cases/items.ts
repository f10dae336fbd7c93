import type { Cell, Grid } from '../../../core/table/grid';
import { type Advice, onLedger } from '../../support/follow-advice';
import { sheet } from '../../support/sheet';

/** Columns A to K of one careful item; what differs is given by its header. */
function one(change: Partial<Record<string, Cell>>): Grid {
  const cells: Record<string, Cell> = {
    序号: 1,
    存在问题: '会议多、文件多，比如5月开会12次',
    原因分析: '文件审批把关不严',
    整改目标: '全年发文减一成',
    整改措施: '减并会议，发文减一成',
    责任人: '张建国',
    完成时限: '2024-09-30',
    整改状态: '整改中',
    实际完成时间: '',
    佐证材料: '',
    备注: '',
    ...Object.fromEntries(Object.entries(change).map(([header, cell]) => [header, cell ?? ''])),
  };
  const of = (texts: readonly Cell[]) => texts.map((text) => (text === '' ? undefined : text));
  return {
    sheet: '整改台账',
    hidden: false,
    merges: [],
    rows: [
      { row: 1, hidden: false, cells: ['填报单位：县教育局'] },
      { row: 2, hidden: false, cells: Object.keys(cells) },
      { row: 3, hidden: false, cells: of(Object.values(cells)) },
    ],
  };
}

const done = { 整改状态: '已完成', 实际完成时间: '2024-06-20', 佐证材料: '会议计划' } as const;

const several = (second: string): Grid => sheet('整改台账')`
  填报单位：县教育局
  序号      | 存在问题                  | 整改措施             | 责任人  | 完成时限   | 整改状态
  1         | 会议多，比如5月开会12次   | 全年核减会议计划10次 | 张建国  | 2024-09-30 | 整改中
  ${second} | 调研少，比如上半年只去2次 | 全年核减会议计划10次 | 张 建国 | 2024-09-30 | 整改中
  3         | 文件多，比如发文增加3件   | 全年核减会议计划10次 | 张建国  | 2024-09-30 | 整改中
`;

/** What is said of the items of a ledger, and what a clerk then writes. */
export const itemAdvice: readonly Advice[] = [
  onLedger('missing-deadline', one({ 完成时限: '' }), { G3: '2024年6月底前' }),
  onLedger('missing-deadline', one({ 完成时限: '' }), { G3: '立行立改' }, { brings: ['immediate-still-open'] }),
  onLedger('missing-deadline', one({ 完成时限: '' }), { G3: '长期坚持' }),
  onLedger('missing-measure', one({ 整改措施: '' }), { E3: '办公室每月核减一次会议计划，王芳负责' }, { told: '做什么、做几次、谁来做' }),
  onLedger('missing-owner', one({ 责任人: '' }), { F3: '张建国、李梅' }),
  onLedger('missing-owner', one({ 责任人: '待定' }), { F3: '张建国、李梅' }),
  onLedger('missing-problem', one({ 存在问题: '' }), { B3: '会议多、文件多，比如5月开会12次' }, { told: '请写明这条措施解决哪个问题' }),
  onLedger(
    'accepted-by-owner',
    one({ ...done, 整改状态: '已销号', 验收人: '张建国', 验收时间: '2024-06-25' }),
    { L3: '李梅' },
    { told: '责任人以外的人' },
  ),
  onLedger('actual-date-in-future', one({ ...done, 实际完成时间: '2024-09-20' }), { I3: '2024-06-20' }, { told: '请写实际发生的日期' }),
  onLedger('blank-deadline-of-type', one({ 完成时限: '', 整改类型: '长期坚持' }), { G3: '长期坚持' }),
  onLedger('blank-deadline-of-type', one({ 完成时限: '', 整改类型: '立行立改', ...done }), { G3: '立行立改' }),
  onLedger('blank-deadline-of-type', one({ 完成时限: '', 整改类型: '立行立改', ...done }), { G3: '2024-06-20' }, { told: '或写具体日期' }),
  onLedger('blank-deadline-of-type', one({ 完成时限: '', 整改类型: '长期坚持' }), { G3: '2024-12-20' }, { told: '或写具体日期' }),
  onLedger('closed-against-status', one({ 是否销号: '是' }), { L3: '否' }, { elsewhere: true }),
  onLedger(
    'closed-against-status',
    one({ ...done, 整改状态: '整改中', 是否销号: '是' }),
    { H3: '已销号', M2: '验收人', M3: '李梅', N2: '验收时间', N3: '2024-06-25' },
    { told: '请核对后改成一致', elsewhere: true },
  ),
  onLedger(
    'closed-day-denied',
    one({ ...done, 整改状态: '', 是否销号: '否', 销号时间: '2024-06-25' }),
    { L3: '是' },
    { elsewhere: true, brings: ['no-acceptance-columns'] },
  ),
  onLedger(
    'closed-day-denied',
    one({ ...done, 整改状态: '', 是否销号: '否', 销号时间: '2024-06-25' }),
    { M3: null, H3: '已完成' },
    { told: '删去销号时间，并填上整改状态', elsewhere: true },
  ),
  onLedger(
    'closed-without-acceptance',
    one({ ...done, 整改状态: '已销号', 验收人: '', 验收时间: '' }),
    { L3: '李梅', M3: '2024-06-25' },
    { told: '请补写验收人' },
  ),
  onLedger(
    'closed-without-acceptance',
    one({ ...done, 整改状态: '已销号', 验收人: '', 验收时间: '' }),
    { H3: '申请销号' },
    { elsewhere: true },
  ),
  onLedger(
    'status-against-acceptance',
    one({ ...done, 整改状态: '已销号', 验收人: '李梅', 验收时间: '2024-06-25', 验收意见: '验收不合格' }),
    { N3: '验收合格' },
    { told: '把验收意见写成验收合格' },
  ),
  onLedger('closed-without-acceptance', one({ ...done, 是否销号: '是', 验收人: '', 验收时间: '' }), { L3: '待销号' }, { elsewhere: true }),
  onLedger(
    'closed-without-acceptance',
    one({ ...done, 整改状态: '', 是否销号: '是', 验收人: '', 验收时间: '' }),
    { L3: '待销号' },
    { elsewhere: true },
  ),
  onLedger(
    'extension-without-original',
    one({ 完成时限: '延期至2024年9月底' }),
    { L2: '原完成时限', L3: '2024-06-30' },
    { told: '请增加“原完成时限”一栏', elsewhere: true },
  ),
  onLedger(
    'extension-without-reason',
    one({ 原完成时限: '2024-06-30', 延期后完成时限: '2024-09-30', 延期原因: '' }),
    { N3: '资金没有到位，张局长批准' },
    { told: '写明原因和批准人' },
  ),
  onLedger(
    'actual-date-in-future',
    one({ 完成时限: '', 实际完成时间: '2024-09-20' }),
    { I3: null, G3: '2024-09-20' },
    { told: '移到完成时限一栏' },
  ),
  onLedger(
    'done-but-said-open',
    one({ ...done, 整改进展: '会议计划尚未完成' }),
    { H3: '整改中', I3: null },
    { told: '没有完成的，状态写整改中，删去实际完成时间', elsewhere: true },
  ),
  onLedger('done-but-said-open', one({ ...done, 整改进展: '会议计划尚未完成' }), { L3: '会议计划已经完成' }, { told: '改成一致' }),
  onLedger('done-without-date', one({ ...done, 实际完成时间: '' }), { I3: '2024-03-31' }),
  onLedger('done-without-evidence', one({ ...done, 佐证材料: '' }), { J3: '会议记录2024-03-05，存办公室' }),
  onLedger('duplicate-seq', several('1'), { A4: 2 }, { told: '请重新编号' }),
  onLedger(
    'extended-to-earlier',
    one({ 原完成时限: '2024-10-31', 延期后完成时限: '2024-08-31', 延期原因: '资金没有到位' }),
    { M3: '2024-12-31' },
    { told: '请核对两个时限' },
  ),
  onLedger(
    'extension-without-original',
    one({ 备注: '已延期，资金没有到位，张局长批准' }),
    { L2: '原完成时限', L3: '2024-06-30' },
    { told: '请增加“原完成时限”一栏', elsewhere: true },
  ),
  onLedger(
    'extension-without-reason',
    one({ 原完成时限: '2024-06-30', 延期后完成时限: '2024-09-30' }),
    { K3: '因资金没有到位延期，经张局长批准' },
    { told: '在备注里写“因……延期，经××批准”', elsewhere: true },
  ),
  onLedger(
    'immediate-still-open',
    one({ 完成时限: '立行立改' }),
    { H3: '已完成', I3: '2024-06-20', J3: '会议计划' },
    { told: '更新状态并写实际完成时间' },
  ),
  onLedger(
    'immediate-still-open',
    one({ 完成时限: '立行立改' }),
    { G3: '2024-09-30' },
    { told: '改为限期整改并写明时限', elsewhere: true },
  ),
  onLedger(
    'immediate-still-open',
    one({ 完成时限: '立行立改' }),
    { G3: '限期整改，2024-09-30' },
    { told: '改为限期整改并写明时限', elsewhere: true },
  ),
  onLedger(
    'immediate-still-open',
    one({ 完成时限: '立行立改', 整改类型: '立行立改' }),
    { L3: '限期整改', G3: '2024-09-30' },
    { told: '改为限期整改并写明时限', elsewhere: true },
  ),
  onLedger(
    'immediate-still-open',
    one({ 完成时限: '立行立改', 整改状态: '' }),
    { H3: '已完成', I3: '2024-06-20', J3: '会议计划' },
    { told: '更新状态并写实际完成时间' },
  ),
  onLedger(
    'late-called-on-time',
    one({ ...done, 完成时限: '2024-05-31', 整改进展: '按期完成' }),
    { L3: '逾期20天完成' },
    { told: '请如实写明' },
  ),
  onLedger(
    'late-called-on-time',
    one({ ...done, 完成时限: '2024-05-31', 整改进展: '按期完成' }),
    { L3: '已完成，逾期20天' },
    { told: '请如实写明' },
  ),
  onLedger(
    'late-called-on-time',
    one({ ...done, 完成时限: '2024-05-31', 整改进展: '按期完成', 延期后完成时限: '' }),
    { M3: '2024-06-30', N2: '原完成时限', N3: '2024-05-31', O2: '延期原因', O3: '资金没有到位，局长批准' },
    { told: '请补写延期后的时限', elsewhere: true },
  ),
  onLedger(
    'measure-repeats-problem',
    one({ 整改措施: '会议多、文件多，比如5月开会12次' }),
    { E3: '减并会议，发文减一成' },
    { told: '请写准备怎么改' },
  ),
  onLedger(
    'missing-cause',
    sheet('整改台账')`
    填报单位：县教育局
    序号 | 存在问题     | 具体表现    | 原因分析 | 整改措施          | 责任人 | 完成时限   | 整改状态
    1    | 会议多       | 5月开会12次 | 把关不严 | 会议不超过2次     | 张建国 | 2024-09-30 | 整改中
    2    | 文件多       | 发文增加3件 |          | 发文减一成        | 张建国 | 2024-09-30 | 整改中
  `,
    { D4: '同上' },
  ),
  onLedger(
    'missing-goal',
    sheet('整改台账')`
    填报单位：县教育局
    序号 | 存在问题     | 具体表现    | 整改目标   | 整改措施          | 责任人 | 完成时限   | 整改状态
    1    | 会议多       | 5月开会12次 | 会议减一成 | 会议不超过2次     | 张建国 | 2024-09-30 | 整改中
    2    | 文件多       | 发文增加3件 |            | 发文减一成        | 张建国 | 2024-09-30 | 整改中
  `,
    { D4: '全年发文不超过50件' },
    { told: '写可检查的结果' },
  ),
  onLedger(
    'no-example',
    sheet('整改台账')`
    填报单位：县教育局
    序号 | 存在问题     | 具体表现    | 整改措施          | 责任人 | 完成时限   | 整改状态
    1    | 会议多       | 5月开会12次 | 会议不超过2次     | 张建国 | 2024-09-30 | 整改中
    2    | 文件多       |             | 发文减一成        | 张建国 | 2024-09-30 | 整改中
  `,
    { C4: '2024年3月发文比去年同期增加3件' },
    { told: '什么时间、什么事、涉及多少' },
  ),
  onLedger(
    'no-example-column',
    one({ 存在问题: '会议多、文件多' }),
    { L2: '具体表现', L3: '5月开会12次' },
    { told: '可增加“具体表现”一栏', elsewhere: true },
  ),
  onLedger(
    'no-example-column',
    one({ 存在问题: '会议多、文件多' }),
    { B3: '会议多、文件多，比如5月开会12次' },
    { told: '也可在问题里写“比如……”', elsewhere: true },
  ),
  onLedger(
    'ongoing-without-goal',
    one({ 完成时限: '长期坚持', 整改目标: '', 整改措施: '减并会议，发文减一成' }),
    { D3: '每季度检查一次' },
    { elsewhere: true },
  ),
  onLedger(
    'ongoing-without-goal',
    one({ 完成时限: '长期坚持', 整改目标: '', 整改措施: '减并会议，发文减一成' }),
    { D3: '2024年底前健全制度' },
    { elsewhere: true },
  ),
  onLedger(
    'no-goal-column',
    sheet('整改台账')`
    填报单位：县教育局
    序号 | 存在问题     | 具体表现    | 整改措施          | 责任人 | 完成时限   | 整改状态
    1    | 会议多       | 5月开会12次 | 会议计划由办公室核减 | 张建国 | 长期坚持 | 整改中
  `,
    { H2: '整改目标', H3: '2024年底前会议减一成' },
    { told: '可增加“整改目标”一栏', elsewhere: true },
  ),
  onLedger('ongoing-marked-done', one({ ...done, 完成时限: '长期坚持' }), { H3: '已完成并长期坚持' }),
  onLedger('open-but-dated', one({ 实际完成时间: '2024-06-20' }), { I3: null }, { told: '请删去实际完成时间', elsewhere: true }),
  onLedger(
    'open-but-dated',
    one({ 实际完成时间: '2024-06-20', 佐证材料: '会议计划' }),
    { H3: '已完成' },
    { told: '已经完成的请更新状态', elsewhere: true },
  ),
  onLedger(
    'open-though-deadline-done',
    one({ 完成时限: '已完成' }),
    { H3: '已完成', I3: '2024-06-20', J3: '会议计划' },
    { told: '把状态改为已完成并写实际完成时间', elsewhere: true },
  ),
  onLedger('open-though-deadline-done', one({ 完成时限: '已完成' }), { G3: '2024-09-30' }, { told: '在完成时限写明日期', elsewhere: true }),
  onLedger('owner-person-blank', one({ 责任人: '', 责任单位: '办公室' }), { F3: '张建国' }, { told: '请在责任人一栏写明具体人员的姓名' }),
  onLedger('owner-unnamed', one({ 责任人: '张局长' }), { F3: '张建国（局长）' }, { told: '请写姓名', elsewhere: true }),
  onLedger('person-spellings', several('2'), { D4: '张建国' }, { told: '请统一写成“张建国”' }),
  onLedger(
    'progress-claims-done',
    one({ 整改进展: '已全部完成' }),
    { H3: '已完成', I3: '2024-06-20', J3: '会议计划' },
    { told: '把状态改为已完成并写实际完成时间', elsewhere: true },
  ),
  onLedger(
    'progress-claims-done',
    one({ 整改进展: '已全部完成' }),
    { L3: '会议计划已经核减，还差文件清理' },
    { told: '请写明还差什么', elsewhere: true },
  ),
  onLedger(
    'progress-claims-done',
    one({ 整改进展: '已全部完成' }),
    { L3: '已全部完成，还差文件清理' },
    { told: '请写明还差什么', elsewhere: true },
  ),
  onLedger(
    'same-measure',
    several('2'),
    { C4: '班子成员上下半年各下乡调研1次，形成报告' },
    { told: '请对照每个问题分别写', elsewhere: true },
  ),
  onLedger('slogan-measure', one({ 整改措施: '加强学习，提高认识' }), { E3: '每月集中学习不少于一天，由办公室登记考勤' }, { brings: [] }),
  onLedger(
    'type-against-deadline',
    one({ 整改类型: '立行立改', 完成时限: '长期坚持', ...done, 整改状态: '已完成并长期坚持' }),
    { G3: '立行立改' },
    { elsewhere: true },
  ),
  onLedger(
    'type-against-deadline',
    one({ 整改类型: '长期坚持', 完成时限: '立行立改', ...done }),
    { G3: '长期坚持，2024-09-30' },
    { told: '长期坚持的写长期坚持（可加阶段时限）', elsewhere: true },
  ),
  onLedger(
    'type-against-deadline',
    one({ 整改类型: '立行立改', 完成时限: '2024-12-31' }),
    { G3: '2024-08-15' },
    { told: '立行立改的写立行立改或两个月以内的日期', elsewhere: true },
  ),
  onLedger(
    'type-against-deadline',
    one({ 整改类型: '限期整改', 完成时限: '立行立改', ...done }),
    { G3: '2024-06-30' },
    { told: '限期整改的写明日期', elsewhere: true },
  ),
  onLedger(
    'no-acceptance-columns',
    one({ ...done, 整改状态: '已销号' }),
    { L2: '验收人', L3: '李梅', M2: '验收时间', M3: '2024-06-25' },
    { told: '可增加“验收人”“验收时间”两栏', elsewhere: true },
  ),
  onLedger(
    'no-frequency-column',
    sheet('整改台账')`
    填报单位：县教育局
    序号 | 存在问题 | 具体表现    | 整改措施             | 责任人 | 完成时限   | 整改状态
    1    | 会议多   | 5月开会12次 | 每月核减会议计划1次  | 张建国 | 2024-09-30 | 整改中
    2    | 文件多   | 发文增加3件 | 每季度清理文件1次    | 张建国 | 2024-09-30 | 整改中
    3    | 调研少   | 只去过2次   | 每月下乡调研1次      | 张建国 | 2024-09-30 | 整改中
  `,
    { H2: '开展频次', H3: '每月', H4: '每季度', H5: '每月' },
    { told: '可增加“开展频次”一栏', elsewhere: true },
  ),
  onLedger(
    'progress-claims-done',
    sheet('整改台账')`
    填报单位：县教育局
    序号 | 存在问题 | 具体表现    | 整改措施   | 责任人 | 完成时限   | 整改情况
    1    | 预算执行进度偏慢 | 5月底仅35% | 每月约谈1次 | 张建国 | 2024-06-30 | 已整改完成，6月底执行进度52.3%
  `,
    { H2: '整改状态', H3: '已完成' },
    { told: '请增加“整改状态”一列，确已完成的写已完成', elsewhere: true, brings: ['no-proof-columns'] },
  ),
  onLedger('recurring-without-frequency', one({ 整改措施: '每月集中学习一次', 开展频次: '' }), { L3: '每月' }, { elsewhere: true }),
  onLedger(
    'no-proof-columns',
    sheet('整改台账')`
    填报单位：县教育局
    序号 | 存在问题     | 具体表现    | 整改措施          | 责任人 | 完成时限   | 整改状态
    1    | 会议多       | 5月开会12次 | 会议不超过2次     | 张建国 | 2024-06-30 | 已完成
  `,
    { H2: '实际完成时间', H3: '2024-06-20', I2: '佐证材料', I3: '会议计划' },
    { told: '可增加“实际完成时间”和“佐证材料”两栏', elsewhere: true },
  ),
  onLedger('remark-deadline', one({ 完成时限: '', 备注: '整改时限为2024年9月底前' }), { G3: '2024年9月底前' }, { elsewhere: true }),
];
