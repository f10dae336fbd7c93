import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellText } from '../../../core/table/cell/text';
import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { makeBook, sheetRows } from '../../support/make-book';
import { taizhang } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary-folder';

type Rows = readonly (readonly (string | number)[])[];

function book(folder: string, name: string, rows: Rows, settings: Rows = []): string {
  const path = join(folder, name);
  const more = settings.length === 0 ? [] : [{ name: '设置', rows: sheetRows(settings) }];
  writeFileSync(path, makeBook({ sheets: [{ name: '满意度测评', rows: sheetRows(rows) }, ...more] }));
  return path;
}

const header = ['单位名称', '测评对象', '发出票数', '收回票数', '有效票数', '满意', '基本满意', '不满意'];
const folder = temporaryFolder();
const survey = book(folder, '测评.xlsx', [
  header,
  ['县教育局', '民主生活会', 100, 98, 98, 60, 23, 15],
  ['县水利局', '民主生活会', 100_000, 100_000, 100_000, 69_999, 0, 30_001],
  ['县档案局', '民主生活会', 10, 0, 0, 0, 0, 0],
]);

test('[R119] the results as programs get them', async () => {
  const { code, out } = await taizhang(['satisfaction', survey, '--json']);
  const { results, line } = JSON.parse(out.join('\n')) as { line: string; results: readonly Record<string, unknown>[] };
  expect(code).toBe(1);
  expect(line).toBe('70%');
  expect(
    results.map(({ unit, round, issued, returned, valid, satisfied, formula, rate, verdict }) => [
      unit,
      round,
      issued,
      returned,
      valid,
      satisfied,
      formula,
      rate,
      verdict,
    ]),
  ).toEqual([
    ['县教育局', 1, 100, 98, 98, 83, 'S5', '84.69', 'pass'],
    ['县水利局', 1, 100_000, 100_000, 100_000, 69_999, 'S5', '69.999', 'make_up'],
    ['县档案局', 1, 10, 0, 0, 0, 'S5', null, 'no_valid_ballots'],
  ]);
});

test('[R119] the screen says who must make up, by which formula', async () => {
  const { out, err } = await taizhang(['满意度', survey]);
  expect(out[2]).toContain('83/98=84.69%');
  expect(out.at(-1)).toBe('共 3 项测评，合格线 70%；要补课 1 项：县水利局民主生活会');
  const said = err.filter((line) => /^S\d = /u.test(line));
  expect(said[0]).toBe('S5 = （满意票＋基本满意票，含非常满意、比较满意）÷有效票，不了解、弃权计入有效票');
  // every formula that a figure is shown by is said
  const shown = new Set(out.join('\n').match(/S\d(?= \d)/gu));
  expect(said.slice(1).map((line) => line.slice(0, 2))).toEqual([...shown].sort());
});

test('all in order ends with 0', async () => {
  const good = book(folder, '合格.xlsx', [header, ['县教育局', '民主生活会', 100, 98, 98, 60, 23, 15]]);
  expect((await taizhang(['satisfaction', good])).code).toBe(0);
});

test('whatever is to be looked at ends with 1, and a make-up that was passed with 0', async () => {
  const nameless = book(folder, '投票.xlsx', [
    ['序号', '您对民主生活会的总体评价'],
    [1, '满意'],
    [2, '满意'],
    [3, '基本满意'],
    [4, '不满意'],
  ]);
  const asked = await taizhang(['satisfaction', nameless]);
  expect([asked.code, asked.err[0]?.includes('[survey-unit-missing] 请核对')]).toEqual([1, true]);
  const madeUp = book(folder, '补课.xlsx', [
    ['单位名称', '测评对象', '轮次', '发出票数', '收回票数', '有效票数', '满意', '基本满意', '不满意'],
    ['县教育局', '民主生活会', '第一轮', 100, 98, 98, 40, 20, 38],
    ['县教育局', '民主生活会', '第二轮', 100, 98, 98, 60, 23, 15],
  ]);
  const passed = await taizhang(['satisfaction', madeUp]);
  expect([passed.code, passed.out.at(-1)]).toEqual([0, '共 2 项测评，合格线 70%，没有要补课的']);
});

