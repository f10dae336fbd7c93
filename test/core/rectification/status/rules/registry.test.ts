import { ruleFor } from '../../../../../core/rectification/status/classify';
import { normaliseStatus } from '../../../../../core/rectification/status/normalise';
import { statusRules } from '../../../../../core/rectification/status/rules/registry';

/** What each rule is there for. A text must be read by its own rule and by none before it. */
const texts: Readonly<Record<string, readonly string[]>> = {
  'mended-by-now': ['制度未落实问题，现已整改到位', '前期未启动，目前已完成整改'],
  'plan-or-doubt': ['预计6月底完成', '合并办理', '无法解决', '没有未完成的问题', '不涉及'],
  cancelled: ['取消整改', '无需整改', '不再列入', '停止实施', '不予办理'],
  'sent-back': ['退回整改', '整改不到位', '验收未通过', '不同意销号', '问题反弹', '补课'],
  'none-left-over': ['三项措施完成三项', '已整改5/5', '已完成6项，未完成0项', '制定措施5条，已完成5条'],
  'finished-late': ['逾期3天完成', '已完成（逾期3天）', '已申请延期，现已完成'],
  overdue: ['逾期未整改', '到期仍未完成', '未按期完成', '超过整改时限'],
  extended: ['已延期', '延长至年底', '申请顺延'],
  'paper-awaited': ['方案待审', '设计图审核中', '整改方案已上报，待县委审定', '合同审批中'],
  'awaiting-acceptance': [
    '只差验收',
    '待督导组复核',
    '申请销号',
    '审核中',
    '具备销号条件',
    '正在办理销号手续',
    '已完成未验收',
    '已完成，待上级批复',
  ],
  'leaves-some': ['除第三项均完成', '完成2个剩1个', '土建已完成，设备未安装', '除2户外已完成', '已完成，还剩1项', '已完成，但制度尚未建立'],
  'not-accepted': ['未销号', '尚未验收'],
  'partly-closed': ['部分销号', '销号3项'],
  'closing-undecided': ['基本销号', '销号待定'],
  closed: ['公示期满，已销号', '验收销号', '复查合格', '已完成销号程序', '已闭环'],
  'not-begun': ['待雨季后施工', '明年实施', '没有任何进展', '未整改', '尚未启动', '待派', '筹备中', '0%'],
  'part-done': ['前两项完成', '三项措施完成两项', '九成完成', '部分完成', '60%', '进展顺利', '在整改', '还需进一步完善'],
  'interim-results': ['取得阶段性成效', '初见成效', '整改效果有所改善'],
  'basically-done': ['基本完成', '主要问题已解决', '主体完工'],
  unfinished: ['未完成', '尚未整改到位', '没有全部解决'],
  'done-and-kept-up': ['已完成并长期坚持', '完成但需长期坚持'],
  'under-way': ['正在整改', '办理中', '继续整改'],
  'kept-up-to-a-day': ['持续推进，9月底前完成', '长期坚持至年底'],
  ongoing: ['长期坚持', '纳入日常工作', '持续整改中'],
  done: ['已完成', '整改到位', '按期完成', '100%', '已制定制度，整改到位', '整改完成，形成长效机制', 'Completed'],
  'step-done': ['资金已到位', '责任人已落实', '上半年任务已完成', '已完成方案制定', '前期工作已完成'],
  'at-work': ['责令限期整改', '已转办', '已安排专人整改', '有序推进', '已启动', '施工中', '已责成整改', 'in progress'],
};

test('every rule has texts of its own, which no rule before it takes', () => {
  const names = statusRules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(texts)).toEqual(names);
  for (const [name, own] of Object.entries(texts))
    for (const text of own) expect([text, ruleFor(normaliseStatus(text))?.name]).toEqual([text, name]);
});

test('a text in nobody’s words falls under no rule', () => {
  for (const text of ['王建国', '见附件', '立行立改', '']) expect([text, ruleFor(text)]).toEqual([text, undefined]);
});
