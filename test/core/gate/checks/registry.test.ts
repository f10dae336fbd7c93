import fc from 'fast-check';
import type { CampaignPack } from '../../../../core/campaign/pack';
import { reportGates } from '../../../../core/gate/evaluate-gates';
import type { GateResult } from '../../../../core/gate/gate-result';
import { messagesIn } from '../../../../core/i18n/messages';
import type { Grid } from '../../../../core/table/grid';
import { askedOn, codesOf, gateOf, gatesIn, pack, recordsIn } from '../../../support/gate-book';
import { meetings, roster, study } from '../../../support/gate-sheets';
import { sheet } from '../../../support/sheet';

const zh = messagesIn('zh').gates.evidence;
const texts = ({ evidence }: GateResult): readonly string[] => evidence.map(({ text }) => text(zh, 'zh'));

const talks = (last: string) => sheet('谈心谈话计划表')`
  谈话人 | 谈话对象 | 谈话方式 | 计划谈话时间 | 实际谈话时间 | 班子的问题 | 个人的问题 | 对方的问题 | 拟在会上批评的意见 | 改进的措施
  张建国 | 刘玉兰 | 一对一、面对面 | @2024-06-01 | @2024-06-01 | √ | √ | √ | √ | √
  刘玉兰 | 赵敏 | 一对一、面对面 | @2024-06-02 | @2024-06-02 | √ | √ | √ | √ | ${last}
`;

test('[R077] every required pair talked through passes; four of the five ticks do not', () => {
  expect(gateOf(gatesIn([roster, talks('√')]), 'convene-2').state).toBe('pass');
  const four = gateOf(gatesIn([roster, talks('')]), 'convene-2');
  expect(four.state).toBe('fail');
  expect(texts(four)).toContain('刘玉兰与赵敏：已谈，未谈透');
});

test('[R077] a roster of one leader asks for no talk: that passes nothing, and is said', () => {
  const alone = sheet('花名册')`
    序号 | 所在单位 | 姓名 | 职务 | 角色 | 政治面貌 | 所在党支部
    1 | 县教育局 | 张建国 | 局长 | 主要负责同志 | 中共党员 | 县教育局机关党支部
  `;
  const gate = gateOf(gatesIn([alone, talks('√')]), 'convene-2');
  expect([gate.state, texts(gate)]).toEqual(['fail', ['花名册里排不出一对必谈，请核对角色']]);
});

test('[R077] without a roster or without a plan the gate fails and the finding says what to supply', () => {
  const withoutPlan = gatesIn([roster]);
  expect(gateOf(withoutPlan, 'convene-2')).toMatchObject({ state: 'fail', missing: ['talk'] });
  expect(gateOf(gatesIn([talks('√')]), 'convene-2')).toMatchObject({ state: 'fail', missing: ['roster'] });
  expect(withoutPlan.findings.filter(({ code }) => code === 'gate-table-missing').length).toBeGreaterThan(3);
});

const register = sheet('征求意见台账')`
  编号 | 征求渠道 | 意见来源 | 意见对象 | 意见类别 | 意见原文
  1 | 座谈会 | 服务对象 | 领导班子 | 形式主义 | 会多
  2 | 调查问卷 | 群众 | 党组织 | 官僚主义 | 门难进
  3 | 意见箱 | 党员 | 个人 | 享乐主义 | 拈轻怕重
`;

test('[R076] enough opinions still wait for a person; with the signature the gate passes', () => {
  expect(gateOf(gatesIn([roster, register]), 'convene-1').state).toBe('human');
  const signed = sheet('关口签字')`
    关口 | 签字结论 | 签字人 | 签字日期
    征求意见不深入的不开 | 通过 | 刘明 | @2024-06-19
  `;
  expect(gateOf(gatesIn([roster, register, signed]), 'convene-1').state).toBe('pass');
});

test('[R036] who was asked and had no opinion was asked, and no number is made of it', () => {
  const asked = sheet('征求意见台账')`
    编号 | 征求渠道 | 意见来源 | 意见对象 | 意见类别 | 意见原文
    1 | 座谈会 | 群众 | 领导班子 | 形式主义 | 会多
    2 | 调查问卷 | 服务对象 | | | 无
  `;
  expect(texts(gateOf(gatesIn([roster, asked]), 'convene-1'))).toContain('问过服务对象，没有提意见');
});

