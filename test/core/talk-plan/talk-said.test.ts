import { talkHeld, talkSaid } from '../../../core/talk-plan/talk-said';

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