test('[F60] another formula and another line', async () => {
  const { out } = await taizhang(['satisfaction', survey, '--formula', 's1', '--line', '60%', '--json']);
  const { results } = JSON.parse(out.join('\n')) as { results: readonly { rate: string; verdict: string }[] };
  expect(results.map(({ rate, verdict }) => [rate, verdict])).toEqual([
    ['61.22', 'pass'],
    ['70.00', 'pass'],
    [null, 'no_valid_ballots'],
  ]);
});

test.each([
  [['--formula', 'S9'], '--formula'],
  [['--line', '七成'], '--line'],
])('an unknown %s is said with the choices', async (flags, option) => {
  const { code, err } = await taizhang(['satisfaction', survey, ...flags]);
  expect([code, err[0]?.includes(option)]).toEqual([2, true]);
});

test('[F65] two entries that differ give the cells and no result', async () => {
  const second = book(folder, '录入乙.xlsx', [header, ['县教育局', '民主生活会', 100, 98, 98, 61, 22, 15]]);
  const first = book(folder, '录入甲.xlsx', [header, ['县教育局', '民主生活会', 100, 98, 98, 60, 23, 15]]);
  const { code, out, err } = await taizhang(['satisfaction', first, '--second', second]);
  expect([code, out]).toEqual([1, []]);
  expect(err.filter((line) => line.includes('[ballots-differ]')).map((line) => line.split(' ')[0])).toEqual([
    '录入甲.xlsx!满意度测评!F2',
    '录入甲.xlsx!满意度测评!G2',
  ]);
});

test('a second entry that cannot be read ends with 3', async () => {
  const { code, err } = await taizhang(['satisfaction', survey, '--second', join(folder, '没有.xlsx')]);
  expect([code, err[0]?.includes('[file-missing]')]).toEqual([3, true]);
});

test('a file without a survey gives no “no make-ups”', async () => {
  const { code, out, err } = await taizhang(['satisfaction', join(folder, '没有.xlsx')]);
  expect({ code, out }).toEqual({ code: 3, out: [] });
  expect(err).toEqual([expect.stringContaining('[file-missing]'), expect.stringContaining('一个文件也没有读成，没有结果')]);
});

test('[F62] the workbook holds results and make-ups', async () => {
  const path = join(folder, '满意度.xlsx');
  expect((await taizhang(['satisfaction', survey, '-o', path])).code).toBe(1);
  const { workbook } = readWorkbook(readFileSync(path), '满意度.xlsx');
  expect(workbook.sheets.map(({ sheet }) => sheet)).toEqual(['满意度汇总', '补课名单']);
});

test('a unit that the list does not have is said once, and stands after the listed ones', async () => {
  const units = book(folder, '单位名单.xlsx', [
    ['官方排序', '单位名称', '简称'],
    [1, '青禾县水利局', '县水利局'],
    [2, '青禾县教育局', '县教育局'],
  ]);
  const { out, err } = await taizhang(['satisfaction', survey, '--units', units, '--json']);
  const { results } = JSON.parse(out.join('\n')) as { results: readonly { unit: string }[] };
  expect(results.map(({ unit }) => unit)).toEqual(['青禾县水利局', '青禾县教育局', '县档案局']);
  expect(err.filter((line) => line.includes('[unit-not-listed]'))).toHaveLength(1);
});

const set = (...rows: Rows): Rows => [['设置项', '设置值'], ...rows];
const one: Rows = [header, ['县教育局', '民主生活会', 100, 100, 100, 70, 15, 15]];

interface Printed {
  readonly formula: string;
  readonly line: string;
  readonly results: readonly { readonly rate: string; readonly verdict: string }[];
  readonly byVoters: readonly { readonly rows: readonly { readonly voters: string; readonly counts: object }[]; readonly totals: object }[];
}

