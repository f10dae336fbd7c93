import { readStatus } from '../../../../core/rectification/status/read-status';
import { statusOf } from '../../../../core/rectification/status/rule-for';
import { withoutStory } from '../../../../core/rectification/status/story';

const finished = new Set<string | null>(['done', 'done_sustained', 'closed']);

test.each([
  '已完成，合格率98.5%',
  '已完成，县域内就诊率达到92.1%',
  '已整改，权重由10%提高到25%',
  '已整改，严格落实中央八项规定精神',
  '已完成，评议不合格党员1名',
  '已完成，清退不符合条件的住户11户',
  '已完成，对3名未及时报备的干部进行批评教育',
  '已完成整改，无一超时',
  '已完成，移风易俗成效明显',
  '已办结，县市场监管局责令超市下架不合格商品',
  '已完成，选派28名年轻干部到信访、招商一线锻炼',
  '已整改到位，将套取的资金18.6万元收缴国库',
  '已完成，群众看病难问题得到有效缓解',
  '已完成，停车难已缓解',
  '已完成，不合理收费已取消',
  '已完成，剩余2户已搬迁',
  '已完成，待岗人员已安置',
  '已完成，拟任人选已公示',
  '已完成，动员会已召开',
  '已完成，在建工程已验收',
  '已完成，公开招标',
  '已完成，外出务工人员已登记',
  '已完成（王五负责）',
  '已完成，投资30万元',
  '已完成，详见附件3',
  '已完成，不动产证已办',
  '已整改，党内警告',
  '已整改到位，招标代理机构随机抽取',
  '已办结，今后将严格执行收费公示制度',
  '合格率98.5%，已整改到位',
  '清退不符合条件的住户11户，问题已解决',
  '严格落实中央八项规定精神，已完成',
  '机关工作人员精神面貌明显改善，现已全部整改完成',
  '公务接待费用同比下降23%，已销号',
  '已完成，业主投诉由每月40余件降至3件以内',
])('[R106] “%s” tells of an end and of what was done for it', (text) => {
  expect(finished).toContain(readStatus(text));
});

test.each([
  '已完成，手续报批',
  '已整改，公示中',
  '已整改，立案调查',
  '整改到位，1户年底',
  '已完成，缺验收单',
  '已完成，复查发现新问题',
  '已销号，又被投诉',
  '已完成，问题依然存在',
  '已完成，移交纪委处理',
  '已整改，等常委会研究',
  '已完成，资金已申请',
  '已完成，仅一期',
  '已完成，八成',
  '已完成，追回一部分款项',
  '已完成，有群众举报',
  '已完成，清退工作进展缓慢',
  '已完成，不合格产品下架尚未完成',
  '已完成，1户失联',
  '张三：已改；请再看',
  '道路已修复，绿化开始施工',
])('[R106] “%s” tells of an end that may be none', (text) => {
  expect(finished).not.toContain(readStatus(text));
});

test('only what was done is left out, and only beside an end by itself', () => {
  expect(withoutStory('已完成,合格率98.5%,待验收')).toBe('已完成,待验收');
  expect(withoutStory('已完成,1户失联')).toBe('已完成,1户失联');
  expect(withoutStory('正在整改,合格率98.5%')).toBe('正在整改,合格率98.5%');
});

test.each(['开展业务培训2期', '合格率98.5%', '清退不符合条件的住户11户', '严格落实中央八项规定精神'])(
  '[R106] 是，%s under 是否完成 is done: what was done takes no answer back',
  (told) => {
    expect(readStatus(`是，${told}`, { question: '是否完成' })).toBe('done');
    expect(readStatus('是，1户失联', { question: '是否完成' })).toBeNull();
  },
);

test('a cell of thousands of signs is read like any other: the rules of a status are asked of short clauses only', () => {
  expect(readStatus(`已完成，${'已'.repeat(16_000)}`)).toBe('done');
  expect(statusOf('已'.repeat(61))).toBeNull();
});