test('[R076] so few givers of one kind are not counted out, nor is their row shown', () => {
  const gate = gateOf(gatesIn([roster, register]), 'convene-1');
  expect(texts(gate)).toContain('听取了服务对象的意见（人数少，不列条数）');
  expect(texts(gate)).toContain('用过的渠道：调查问卷、意见箱、座谈会');
  expect(gate.evidence.every(({ at }) => at.row === 1)).toBe(true);
});

test('[R038][R076] an aspect that nobody spoke of is left to a person, by its name; once all are there the step is done', () => {
  const steps = (grid: Grid) => gateOf(gatesIn([roster, grid]), 'convene-1').evidence;
  const said = (grid: Grid) => steps(grid).flatMap(({ text, done }) => (/方面/u.test(text(zh, 'zh')) ? [[text(zh, 'zh'), done]] : []));
  expect(said(register)).toEqual([['这些方面还没有意见：奢靡之风', null]]);
  const whole = sheet('征求意见台账')`
    编号 | 征求渠道 | 意见来源 | 意见对象 | 意见类别 | 意见原文
    1 | 座谈会 | 服务对象 | 领导班子 | 形式主义 | 会多
    2 | 调查问卷 | 群众 | 党组织 | 官僚主义 | 门难进
    3 | 意见箱 | 党员 | 个人 | 享乐主义 | 拈轻怕重
    4 | 意见箱 | 党员 | 个人 | 奢靡之风 | 接待超标
  `;
  expect(said(whole)).toEqual([['本次活动的各个方面都有意见', true]]);
});

test('[R076] nobody from 服务对象, or nothing on a target, fails however many opinions there are', () => {
  const grid = sheet('征求意见台账')`
    编号 | 征求渠道 | 意见来源 | 意见对象 | 意见原文
    1 | 座谈会 | 群众 | 领导班子 | 会多
    2 | 座谈会 | 党员 | 党组织 | 门难进
  `;
  const gate = gateOf(gatesIn([roster, grid]), 'convene-1');
  expect(gate.state).toBe('fail');
  expect(texts(gate)).toEqual(expect.arrayContaining(['没有服务对象的意见', '没有对个人的意见']));
});

const materials = sheet('材料审核')`
  单位名称 | 撰写人 | 材料类别 | 撰写方式 | 主持撰写日期 | 集体研究日期 | 征求意见日期 | 审核环节 | 审核结果 | 审核人 | 审核日期
  县教育局 | 领导班子 | 班子检视剖析材料 | | @2024-06-01 | @2024-06-02 | @2024-06-03 | 主要负责同志 | 通过 | 张建国 | @2024-06-04
  县教育局 | 领导班子 | 班子检视剖析材料 | | | | | 督导组 | 通过 | 刘明 | @2024-06-05
  县教育局 | 领导班子 | 班子检视剖析材料 | | | | | 活动办公室 | 通过 | 孙倩 | @2024-06-06
  县教育局 | 张建国 | 个人对照检查材料 | 亲笔撰写 | | | | 督导组 | 通过 | 刘明 | @2024-06-05
  县教育局 | 张建国 | 个人对照检查材料 | 亲笔撰写 | | | | 上级分管领导 | 通过 | 李梅 | @2024-06-06
`;

test('[R078] a member of the team without a material fails the gate, all passed pass it', () => {
  const gate = gateOf(gatesIn([roster, materials]), 'convene-3');
  expect(gate.state).toBe('fail');
  expect(texts(gate)[0]).toBe('没有刘玉兰的材料');
  const more = sheet('材料审核2')`
    单位名称 | 撰写人 | 材料类别 | 撰写方式 | 审核环节 | 审核结果 | 审核人 | 审核日期
    县教育局 | 刘玉兰 | 个人对照检查材料 | 亲笔撰写 | 主要负责同志 | 通过 | 张建国 | @2024-06-05
    县教育局 | 刘玉兰 | 个人对照检查材料 | 亲笔撰写 | 督导组 | 通过 | 刘明 | @2024-06-06
  `;
  expect(gateOf(gatesIn([roster, materials, more]), 'convene-3').state).toBe('pass');
});