async function printed(...argv: readonly string[]): Promise<Printed & { readonly code: number; readonly err: readonly string[] }> {
  const { code, out, err } = await taizhang(['satisfaction', ...argv, '--json']);
  return { ...(JSON.parse(out.join('\n')) as Printed), code, err }; // its shape is what the test looks at
}

test('[R119] line and formula of the workbook’s 设置 count; a flag goes before them', async () => {
  const path = book(folder, '设置.xlsx', one, set(['满意度合格线', '75%'], ['满意率算法', 'S1']));
  const { formula, line, results, err, code } = await printed(path);
  expect([code, formula, line, results.map(({ rate, verdict }) => [rate, verdict])]).toEqual([1, 'S1', '75%', [['70.00', 'make_up']]]);
  expect(err.filter((text) => text.includes('[setting-over-pack]'))).toHaveLength(2);
  const flagged = await printed(path, '--line', '70%', '--formula', 'S5');
  expect([flagged.code, flagged.formula, flagged.line, flagged.results[0]?.verdict]).toEqual([0, 'S5', '70%', 'pass']);
  expect(flagged.err.filter((text) => text.includes('[setting-over-pack]'))).toEqual([]);
});

test('[R119] an impossible line in 设置 is a finding at its cell and counts as not set; two workbooks that disagree are told', async () => {
  const wrong = book(folder, '设错.xlsx', one, set(['满意度合格线', '170%'], ['满意率算法', 'S9']));
  const { line, formula, err, code } = await printed(wrong);
  expect([code, line, formula]).toEqual([1, '70%', 'S5']);
  expect(err.filter((text) => text.includes('[setting-unreadable]')).map((text) => text.split(' ')[0])).toEqual([
    '设错.xlsx!设置!B2',
    '设错.xlsx!设置!B3',
  ]);
  const [first, second] = ['60%', '80%'].map((text, at) =>
    book(folder, `第${at + 1}份.xlsx`, [header, [`第${at + 1}镇`, '民主生活会', 100, 100, 100, 70, 15, 15]], set(['满意度合格线', text])),
  );
  const both = await printed(first ?? '', second ?? '');
  expect([both.line, both.err.filter((text) => text.includes('[setting-differs]')).length]).toEqual(['60%', 1]);
});

test('[F63] kinds of voters: small groups are null in --json and ＊ on the sheet, and no figure shown tells them', async () => {
  const voters = ['单位名称', '测评对象', '参评人员类别', '满意', '基本满意', '不满意'];
  const path = book(folder, '分类.xlsx', [
    voters,
    ['县教育局', '民主生活会', '服务对象', 36, 10, 2],
    ['县教育局', '民主生活会', '党员代表', 28, 6, 6],
    ['县教育局', '民主生活会', '两代表一委员', 13, 0, 7],
  ]);
  const { byVoters, results } = await printed(path);
  expect(results).toHaveLength(1);
  expect(byVoters[0]?.rows).toEqual([
    { voters: '服务对象', counts: { satisfied: 36, basicallySatisfied: 10, unsatisfied: null } },
    { voters: '党员代表', counts: { satisfied: 28, basicallySatisfied: 6, unsatisfied: null } },
    { voters: '两代表一委员', counts: { satisfied: 13, basicallySatisfied: 0, unsatisfied: 7 } },
  ]);
  const target = join(folder, '分类结果.xlsx');
  const { out } = await taizhang(['satisfaction', path, '-o', target]);
  expect(out.join()).not.toContain('服务对象');
  const { sheets } = readWorkbook(readFileSync(target), '分类结果.xlsx').workbook;
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['满意度汇总', '各类人员票数']);
  const cells = sheets[1]?.rows.map(({ cells: row }) => row.map((cell) => cellText(cell))) ?? [];
  expect(cells.slice(3, 7).map((row) => row.slice(3))).toEqual([
    ['服务对象', '36', '10', '＊'],
    ['党员代表', '28', '6', '＊'],
    ['两代表一委员', '13', '0', '7'],
    ['合计', '77', '16', '15'],
  ]);
});
