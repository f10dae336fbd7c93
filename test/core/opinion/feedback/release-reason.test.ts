import { speaksForRelease } from '../../../../core/opinion/feedback/release-reason';

const refusing = [
  '不宜原文反馈',
  '可以反馈，隐去姓名',
  '可以，但须改写',
  '待书记定',
  '暂不反馈',
  '概括后反馈',
  '除最后一句外可以',
  '本人尚未同意',
  '尚未核实',
  '匿名处理',
  '打码后公开',
  '去掉单位后可以',
  '只反馈大意',
  '仅限班子内部',
  '前半部分可以',
  '请示书记',
  '征求本人意见后',
  '本人同意后可以',
  '如本人同意可以',
  '换个说法',
  '用化名',
  '不署名',
  '反馈时不点名',
  '可以公开吗？',
  '存疑',
  '本人不愿意',
  '本人担心',
  '有风险',
  '敏感',
  '涉及个人',
  '能看出是谁',
  '注意保护',
  '合并到第3条',
  '口头反馈',
  '移交纪委',
  '请勿外传',
  '视情况',
  '建议公开',
  '未批',
  '误填',
  '否',
  '无',
  '/',
  '已核实',
];
const releasing = [
  '本人同意公开',
  '不涉及个人',
  '不涉及隐私',
  '不会暴露身份',
  '看不出是谁',
  '已核实，可以反馈',
  '全局都知道的事',
  '表述不可能看出是谁',
  '没有个人信息',
  '书记审过，同意',
  '经集体研究同意',
  '普遍反映',
  '先进典型，本人同意',
  '误判，不是人名',
  '姓名是责任人，不是提意见人',
  '电话是公开的服务电话',
  '原样反馈',
  '无需隐去',
  '匿名问卷，看不出是谁',
  '本人在会上公开讲过',
  '无异议',
];

test.each(refusing)('[F73] “%s” hands nothing out word for word', (reason) => {
  expect(speaksForRelease(reason)).toBe(false);
});

test.each(releasing)('[F73] “%s” does', (reason) => {
  expect(speaksForRelease(reason)).toBe(true);
});

test('[F73] a good reason beside a word that takes it back hands nothing out, in either order', () => {
  const meaningless = new Set(['无', '/', '已核实']);
  const tails = refusing.filter((reason) => !meaningless.has(reason));
  const out = releasing
    .flatMap((good) => tails.flatMap((tail) => [`${good}，${tail}`, `${tail}，${good}`, `${good}（${tail}）`]))
    .filter(speaksForRelease);
  expect(out).toEqual([]);
});
