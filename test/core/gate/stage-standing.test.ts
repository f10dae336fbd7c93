import { currentStage, stageStanding, standingLines } from '../../../core/gate/stage-standing';
import { gatesIn, pack } from '../../support/gate-book';
import { meetings, roster, study } from '../../support/gate-sheets';
import { sheet } from '../../support/sheet';

const campaign = pack('advanced-nature-2005');
const accepted = sheet('阶段安排')`
  单位名称 | 阶段 | 计划结束 | 实际结束 | 阶段状态 | 验收人 | 验收日期 | 验收结果
  县教育局 | 学习动员 | @2024-06-10 | @2024-06-10 | 进行中 | 刘明 | @2024-06-11 | 合格
`;
const signed = sheet('关口签字')`
  单位名称 | 关口 | 签字结论 | 签字人 | 签字日期
  县教育局 | 集中学习讨论天数 | 通过 | 刘明 | @2024-06-11
`;

function unitIn(...sheets: Parameters<typeof gatesIn>[0]) {
  const [unit] = gatesIn([roster, meetings, study, ...sheets], 'advanced-nature-2005').units;
  if (unit === undefined) throw new Error('the unit is gone');
  return unit;
}

test('[R018] [R019] which gates stand before which stage is data of the campaign: one after 学习动员, the six besides after 分析评议, all at the end', () => {
  const unit = unitIn();
  const asked = campaign.stages.map((stage) => stageStanding(unit, stage, campaign).asked.length);
  expect(asked).toEqual([1, 7, 16]);
});

test('[R018] gate passed and signed, stage accepted: the dialog says that the unit may go on, and the next stage is the one to ask for', () => {
  const unit = unitIn(accepted, signed);
  const [first] = campaign.stages;
  expect(first && standingLines(stageStanding(unit, first, campaign), '县教育局', 'zh')).toEqual([
    '县教育局　学习动员：可以转段',
    '验收合格（刘明，2024-06-11）',
    '要过的1个关口都已通过并签字',
  ]);
  expect(currentStage(unit, campaign)?.name).toBe('分析评议');
});

test('[R017] [R020] what keeps a unit is named gate by gate, with what it lacks or that nobody has signed', () => {
  const unit = unitIn(accepted);
  const [first, second] = campaign.stages;
  expect(first && standingLines(stageStanding(unit, first, campaign), '县教育局', 'zh')).toEqual([
    '县教育局　学习动员：还不能转段',
    '验收合格（刘明，2024-06-11）',
    '要过的1个关口，还有1个没过或没签字：',
    '· 集中学习讨论天数：通过，还没有签字',
  ]);
  const lines = second ? standingLines(stageStanding(unit, second, campaign), '县教育局', 'zh') : [];
  expect(lines.slice(0, 2)).toEqual(['县教育局　分析评议：还不能转段', '“阶段安排”里没有“分析评议”这一行，也就没有验收']);
  expect(lines).toContain('· 谈心不广泛的不开：不通过，没有《谈心谈话计划表》，无从查起');
});