test('[R078] without a roster nobody knows whose materials are due: passed ones are for a person to confirm', () => {
  const alone = sheet('材料审核')`
    撰写人 | 材料类别 | 撰写人类别 | 主持撰写日期 | 集体研究日期 | 征求意见日期 | 审核环节 | 审核结果 | 审核人 | 审核日期
    领导班子 | 班子检视剖析材料 | 领导班子 | @2024-06-01 | @2024-06-02 | @2024-06-03 | 主要负责同志 | 通过 | 张建国 | @2024-06-04
    领导班子 | 班子检视剖析材料 | | | | | 督导组 | 通过 | 刘明 | @2024-06-05
    领导班子 | 班子检视剖析材料 | | | | | 活动办公室 | 通过 | 孙倩 | @2024-06-06
  `;
  expect(gateOf(gatesIn([alone]), 'convene-3')).toMatchObject({ state: 'human', missing: ['roster'] });
  expect(gateOf(gatesIn([materials]), 'convene-3').state).toBe('fail');
});

test('[R065] the material of the team is wanted where the campaign reviews one, and nowhere else', () => {
  const own = sheet('材料审核')`
    单位名称 | 撰写人 | 材料类别 | 撰写方式 | 审核环节 | 审核结果 | 审核人 | 审核日期
    县教育局 | 张建国 | 个人对照检查材料 | 亲笔撰写 | 督导组 | 通过 | 刘明 | @2024-06-05
  `;
  const lacking = (campaign: CampaignPack) =>
    texts(gateOf(reportGates(campaign, recordsIn([roster, own]), null, askedOn), 'convene-3')).filter((text) => text.startsWith('没有'));
  expect(lacking(pack())).toEqual(['没有领导班子的材料', '没有刘玉兰的材料']);
  const ofPersons = pack().reviews.filter(({ subject }) => subject !== 'team');
  expect(lacking({ ...pack(), reviews: ofPersons })).toEqual(['没有刘玉兰的材料']);
});

test('[R079] two of three is exactly two thirds and passes; 66 of 100 does not', () => {
  expect(gateOf(gatesIn([roster, meetings]), 'convene-4').state).toBe('pass');
  const short = sheet('会议记录')`
    单位名称 | 会议类型 | 会议日期 | 应到人数 | 实到人数
    县教育局 | 民主生活会 | @2024-06-18 | 100 | 66
  `;
  expect(gateOf(gatesIn([roster, short]), 'convene-4').state).toBe('fail');
});

test('[R079] by names: in writing and excused are not present; nobody due or a blank count is no pass', () => {
  const blank = sheet('会议记录')`
    单位名称 | 会议类型 | 会议日期 | 应到人数 | 实到人数 | 书记到会
    县教育局 | 民主生活会 | @2024-06-18 | | | 是
  `;
  expect(gateOf(gatesIn([roster, blank]), 'convene-4').state).toBe('fail');
  const list = sheet('到会名单')`
    单位名称 | 会议类型 | 姓名 | 参会身份 | 到会情况
    县教育局 | 民主生活会 | 张建国 | 党员 | 到会
    县教育局 | 民主生活会 | 刘玉兰 | 党员 | 书面提交
    县教育局 | 民主生活会 | 刘明 | 督导组 | 到会
  `;
  const gate = gateOf(gatesIn([roster, blank, list]), 'convene-4');
  expect(gate.state).toBe('fail');
  expect(texts(gate)).toEqual(['民主生活会应到2人，实到1人，要求不少于2/3']);
  const none = sheet('会议记录')`
    单位名称 | 会议类型 | 会议日期 | 应到人数 | 实到人数
    县教育局 | 民主生活会 | @2024-06-18 | 0 | 0
  `;
  expect(gateOf(gatesIn([roster, none]), 'convene-4').state).toBe('fail');
});

