import { stageNamed } from '../../../core/stage/read-stages';
import { lastDayOfMonths } from '../../../core/stage/stage-findings';
import { codesOf, gatesIn, pack } from '../../support/gate-book';
import { sheet } from '../../support/sheet';

const stages2005 = pack('advanced-nature-2005').stages;

function found(grid: ReturnType<ReturnType<typeof sheet>>, code: string, id = 'advanced-nature-2005') {
  return gatesIn([grid], id).findings.filter((finding) => finding.code === code);
}

test('[R008] stages are the campaign’s own, by name, by 阶段, by number; an unknown one is a finding with the names', () => {
  expect(['分析评议', '分析评议阶段', '第二阶段', 'review'].map((text) => stageNamed(text, stages2005)?.id)).toEqual(
    Array(4).fill('review'),
  );
  expect(stageNamed('总结表彰', stages2005)).toBeNull();
  expect(
    ['第2阶段', '二、分析评议', '第九阶段', '评议', '学习动员和分析评议'].map((text) => stageNamed(text, stages2005)?.id ?? null),
  ).toEqual(['review', 'review', null, null, null]);
  const [finding] = found(
    sheet('阶段安排')`
      单位名称 | 阶段 | 计划开始 | 计划结束
      县教育局 | 总结表彰 | @2024-06-01 | @2024-07-01
    `,
    'stage-unknown',
  );
  expect(finding?.params).toEqual({ text: '总结表彰', stages: ['学习动员', '分析评议', '整改提高'] });
});

test('[R009] three months from 1 March end on 31 May: that day is enough, the day before is not', () => {
  expect(lastDayOfMonths('2024-03-01', 3)).toBe('2024-05-31');
  const to = (day: string) => sheet('阶段安排')`
    单位名称 | 阶段 | 计划开始 | 计划结束
    县教育局 | 学习教育、听取意见 | @2024-03-01 | @2024-03-31
    县教育局 | 整改落实、建章立制 | @2024-04-15 | ${day}
  `;
  expect(found(to('2024-05-31'), 'campaign-too-short', 'mass-line-2014')).toEqual([]);
  expect(found(to('2024-05-30'), 'campaign-too-short', 'mass-line-2014')).toHaveLength(1);
});

test('[R009] the first day and the last are looked for over all stages, whatever their order; milestones do not lengthen them', () => {
  const grid = sheet('阶段安排')`
    单位名称 | 阶段 | 时间节点 | 计划开始 | 计划结束
    县教育局 | 整改落实、建章立制 | | @2024-05-01 | @2024-05-30
    县教育局 | 查摆问题、开展批评 | | @2024-04-01 | @2024-04-30
    县教育局 | 学习教育、听取意见 | | @2024-03-01 | @2024-03-31
    县教育局 | 学习教育、听取意见 | 动员部署 | @2024-02-01 | @2024-06-30
  `;
  expect(found(grid, 'campaign-too-short', 'mass-line-2014').map(({ at, params }) => [at.row, params])).toEqual([
    [2, { from: '2024-03-01', to: '2024-05-30', months: 3 }],
  ]);
  expect(found(grid, 'campaign-too-short')).toEqual([]);
});

test('[R007] stages may overlap: a later one that begins before an earlier one ends is no finding', () => {
  const grid = sheet('阶段安排')`
    单位名称 | 阶段 | 计划开始 | 计划结束 | 实际结束
    县教育局 | 学习教育、听取意见 | @2024-01-01 | @2024-04-30 | @2024-04-30
    县教育局 | 查摆问题、开展批评 | @2024-03-01 | @2024-06-30 |
  `;
  const codes = codesOf(gatesIn([grid])).filter((code) => code.startsWith('stage'));
  expect(codes).toEqual([]);
});

test('[R022] 分析评议 takes a month as a rule; longer is a warning unless the original day is kept', () => {
  const long = sheet('阶段安排')`
    单位名称 | 阶段 | 计划开始 | 计划结束
    县教育局 | 分析评议 | @2024-07-01 | @2024-08-15
  `;
  expect(found(long, 'stage-longer')[0]?.params).toMatchObject({ months: 1, usual: '2024-07-31', to: '2024-08-15' });
  const extended = sheet('阶段安排')`
    单位名称 | 阶段 | 计划开始 | 计划结束 | 原定结束 | 延期理由
    县教育局 | 分析评议 | @2024-07-01 | @2024-08-15 | @2024-07-31 | 汛期
  `;
  expect(found(extended, 'stage-longer')).toEqual([]);
});

