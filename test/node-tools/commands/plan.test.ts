import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rosterTable } from '../../../core/roster/table';
import { unitListTable } from '../../../core/roster/unit-list';
import { locateTables } from '../../../core/table/locate-tables';
import { absenceTable } from '../../../core/talk-plan/absences/absence-table';
import { talkTable } from '../../../core/talk-plan/table';
import { bytesOf } from '../../../node-tools/xlsx/build/build-workbook';
import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { makeBook, sheetRows } from '../../support/make-book';
import { taizhang } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary-folder';
import { sampleRoster, sampleUnits } from '../talk/sample-files';

const folder = temporaryFolder();
jest.setTimeout(60_000);
const fortnight = ['--from', '2024-06-03', '--to', '2024-06-14'];

interface PlanJson {
  readonly schema: number;
  readonly rounds: number;
  readonly lowerBound: number;
  readonly proved: boolean;
  readonly talks: readonly {
    readonly id: string;
    readonly date: string;
    readonly slot: string;
    readonly place: string | null;
    readonly talker: string;
    readonly talkee: string;
    readonly rules: readonly string[];
  }[];
  readonly missing: readonly {
    readonly talker: string;
    readonly talkee: string;
    readonly rules: readonly string[];
    readonly reason: string;
  }[];
}

async function planned(...argv: readonly string[]): Promise<PlanJson & { readonly code: number; readonly err: readonly string[] }> {
  const { out, err, code } = await taizhang(['plan', ...argv, '--json']);
  return { ...(JSON.parse(out.join('')) as PlanJson), code, err };
}

async function rosterFile(name: string, rows: readonly (readonly string[])[]): Promise<string> {
  const path = join(folder, name);
  const columns = (rows[0] ?? []).map(() => ({ width: 12, style: 'text' as const }));
  const bytes = await bytesOf({
    title: '',
    asOf: '2024-01-01',
    sheets: [{ name: '名册', columns, head: [], body: rows, bodyCount: rows.length }],
  });
  writeFileSync(path, bytes);
  return path;
}

const header = ['姓名', '职务', '角色', '所在支部', '分管部门'];

test('[R054] a blank where a command window took the comma away is refused, with how to write it; no room is lost in silence', async () => {
  for (const [option, value, right] of [
    ['--rooms', '谈话室一 谈话室二', '--rooms 谈话室一、谈话室二'],
    ['--slots', '上午 下午', '--slots 上午、下午'],
  ] as const) {
    const { code, err, out } = await taizhang(['谈话', sampleRoster, ...fortnight, option, value]);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(err[0]).toContain(right);
  }
  const { talks } = await planned(sampleRoster, ...fortnight, '--rooms', '谈话室 1');
  expect(new Set(talks.map(({ place }) => place))).toEqual(new Set(['谈话室 1']));
});

test('the help shows where the word for a part goes, and a call that has it behind the files is told so in one line', async () => {
  const { out } = await taizhang(['plan', '--help']);
  expect(out).toContain('用法：taizhang plan <花名册.xlsx>...');
  expect(out).toContain('用法：taizhang plan check <谈话计划.xlsx> <花名册.xlsx>');
  for (const word of ['check', '检查', 'replan', '重排']) {
    const { code, err } = await taizhang(['plan', sampleRoster, word]);
    expect(code).toBe(2);
    expect(err[0]).toBe(`“${word}”要紧跟在 plan 后面，写在文件前面：taizhang plan ${word} 文件`);
  }
});

