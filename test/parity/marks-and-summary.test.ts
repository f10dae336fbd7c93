import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook as ExcelWorkbook } from 'exceljs';
import { overdueMarks } from '../../core/rectification/overdue/marks';
import { cellName, columnName } from '../../core/table/address';
import { type LedgerFile, readLedgerFile } from '../../node-tools/intake/ledger-file';
import { openAddon } from '../support/addon';
import { taizhang } from '../support/run-cli';
import { inbox } from '../support/sample';
import { temporaryFolder } from '../support/temporary-folder';
import { uploaded } from '../support/uploaded';

const folder = temporaryFolder();
const today = '2024-07-15' as const;

/** What both faces have read; classified and unreadable files are no ledgers in either. */
const ledgers = readdirSync(inbox)
  .filter((file) => file.endsWith('.xlsx') && !file.startsWith('~$'))
  .flatMap((file): readonly (readonly [string, LedgerFile])[] => {
    const read = readLedgerFile({ path: join(inbox, file), label: file }, { today, year: null, judge: true });
    return read.kind === 'read' ? [[file, read]] : [];
  });

async function opened(file: string) {
  return openAddon({ title: file, sheets: await uploaded(join(inbox, file)) });
}

test.each(ledgers)(
  '%s: the same rows are overdue, in the same words',
  async (file, { sheets }) => {
    const addon = await opened(file);
    addon.run('markOverdue');
    expect(addon.world.log).toEqual([]);
    for (const name of new Set(sheets.map(({ parsed }) => parsed.sheet))) {
      const wanted = sheets
        .filter(({ parsed }) => parsed.sheet === name)
        .flatMap(({ parsed, grid, items }) => overdueMarks(parsed, grid, items, { today, language: 'zh', mostNotes: 0 }).texts)
        .filter(({ text }) => text !== '');
      const { values } = addon.sheet(name);
      const header = Object.entries(values).find(([, value]) => value === '自动到期日')?.[0] ?? '';
      const letters = header.replace(/\d+$/u, '');
      const left = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
      const top = Number(header.slice(letters.length));
      const marked = Object.entries(values).flatMap(([cell, value]) => {
        const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
        return column === columnName(left + 1) && Number(row) > top ? [{ row: Number(row), text: value }] : [];
      });
      expect(marked.sort((a, b) => a.row - b.row)).toEqual([...wanted].sort((a, b) => a.row - b.row));
    }
  },
  60_000,
);

/** Every cell of a sheet of results that holds something. */
async function savedCells(path: string, name: string): Promise<Readonly<Record<string, unknown>>> {
  const book = new ExcelWorkbook();
  await book.xlsx.readFile(path);
  const cells: Record<string, unknown> = {};
  book.getWorksheet(name)?.eachRow((row) =>
    row.eachCell((cell) => {
      const { value } = cell;
      if (cell.isMerged && cell.master !== cell) return;
      if (value !== null && value !== '')
        cells[cellName(cell.fullAddress.row, cell.fullAddress.col)] =
          value instanceof Date ? { day: value.toISOString().slice(0, 10) } : value;
    }),
  );
  return cells;
}

test.each(ledgers.map(([file]) => file))(
  '%s: the same summary, cell for cell, and the same formulas of it',
  async (file) => {
    const path = join(folder, '汇总.xlsx');
    await taizhang(['summary', join(inbox, file), '--as-of', today, '-o', path, '--force']);
    const addon = await opened(file);
    addon.run('makeSummary');
    expect(addon.world.log).toEqual([]);
    for (const name of ['汇总', '口径说明']) expect(addon.sheet(name).values).toEqual(await savedCells(path, name));
  },
  60_000,
);

test('[F81] a county’s ledger that names only 责任单位 is counted by it in both, and nobody is taken to have reported', async () => {
  const input = join(folder, '问题清单.xlsx');
  const target = join(folder, '问题清单-汇总.xlsx');
  const book = new ExcelWorkbook();
  book.addWorksheet('整改台账').addRows([
    ['序号', '存在问题', '整改措施', '责任单位', '责任人', '完成时限', '整改状态'],
    [1, '学习不系统', '每月集中学习1次，办公室登记', '县水利局', '张建国', '2024年6月底前', '整改中'],
    [2, '会议多', '合并会议，每月不超过2次', '县教育局', '李梅', '2024年8月10日前', '已完成'],
  ]);
  await book.xlsx.writeFile(input);
  const { err } = await taizhang(['summary', input, '--as-of', today, '-o', target]);
  expect(err.filter((line) => line.includes('[unit-only-responsible]'))).toHaveLength(1);
  const addon = openAddon({ title: '问题清单.xlsx', sheets: await uploaded(input) });
  addon.run('makeSummary');
  for (const name of ['汇总', '口径说明']) expect(addon.sheet(name).values).toEqual(await savedCells(target, name));
  const words = Object.values(addon.sheet('汇总').values);
  expect(words.slice(words.indexOf('按责任单位'))).toEqual(expect.arrayContaining(['县教育局', '县水利局']));
});

test('[R094] 年度 and 临期天数 of the workbook’s own 设置 count alike: the same days late, the same due soon, the same summary', async () => {
  const input = join(folder, '设置在内.xlsx');
  const book = new ExcelWorkbook();
  book.addWorksheet('整改台账').addRows([
    ['序号', '存在问题', '整改措施', '责任人', '完成时限', '整改状态'],
    [1, '学习不系统', '每月集中学习1次，办公室登记', '张建国', '6月底前', '整改中'],
    [2, '会议多', '合并会议，每月不超过2次', '李梅', '2024年8月10日前', '整改中'],
    [3, '窗口拖拉', '一次性告知', '赵敏', '2024年9月10日前', '整改中'],
  ]);
  book.addWorksheet('设置').addRows([
    ['设置项', '设置值'],
    ['年度', '2023'],
    ['临期天数', '30'],
  ]);
  await book.xlsx.writeFile(input);
  const texts = (cells: Readonly<Record<string, unknown>>) =>
    Object.values(cells).filter((value) => /^(?:逾期\d|\d+天后到期)/u.test(String(value)));

  const [marked, summed] = [join(folder, '设置-标记.xlsx'), join(folder, '设置-汇总.xlsx')];
  await taizhang(['overdue', input, '--as-of', today, '-o', marked]);
  await taizhang(['summary', input, '--as-of', today, '-o', summed]);
  const addon = openAddon({ title: '设置在内.xlsx', sheets: await uploaded(input) });
  for (const entry of ['makeSummary', 'markOverdue']) addon.run(entry);
  expect(addon.world.log).toEqual([]);

  const byCommand = texts(await savedCells(marked, '整改台账'));
  expect(byCommand[0]).toMatch(/^逾期381天/u);
  expect(byCommand).toHaveLength(2);
  expect(texts(addon.sheet('整改台账').values)).toEqual(byCommand);
  for (const name of ['汇总', '口径说明']) expect(addon.sheet(name).values).toEqual(await savedCells(summed, name));
});
