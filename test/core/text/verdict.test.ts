import { takingBack } from '../../../core/text/taken-back';
import { conditions, settled, verdictOf } from '../../../core/text/verdict';

const takesBack = takingBack(conditions, settled);

const approvals = ['同意', '通过', '合格', '审核通过', '验收合格', '已通过'] as const;

/** What a leader writes behind an approval that hangs on something. */
const open = [
  '但须补充材料',
  '待书记签字',
  '尚有1项未整改',
  '个别问题再改',
  '请补充材料后再报',
  '材料另补',
  '缺2份材料',
  '意见见附页',
  '存在2处问题',
  '限3日内补齐',
  '暂缓',
  '保留意见',
  '仅限前两项',
  '除第3项外',
  '李书记不同意',
  '1票反对',
  '作废',
  '督导组有异议',
  '以书记意见为准',
  '整改不到位',
  '李某代签',
  '口头同意',
  '建议延期',
  '视为通过',
  '领导打招呼',
  '从宽掌握',
  '措施空泛',
  '漏水',
] as const;

/** What he writes behind one that hangs on nothing. */
const plain = [
  '请抓紧落实',
  '张三 3月5日',
  '无异议',
  '没有问题',
  '材料齐全',
  '请认真组织实施',
  '转下一环节',
  '没有不同意见',
  '问题查摆深刻',
  '不再补充',
  '无需修改',
  '已修改完善',
  '7票同意0票反对',
  '请加强后续监管',
  '符合条件',
  '报上级备案',
  '经督导组审核',
  '同意按方案实施',
  '组长签字：李四',
  '2024年6月3日县委常委会议审议',
  '问题查摆到位，措施具体',
  '95分以上',
  '全票同意',
] as const;

const written = (approval: string, tails: readonly string[]): readonly string[] =>
  tails.flatMap((tail) => [`${approval}，${tail}`, `${approval}（${tail}）`, `${approval}。${tail}`, approval + tail]);

test.each(approvals)('[R069] %s with a condition beside it is no approval yet, with plain words it is one', (approval) => {
  expect(written(approval, open).filter((text) => verdictOf(text) === 'passed')).toEqual([]);
  expect(written(approval, plain).filter((text) => verdictOf(text) !== 'passed')).toEqual([]);
});

test('[R069] an approval in principle, or of the greater part, leaves something to be seen', () => {
  const halves = ['原则同意', '原则上同意', '基本合格', '初步通过', '待通过', '拟同意', '整改后通过', '有条件通过', '建议通过'];
  expect(halves.filter((text) => verdictOf(text) !== 'open')).toEqual([]);
  expect(['不同意', '未能通过', '尚未达标', '退回', '看情况', ''].map(verdictOf)).toEqual([
    'refused',
    'refused',
    'refused',
    'refused',
    null,
    null,
  ]);
});

test('[R069] each word that leaves an approval open does so alone', () => {
  for (const text of [
    ...['总体合格', '大体通过', '申请通过', '等候同意', '勉强合格', '修改后同意', '完善后通过', '补课后合格', '补充后同意', '附条件同意'],
    ...[
      '同意，补材料',
      '同意，修改后报',
      '通过，须完善',
      '同意，重写报告',
      '同意，重新上报',
      '同意，重做',
      '通过，缺2份',
      '同意，欠1份',
      '同意，再议',
    ],
    ...[
      '通过，另报',
      '同意，下次报齐',
      '同意，限期办理',
      '同意，限三日',
      '通过，只限一次',
      '通过，2票弃权',
      '同意，撤回',
      '同意，意见附后',
      '同意，意见详附件',
    ],
    ...[
      '通过，有2个问题',
      '通过，效果差',
      '通过，王五拒签',
      '同意，剩2项',
      '同意，其他另报',
      '同意，部分待补',
      '同意，少数人有意见',
      '同意，一半未到',
      '同意，过半缺席',
    ],
    ...['同意，拟下月报', '同意，尚缺签字', '同意，仍有异议', '同意，还有2项', '同意，难以落实', '同意，无法落实'],
  ])
    expect([text, verdictOf(text)]).toEqual([text, 'open']);
});

test('[R069] an approval that is denied in any of the usual ways is refused', () => {
  for (const text of [
    ...[
      '不通过',
      '未通过',
      '没通过',
      '没有通过',
      '无法通过',
      '难以通过',
      '不予通过',
      '不能通过',
      '未能达标',
      '不得召开',
      '未曾通过',
      '未及时通过',
    ],
    ...[
      '未按时召开',
      '不再同意',
      '未获通过',
      '未获得通过',
      '未准通过',
      '不建议通过',
      '不宜召开',
      '不应通过',
      '未有同意',
      '不是合格',
      '不属于合格',
    ],
    ...['不算合格', '不可以召开', '未过关', '不达标', '未达到', '打回', '不放过', '通过，退回'],
  ])
    expect([text, verdictOf(text)]).toEqual([text, 'refused']);
  for (const text of ['√', '过关', '达标', '可以召开', '合格']) expect([text, verdictOf(text)]).toEqual([text, 'passed']);
});

test('[R069] the same signs in plainly harmless words take nothing back', () => {
  for (const words of [
    ...[
      '没有反对意见',
      '无其他意见',
      '无其它意见',
      '没有修改意见',
      '无保留意见',
      '未来三年不再发生',
      '不少于3次',
      '定期不定期检查',
      '不折不扣落实',
    ],
    ...[
      '不留死角',
      '不漏一户',
      '不反弹',
      '不低于90%',
      '不超过3天',
      '不打折扣',
      '不走过场',
      '无一遗漏',
      '无死角',
      '未发现反弹',
      '未再发现问题',
    ],
    ...['暂未收到投诉', '尚未出现问题', '仍未发生', '还没有接到投诉', '无遗漏', '无遗留问题', '无新增问题', '无逾期', '没有新的问题'],
    ...[
      '其余均已办结',
      '剩余2项已办结',
      '余额已清',
      '业余时间办理',
      '按计划推进',
      '依计划实施',
      '年度计划已印发',
      '计划内项目',
      '计划书已审',
    ],
    ...[
      '计划表已报',
      '制定工作计划',
      '制订年度计划',
      '将其纳入台账',
      '将该项移交',
      '已将资金上缴',
      '还款到账',
      '归还借款',
      '返还资金',
      '偿还债务',
    ],
    ...[
      '待遇落实',
      '接待规范',
      '对待群众热情',
      '期待见效',
      '看待问题客观',
      '优待政策落实',
      '善待群众',
      '难点已解决',
      '难题已破',
      '所需资金到位',
    ],
    ...[
      '需求已满足',
      '缓解交通拥堵',
      '个别谈话已开展',
      '个别访谈',
      '个别酝酿',
      '0票反对',
      '无弃权',
      '再接再厉',
      '已按要求补充材料',
      '已整改后复核',
    ],
    ...['具备条件', '满足条件', '达到条件', '制度完善', '资料完备', '程序健全', '机制健全', '手续完备', '不存在走过场问题', '未见异常'],
  ])
    expect([words, takesBack(`同意,${words}`)]).toEqual([words, false]);
});