test('[R054] [R055] the sample is planned without a clash, in the fewest slots, with exactly the keys agreed on', async () => {
  const plan = await planned(sampleRoster, ...fortnight, '--slots', '上午,下午');
  expect(Object.keys(plan).filter((key) => key !== 'code' && key !== 'err')).toEqual([
    'schema',
    'command',
    'asOf',
    'rounds',
    'lowerBound',
    'proved',
    'talks',
    'missing',
  ]);
  expect(Object.keys(plan.talks[0] ?? {})).toEqual(['id', 'date', 'slot', 'place', 'talker', 'talkee', 'rules']);
  expect(Object.keys(plan.missing[0] ?? {})).toEqual(['talker', 'talkee', 'rules', 'reason']);
  expect(plan).toMatchObject({ schema: 1, command: 'plan', rounds: 8, lowerBound: 8, proved: true });
  const taken = plan.talks.flatMap(({ date, slot, talker, talkee }) => [`${date} ${slot} ${talker}`, `${date} ${slot} ${talkee}`]);
  expect(new Set(taken).size).toBe(taken.length);
  expect(plan.missing.every(({ reason }) => /^免谈：(?:康德厚年老体弱|毕福生外出流动)$/u.test(reason))).toBe(true);
});

test('the same call gives the same answer, and says how many slots are needed at least', async () => {
  const [one, other] = [await taizhang(['plan', sampleRoster, ...fortnight]), await taizhang(['谈话', sampleRoster, ...fortnight])];
  expect(other).toEqual(one);
  expect(one.out.join('\n')).toMatch(/共60场，用8个时段；最少需8个时段（.+一人就有8场），已证明不能再少/u);
  expect(one.out.join('\n')).toContain('应谈的都已安排，免谈9对');
});

test('[R002] [R003] with a unit list the hit rate of unit names is told and outputs use the full names', async () => {
  const { err } = await planned(sampleRoster, '--units', sampleUnits, ...fortnight);
  expect(err.join('\n')).toMatch(/单位名单认出3种（100\.0%）/u);
});

test('[R062] absences from a list are kept free, from a workbook too', async () => {
  const csv = join(folder, '请假.csv');
  writeFileSync(csv, '贺志远,2024-06-03\n石卫东,2024-06-04,上午\n');
  const xlsx = await rosterFile('请假.xlsx', [
    ['人员', '日期', '时段', '原因'],
    ['贺志远', '2024-06-03', '', '开会'],
    ['石卫东', '6月4日', '上午', ''],
  ]);
  const [lines, table] = [
    await planned(sampleRoster, ...fortnight, '--away', csv),
    await planned(sampleRoster, ...fortnight, '--away', xlsx),
  ];
  expect(table.talks).toEqual(lines.talks);
  const when = (name: string) =>
    lines.talks.filter(({ talker, talkee }) => talker === name || talkee === name).map(({ date, slot }) => `${date} ${slot}`);
  expect(when('贺志远').some((time) => time.startsWith('2024-06-03'))).toBe(false);
  expect(when('石卫东')).not.toContain('2024-06-04 上午');
});

test('a list saved by Excel in GB18030 is read as well', async () => {
  const path = join(folder, '国标.csv');
  writeFileSync(path, Buffer.concat([Buffer.from([0xba, 0xd8, 0xd6, 0xbe, 0xd4, 0xb6]), Buffer.from(',2024-06-03\r\n')]));
  const { talks, err } = await planned(sampleRoster, ...fortnight, '--away', path);
  expect(err.join('\n')).not.toContain('absence');
  expect(talks.some(({ date, talker, talkee }) => date === '2024-06-03' && [talker, talkee].includes('贺志远'))).toBe(false);
});

test('[R054] bad input: who and which rule, and the best plan there is', async () => {
  const path = await rosterFile('坏名册.xlsx', [
    header,
    ['张建国', '局长', '主要负责同志', '机关党支部', '李梅科'],
    ['李梅', '副局长', '班子成员', '机关党支部', ''],
    ['李梅', '副局长', '班子成员', '机关党支部', ''],
  ]);
  const { code, err, talks } = await planned(path, ...fortnight);
  expect(code).toBe(1);
  expect(err.map((line) => /\[([a-z-]+)\]/u.exec(line)?.[1])).toEqual(['lead-department-unknown', 'person-twice']);
  expect(err[0]).toContain('李梅科');
  expect(talks).toHaveLength(1);
});

