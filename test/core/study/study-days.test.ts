import fc from 'fast-check';
import { addDays } from '../../../core/calendar/civil-day';
import type { IsoDate } from '../../../core/calendar/iso-date';
import { zhGates } from '../../../core/i18n/zh-cn/gates';
import type { StudySession } from '../../../core/study/read-study';
import { readStudy } from '../../../core/study/read-study';
import { studyDays, withoutSupervisors } from '../../../core/study/study-days';
import { studyForm } from '../../../core/study/study-form';
import { studyTable } from '../../../core/study/table';
import { locateTables } from '../../../core/table/locate-tables';
import { codesOf, gateOf, gatesIn, pack } from '../../support/gate-book';
import { roster, study } from '../../support/gate-sheets';
import { sheet, workbook } from '../../support/sheet';

const rules = pack().study;

/** The days that count, with how much of them: 03-05, 03-06 上午. */
function daysIn(sessions: readonly StudySession[]): readonly string[] {
  return studyDays(sessions, '2024-06-20').days.map(({ day, part }) => (part === 'whole' ? day : `${day} ${part}`));
}

function sessionsIn(...grids: Parameters<typeof workbook>[1][]) {
  return readStudy(locateTables(workbook('学习.xlsx', ...grids), studyTable).tables, rules, { today: '2024-06-20', yearOf: () => 2024 });
}

test('[R011] a range counts its days, the same day twice is one day', () => {
  const { sessions, findings } = sessionsIn(sheet('学习记录')`
    学习日期 | 学习形式 | 学习内容
    2024-03-05至2024-03-06 | 集中学习讨论 | 党章
    @2024-03-06 | 逐人发言 | 党章
    3月8日 | 互动交流 | 党章
  `);
  expect(findings).toEqual([]);
  expect(daysIn(sessions)).toEqual(['2024-03-05', '2024-03-06', '2024-03-08']);
});

test('[R011] a day that only the day of reading tells is asked for, not counted', () => {
  const { sessions, findings } = sessionsIn(sheet('学习记录')`
    学习日期 | 学习形式 | 学习内容
    周三下午 | 集中学习讨论 | 党章
    上周五 | 集中学习讨论 | 党章
    6日 | 集中学习讨论 | 党章
    3月8日、9日 | 集中学习讨论 | 党章
  `);
  expect(findings.map(({ code, at }) => [code, at.row])).toEqual([2, 3, 4].map((row) => ['record-date-unreadable', row]));
  expect(daysIn(sessions)).toEqual(['2024-03-08', '2024-03-09']);
});

test('[R012] lectures, talks, visits and films are recorded and do not count, as whichever of their names', () => {
  for (const form of ['专家讲课', '听辅导报告', '现场教学', '看专题教育片', '集中观看警示教育片', '专家授课', '参观红色教育基地'])
    expect([form, studyForm(form, rules)]).toEqual([form, 'not-counted']);
  const { sessions } = sessionsIn(sheet('学习记录')`
    学习日期 | 学习形式 | 学习内容
    @2024-03-05 | 集中学习讨论 | 党章
    @2024-03-06 | 专家讲课 | 党史
    @2024-03-07 | 看专题教育片 | 警示片
  `);
  const { days, recorded } = studyDays(sessions, '2024-06-20');
  expect(days).toHaveLength(1);
  expect(recorded).toHaveLength(2);
});

test('[R012] a report that is read, and a meeting held by video, are learning together', () => {
  for (const form of ['集中学习党的二十大报告', '视频会议集中学习', '视频研讨', '学习政府工作报告并讨论'])
    expect([form, studyForm(form, rules)]).toEqual([form, 'counted']);
  for (const form of ['听形势报告', '专家作报告', '专题报告会', '先进事迹报告', '观看警示教育视频'])
    expect([form, studyForm(form, rules)]).toEqual([form, 'not-counted']);
});

test('[R013] 轮流领读、逐人发言、互动交流 count', () => {
  expect(['轮流领读', '逐人发言', '互动交流', '集中学习讨论'].map((form) => studyForm(form, rules))).toEqual(Array(4).fill('counted'));
});

