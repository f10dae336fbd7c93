import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLedgerFile } from '../../node-tools/intake/ledger-file';
import { readWorkbook } from '../../node-tools/xlsx/read-workbook';
import { type Addon, openAddon } from '../support/addon';
import { office } from '../support/addon-ledger';
import { downloaded } from '../support/downloaded';
import { taizhang } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary-folder';

const folder = temporaryFolder();
const today = '2024-07-15' as const;
const name = '整改台账';

/** The spreadsheet as a file of Sheets. */
function download(addon: Addon, file = '下载.xlsx'): string {
  const path = join(folder, file);
  writeFileSync(path, downloaded(addon.world.snapshot().sheets));
  return path;
}

function ledgerOf(path: string) {
  const file = readLedgerFile({ path, label: '台账.xlsx' }, { today, year: null, judge: true });
  if (file.kind !== 'read') throw new Error('not read');
  return file;
}

/** The items of a file without what says where it was read, and whether a cell holds its day as a date or as a text: Sheets keeps typed deadlines as texts. */
const items = (path: string) => ledgerOf(path).sheets.flatMap((sheet) => sheet.items.map(({ file: _, dates: _kinds, ...item }) => item));

test('a spreadsheet downloaded is read as the spreadsheet is: texts, dates, numbers, merges', () => {
  const path = download(openAddon({ sheets: { [name]: office } }));
  const { sheets } = readWorkbook(readFileSync(path), '下载.xlsx').workbook;
  const [grid] = sheets;
  expect(grid).toMatchObject({ sheet: name, merges: [{ top: 1, left: 1, bottom: 1, right: 7 }] });
  expect(grid?.rows.find(({ row }) => row === 4)?.cells).toEqual([
    1,
    '理论学习不够系统',
    '每月集中学习不少于一天',
    '张建国',
    '2024年6月底前',
    '整改中',
    '=看附件',
  ]);
  expect(grid?.rows.find(({ row }) => row === 8)?.cells[4]).toEqual({ kind: 'date', day: '2024-07-17', shows: 'day' });
});

test('our marks and notes, the sheets we made and the lists of a template change nothing that is read', async () => {
  const plain = openAddon({ sheets: { [name]: office } });
  const before = items(download(plain, '原样.xlsx'));
  for (const entry of ['markOverdue', 'checkLedgers', 'makeSummary']) plain.run(entry);
  expect(plain.world.log).toEqual([]);
  const path = download(plain, '标记.xlsx');
  expect(items(path)).toEqual(before);
  const said = await taizhang(['summary', path, '--json', '--as-of', today]);
  expect(JSON.parse(said.out.join('\n'))).toMatchObject({ total: { figures: { all: 7, finished: 1, overdue: 1 } } });
});

test('the sample made in Sheets comes down whole, as the one that init makes', async () => {
  const addon = openAddon();
  addon.run('buildSheets');
  addon.run('loadSamples');
  const path = download(addon, '示例.xlsx');
  const init = join(folder, 'init.xlsx');
  await taizhang(['init', '--sample', '-o', init]);
  expect(items(path)).toEqual(items(init));
}, 60_000);

test('marking a downloaded, marked ledger renews the texts in their place; taking the mark out gives the download back', async () => {
  const addon = openAddon({ sheets: { [name]: office } });
  addon.run('markOverdue');
  const path = download(addon, '已标.xlsx');
  const marked = join(folder, '再标.xlsx');
  const { code } = await taizhang(['overdue', path, '-o', marked, '--as-of', '2024-07-20', '--force']);
  expect(code).toBe(1);
  const [grid] = readWorkbook(readFileSync(marked), '再标.xlsx').workbook.sheets;
  const cells = (row: number) => grid?.rows.find((line) => line.row === row)?.cells.slice(7);
  expect(cells(3)).toEqual(['自动到期日', '逾期情况']);
  expect(cells(4)).toEqual([{ kind: 'date', day: '2024-06-30', shows: 'day' }, '逾期20天']);
  const clean = join(folder, '原样.xlsx');
  await taizhang(['overdue', '--clear', marked, '-o', clean, '--force']);
  expect(readWorkbook(readFileSync(clean), '原样.xlsx')).toEqual(readWorkbook(readFileSync(path), '原样.xlsx'));
}, 60_000);

test('the columns of marking are nobody’s extra columns in a merged ledger', async () => {
  const addon = openAddon({ sheets: { [name]: office } });
  addon.run('markOverdue');
  const path = download(addon, '报送.xlsx');
  const merged = join(folder, '总台账.xlsx');
  await taizhang(['merge', path, '-o', merged, '--as-of', today, '--force']);
  const cells = readWorkbook(readFileSync(merged), '总台账.xlsx').workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  expect(cells).toContain('本单位备注');
  expect(cells).not.toContain('自动到期日');
}, 60_000);