test('[R079] the quorum holds exactly, for any numbers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 }), (due, some) => {
      const actual = Math.min(due, some);
      const grid = sheet('会议记录')`
        单位名称 | 会议类型 | 会议日期 | 应到人数 | 实到人数
        县教育局 | 民主生活会 | @2024-06-18 | ${due} | ${actual}
      `;
      expect(gateOf(gatesIn([grid]), 'convene-4').state).toBe(actual * 3 >= due * 2 ? 'pass' : 'fail');
    }),
    { seed: 79, numRuns: 40 },
  );
});

test('[R080] what a record says of a meeting still to come is said to be expected; one of today is held', () => {
  const on = (day: string) => sheet('会议记录')`
    单位名称 | 会议类型 | 会议日期 | 书记到会 | 应到人数
    县教育局 | 民主生活会 | ${day} | 是 | 3
  `;
  const open = (day: string) => gateOf(gatesIn([on(day)]), 'convene-5').evidence.filter(({ done }) => done === null).length;
  expect([askedOn, '2024-06-21'].map(open)).toEqual([0, 1]);
});

test('[R080] the secretary is there, is not, or nobody wrote it: only the first passes', () => {
  const withSecretary = (said: string) => sheet('会议记录')`
    单位名称 | 会议类型 | 会议日期 | 书记到会 | 应到人数
    县教育局 | 民主生活会 | @2024-06-18 | ${said} | 3
  `;
  expect(['是', '否', ''].map((said) => gateOf(gatesIn([withSecretary(said)]), 'convene-5').state)).toEqual(['pass', 'fail', 'fail']);
});

test('[R081] both must be there: 无 is nobody', () => {
  const observers = (above: string, group: string) => sheet('会议记录')`
    单位名称 | 会议类型 | 会议日期 | 上级党组织参加人 | 督导组参加人
    县教育局 | 民主生活会 | @2024-06-18 | ${above} | ${group}
  `;
  expect(gateOf(gatesIn([observers('李梅', '刘明')]), 'convene-6').state).toBe('pass');
  expect(gateOf(gatesIn([observers('无', '刘明')]), 'convene-6').state).toBe('fail');
  expect(gateOf(gatesIn([observers('李梅', '')]), 'convene-6').state).toBe('fail');
});

test('[R081] who is on the list of one meeting was not at the other; who is listed for no meeting stands for both', () => {
  const two = sheet('会议记录')`
    单位名称 | 会议类型 | 会议日期 | 上级党组织参加人
    县教育局 | 民主生活会 | @2024-06-18 | 李梅
    县教育局 | 组织生活会 | @2024-06-19 | 李梅
  `;
  const present = (meeting: string) => sheet('到会名单')`
    单位名称 | 会议类型 | 姓名 | 参会身份 | 到会情况
    县教育局 | ${meeting} | 刘明 | 督导组 | 到会
  `;
  const standing = (meeting: string) => gateOf(gatesIn([roster, two, present(meeting)]), 'convene-6');
  expect(standing('民主生活会').state).toBe('fail');
  expect(standing('').state).toBe('pass');
});

const ledger = (deadline: string) => sheet('问题整改台账')`
  单位名称 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
  县教育局 | 会议多 | 每月会议不超过四次 | 赵敏 | ${deadline} | 整改中
`;

test('[R116] an item without a deadline or past it holds the release; in time it waits for the three signatures', () => {
  expect(gateOf(gatesIn([ledger('2024-05-31')]), 'release-3').state).toBe('fail');
  expect(gateOf(gatesIn([ledger('')]), 'release-3').state).toBe('fail');
  expect(gateOf(gatesIn([ledger('2024-12-31')]), 'release-3').state).toBe('human');
});