test('[R054] an empty roster, and no slots at all, are said; both print a plan all the same', async () => {
  const empty = await planned(await rosterFile('空.xlsx', [header]), ...fortnight);
  expect(empty).toMatchObject({ code: 1, talks: [], missing: [], rounds: 0 });
  expect(empty.err.join('')).toContain('[roster-empty]');
  const holidays = await planned(sampleRoster, '--from', '2024-05-01', '--to', '2024-05-03');
  expect(holidays).toMatchObject({ code: 1, talks: [], rounds: 0 });
  expect(holidays.err.join('')).toContain('[plan-no-slots]');
  expect(holidays.missing.filter(({ reason }) => reason === '没有可用的时段').length).toBeGreaterThan(50);
});

test('[R054] a year whose schedule is not published is not guessed; --every-day takes the days as they are', async () => {
  const { code, err, talks } = await planned(sampleRoster, '--from', '2031-03-03', '--to', '2031-03-14');
  expect({ code, talks }).toEqual({ code: 1, talks: [] });
  expect(err.join('')).toContain('2031年的放假调休安排没有收录');
  expect((await planned(sampleRoster, '--from', '2031-03-03', '--to', '2031-03-14', '--every-day')).talks.length).toBe(60);
});

test.each([
  [['--slots', '上午,9:00-10:00'], '重叠'],
  [['--slots', ','], '--slots'],
  [['--slots', '10:00-9:00'], '“10:00-9:00”不是一段时间'],
  [['--slots', '上午、25：00'], '“25：00”不是一段时间'],
  [['--rooms', '0'], '至少 1 间'],
  [['--from', '2024-06-14', '--to', '2024-06-03'], '截止日期'],
  [['--per-day', '0'], '--per-day'],
  [['--kinds', '喝茶'], '支部书记与党员'],
  [['--from', '2024-02-30'], '2024-02-30'],
])('wrong usage: %j', async (flags, says) => {
  const { code, err } = await taizhang(['plan', sampleRoster, ...flags]);
  expect({ code, lines: err.length }).toEqual({ code: 2, lines: 2 });
  expect(err[0]).toContain(says);
});

test('a file without a roster is unreadable for this purpose, and says what was looked for', async () => {
  const { code, err } = await taizhang(['plan', sampleUnits]);
  expect(code).toBe(3);
  expect(err.join('')).toContain('[table-missing]');
});

test('[R059] further kinds, rooms and a limit a day', async () => {
  const { talks } = await planned(sampleRoster, '--from', '2024-06-03', '--kinds', '党员', '--rooms', '20', '--per-day', '1');
  expect(talks.some(({ rules }) => rules.includes('party-members'))).toBe(true);
  expect(talks.every(({ place }) => /^谈话室\d+$/u.test(place ?? ''))).toBe(true);
  const perDay = talks.flatMap(({ date, talker, talkee }) => [`${date} ${talker}`, `${date} ${talkee}`]);
  expect(new Set(perDay).size).toBe(perDay.length);
});

test('[R054] [F12] with slots on the way nobody is in two units in neighbouring slots, and the place is the talker’s unit', async () => {
  const path = join(folder, '跨单位花名册.xlsx');
  const units = ['县教育局', '县水利局', '县林业局'];
  const rows = [
    ['单位', '姓名', '职务', '角色', '分管部门'],
    ['县政府办', '方世平', '县长', '主要负责同志', ''],
    ['县政府办', '宋书恒', '副县长', '班子成员', units.join('、')],
    ...units.flatMap((unit, at) => [
      [unit, `局长${'甲乙丙'[at]}`, '局长', '主要负责同志', ''],
      [unit, `副局长${'甲乙丙'[at]}`, '副局长', '班子成员', ''],
    ]),
  ];
  writeFileSync(path, makeBook({ sheets: [{ name: '花名册', rows: sheetRows(rows) }] }));
  const slots = ['--from', '2024-06-03', '--to', '2024-06-28', '--slots', '8:00-9:00,9:00-10:00,10:00-11:00,11:00-12:00'];
  const { talks, missing } = await planned(path, ...slots, '--travel', '1');
  expect(missing).toEqual([]);
  expect(new Set(talks.map(({ place }) => place))).toEqual(new Set(['县政府办', ...units]));
  const hour = ({ slot }: { readonly slot: string }): number => Number.parseInt(slot, 10);
  for (const one of talks) {
    for (const other of talks) {
      const shared = [one.talker, one.talkee].some((name) => name === other.talker || name === other.talkee);
      if (one.id === other.id || !shared || one.date !== other.date || one.place === other.place) continue;
      expect(Math.abs(hour(one) - hour(other))).toBeGreaterThan(1);
    }
  }
  const without = await planned(path, ...slots);
  expect(without.talks.every(({ place }) => place === null)).toBe(true);
});