test('a session that is still to come has not been held', () => {
  const { sessions } = sessionsIn(sheet('学习记录')`
    学习日期 | 学习形式 | 学习内容
    @2024-06-20 | 集中学习讨论 | 党章
    @2024-06-21 | 集中学习讨论 | 党章
  `);
  expect(daysIn(sessions)).toEqual(['2024-06-20']);
  const { sessions: running } = sessionsIn(sheet('学习记录')`
    学习日期 | 学习形式 | 学习内容
    2024-06-19至2024-06-21 | 集中学习讨论 | 党章
  `);
  expect(daysIn(running)).toEqual(['2024-06-19', '2024-06-20']);
  expect(studyDays(running, '2024-06-20')).toMatchObject({ counted: [{ form: 'counted' }] });
});

test('a date or a form that nobody can read counts for nothing and is said at its cell', () => {
  const { sessions, findings } = sessionsIn(sheet('学习记录')`
    学习日期 | 学习形式 | 学习内容
    近期 | 集中学习讨论 | 党章
    2024年 | 集中学习讨论 | 党章
    @2024-03-05 | 下棋 | 围棋
  `);
  expect(findings.map(({ code, at }) => [code, at.row, at.column])).toEqual([
    ['record-date-unreadable', 2, 1],
    ['record-date-unreadable', 3, 1],
    ['study-form-unknown', 4, 2],
  ]);
  expect(daysIn(sessions)).toEqual([]);
});

test('[R014] a session without the supervision group is a warning, one with it none', () => {
  const without = sheet('学习记录')`
    单位名称 | 学习日期 | 学习形式 | 参加学习人员 | 督导组参加人
    县教育局 | @2024-03-05 | 集中学习讨论 | 张建国、孙德福 | 无
  `;
  expect(codesOf(gatesIn([roster, without]))).toContain('study-supervisors-missing');
  expect(codesOf(gatesIn([roster, study]))).not.toContain('study-supervisors-missing');
});

test.each(['未派员', '督导组未到会', '待定', '请假', '否', '/'])('[R014] under 督导组参加人 “%s” names nobody who came', (written) => {
  const sessions = (supervisors: string) =>
    sessionsIn(sheet('学习记录')`
      学习日期 | 学习形式 | 督导组参加人
      @2024-03-05 | 集中学习讨论 | ${supervisors}
    `).sessions;
  expect(withoutSupervisors(sessions(written)).map(({ at, params }) => [at.row, at.column, params])).toEqual([
    [2, 3, { day: '2024-03-05' }],
  ]);
  expect(withoutSupervisors(sessions('王强、李梅请假'))).toEqual([]);
});

test('[R015] the frail are reached by another form, not left out', () => {
  const withoutHim = sheet('学习记录')`
    单位名称 | 学习日期 | 学习形式 | 参加学习人员 | 督导组参加人
    县教育局 | @2024-03-05 | 集中学习讨论 | 张建国、刘玉兰 | 刘明
  `;
  const missed = gatesIn([roster, withoutHim]).findings.find(({ code }) => code === 'study-not-reached');
  expect(missed?.params).toEqual({ name: '孙德福', reason: '年老体弱' });
  expect(codesOf(gatesIn([roster, study]))).not.toContain('study-not-reached');
});

test('[R011] the gate: three days pass, two do not, none of the table fails', () => {
  expect(gateOf(gatesIn([roster, study]), 'study-days').state).toBe('pass');
  const two = sheet('学习记录')`
    单位名称 | 学习日期 | 学习形式 | 督导组参加人
    县教育局 | 2024-03-05至2024-03-06 | 集中学习讨论 | 刘明
  `;
  expect(gateOf(gatesIn([roster, two]), 'study-days').state).toBe('fail');
  expect(gateOf(gatesIn([roster]), 'study-days')).toMatchObject({ state: 'fail', missing: ['study'] });
});

test('[R011] the days do not depend on the order of the sessions, nor on how often a day is written', () => {
  const place = { file: '学习.xlsx' };
  const session = (days: readonly IsoDate[], form: StudySession['form']): StudySession => ({
    unit: '',
    days: days.map((day) => ({ day, part: 'whole' })),
    form,
    people: [],
    supervisors: '',
    at: place,
    unitAt: place,
    supervisorsAt: place,
  });
  const sessions = fc.array(
    fc.record({
      days: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 4 }),
      form: fc.constantFrom('counted' as const, 'not-counted' as const),
    }),
  );
  fc.assert(
    fc.property(sessions, (drawn) => {
      const made = drawn.map(({ days, form }) =>
        session(
          days.map((day) => addDays('2024-03-01', day)),
          form,
        ),
      );
      const { days } = studyDays(made, '2024-06-20');
      const expected = new Set(drawn.filter(({ form }) => form === 'counted').flatMap((one) => one.days));
      expect(days).toHaveLength(expected.size);
      expect(studyDays([...made, ...made].reverse(), '2024-06-20').days).toEqual(days);
    }),
    { seed: 11 },
  );
});

