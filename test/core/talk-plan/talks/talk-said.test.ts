import { talkHeld, talkSaid } from '../../../../core/talk-plan/talks/talk-said';

const read = (texts: readonly string[]) => texts.map((text) => `${text} ${talkSaid(text)}`);
const all = (texts: readonly string[], said: string | null) => expect(read(texts)).toEqual(texts.map((text) => `${text} ${said}`));

test('[R060] a talk or a topic that was talked through', () => {
  all(['√', '是', '已谈', '谈透', '已谈透', '已完成', '已按计划完成', '改期后已谈', '已谈（6月5日改期至6月8日）', '谈过'], 'through');
});

test('[R060] a talk or a topic that was begun is not talked through', () => {
  all(
    ['已谈未透', '谈了一半', '未谈透', '没谈透', '部分谈透', '基本谈透', '谈得不深', '需再谈', '正在谈', '进行中', '未完全谈透', '未完成'],
    'half',
  );
});

test('[R054] what is still to come, put off or denied was not held', () => {
  all(
    [
      '拟谈',
      '待谈',
      '改期',
      '已改期',
      '改期至6月5日',
      '拟2024-03-06',
      '未谈',
      '还没有谈',
      '否',
      '×',
      '待完成',
      '计划6月谈',
      '已安排',
      '取消',
      '原定6月5日，未谈',
    ],
    'not-held',
  );
});

test('what says nothing of it is left to others', () => {
  all(['', '2024-03-06', '3月6日上午', '3月6日下半天', '/', '在会议室'], null);
});

test('[R054] beside 已谈 or a day, what says that somebody did not come or something is left is heard', () => {
  for (const held of ['已谈', '已完成', '是', '2024年3月5日']) {
    for (const tail of ['李四未到', '对方没来', '取消', '对方拒谈'])
      expect([held, tail, talkHeld(`${held}（${tail}）`)]).toEqual([held, tail, 'not-held']);
    for (const tail of ['中途中断', '记录待补', '只谈了工作', '他人代谈', '效果差', '还有问题'])
      expect(['half', 'not-held']).toContain(talkHeld(`${held}，${tail}`));
    for (const tail of ['一对一', '谈了2小时', '没有分歧', '未发现问题', '当面', '3月5日'])
      expect([held, tail, talkHeld(`${held}，${tail}`)]).toEqual([held, tail, talkSaid(held)]);
  }
  expect(['改期后已谈', '已谈（6月5日改期至6月8日）', '已按计划完成'].map(talkHeld)).toEqual(Array(3).fill('through'));
});

const tails =
  '李四代|他人代|托李四|替张三|派人|换人谈|改由王强谈|非本人|对方缺席|李四请假|住院|在外地|时间冲突|单方|爽约|对方否认|只打了招呼|敷衍|走过场|5分钟|匆匆|闲谈|谈工作|中止|再约|缺记录|存疑|据说|大概|？|推迟|撤销|要求重谈|缺1项|早退|下周|明天|6月底前|补签|否|×'.split(
    '|',
  );

test('[R054] 已谈 does not stand for a talk by another, of one side, or one that may not have been', () => {
  for (const held of ['已谈', '已完成', '√', '已谈心', '谈话完成'])
    for (const [open, close] of [
      ['（', '）'],
      ['，', ''],
      ['；', ''],
    ] as const)
      expect(tails.filter((tail) => talkHeld(`${held}${open}${tail}${close}`) === 'through')).toEqual([]);
});

test('[R054] what comes before a talk is none: 已完成预约, 应谈, 下周谈完', () => {
  all(
    [
      '已完成预约',
      '完成谈话提纲',
      '已谈好时间',
      '应谈',
      '须完成',
      '争取谈完',
      '下周完成',
      '6月底前完成',
      '要求谈',
      '忘了谈',
      '无需谈',
      '免谈',
    ],
    'not-held',
  );
  all(['完成80%', '初步完成', '简单谈过', '匆忙谈完'], 'half');
});

const held =
  '已谈|已谈过|已约谈|按计划已谈|按照安排已谈|已按时间安排完成|预约后已谈|已谈，电话预约|会后已谈|座谈会后已谈|已谈（出差回来后）|已谈（会议室）|已谈2次|已谈，谈了2小时|已谈45分钟|已谈（半天）|已谈，双方签字|已谈，态度诚恳|已谈，指出不足3条|已谈，指出工作不细致|已谈，对方表示改进|已谈，提出意见2条|是（已签字确认）|已完成（上午）|完成100%'.split(
    '|',
  );

test('[R054] plain words of a talk held are not asked about', () => {
  expect(held.filter((text) => talkHeld(text) !== 'through')).toEqual([]);
});
