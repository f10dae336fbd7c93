import type { FindingCode } from '../../../core/finding/finding';
import type { Cell, Grid } from '../../../core/table/grid';
import type { Advice } from '../../support/follow-advice';
import { meetings, roster, study } from '../../support/gate-sheets';

type Row = Readonly<Record<string, Cell>>;

/** A sheet of these rows under the headers they name. */
function records(name: string, ...rows: readonly Row[]): Grid {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (row: Row, at: number) => ({
    row: at + 2,
    hidden: false,
    cells: headers.map((header) => (row[header] === undefined || row[header] === '' ? undefined : row[header])),
  });
  return { sheet: name, hidden: false, merges: [], rows: [{ row: 1, hidden: false, cells: headers }, ...rows.map(line)] };
}

const unit = { 单位名称: '县教育局' };

/** A workbook of the gates with this sheet in place of its own or beside the others. */
function on(code: FindingCode, sheet: Grid, write: NonNullable<Advice['write']>, more: Partial<Advice> = {}): Advice {
  const others = [roster, study, meetings].filter((grid) => grid.sheet !== sheet.sheet);
  return { code, files: { '工作簿.xlsx': [sheet, ...others] }, call: 'gates @', write, ...more };
}

const material = { ...unit, 撰写人: '刘玉兰', 材料类别: '党性分析材料', 撰写人类别: '班子成员', 撰写方式: '亲笔撰写' };
const passed = { 审核环节: '主要负责同志', 审核结果: '通过', 审核人: '张建国', 审核日期: '2024-06-10', 四项要求: '严、准、深、实' };
const meeting = {
  ...unit,
  会议类型: '民主生活会',
  会议日期: '2024-06-18',
  应到人数: 3,
  实到人数: 2,
  书记到会: '是',
  上级党组织参加人: '李梅',
  督导组参加人: '刘明',
};
const day = {
  ...unit,
  学习日期: '2024-03-05',
  学习形式: '集中学习讨论',
  参加学习人员: '张建国、刘玉兰、赵敏、孙德福',
  督导组参加人: '刘明',
};
const sign = { ...unit, 关口: '征求意见不深入的不开', 签字环节: '督导组', 签字结论: '通过', 签字人: '刘明', 签字日期: '2024-06-10' };
const person = {
  ...unit,
  会议类型: '组织生活会',
  姓名: '孙德福',
  参会身份: '党员',
  到会情况: '到会',
  材料提交: '是',
  评议意见: '能够履行党员义务，符合党员条件',
};
const posted = { ...unit, 公示内容: '整改方案', 公示渠道: '公示栏', 公示开始: '2024-06-01', 公示结束: '2024-06-07', 收到的反映: '无' };
const stage = { ...unit, 阶段: '会后整改', 计划开始: '2024-06-01', 计划结束: '2024-07-30', 阶段状态: '进行中' };