test('[R011] half a day counts as half a day, morning and afternoon of one day as the day', () => {
  const { sessions, findings } = sessionsIn(sheet('学习记录')`
    学习日期 | 学习形式 | 学习内容
    3月5日上午 | 集中学习讨论 | 党章
    3月6日（半天） | 集中学习讨论 | 党章
    2024-03-07 上午 | 集中学习讨论 | 党章
    3月7日下午 | 逐人发言 | 党章
    3月8日 | 上午集中学习，下午专家讲课 | 党章
    3月11日全天 | 集中学习讨论 | 党章
    @2024-03-12 | 集中学习讨论（半天） | 党章
  `);
  expect(findings).toEqual([]);
  expect(daysIn(sessions)).toEqual([
    '2024-03-05 morning',
    '2024-03-06 half',
    '2024-03-07',
    '2024-03-08 morning',
    '2024-03-11',
    '2024-03-12 half',
  ]);
  expect(studyDays(sessions, '2024-06-20').count).toBe(4);
});

test('[R011] a half day of several days is asked about: nobody can tell whose half it is', () => {
  const { sessions, findings } = sessionsIn(sheet('学习记录')`
    学习日期 | 学习形式 | 学习内容
    3月5日至7日上午 | 集中学习讨论 | 党章
    3月5日、6日上午 | 集中学习讨论 | 党章
  `);
  expect(findings.map(({ code }) => code)).toEqual(['record-date-unreadable', 'record-date-unreadable']);
  expect(daysIn(sessions)).toEqual([]);
});

test('[R011] a column of the number of days says which are half, and is asked about where the days cannot give it', () => {
  const { sessions, findings } = sessionsIn(sheet('学习记录')`
    学习日期 | 学习天数 | 学习形式 | 学习内容
    3月5日至3月7日 | 2.5 | 集中学习讨论 | 党章
    3月11日 | 半天 | 集中学习讨论 | 党章
    3月12日 | 1天 | 集中学习讨论 | 党章
    3月13日 | 2天 | 集中学习讨论 | 党章
    3月14日 | 4学时 | 集中学习讨论 | 党章
  `);
  expect(daysIn(sessions)).toEqual(['2024-03-05', '2024-03-06', '2024-03-07 half', '2024-03-11 half', '2024-03-12']);
  expect(findings.map(({ code, at, params }) => [code, at.row, at.column, params])).toEqual([
    ['study-length-unclear', 5, 2, { column: '学习天数', text: '2天', date: '3月13日' }],
    ['study-length-unclear', 6, 2, { column: '学习天数', text: '4学时', date: '3月14日' }],
  ]);
});

test('[R012] what is denied, put off or still to come is no learning together', () => {
  for (const form of [
    '不是集中学习',
    '未集中学习',
    '没有开展集中学习讨论',
    '非集中学习',
    '拟集中学习',
    '集中学习（已取消）',
    '集中学习讨论，因故改期',
  ])
    expect([form, studyForm(form, rules)]).toEqual([form, 'unknown']);
  for (const form of ['不忘初心专题集中学习', '集中学习讨论', '学习未来规划集中研讨'])
    expect([form, studyForm(form, rules)]).toEqual([form, 'counted']);
});

test('[R011] days still to come are shown apart, not left out without a word', () => {
  const ahead = sheet('学习记录')`
    单位名称 | 学习日期 | 学习形式 | 督导组参加人
    县教育局 | 2024-03-05至03-06 | 集中学习讨论 | 刘明
    县教育局 | 3月7日上午 | 集中学习讨论 | 刘明
    县教育局 | @2026-03-08 | 集中学习讨论 | 刘明
  `;
  const gate = gateOf(gatesIn([roster, ahead]), 'study-days');
  expect(gate.state).toBe('fail');
  expect(gate.evidence.map(({ text }) => text(zhGates.evidence, 'zh'))).toEqual([
    '集中学习讨论2.5天（要求不少于3天）：2024-03-05、2024-03-06、2024-03-07（上午，半天）',
    '另有1天在今天之后，还没有开展，没有计入：2026-03-08',
  ]);
});

