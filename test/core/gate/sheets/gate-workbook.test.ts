import { reportGates } from '../../../../core/gate/evaluate-gates';
import { gatherRecords } from '../../../../core/gate/gather-records';
import { gateWorkbook } from '../../../../core/gate/sheets/gate-workbook';
import { plannedValue, type SheetPlan } from '../../../../core/table/sheet-plan';
import { askedOn, gatesIn, pack, recordsIn } from '../../../support/gate-book';
import { meetings, roster, study } from '../../../support/gate-sheets';
import { sheet, workbook } from '../../../support/sheet';

function rowsOf(plan: SheetPlan | undefined): readonly (readonly unknown[])[] {
  if (plan === undefined) throw new Error('no such sheet');
  return [...plan.body].map((row) => row.map(plannedValue));
}

const stages = sheet('阶段安排')`
  单位名称 | 阶段 | 时间节点 | 计划开始 | 计划结束 | 原定结束 | 延期理由 | 验收人 | 验收日期 | 验收结果
  县教育局 | 学习教育、听取意见 | | @2024-03-01 | @2024-06-10 | @2024-05-31 | 汛期 | 刘明 | @2024-06-11 | 不合格
  县教育局 | 学习教育、听取意见 | 动员部署 | | @2024-03-02 | | | | |
`;
const signed = sheet('关口签字')`
  单位名称 | 关口 | 签字结论 | 签字人 | 签字日期 | 特批理由
  县教育局 | 谈心不广泛的不开 | 特批 | 周正 | @2024-06-19 | 两人住院
`;
const criticisms = sheet('相互批评意见')`
  单位名称 | 批评人 | 被批评人 | 批评意见
  县教育局 | 刘玉兰 | 张建国 | 检查落实少
`;

const book = {
  report: gatesIn([roster, meetings, study, stages, signed, criticisms]),
  pack: pack(),
  today: askedOn,
  language: 'zh',
} as const;
const { sheets } = gateWorkbook(book);
const named = (name: string) => sheets.find((plan) => plan.name === name);

test('[R082] every gate in its order, every step 已做, 未做 or 待确认 with the cell it rests on', () => {
  const rows = rowsOf(named('六个不开检查表')).slice(1);
  expect(rows.flatMap(([number]) => (number === null ? [] : [number]))).toEqual([1, 2, 3, 4, 5, 6]);
  for (const row of rows) expect(['已做', '未做', '待确认', null]).toContain(row[3]);
  expect(rows.find((row) => row[1] === '参加会议的党员达不到规定数量的不开')?.slice(2, 5)).toEqual([
    '民主生活会应到3人，实到2人，要求不少于2/3',
    '已做',
    '工作簿.xlsx!会议记录!E2',
  ]);
});

test('[R018] a campaign without gates before a stage has no sheet of them', () => {
  const campaign = { ...pack(), gates: pack().gates.filter(({ group }) => group !== 'stage') };
  const records = recordsIn([roster, meetings, study]);
  const made = gateWorkbook({ ...book, pack: campaign, report: reportGates(campaign, records, null, askedOn) });
  expect(made.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['六个不开检查表', '四个不放过审核表']));
  expect(made.sheets.map(({ name }) => name)).not.toContain('转段验收表');
});

test('[R082] no sheet has a fill or a highlight: the state stands in words', () => {
  for (const plan of sheets) expect(plan.highlights ?? []).toEqual([]);
});

test('[R020] an override stands in the sheet with name, day and reason', () => {
  expect(JSON.stringify(rowsOf(named('六个不开检查表')))).toContain('特批：周正，2024-06-19，理由：两人住院');
});

test('[R114][R118] 四个不放过 with three lines to sign each, the five checkpoints below with one', () => {
  const rows = rowsOf(named('四个不放过审核表'));
  expect(rows.filter(([, , , , , , , signature]) => signature === '督导组未签')).toHaveLength(9);
  expect(rows.filter(([, , , , , , , signature]) => signature === '主要负责同志未签')).toHaveLength(4);
});

test('[R027][R089] the self-check has five headings with the counts filled in, and the five distinctions', () => {
  const rows = rowsOf(named('自查表'));
  expect(rows.slice(1, 6).map(([, heading, data]) => [heading, data])).toEqual([
    ['征求意见', '征求意见0条，渠道0种'],
    ['谈心谈话', '必谈2对，已谈透0对'],
    ['党性分析', '材料0份，审核通过0份'],
    ['开展批评', '相互批评意见1条'],
    ['边议边改', '整改事项0条，其中立行立改0条；未销号0条'],
  ]);
  expect(rows.filter(([text]) => typeof text === 'string' && /^[1-5]\. 把.*同.*区别开来$/u.test(text))).toHaveLength(5);
});

test('[R051] the check lists of a campaign stand on the self-check, point by point with room for an answer; one without has none', () => {
  const id = 'original-aspiration-2019';
  const own = { ...book, pack: pack(id), report: gatesIn([roster], id) };
  const rows = rowsOf(gateWorkbook(own).sheets.find((plan) => plan.name === '自查表'));
  const points = (name: string) =>
    rows.filter(([, heading]) => heading === name).map(([number, , point, ...room]) => [number, point, room]);
  expect(points('四个对照')).toHaveLength(4);
  expect(points('四个找一找')[1]).toEqual([2, '找一找在知敬畏、存戒惧、守底线方面存在哪些差距', [null, null, null]]);
  expect(JSON.stringify(rowsOf(named('自查表')))).not.toContain('逐条对照');
});

