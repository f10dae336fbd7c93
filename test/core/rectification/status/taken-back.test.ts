import { saysLaterOpen } from '../../../../core/rectification/status/later-open';
import { statusInProgress } from '../../../../core/rectification/status/progress-text';
import { readStatus } from '../../../../core/rectification/status/read-status';

/** What an office writes behind an end, none of which any rule of a status knows. */
const open = [
  '李四拒不整改',
  '李四不配合',
  '绿化走程序',
  '绿化等资金',
  '绿化施工中',
  '绿化刚启动',
  '绿化预计10月完成',
  '其他在做',
  '其他逐步解决',
  '剩下的明年',
  '后续跟进',
  '群众有异议',
  '但效果差',
  '1户除外',
  '1户诉讼中',
  '1户失联',
] as const;

test.each(['已完成', '硬件已完成', '已清退3万元', '已销号', '验收通过', '已完成并长期坚持'])(
  '[R106] what stands behind “%s” and may take it back leaves the status to a person',
  (end) => {
    const finished = open.filter((tail) => ['done', 'closed', 'done_sustained'].includes(readStatus(`${end}，${tail}`) ?? ''));
    expect(finished).toEqual([]);
  },
);

test.each([
  '未发现反弹',
  '不再发生',
  '将其纳入制度',
  '余款已退',
  '还清欠款',
  '差旅费已退还',
  '今后将加强学习',
  '后续加强监管',
  '按计划上报',
  '正式出台办法',
  '集中学习6次',
  '困难群众已走访',
  '落实主体责任',
  '路面已修复',
  '计划7月销号',
])('已完成，%s is done', (tail) => {
  expect(readStatus(`已完成，${tail}`)).toBe('done');
});

test.each([
  '已完成但李四拒不整改',
  '道路已修复绿化走程序',
  '已销号/1户未改',
  '已完成——李四不配合',
  '已完成（1户失联）',
  '已完成，出现反弹',
])('[R106] %s: however the two are joined', (text) => {
  expect(['done', 'closed']).not.toContain(readStatus(text));
});

test.each([
  '已清退不合格人员',
  '已补办未办理的手续',
  '已取缔未经许可的摊点',
  '已退还未入账资金',
  '已纠正不作为问题',
  '已归还借款',
  '完成但逾期',
  '已改正',
  '已完成，防止问题反弹',
])('%s names what was put right, and is done', (text) => {
  expect(readStatus(text)).toBe('done');
});

test('[R106] an end of the rest is none of what stands before it', () => {
  expect(readStatus('李四拒不整改，其他已完成')).toBeNull();
  expect(readStatus('一楼已完成，其他已完成')).toBe('done');
});

test('what comes before the end was there before it', () => {
  expect(readStatus('前期未启动，目前已完成整改')).toBe('done');
  expect(readStatus('公示期满无异议，已销号')).toBe('closed');
});

test('[R106] 完成情况 that begins with an end is asked about for the same reason', () => {
  const read = (text: string) => statusInProgress(text, readStatus);
  expect(read('已完成，窗口由2个增至4个')).toBe('done');
  expect(read('已完成，李四拒不整改')).toBeNull();
});

test.each([
  ['其中1户拒不配合，目前正在做思想工作', true],
  ['其余2户正在协商', true],
  ['二期还需追加资金', true],
  ['下一步还需持续加强管理，防止反弹', false],
  ['绿化部分正在推进', true],
  ['群众仍有意见', true],
  ['整改不彻底', true],
  ['计划年底前完成', true],
  ['1户失联', true],
  ['已完成80%', true],
  ['有1项需要长期推进', true],
  ['清退工作进展缓慢', true],
  ['不合格产品下架尚未完成', true],
  ['针对尚未办证的3处房产，逐一补办', false],
  ['清退不符合条件的住户11户', false],
  ['对3名履职不力的干部进行了约谈', false],
  ['解决了群众夜间出行难、停车难问题', false],
  ['收回结余资金126万元', false],
  ['评议不合格党员1名，已按程序处置', false],
  ['围绕“不敢为、不愿为”问题，出台十条措施', false],
  ['其余43条纳入整改清单并全部完成', false],
  ['明确未经集体研究不得决策', false],
])('a long report that begins with 已完成 and goes on with “%s” is open: %s', (rest, isOpen) => {
  expect(saysLaterOpen(`已完成。召开会议3次，修订制度2项，开展培训4次，对5户进行走访。${rest}`)).toBe(isOpen);
});

test.each(['是否完成', '是否整改到位', '是否销号'])(
  '[R106] 是 under %s counts only where nothing behind it may take it back',
  (question) => {
    const read = (tail: string) => readStatus(`是（${tail}）`, { question });
    for (const tail of ['但不完整', '李四拒不整改', '个别没有', '尚缺2份', '基本', '有异议', '后来撤销'])
      expect([tail, read(tail)]).toEqual([tail, null]);
    for (const tail of ['2024年3月', '张三', '无异议', '见附件']) expect([tail, read(tail) === null]).toEqual([tail, false]);
  },
);

test.each(['已销号', '同意销号', '验收合格', '验收通过'])('[R018] %s that hangs on something is no close-out yet', (end) => {
  const open = ['材料另补', '会后补交', '缺2份材料', '限3日内补齐', '保留意见', '1票反对', '仅限前两项', '但须补充材料', '待书记签字'];
  const closed = open.flatMap((tail) => [`${end}，${tail}`, end + tail]).filter((text) => readStatus(text) === 'closed');
  expect(closed).toEqual([]);
  for (const tail of ['材料齐全', '3月5日', '无异议', '没有不同意见', '已归档'])
    expect([tail, readStatus(`${end}，${tail}`)]).toEqual([tail, readStatus(end)]);
});

test('[R018] 是 under 是否销号 that hangs on something is no close-out yet', () => {
  const read = (tail: string) => readStatus(`是（${tail}）`, { question: '是否销号' });
  expect(['材料另补', '1票反对', '附条件'].map(read)).toEqual([null, null, null]);
  expect(['3月5日', '材料齐全', '张三'].map(read)).toEqual(['closed', 'closed', 'closed']);
});

test('[R018] a close-out in principle or on a condition is none', () => {
  expect(['原则同意销号', '附条件销号', '初步验收合格'].map((text) => readStatus(text))).toEqual([null, null, null]);
});
