import { codesOf, gatesIn } from '../../support/gate-book';
import { meetings, roster, study } from '../../support/gate-sheets';
import { sheet } from '../../support/sheet';

const stage = (accepted: string) => sheet('阶段安排')`
  单位名称 | 阶段 | 计划结束 | 实际结束 | 阶段状态 | 验收人 | 验收日期 | 验收结果
  县教育局 | 学习动员 | @2024-06-10 | @2024-06-10 | 已转段 | 刘明 | @2024-06-11 | ${accepted}
`;
const signed = sheet('关口签字')`
  单位名称 | 关口 | 签字结论 | 签字人 | 签字日期
  县教育局 | 集中学习讨论天数 | 通过 | 刘明 | @2024-06-11
`;

function advance(sheets: Parameters<typeof gatesIn>[0]) {
  const report = gatesIn(sheets, 'advanced-nature-2005');
  return { refused: codesOf(report).includes('stage-advanced-early'), first: report.units[0]?.advances[0] };
}

test('[R018][R019] with the gate passed and signed and the stage accepted, 已转段 stands', () => {
  const { refused, first } = advance([roster, meetings, study, signed, stage('合格')]);
  expect(refused).toBe(false);
  expect(first?.allowed).toBe(true);
});

test('[R018] a gate that is passed and not signed keeps the stage; so does an acceptance that failed', () => {
  expect(advance([roster, meetings, study, stage('合格')]).first?.open.map(({ gate }) => gate.id)).toEqual(['study-days']);
  expect(advance([roster, meetings, study, signed, stage('不合格')])).toMatchObject({ refused: true, first: { allowed: false } });
});

test('[R017] after 补课 and a passed re-check the stage may go on', () => {
  const madeUp = sheet('阶段安排')`
    单位名称 | 阶段 | 计划结束 | 阶段状态 | 验收人 | 验收日期 | 验收结果 | 回头看开始 | 回头看结束 | 补课原因 | 补课内容 | 补课日期 | 复查结果
    县教育局 | 学习动员 | @2024-06-30 | 已转段 | 刘明 | @2024-06-11 | 不合格 | @2024-06-12 | @2024-06-13 | 学习不够 | 补学一天 | @2024-06-13 | 合格
  `;
  expect(advance([roster, meetings, study, signed, madeUp])).toMatchObject({ refused: false, first: { allowed: true } });
});
