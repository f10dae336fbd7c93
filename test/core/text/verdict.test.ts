import { verdictOf } from '../../../core/text/verdict';

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