test('[R014] a text that nobody came is nobody', () => {
  const refused = sheet('学习记录')`
    单位名称 | 学习日期 | 学习形式 | 参加学习人员 | 督导组参加人
    县教育局 | @2024-03-05 | 集中学习讨论 | 张建国、孙德福 | 未派员参加
  `;
  expect(codesOf(gatesIn([roster, refused]))).toContain('study-supervisors-missing');
});

test('[R011] a form that is taken back, or where nobody came together, is asked about and counts for no day', () => {
  for (const form of [
    '集中学习（作废）',
    '集中学习（未完成）',
    '研讨（另行安排）',
    '集中学习（冲突未开）',
    '微信群交流',
    '书面交流',
    '集中学习，仅3人',
  ])
    expect([form, studyForm(form, rules)]).toEqual([form, 'unknown']);
  for (const form of ['集中学习（不忘初心）', '集中学习《未成年人保护法》', '集中研讨，不少于1天', '集中学习讨论（3月5日）'])
    expect([form, studyForm(form, rules)]).toEqual([form, 'counted']);
});

test('[R011] a form that says it was cut off, read by oneself or not by all is asked about, plain ones are not', () => {
  const tails =
    '改自学|改线上|以自学为主|分散进行|中断|停电|走过场|传阅|印发材料|只念文件|书记缺席|一人|无记录|存疑|？|×|下周|与例会套开|收看直播|微信群'.split(
      '|',
    );
  for (const form of ['集中学习', '集中学习讨论', '交流研讨', '轮流领读'])
    for (const [open, close] of [
      ['（', '）'],
      ['，', ''],
    ] as const)
      expect(tails.filter((tail) => studyForm(`${form}${open}${tail}${close}`, rules) === 'counted')).toEqual([]);
  expect(['非研讨', '无集中学习', '准备集中学习', '下周研讨'].filter((form) => studyForm(form, rules) === 'counted')).toEqual([]);
  const plain =
    '集中研讨|读书班|专题交流研讨|集中学习（上午）|集中学习、观看影片|集中学习、自学|集中学习《党章》|集中学习+研讨|分批集中学习|分组讨论|集中学习（会议室）|“不忘初心”专题研讨|集中学习整改方案|集中学习改革精神|研讨交流（3人发言）|中心组集中学习|集中学习讨论（全员）'.split(
      '|',
    );
  expect(plain.filter((form) => studyForm(form, rules) !== 'counted')).toEqual([]);
});

test('[R011] learning together from afar counts, and says so; what was learnt of networks is not from afar', () => {
  const { sessions, findings } = sessionsIn(sheet('学习记录')`
    学习日期 | 学习形式 | 学习内容
    @2024-03-05 | 集中学习（线上） | 党章
    @2024-03-06 | 集中学习网络安全法 | 网络安全法
  `);
  expect(daysIn(sessions)).toEqual(['2024-03-05', '2024-03-06']);
  expect(findings).toMatchObject([{ code: 'study-from-afar', at: { row: 2, column: 2 }, params: { text: '集中学习（线上）' } }]);
});

test('[R011] hours are no days: 集中学习（2小时）is asked about, 全天, 一上午 and 2个半天 are read', () => {
  const { sessions, findings } = sessionsIn(
    sheet('学习记录')`
      学习日期 | 学习形式 | 学习内容
      @2024-03-05 | 集中学习（2小时） | 党章
    `,
    sheet('学习记录2')`
      学习日期 | 学习形式 | 学习内容 | 学习天数
      @2024-03-06 | 集中学习 | 党章 | 全天
      @2024-03-07 | 集中学习 | 党章 | 一上午
      @2024-03-08 | 集中学习 | 党章 | 2个半天
      @2024-03-09 | 集中学习 | 党章 | 1天（含自学）
    `,
  );
  expect(daysIn(sessions)).toEqual(['2024-03-06', '2024-03-07 half', '2024-03-08']);
  expect(findings.map(({ code, params }) => [code, params])).toEqual([
    ['study-length-unclear', { column: '学习形式', text: '2小时', date: '2024-03-05' }],
    ['study-length-unclear', { column: '学习天数', text: '1天（含自学）', date: '2024-03-09' }],
  ]);
});

test('[R015] who asked for leave is not among the people of a session, who joined online is', () => {
  const { sessions } = sessionsIn(sheet('学习记录')`
    学习日期 | 学习形式 | 学习内容 | 参加人员
    @2024-03-05 | 集中学习 | 党章 | 张建国、李梅（请假）、王强（线上），赵敏因病未到
  `);
  expect(sessions[0]?.people).toEqual(['张建国', '王强']);
});
