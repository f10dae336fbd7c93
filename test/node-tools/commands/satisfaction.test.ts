import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { inline, makeBook } from '../../support/make-book';
import { taizhang } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary-folder';

const letters = 'ABCDEFGHIJ';

function book(folder: string, name: string, rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row, at) => {
    const drawn = row.map((value, column) => {
      const place = `${letters[column]}${at + 1}`;
      return typeof value === 'number' ? `<c r="${place}"><v>${value}</v></c>` : inline(place, value);
    });
    return `<row r="${at + 1}">${drawn.join('')}</row>`;
  });
  const path = join(folder, name);
  writeFileSync(path, makeBook({ sheets: [{ name: '满意度测评', rows: cells.join('') }] }));
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
  expect(err.at(-1)).toBe('S5 = （满意票＋基本满意票）÷有效票，不了解、弃权计入有效票');
});

test('all in order ends with 0', async () => {
  const good = book(folder, '合格.xlsx', [header, ['县教育局', '民主生活会', 100, 98, 98, 60, 23, 15]]);
  expect((await taizhang(['satisfaction', good])).code).toBe(0);
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