test('[R023] an extension keeps the original day and needs a reason', () => {
  const grid = (reason: string) => sheet('阶段安排')`
    单位名称 | 阶段 | 计划开始 | 计划结束 | 原定结束 | 延期理由
    县教育局 | 分析评议 | @2024-07-01 | @2024-08-15 | @2024-07-31 | ${reason}
  `;
  expect(found(grid(''), 'stage-extended-without-reason')).toHaveLength(1);
  expect(found(grid('汛期'), 'stage-extended-without-reason')).toEqual([]);
  const kept = sheet('阶段安排')`
    单位名称 | 阶段 | 计划开始 | 计划结束 | 原定结束 | 延期理由
    县教育局 | 分析评议 | @2024-07-01 | @2024-07-31 | @2024-07-31 |
    县水利局 | 分析评议 | @2024-07-01 | @2024-07-31 | @2024-08-31 |
  `;
  expect(found(kept, 'stage-extended-without-reason')).toEqual([]);
});

test('[R021][R010] a milestone past its day is late by that many days; the day itself is not late', () => {
  const grid = sheet('阶段安排')`
    单位名称 | 阶段 | 时间节点 | 计划结束 | 实际结束
    县教育局 | 分析评议 | | @2024-07-31 |
    县教育局 | 分析评议 | 第二阶段动员部署 | @2024-06-15 |
    县教育局 | 分析评议 | 征求意见 | @2024-06-20 |
    县教育局 | 分析评议 | 谈心 | @2024-06-10 | @2024-06-12
  `;
  expect(found(grid, 'stage-late').map(({ params }) => params)).toEqual([
    { name: '分析评议：第二阶段动员部署', due: '2024-06-15', daysLate: 5, isOver: false },
    { name: '分析评议：谈心', due: '2024-06-10', daysLate: 2, isOver: true },
  ]);
  expect(found(grid, 'milestone-missing').map(({ params }) => (params as { milestone: string }).milestone)).toContain('撰写党性分析材料');
});

test('[R024] each unit has its own days: one is late, the other is not', () => {
  const grid = sheet('阶段安排')`
    单位名称 | 阶段 | 计划开始 | 计划结束
    县教育局 | 分析评议 | @2024-05-15 | @2024-06-14
    县水利局 | 分析评议 | @2024-06-01 | @2024-06-30
  `;
  expect(found(grid, 'stage-late').map(({ at }) => at.row)).toEqual([2]);
});

test('[R016][R017] a failed acceptance asks for 回头看 of two days and a 补课 with all its parts', () => {
  const grid = sheet('阶段安排')`
    单位名称 | 阶段 | 计划结束 | 验收人 | 验收日期 | 验收结果 | 回头看开始 | 回头看结束 | 补课原因 | 补课内容 | 补课日期 | 复查结果
    县教育局 | 学习动员 | @2024-06-30 | 刘明 | @2024-06-10 | 不合格 | | | 学习天数不够 | | |
    县水利局 | 学习动员 | @2024-06-30 | 刘明 | @2024-06-10 | 不合格 | @2024-06-11 | @2024-06-13 | 学习天数不够 | 补学一天 | @2024-06-13 | 合格
  `;
  expect(found(grid, 'look-back-missing').map(({ at }) => at.row)).toEqual([2]);
  expect(found(grid, 'make-up-open').map(({ params }) => params)).toEqual([
    { stage: '学习动员', missing: ['makeUpWhat', 'makeUpDate', 'recheck'] },
  ]);
  expect(found(grid, 'look-back-long').map(({ params }) => params)).toEqual([{ days: 3, limit: 2 }]);
});

test('[R016][R017] what passed needs neither; 回头看 of two days is in order; a 补课 once begun is to be finished', () => {
  const grid = sheet('阶段安排')`
    单位名称 | 阶段 | 计划结束 | 验收人 | 验收日期 | 验收结果 | 回头看开始 | 回头看结束 | 补课原因 | 补课内容 | 补课日期 | 复查结果
    县教育局 | 学习动员 | @2024-06-30 | 刘明 | @2024-06-10 | 合格 | | | | | |
    县水利局 | 学习动员 | @2024-06-30 | 刘明 | @2024-06-10 | 不合格 | @2024-06-11 | @2024-06-12 | 学习天数不够 | 补学一天 | @2024-06-12 | 合格
    县林业局 | 学习动员 | @2024-06-30 | | | | | | | 补学一天 | |
    县农业局 | 学习动员 | @2024-06-30 | | | | | | | | @2024-06-12 |
  `;
  expect(found(grid, 'look-back-missing')).toEqual([]);
  expect(found(grid, 'look-back-long')).toEqual([]);
  expect(found(grid, 'make-up-open').map(({ at, params }) => [at.row, (params as { missing: unknown }).missing])).toEqual([
    [4, ['makeUpReason', 'makeUpDate', 'recheck']],
    [5, ['makeUpReason', 'makeUpWhat', 'recheck']],
  ]);
});

