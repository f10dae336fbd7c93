import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellText } from '../../../core/table/cell/text';
import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { makeBook, sheetRows } from '../../support/make-book';
import { taizhang } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();

type Sheet = readonly [name: string, ...rows: readonly (readonly string[])[]];

function book(name: string, ...sheets: readonly Sheet[]): string {
  const drawn = sheets.map(([title, ...rows]) => ({ name: title, rows: sheetRows(rows) }));
  const path = join(folder, name);
  writeFileSync(path, makeBook({ sheets: drawn }));
  return path;
}

const header = ['序号', '存在问题', '整改措施', '责任人', '完成时限', '整改状态'];
const items = [
  ['1', '学习不系统', '每月集中学习1次，办公室登记', '张建国', '6月底前', '整改中'],
  ['2', '会议多', '合并会议，每月不超过2次', '李梅', '11月底前', '整改中'],
];
const titled = book('标题.xlsx', ['台账', ['县教育局2023年度民主生活会问题整改台账'], header, ...items]);
const asOfDay = book('截至.xlsx', ['台账', ['县教育局问题整改台账（截至2023年12月20日）'], header, ...items]);
const settled = (name: string, ...settings: readonly (readonly string[])[]) =>
  book(name, ['整改台账', header, ...items], ['设置', ['设置项', '设置值'], ...settings]);

interface Overdue {
  readonly items: readonly { readonly state: string; readonly due: string; readonly daysLate: number | null }[];
}

async function overdue(...argv: readonly string[]): Promise<readonly string[]> {
  const { out } = await taizhang(['overdue', ...argv, '--json']);
  return (JSON.parse(out.join('')) as Overdue).items.map(({ state, due }) => `${state} ${due}`);
}

interface Gates {
  readonly gates: readonly { readonly id: string; readonly state: string; readonly evidence: readonly { readonly text: string }[] }[];
}

/** What the gates say of items that are overdue, and of the year they were read in. */
async function atGates(...argv: readonly string[]): Promise<{ readonly late: readonly string[]; readonly doubts: readonly string[] }> {
  const { out, err } = await taizhang(['gates', ...argv, '--json']);
  const texts = (JSON.parse(out.join('')) as Gates).gates.flatMap(({ evidence }) => evidence.map(({ text }) => text));
  return {
    late: [...new Set(texts.filter((text) => /逾期未销号的[1-9]/u.test(text)))],
    doubts: err.flatMap((line) => /\[(title-of-other-year|gate-year-assumed)\]/u.exec(line)?.[1] ?? []),
  };
}

test('[R094] the gates read a ledger in the year that overdue reads it in, whatever its title says; the doubt is told once', async () => {
  const day = ['--as-of', '2024-01-10'];
  expect(await overdue(titled, ...day)).toEqual([]);
  const { late, doubts } = await atGates(titled, ...day);
  expect(late).toEqual([]);
  expect(doubts).toEqual(['title-of-other-year']);
});

test('a year that is named wins over the title, at the gates as elsewhere', async () => {
  const day = ['--as-of', '2024-01-10'];
  expect(await overdue(titled, ...day, '--year', '2023')).toEqual(['overdue 2023-06-30', 'overdue 2023-11-30']);
  expect((await atGates(titled, ...day, '--year', '2023')).late).toEqual(['逾期未销号的2条']);
  expect((await atGates(titled, ...day, '--year', '2024')).late).toEqual([]);
});

test('the 截至 day of the sheet tells the year at the gates too, and that the year was supplied', async () => {
  const day = ['--as-of', '2024-01-10'];
  expect(await overdue(asOfDay, ...day)).toEqual(['overdue 2023-06-30', 'overdue 2023-11-30']);
  const { late, doubts } = await atGates(asOfDay, ...day);
  expect(late).toEqual(['逾期未销号的2条']);
  expect(doubts).toEqual(['gate-year-assumed']);
});

test('年度 of the workbook’s own 设置 is obeyed, file by file, and --year overrules it', async () => {
  const day = ['--as-of', '2024-07-15'];
  const [set, plain] = [settled('设了年度.xlsx', ['年度', '2023']), settled('没设.xlsx', ['年度', ''])];
  expect(await overdue(set, plain, ...day)).toEqual(['overdue 2023-06-30', 'overdue 2023-11-30', 'overdue 2024-06-30']);
  expect(await overdue(set, ...day, '--year', '2024')).toEqual(['overdue 2024-06-30']);
  expect((await atGates(set, ...day)).late).toEqual(['逾期未销号的2条']);
  const { out } = await taizhang(['rows', set, ...day]);
  expect(out.some((line) => line.includes('"due":"2023-06-30"'))).toBe(true);
});

test('临期天数 of the workbook’s own 设置 is obeyed, file by file, and --policy overrules it', async () => {
  const day = ['--as-of', '2024-06-15'];
  const [set, plain] = [settled('三十天.xlsx', ['临期天数', '30']), settled('照常.xlsx', ['临期天数', ''])];
  expect(await overdue(set, plain, ...day)).toEqual(['due_soon 2024-06-30']);
  expect(await overdue(set, ...day, '--policy', 'days-3')).toEqual([]);
  const { out } = await taizhang(['summary', set, plain, ...day, '--json']);
  const summed = JSON.parse(out.join('')) as { policy: string; total: { figures: { dueSoon: number } } };
  expect([summed.policy, summed.total.figures.dueSoon]).toEqual(['days-30 days-3', 1]);
});

test('a 年度 that cannot be read is a finding at its cell', async () => {
  const { err } = await taizhang(['check', settled('写错.xlsx', ['年度', '24']), '--as-of', '2024-07-15']);
  expect(err.filter((line) => line.includes('[setting-unreadable]'))).toEqual([expect.stringMatching(/写错\.xlsx!设置!B2/u)]);
});

test.each(['overdue', 'summary', 'rows', 'check'])(
  '[F34] %s says once that the title speaks of another year, and does not end as if all were well',
  async (command) => {
    const { code, err } = await taizhang([command, titled, '--as-of', '2024-01-10']);
    expect(err.filter((line) => line.includes('[title-of-other-year]'))).toHaveLength(1);
    expect(code).toBe(1);
  },
);

test('[F34] merge lists it once among the findings of its workbook', async () => {
  const master = join(folder, '总台账.xlsx');
  await taizhang(['merge', titled, '--as-of', '2024-01-10', '-o', master]);
  const { sheets } = readWorkbook(readFileSync(master), '总台账.xlsx').workbook;
  const texts = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cellText(cell))));
  expect(texts.filter((text) => text.includes('标题是“县教育局2023年度'))).toHaveLength(1);
});