/** What is said of the records of the gates, and what a clerk then writes. */
export const recordAdvice: readonly Advice[] = [
  on('meeting-count-unreadable', records('会议记录', { ...meeting, 实到人数: '若干' }), { E2: 2 }, { told: '请写整数' }),
  on('meeting-more-than-due', records('会议记录', { ...meeting, 实到人数: 5 }), { E2: 3 }, { told: '请核对' }),
  on('record-date-unreadable', records('会议记录', { ...meeting, 会议日期: '上周' }), { C2: '2024-03-18' }),
  on('record-date-unreadable', records('学习记录', { ...day, 学习日期: '上周' }), { B2: '2024-03-18至2024-03-20' }),
  on('study-form-unknown', records('学习记录', { ...day, 学习形式: '开心一刻' }), { C2: '集中学习讨论' }),
  on('study-form-unknown', records('学习记录', { ...day, 学习形式: '开心一刻' }), { C2: '轮流领读' }),
  on('study-from-afar', records('学习记录', { ...day, 学习形式: '集中学习（线上）' }), { C2: '分散学习' }, { told: '请另写学习形式' }),
  on('study-length-unclear', records('学习记录', { ...day, 学习时长: '2天' }), { F2: '1天' }, { told: '请核对' }),
  on('study-supervisors-missing', records('学习记录', { ...day, 督导组参加人: '' }), { E2: '刘明' }, { told: '请在“督导组参加人”里写明' }),
  on(
    'study-not-reached',
    records('学习记录', { ...day, 参加学习人员: '张建国、刘玉兰' }),
    { A3: '县教育局', B3: '2024-03-11', C3: '送学上门', D3: '孙德福' },
    { told: '请送学上门或安排分散学习，并在学习记录里写明是谁', elsewhere: true },
  ),
  on(
    'material-comment-missing',
    records('材料审核', { ...material, ...passed, 审核结果: '退回', 审核意见: '' }),
    { K2: '分析客观原因多、主观原因少' },
    { told: '请在“审核意见”里指明问题', elsewhere: true },
  ),
  on(
    'material-pass-unsigned',
    records('材料审核', { ...material, ...passed, 审核人: '' }),
    { H2: '张建国' },
    { told: '请补上审核人和审核日期', elsewhere: true },
  ),
  on('material-result-unreadable', records('材料审核', { ...material, ...passed, 审核结果: '还行' }), { G2: '通过' }),
  on(
    'material-result-unreadable',
    records('材料审核', { ...material, ...passed, 审核结果: '还行' }),
    { G2: '重新撰写' },
    { brings: ['material-comment-missing'] },
  ),
  on(
    'material-result-unreadable',
    records('材料审核', { ...material, ...passed, 审核结果: '还行' }),
    { G2: '修改' },
    { brings: ['material-comment-missing'] },
  ),
  on(
    'material-role-unknown',
    records('材料审核', { ...material, ...passed, 撰写人: '王五', 撰写人类别: '' }),
    { D2: '班子成员' },
    { told: '请在“撰写人类别”里写明', elsewhere: true },
  ),
  on(
    'material-order',
    records('材料审核', { ...material, ...passed, 审核环节: '督导组', 审核人: '刘明' }),
    {
      A3: '县教育局',
      B3: '刘玉兰',
      C3: '党性分析材料',
      D3: '班子成员',
      E3: '亲笔撰写',
      F3: '主要负责同志',
      G3: '通过',
      H3: '张建国',
      I3: '2024-06-09',
      J3: '严、准、深、实',
    },
    { told: '前一级通过以后', elsewhere: true },
  ),
  on(
    'material-void',
    records('材料审核', { ...material, ...passed, 修改日期: '2024-06-12' }),
    { I2: '2024-06-13' },
    { told: '对改后的材料重新审核', elsewhere: true },
  ),
  on(
    'material-demands-open',
    records('材料审核', { ...material, ...passed, 四项要求: '严、准' }),
    { J2: '严、准、深、实' },
    { told: '请在“四项要求”里补上', elsewhere: true },
  ),
  on(
    'material-form-other',
    records('材料审核', { ...material, ...passed, 撰写方式: '本人口述他人记录' }),
    { '花名册!J3': '口述代记' },
    { told: '请在花名册“特殊情况”里写明', elsewhere: true },
  ),
  on('material-form-missing', records('材料审核', { ...material, ...passed, 撰写方式: '' }), { E2: '亲笔撰写' }),
  on(
    'material-form-missing',
    records('材料审核', { ...material, ...passed, 撰写方式: '' }),
    { E2: '本人口述他人记录' },
    { brings: ['material-form-other'] },
  ),
  on(
    'material-level-unknown',
    records('材料审核', { ...material, ...passed, 审核环节: '班子成员' }),
    { F2: '主要负责同志' },
    { told: '这份材料依次由', elsewhere: true },
  ),
  on(
    'material-reviewer-other',
    records('材料审核', { ...material, ...passed, 审核人: '王强' }),
    { H2: '张建国' },
    { told: '按花名册应由张建国审核' },
  ),
  on(
    'material-reviewer-other',
    records('材料审核', { ...material, ...passed, 审核人: '王强' }),
    { K1: '备注', K2: '张建国外出学习，委托王强审核' },
    { told: '确由别人审核的，在“备注”里写明由谁审核、为什么', elsewhere: true },
  ),
  on(
    'material-rewrite-reason',
    records('材料审核', { ...material, ...passed, 审核结果: '重新撰写', 审核意见: '不行' }),
    { K2: '讲成绩多、问题少' },
    { elsewhere: true },
  ),
  on(
    'opinion-is-grade',
    records('到会名单', { ...person, 评议意见: '优秀' }),
    { G2: '能够履行党员义务，符合党员条件' },
    { told: '请用文字写明能否履行党员义务、是否符合党员条件' },
  ),
  on(
    'opinion-missing',
    records('到会名单', { ...person, 评议意见: '' }, { ...person, 姓名: '张建国' }),
    { G2: '能够履行党员义务，符合党员条件' },
    { told: '请用文字写明' },
  ),
  on('presence-unreadable', records('到会名单', { ...person, 到会情况: '在场吧' }), { E2: '书面提交' }),
  on(
    'excused-without-material',
    records('到会名单', { ...person, 到会情况: '请假', 材料提交: '' }, { ...person, 姓名: '张建国' }),
    { F2: '是' },
    { elsewhere: true },
  ),
  on(
    'column-grades-persons',
    records('到会名单', { ...person, 评议等次: '优秀' }),
    {},
    { told: '请去掉这一栏', becomes: [records('到会名单', person), roster, study, meetings] },
  ),
  on(
    'criticism-of-self',
    records('相互批评意见', { ...unit, 会议类型: '民主生活会', 批评人: '张建国', 被批评人: '张建国', 批评意见: '抓落实不够' }),
    { D2: '刘玉兰' },
    { told: '相互批评请写对方' },
  ),
  on(
    'publication-ends-early',
    records('公示登记', { ...posted, 公示结束: '2024-05-20' }),
    { E2: '2024-06-07' },
    { told: '请核对两个日期', elsewhere: true },
  ),
  on('publication-channel-missing', records('公示登记', { ...posted, 公示渠道: '' }), { C2: '公示栏' }),
  on('publication-day-missing', records('公示登记', { ...posted, 公示开始: '' }), { D2: '2024-06-01' }, { told: '请补上日期' }),
  on('publication-feedback-missing', records('公示登记', { ...posted, 收到的反映: '' }), { F2: '无' }),
  on(
    'publication-unanswered',
    records('公示登记', { ...posted, 收到的反映: '有2条建议', 反映处理: '' }),
    { G2: '已答复并公布' },
    { told: '请写明怎么处理、怎么答复', elsewhere: true },
  ),
  on(
    'record-date-ahead',
    records('材料审核', { ...material, ...passed, 审核日期: '2024-09-10' }),
    { I2: '2024-06-10' },
    { told: '请核对日期' },
  ),
  on(
    'presence-differs',
    records('到会名单', { ...person, 会议类型: '民主生活会', 姓名: '李梅', 参会身份: '上级党组织', 到会情况: '请假' }),
    { E2: '到会' },
    { told: '请核对', elsewhere: true },
  ),
  on('meeting-parts-over-due', records('会议记录', { ...meeting, 书面提交人数: 2 }), { I2: 1 }, { told: '请核对应到', elsewhere: true }),
  on(
    'attendance-twice',
    records('到会名单', { ...person, 会议类型: '民主生活会' }, { ...person, 会议类型: '民主生活会', 姓名: '孙 德福' }),
    { C3: '孙德福（女）' },
    { told: '请在姓名后面注明' },
  ),
  on('sign-off-future', records('关口签字', { ...sign, 签字日期: '2024-09-10' }), { F2: '2024-06-10' }, { told: '请核对日期' }),
  on('sign-off-gate-unknown', records('关口签字', { ...sign, 关口: '随便' }), { B2: '征求意见不深入的不开' }, { told: '请写下列之一' }),
  on('sign-off-incomplete', records('关口签字', { ...sign, 签字日期: '' }), { F2: '2024-06-10' }, { told: '签字日期', elsewhere: true }),
  on('sign-off-unreadable', records('关口签字', { ...sign, 签字结论: '好的' }), { D2: '通过' }),
  on('sign-off-unreadable', records('关口签字', { ...sign, 签字结论: '好的' }), { D2: '不通过' }),
  on('sign-off-unreadable', records('关口签字', { ...sign, 签字结论: '好的' }), { D2: '特批' }, { brings: ['override-incomplete'] }),
  on(
    'override-incomplete',
    records('关口签字', { ...sign, 签字结论: '特批' }),
    { G1: '特批理由', G2: '征求意见会因汛期推迟，已安排补开' },
    { told: '特批要写明签字人和特批理由', elsewhere: true, brings: ['override-used'] },
  ),
  on(
    'sign-off-void',
    records('关口签字', { ...sign, 修改日期: '2024-06-15' }),
    { F2: '2024-06-16' },
    { told: '请按现在的情况重新签字', elsewhere: true },
  ),
  on('stage-unknown', records('阶段安排', { ...stage, 阶段: '收官' }), { B2: '会后整改' }),
  on(
    'stage-backwards',
    records('阶段安排', { ...stage, 计划结束: '2024-05-30' }),
    { D2: '2024-07-30' },
    { told: '请核对日期', elsewhere: true },
  ),
  on(
    'stage-late',
    records('阶段安排', { ...stage, 计划结束: '2024-06-30' }),
    { F1: '实际结束', F2: '2024-06-29' },
    { told: '完成了的请写“实际结束”', elsewhere: true },
  ),
  on(
    'stage-late',
    records('阶段安排', { ...stage, 计划结束: '2024-06-30' }),
    { D2: '2024-07-30', F1: '原定结束', F2: '2024-06-30', G1: '延期理由', G2: '汛期任务重' },
    { told: '要延期的写新的计划结束，原来的日期写进“原定结束”', elsewhere: true },
  ),
  on(
    'stage-extended-without-reason',
    records('阶段安排', { ...stage, 原定结束: '2024-06-30' }),
    { G1: '延期理由', G2: '汛期任务重' },
    { elsewhere: true },
  ),
  on(
    'acceptance-open',
    records('阶段安排', { ...stage, 验收结果: '合格，尚有1项待补', 验收人: '刘明', 验收日期: '2024-07-10' }),
    { F2: '合格' },
    { told: '等条件满足了再写合格' },
  ),
  on(
    'acceptance-incomplete',
    records('阶段安排', { ...stage, 验收结果: '合格' }),
    { G1: '验收人', G2: '刘明', H1: '验收日期', H2: '2024-07-10' },
    { told: '请补上谁在哪天验收的', elsewhere: true },
  ),
  on(
    'look-back-long',
    records('阶段安排', { ...stage, 回头看开始: '2024-07-01', 回头看结束: '2024-07-08' }),
    { G2: '2024-07-02' },
    { told: '请压缩到', elsewhere: true },
  ),
  on(
    'look-back-missing',
    records('阶段安排', { ...stage, 验收人: '刘明', 验收日期: '2024-07-10', 验收结果: '不合格' }),
    { I1: '回头看开始', I2: '2024-07-11', J1: '回头看结束', J2: '2024-07-12' },
    { told: '写明起止日期', elsewhere: true },
  ),
  on(
    'record-unit-unknown',
    records('会议记录', { ...meeting, 单位名称: '县教委' }, meeting),
    { A2: '县教育局' },
    { told: '请改成花名册里的写法' },
  ),
  on(
    'record-unit-missing',
    records('学习记录', day, { ...day, 单位名称: '' }, { ...day, 单位名称: '县财政局' }),
    { A3: '县教育局' },
    { told: '请在“单位名称”一栏写明' },
  ),
];