test('[R116] an item handed in for acceptance is not overdue, and every item that is counted as overdue is named', () => {
  const handedIn = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
    1 | 会议多、文件多 | 改用现场办公 | 李梅 | 2024-05-31 | 已完成待验收
    2 | 办事窗口拖拉 | 一次性告知 | 赵敏 | 2024-05-31 | 整改中
  `;
  const overdue = texts(gateOf(gatesIn([handedIn]), 'release-3')).filter((text) => text.includes('逾期'));
  expect(overdue).toEqual(['逾期未销号的1条', expect.stringContaining('办事窗口拖拉')]);
  const alone = { ...handedIn, rows: handedIn.rows.slice(0, -1) };
  expect(gateOf(gatesIn([alone]), 'release-3').byTables).toBe('pass');
});

const survey = (satisfied: number, unsatisfied: number) => sheet('满意度测评')`
  单位名称 | 测评对象 | 发出票数 | 收回票数 | 有效票数 | 满意 | 基本满意 | 不满意
  县教育局 | 民主生活会 | 100000 | 100000 | 100000 | ${satisfied} | 0 | ${unsatisfied}
`;

test('[R117][R119] 69.999 % holds the release, exactly 70 % does not', () => {
  expect(gateOf(gatesIn([survey(69_999, 30_001)]), 'release-4').byTables).toBe('fail');
  expect(gateOf(gatesIn([survey(70_000, 30_000)]), 'release-4').byTables).toBe('pass');
});

test('[R117][R122] ballots on persons are no survey of the unit: the gate does not pass on them', () => {
  const personal = sheet('满意度测评')`
    单位名称 | 测评对象 | 发出票数 | 收回票数 | 有效票数 | 满意 | 基本满意 | 不满意
    县教育局 | 张建国 | 10 | 10 | 10 | 10 | 0 | 0
  `;
  expect(gateOf(gatesIn([personal]), 'release-4').byTables).toBe('fail');
});

test('[R120] each meeting has its own survey: one below the line fails the gate', () => {
  const grid = sheet('满意度测评')`
    单位名称 | 测评对象 | 发出票数 | 收回票数 | 有效票数 | 满意 | 基本满意 | 不满意
    县教育局 | 民主生活会 | 10 | 10 | 10 | 9 | 0 | 1
    县教育局 | 组织生活会 | 10 | 10 | 10 | 6 | 0 | 4
  `;
  expect(gateOf(gatesIn([grid]), 'release-4').byTables).toBe('fail');
});

test('[R082] an empty workbook passes no gate of any campaign, and every step says so', () => {
  for (const id of [
    'mass-line-2014',
    'advanced-nature-2005',
    'annual-meeting',
    'theme-education-2023',
    'original-aspiration-2019',
    'blank',
  ]) {
    const empty = sheet('空表')`
      说明 | 内容
    `;
    const report = gatesIn([empty], id);
    expect(report.units[0]?.gates.map(({ gate }) => gate.id)).toEqual(pack(id).gates.map((gate) => gate.id));
    expect(report.units[0]?.gates.filter(({ state }) => state === 'pass')).toEqual([]);
    expect(report.units[0]?.gates.every(({ evidence }) => evidence.length > 0)).toBe(true);
  }
});

test('[R009][R082] whichever table is taken away, its gate no longer passes and nothing else starts to', () => {
  const all = [roster, meetings, study, materials, register, talks('√'), ledger('2024-12-31'), survey(80_000, 20_000)];
  const passed = (grids: typeof all): readonly string[] =>
    (gatesIn(grids).units[0]?.gates ?? []).filter(({ byTables }) => byTables === 'pass').map(({ gate }) => gate.id);
  const whole = passed(all);
  for (const gone of all) for (const id of passed(all.filter((grid) => grid !== gone))) expect(whole).toContain(id);
  expect(passed(all.filter((grid) => grid !== meetings))).not.toContain('convene-4');
});

test('rows without a unit count for none where the tables name several', () => {
  const grid = sheet('会议记录')`
    单位名称 | 会议类型 | 会议日期 | 书记到会 | 应到人数
    县教育局 | 民主生活会 | @2024-06-18 | 否 | 3
    县水利局 | 民主生活会 | @2024-06-18 | 否 | 3
    | 民主生活会 | @2024-06-18 | 是 | 3
  `;
  const report = gatesIn([grid]);
  expect(report.units.map(({ unit }) => unit)).toEqual(['县教育局', '县水利局']);
  expect(codesOf(report)).toContain('record-unit-missing');
});