test('[R018] 未达标 and 不同意 are no acceptance, 没有不同意见，同意 is one', () => {
  const grid = sheet('阶段安排')`
    单位名称 | 阶段 | 计划结束 | 验收人 | 验收日期 | 验收结果
    县教育局 | 学习动员 | @2024-06-30 | 刘明 | @2024-06-10 | 未达到要求
    县水利局 | 学习动员 | @2024-06-30 | 刘明 | @2024-06-10 | 不同意转段
    县林业局 | 学习动员 | @2024-06-30 | 刘明 | @2024-06-10 | 没有不同意见，同意
  `;
  expect(found(grid, 'look-back-missing').map(({ at }) => at.row)).toEqual([2, 3]);
});

test('[R018][R019] 合格 without who or when is no acceptance; 已转段 is refused while a gate is open or unsigned', () => {
  const grid = sheet('阶段安排')`
    单位名称 | 阶段 | 计划结束 | 阶段状态 | 验收人 | 验收日期 | 验收结果
    县教育局 | 学习动员 | @2024-06-30 | 已转段 | | @2024-06-10 | 合格
  `;
  expect(found(grid, 'acceptance-incomplete')).toHaveLength(1);
  expect(found(grid, 'stage-advanced-early')[0]?.params).toEqual({ stage: '学习动员', gates: ['集中学习讨论天数'], accepted: false });
});

test('[R010] a planned end that names a month is its last day; [R026] a required milestone nobody planned is named', () => {
  const grid = sheet('阶段安排')`
    单位名称 | 阶段 | 时间节点 | 计划结束
    县教育局 | 学习教育、听取意见 | | 2024年5月
    县教育局 | 学习教育、听取意见 | 动员部署 | 2024年9月底
  `;
  expect(found(grid, 'stage-late', 'mass-line-2014').map(({ params }) => (params as { due: string }).due)).toEqual(['2024-05-31']);
  expect(found(grid, 'milestone-missing', 'mass-line-2014').map(({ params }) => (params as { milestone: string }).milestone)).toEqual([
    '集中学习讨论不少于3天',
    '征求意见',
  ]);
});

test('bad days: an end before its beginning', () => {
  const grid = sheet('阶段安排')`
    单位名称 | 阶段 | 计划开始 | 计划结束
    县教育局 | 学习动员 | @2024-06-30 | @2024-06-01
  `;
  expect(found(grid, 'stage-backwards')).toHaveLength(1);
});

test('[R018] 合格 that hangs on something is asked about and accepts no stage', () => {
  const at = (result: string, recheck = '') => sheet('阶段安排')`
    单位名称 | 阶段 | 验收结果 | 验收人 | 验收日期 | 补课复查
    县教育局 | 分析评议 | ${result} | 刘明 | @2024-06-01 | ${recheck}
  `;
  expect(found(at('合格'), 'acceptance-open')).toEqual([]);
  expect(found(at('不合格', '补课后合格'), 'acceptance-open')).toEqual([]);
  expect(found(at('合格，尚有1项未补'), 'acceptance-open').map(({ at: place, params }) => [place.row, place.column, params])).toEqual([
    [2, 3, { stage: '分析评议', text: '合格，尚有1项未补' }],
  ]);
});

test('[R028] a stage that is said to have begun or ended on a day to come is asked about', () => {
  const days = found(
    sheet('阶段安排')`
      单位名称 | 阶段 | 计划开始 | 计划结束 | 实际开始 | 实际结束
      县教育局 | 学习动员 | @2024-05-01 | @2024-06-15 | @2024-05-01 | @2024-06-30
      县水利局 | 学习动员 | @2024-06-25 | @2024-07-31 | @2024-06-25 |
      县民政局 | 学习动员 | @2024-05-01 | @2024-06-15 | @2024-05-01 | @2024-06-20
    `,
    'record-date-ahead',
  );
  expect(days.map(({ at, params }) => [at.row, params])).toEqual([
    [2, { column: '实际结束', day: '2024-06-30' }],
    [3, { column: '实际开始', day: '2024-06-25' }],
  ]);
});
