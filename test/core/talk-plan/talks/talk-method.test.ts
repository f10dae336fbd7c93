import { methodSaid, readMethod } from '../../../../core/talk-plan/talks/talk-method';

test.each([
  ['一对一、面对面', 'face'],
  ['个别交谈', 'face'],
  ['当面谈', 'face'],
  ['电话', 'remote'],
  ['微信视频', 'remote'],
  ['集体谈', 'group'],
  ['座谈会', 'group'],
  ['随便聊聊', 'unknown'],
  ['', null],
  ['—', null],
])('[R061] %s', (text, method) => {
  expect(readMethod(text)).toBe(method);
});

test('[R054] 不是面对面, 待面谈 and one who sent another are no talk face to face', () => {
  expect(['不是面对面', '没有面对面', '未面谈', '待面谈', '当面（未成）', '一对一（委托李四）'].map(readMethod)).toEqual(
    Array(6).fill('unknown'),
  );
  expect(['面对面', '一对一', '个别谈话', '当面谈'].map(readMethod)).toEqual(Array(4).fill('face'));
});

test('[R061] one to one is not said of three, of one sent, or of a talk others listened to', () => {
  const tails = [
    '李四代',
    '取消',
    '3人',
    '会上',
    '书记旁听',
    '督导组在场',
    '拟',
    '待',
    '传话',
    '？',
    '否',
    '半',
    '一对二',
    '不足5分钟',
    '改电话',
  ];
  for (const good of ['一对一', '面对面', '当面', '个别谈话'])
    for (const [open, close] of [
      ['（', '）'],
      ['，', ''],
    ] as const)
      expect(tails.filter((tail) => readMethod(`${good}${open}${tail}${close}`) === 'face')).toEqual([]);
  const plain =
    '一对一（办公室）|面对面，2小时|两人面对面|个别交心谈心|面对面（电话预约）|一对一（小会议室）|面对面，有记录|一对一（集体学习后）|面对面，不少于1小时|入户面谈|单独约谈'.split(
      '|',
    );
  expect(plain.filter((text) => readMethod(text) !== 'face')).toEqual([]);
});

test('[R061] how a talk was held is heard where it stands beside 已谈, the day, the place or in 备注', () => {
  expect(['已谈（电话）', '已完成，视频', '通过微信已谈', '已谈（非面对面）'].map((text) => methodSaid(text, 'status'))).toEqual(
    Array(4).fill('remote'),
  );
  expect(['已谈（会上）', '3月5日（集体谈话）', '已谈，三人一起'].map((text) => methodSaid(text, 'actualDate'))).toEqual(
    Array(3).fill('group'),
  );
  expect(['电话', '线上', '腾讯会议'].map((text) => methodSaid(text, 'place'))).toEqual(Array(3).fill('remote'));
  expect(['因出差改为电话谈话', '微信沟通'].map((text) => methodSaid(text, 'remark'))).toEqual(['remote', 'remote']);
});

test('[R061] a telephone or a meeting that was not the talk is not taken for it', () => {
  expect(['已谈', '已谈，电话预约', '已谈（会议室）', '座谈会后已谈', '3月5日会后'].map((text) => methodSaid(text, 'status'))).toEqual(
    Array(5).fill(null),
  );
  expect(['会议室', '视频会议室', '网络中心', '谈心室'].map((text) => methodSaid(text, 'place'))).toEqual(Array(4).fill(null));
  const remarks = [
    '谈话前已电话预约',
    '电话13800000000',
    '通过微信群通知',
    '提出电话服务态度差',
    '用微信工作群发通知太多',
    '谈及网络舆情',
    '书面记录已归档',
  ];
  expect(remarks.filter((text) => methodSaid(text, 'remark') !== null)).toEqual([]);
});