test('[R054] the workbook is a plan again: only its plan sheet reads as one, and planning beside it moves nothing', async () => {
  const out = join(folder, '计划.xlsx');
  const first = await planned(sampleRoster, ...fortnight, '-o', out);
  const { workbook } = readWorkbook(readFileSync(out), '计划.xlsx');
  expect(locateTables(workbook, talkTable).tables.map(({ sheet }) => sheet)).toEqual(['谈心谈话计划表']);
  expect(locateTables(workbook, rosterTable).tables).toEqual([]);
  expect(locateTables(workbook, unitListTable).tables).toEqual([]);
  expect(locateTables(workbook, absenceTable).tables).toEqual([]);
  const again = await planned(sampleRoster, out, ...fortnight);
  const times = ({ talks }: PlanJson) => new Map(talks.map(({ id, date, slot }) => [id, `${date} ${slot}`]));
  expect(times(again)).toEqual(times(first));
});

test('[R062] a calendar for each person, all of them or none', async () => {
  const ics = join(folder, '日历');
  const { err } = await taizhang(['plan', sampleRoster, ...fortnight, '--ics', ics, '-n']);
  expect(err.join('')).toContain('本次没有写');
  await taizhang(['plan', sampleRoster, ...fortnight, '--ics', ics]);
  const files = readdirSync(ics);
  expect(files).toContain('贺志远.ics');
  expect(files).toContain('李娜（城关镇）.ics');
  expect(readFileSync(join(ics, '贺志远.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/u);
  const other = join(folder, '日历二');
  mkdirSync(other);
  writeFileSync(join(other, '邵明.ics'), 'x');
  expect((await taizhang(['plan', sampleRoster, ...fortnight, '--ics', other])).code).toBe(4);
  expect(readdirSync(other)).toEqual(['邵明.ics']);
});

test('a plan given beside the roster loses none of its rows: talks nobody asked for, a talk entered twice, names nobody knows', async () => {
  const roster = await rosterFile('名册二.xlsx', [
    header,
    ['张建国', '局长', '主要负责同志', '', ''],
    ['李梅', '副局长', '班子成员', '', ''],
    ['孙浩', '办公室主任', '部门主要负责同志', '', ''],
  ]);
  const given = await rosterFile('旧计划.xlsx', [
    ['谈话人', '谈话对象', '计划谈话时间', '时段', '备忘'],
    ['张建国', '李梅', '2024-06-04', '上午', '第一次'],
    ['张建国', '李梅', '2024-06-06', '上午', '第二次'],
    ['李梅', '孙浩', '2024-06-05', '上午', '自己加的'],
    ['王某', '李某', '2024-06-05', '上午', '不在册的'],
  ]);
  const out = join(folder, '新计划二.xlsx');
  await taizhang(['plan', roster, given, ...fortnight, '-o', out]);
  const [plan] = locateTables(readWorkbook(readFileSync(out), '').workbook, talkTable).tables;
  const notes = (plan?.rows ?? []).map(({ others = [] }) => others.map(({ cell }) => cell).join(''));
  expect(notes).toEqual(['第一次', '第二次', '自己加的', '不在册的']);
});
