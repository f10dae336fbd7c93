import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { makeBook, sheetRows } from '../../support/make-book';
import { taizhang } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();

type Sheet = readonly [name: string, ...rows: readonly (readonly (string | number)[])[]];

function book(name: string, ...sheets: readonly Sheet[]): string {
  const drawn = sheets.map(([title, ...rows]) => ({ name: title, rows: sheetRows(rows) }));
  const path = join(folder, name);
  writeFileSync(path, makeBook({ sheets: drawn }));
  return path;
}

const meeting: Sheet = [
  '会议记录',
  ['单位名称', '会议类型', '会议日期', '应到人数', '实到人数', '书记到会', '上级党组织参加人', '督导组参加人'],
  ['县教育局', '民主生活会', '2024-06-18', 3, 2, '是', '李梅', '刘明'],
];
const signOffs = (...rows: readonly (readonly string[])[]): Sheet => [
  '关口签字',
  ['单位名称', '关口', '签字环节', '签字结论', '签字人', '签字日期', '特批理由'],
  ...rows,
];

interface Printed {
  readonly schema: number;
  readonly command: string;
  readonly asOf: string;
  readonly gates: readonly {
    readonly id: string;
    readonly unit?: string;
    readonly state: string;
    readonly evidence: readonly { readonly ref: string; readonly text: string }[];
    readonly source: string;
    readonly override: unknown;
  }[];
}

async function printed(
  ...argv: readonly string[]
): Promise<{ readonly code: number; readonly object: Printed; readonly err: readonly string[] }> {
  const { code, out, err } = await taizhang([...argv, '--json']);
  return { code, err, object: JSON.parse(out.join('\n')) as Printed }; // its shape is what the test looks at
}

test('[R082] the gates as programs get them: id, unit, state, evidence with its cell, the sentence', async () => {
  const { code, object } = await printed('gates', book('一.xlsx', meeting));
  expect([code, object.schema, object.command, object.asOf]).toEqual([1, 1, 'gates', '2024-07-15']);
  expect(object.gates.slice(0, 6).map(({ id }) => id)).toEqual([
    'convene-1',
    'convene-2',
    'convene-3',
    'convene-4',
    'convene-5',
    'convene-6',
  ]);
  expect(object.gates[3]).toMatchObject({
    unit: '县教育局',
    state: 'pass',
    source: '“四是参加会议的党员达不到规定数量的不开”',
    evidence: [{ ref: '一.xlsx!会议记录!E2', text: '民主生活会应到3人，实到2人，要求不少于2/3' }],
  });
  expect(object.gates[0]).toMatchObject({ state: 'fail', evidence: [{ text: '没有《征求意见台账》，无从查起' }] });
}, 60_000);

test('[R082] the screen says what is missing and what to do, within one screen', async () => {
  const { code, out } = await taizhang(['关口', book('屏.xlsx', meeting)]);
  expect(code).toBe(1);
  expect(out.length).toBeLessThanOrEqual(40);
  expect(out).toContain('接下来要做：');
  expect(out.some((line) => line.includes('补上《征求意见台账》'))).toBe(true);
}, 60_000);

test('[R020] 特批 with name and reason passes and is printed; the exit code stays 1 while others are open', async () => {
  const path = book('特批.xlsx', meeting, signOffs(['县教育局', '征求意见不深入的不开', '', '特批', '周正', '2024-06-20', '汛期']));
  const { code, object, err } = await printed('gates', path);
  expect(code).toBe(1);
  expect(object.gates[0]).toMatchObject({ state: 'pass', override: { signer: '周正', date: '2024-06-20', reason: '汛期' } });
  expect(err.some((line) => line.includes('[override-used]'))).toBe(true);
  const { out } = await taizhang(['gates', path]);
  expect(out.some((line) => line.includes('特批：周正，2024-06-20，理由：汛期'))).toBe(true);
}, 60_000);

test('[R020] 特批 without a reason or a name is refused with exit 4, and nothing is written', async () => {
  for (const row of [
    ['县教育局', '征求意见不深入的不开', '', '特批', '周正', '2024-06-20', ''],
    ['县教育局', '征求意见不深入的不开', '', '特批', '', '2024-06-20', '汛期'],
  ]) {
    const target = join(folder, '不该有.xlsx');
    const log = join(folder, '不该有.jsonl');
    const { code, err } = await taizhang(['gates', book('缺.xlsx', meeting, signOffs(row)), '-o', target, '--log', log]);
    expect(code).toBe(4);
    expect(err.some((line) => line.includes('[override-incomplete]'))).toBe(true);
    expect([existsSync(target), existsSync(log)]).toEqual([false, false]);
  }
}, 60_000);

test('[R020] all gates passed, be it by 特批, ends in 0', async () => {
  const names = ['convene-1', 'convene-2', 'convene-3', 'release-1', 'release-2', 'release-3', 'release-4', 'study-days'];
  const points = ['checkpoint-1', 'checkpoint-2', 'checkpoint-3', 'checkpoint-4', 'checkpoint-5'];
  const rows = [
    ...names.map((id) => ['县教育局', id, '', '特批', '周正', '2024-06-20', '试点']),
    ...points.map((id) => ['县教育局', id, '督导组', '通过', '刘明', '2024-06-20', '']),
  ];
  const { code, object } = await printed('gates', book('全过.xlsx', meeting, signOffs(...rows)));
  expect(object.gates.every(({ state }) => state === 'pass')).toBe(true);
  expect(code).toBe(0);
}, 60_000);

