import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook as ExcelWorkbook } from 'exceljs';
import { overdueMarks } from '../../core/rectification/overdue-marks';
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