test('[R026] a 规定动作 struck out of the table is named and comes back in the timeline; a 自选动作 is free to go', () => {
  const kept = sheet('阶段安排')`
    单位名称 | 阶段 | 时间节点 | 计划结束
    县教育局 | 学习教育、听取意见 | | @2024-05-31
    县教育局 | 学习教育、听取意见 | 动员部署 | @2024-03-02
  `;
  const report = gatesIn([roster, kept]);
  const rows = rowsOf(gateWorkbook({ ...book, report }).sheets.find((plan) => plan.name === '时间表'));
  const points = rows
    .filter(([, stage, point]) => stage === '学习教育、听取意见' && point !== '' && point !== null)
    .map(([, , point]) => point);
  const [first] = pack().stages;
  const required = first?.milestones.filter((one) => one.required).map(({ name }) => name) ?? [];
  expect(points).toEqual(expect.arrayContaining(['动员部署', ...required.filter((name) => name !== '动员部署')]));
  expect(points).toHaveLength(required.length);
  expect(report.findings.filter(({ code }) => code === 'milestone-missing')).toHaveLength(required.length - 1);
});

test('[R028] of a stage without milestones of its own all stand there to be filled in, those left to the unit too', () => {
  const stagesOf = pack().stages.map((stage) => ({ ...stage, milestones: stage.milestones.map((one) => ({ ...one, required: false })) }));
  const campaign = { ...pack(), stages: stagesOf };
  const records = recordsIn([roster, stages]);
  const made = gateWorkbook({ ...book, pack: campaign, report: reportGates(campaign, records, null, askedOn) });
  const rows = rowsOf(made.sheets.find(({ name }) => name === '时间表'));
  const points = rows.flatMap(([, stage, point]) => (stage === '查摆问题、开展批评' && point ? [point] : []));
  expect(points).toEqual(['谈心谈话', '撰写对照检查材料', '召开专题民主生活会']);
});

test('[R028][R023] the timeline: stages in order, an extension with its original day, the campaign’s stages where none is planned', () => {
  const rows = rowsOf(named('时间表'));
  expect(rows.map(([, stage]) => stage)).toEqual(
    expect.arrayContaining(['学习教育、听取意见', '查摆问题、开展批评', '整改落实、建章立制']),
  );
  expect(rows[0]?.slice(3, 6)).toEqual([{ day: '2024-03-01' }, { day: '2024-06-10' }, { day: '2024-05-31' }]);
});

test('[R016] a stage that was not accepted gets a look-back of two days with what is missing', () => {
  const [row] = rowsOf(named('回头看任务'));
  expect(row?.slice(0, 4)).toEqual(['县教育局', '学习教育、听取意见', { day: '2024-06-21' }, { day: '2024-06-22' }]);
});

test('[R016] a stage that was gone on from with everything in order asks for no look-back', () => {
  const advanced = (accepted: string) => sheet('阶段安排')`
    单位名称 | 阶段 | 计划结束 | 实际结束 | 阶段状态 | 验收人 | 验收日期 | 验收结果
    县教育局 | 学习教育、听取意见 | @2024-06-10 | @2024-06-10 | 已转段 | 刘明 | @2024-06-11 | ${accepted}
  `;
  const campaign = { ...pack(), stages: pack().stages.map((stage) => ({ ...stage, gates: [] })) };
  const tasks = (accepted: string) => {
    const records = gatherRecords([workbook('工作簿.xlsx', roster, advanced(accepted))], campaign, { today: askedOn, yearOf: () => 2024 });
    const report = reportGates(campaign, records, null, askedOn);
    const plan = gateWorkbook({ ...book, pack: campaign, report }).sheets.find(({ name }) => name === '回头看任务');
    return plan === undefined ? null : rowsOf(plan).length;
  };
  expect(tasks('合格')).toBeNull();
  expect(tasks('')).toBe(1);
});

test('[R097] the criticisms as problems of the ledger, without who said them', () => {
  const text = JSON.stringify(rowsOf(named('会上批评转问题')));
  expect(text).toContain('检查落实少');
  expect(text).not.toContain('刘玉兰');
});

test('[R070] the reviewers are filled in from the roster', () => {
  const material = sheet('材料审核')`
    单位名称 | 撰写人 | 材料类别
    县教育局 | 刘玉兰 | 个人对照检查材料
  `;
  const plans = gateWorkbook({ ...book, report: gatesIn([roster, material]) }).sheets;
  expect(rowsOf(plans.find(({ name }) => name === '材料审核单')).map((row) => row.slice(3, 5))).toEqual([
    ['主要负责同志', '张建国'],
    ['督导组', '第一督导组'],
  ]);
});

test('every sheet prints on A4 across with its header on every page', () => {
  for (const plan of sheets) expect([plan.name, plan.landscape, plan.printTitleRows !== undefined]).toEqual([plan.name, true, true]);
});