test('[F140] --log keeps signatures; a second run adds nothing; a changed log gets nothing and exit 4', async () => {
  const path = book('签.xlsx', meeting, signOffs(['县教育局', '意见收集', '督导组', '通过', '刘明', '2024-06-20', '']));
  const log = join(folder, '日志.jsonl');
  await taizhang(['gates', path, '--log', log]);
  const first = readFileSync(log, 'utf8');
  await taizhang(['gates', path, '--log', log]);
  expect(readFileSync(log, 'utf8')).toBe(first);
  expect(first.trimEnd().split('\n')).toHaveLength(1);
  expect((await taizhang(['log', 'verify', log])).code).toBe(0);
  writeFileSync(log, first.replace('刘明', '别人'));
  const broken = await taizhang(['日志', 'verify', log]);
  expect([broken.code, broken.out[0]]).toEqual([1, '日志从第1条（第1行）起对不上：这一条的内容被改过']);
  expect((await taizhang(['gates', path, '--log', log])).code).toBe(4);
  expect(readFileSync(log, 'utf8')).toContain('别人');
}, 60_000);

test('[R028] -o saves the forms, and they open', async () => {
  const target = join(folder, '关口.xlsx');
  const { err } = await taizhang(['gates', book('表.xlsx', meeting), '-o', target]);
  expect(err.at(-1)).toContain('已写入');
  const { workbook } = readWorkbook(readFileSync(target), '关口.xlsx');
  expect(workbook.sheets.map(({ sheet }) => sheet)).toEqual(['六个不开检查表', '四个不放过审核表', '转段验收表', '自查表', '时间表']);
}, 60_000);

test('a unit that no table names, a log that is not there, a file that is none: one line each', async () => {
  expect((await taizhang(['gates', book('单.xlsx', meeting), '--unit', '县财政局'])).code).toBe(2);
  expect((await taizhang(['log', 'verify', join(folder, '没有.jsonl')])).code).toBe(3);
  expect((await taizhang(['log', 'verify'])).code).toBe(2);
  const broken = join(folder, '坏.xlsx');
  writeFileSync(broken, '不是工作簿');
  expect((await taizhang(['gates', broken])).code).toBe(3);
}, 60_000);

test('in English too', async () => {
  const { out } = await taizhang(['gates', book('en.xlsx', meeting), '--lang', 'en']);
  expect(out).toContain('To do next:');
}, 60_000);

test('[R079] [R008] quorum and campaign of the workbook’s 设置 count; --pack goes before the campaign, an impossible value counts as not set', async () => {
  const set = (...rows: readonly (readonly string[])[]): Sheet => ['设置', ['设置项', '设置值'], ...rows];
  const quorum = (object: Printed) => object.gates.find(({ id }) => id === 'convene-4');
  const strict = await printed('gates', book('到会.xlsx', meeting, set(['到会比例', '90%'], ['活动名称', '党的群众路线教育实践活动'])));
  expect(quorum(strict.object)).toMatchObject({ state: 'fail', evidence: [{ text: '民主生活会应到3人，实到2人，要求不少于90%' }] });
  expect(strict.object).toMatchObject({ pack: 'mass-line-2014' });
  expect(strict.err.filter((line) => line.includes('[setting-over-pack]'))).toHaveLength(1);
  const chosen = await printed('gates', book('到会.xlsx', meeting, set(['活动名称', '党的群众路线教育实践活动'])), '--pack', 'blank');
  expect(chosen.object).toMatchObject({ pack: 'blank' });
  const wrong = await printed('gates', book('到会.xlsx', meeting, set(['到会比例', '4/3'])));
  expect(quorum(wrong.object)).toMatchObject({ state: 'pass', evidence: [{ text: '民主生活会应到3人，实到2人，要求不少于2/3' }] });
  expect(wrong.err.some((line) => line.startsWith('到会.xlsx!设置!B2 [setting-unreadable]'))).toBe(true);
}, 60_000);

test('[R003] a unit that neither roster nor list knows is said at its row, and none of its gates that need people pass', async () => {
  const people: Sheet = ['花名册', ['所在单位', '姓名', '职务', '角色'], ['县水利局', '李建', '局长', '主要负责同志']];
  const { object, err } = await printed('gates', book('名册外.xlsx', people, meeting), '--unit', '县教育局');
  expect(err.some((line) => line.startsWith('名册外.xlsx!会议记录!A2 [record-unit-unknown] 必须改：“县教育局”不在花名册里'))).toBe(true);
  expect(object.gates.find(({ id }) => id === 'convene-2')?.state).toBe('fail');
}, 60_000);

test('[R082] several units: a line each with how many gates of each kind are passed, and every task names its unit', async () => {
  const rows = ['县教育局', '县水利局', '县财政局', '县统计局'].map((unit) => [
    unit,
    '民主生活会',
    '2024-06-18',
    3,
    1,
    '是',
    '李梅',
    '刘明',
  ]);
  const several: Sheet = ['会议记录', meeting[1] ?? [], ...rows];
  const { out } = await taizhang(['gates', book('多.xlsx', several)]);
  expect(out.find((line) => line.startsWith('单位'))).toMatch(/六个不开\s+四个不放过\s+五项关键工作\s+转段条件\s+待签字/u);
  expect(out.find((line) => line.startsWith('县水利局'))).toMatch(/2\/6\s+0\/4\s+0\/5\s+0\/1/u);
  expect(out.filter((line) => line.includes('要求不少于2/3')).length).toBe(4);
  expect(out.some((line) => line.includes('县统计局 参加会议的党员达不到规定数量的不开'))).toBe(true);
  expect(out.length).toBeLessThanOrEqual(40);
}, 60_000);
