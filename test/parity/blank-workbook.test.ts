import { join } from 'node:path';
import { Workbook as ExcelWorkbook, type Worksheet } from 'exceljs';
import { cellName } from '../../core/table/address';
import { readLedgerFile } from '../../node-tools/intake/ledger-file';
import { openAddon } from '../support/addon';
import { runModule } from '../support/addon-module';
import type { SheetSnapshot } from '../support/fake-sheets/snapshot';
import { taizhang } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary-folder';

const folder = temporaryFolder();

/** The workbook of `taizhang init`, read by a reader that is not ours. */
async function made(...options: readonly string[]): Promise<{ readonly path: string; readonly sheets: readonly Worksheet[] }> {
  const path = join(folder, '台账.xlsx');
  const { code } = await taizhang(['init', ...options, '-o', path, '--force']);
  expect(code).toBe(0);
  const book = new ExcelWorkbook();
  await book.xlsx.readFile(path);
  return { path, sheets: book.worksheets.filter(({ state }) => state === 'visible') };
}

/** A spreadsheet in which 建立/补全工作表 has been clicked. */
function built() {
  const addon = openAddon();
  addon.run('buildSheets');
  expect(addon.world.log).toEqual([]);
  return addon;
}

/** What is to agree, of either face. */
interface Face {
  readonly values: Readonly<Record<string, unknown>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly widths: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
}

function noteText(note: unknown): string {
  if (typeof note === 'string') return note;
  const { texts = [] } = note as { readonly texts?: readonly { readonly text: string }[] }; // exceljs: a note in runs
  return texts.map(({ text }) => text).join('');
}

function inFile(sheet: Worksheet, pixelsOf: (width: number) => number): Face {
  const values: Record<string, unknown> = {};
  const notes: Record<string, string> = {};
  const lists: Record<string, readonly string[]> = {};
  const [rows, columns] = [sheet.rowCount + 480, sheet.columnCount]; // asked first: looking at a cell makes it
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const cell = sheet.getCell(row, column);
      const name = cellName(row, column);
      const covered = cell.isMerged && cell.master !== cell;
      if (!covered && cell.value !== null && cell.value !== '') values[name] = cell.value;
      if (cell.note !== undefined && !covered) notes[name] = noteText(cell.note);
      const list: unknown = cell.dataValidation?.formulae?.[0];
      if (typeof list === 'string') lists[name] = list.replace(/^"|"$/gu, '').split(',');
    }
  }
  const [view] = sheet.views;
  const { xSplit = 0, ySplit = 0 } = view?.state === 'frozen' ? view : {};
  return {
    values,
    notes,
    lists,
    widths: Array.from({ length: sheet.columnCount }, (_, at) => pixelsOf(sheet.getColumn(at + 1).width ?? 0)),
    frozen: { rows: ySplit, columns: xSplit },
  };
}

function inSheets({ values, notes, validations, widths, frozen }: SheetSnapshot, columns: number): Face {
  return {
    values,
    notes,
    lists: Object.fromEntries(Object.entries(validations).map(([cell, rule]) => [cell, rule.values[0] as readonly string[]])), // of a list the choices
    widths: Array.from({ length: columns }, (_, at) => widths[String(at + 1)] ?? 100),
    frozen,
  };
}

test('a workbook made by 建立工作表 and one made by init agree cell for cell', async () => {
  const { sheets } = await made();
  const addon = built();
  const { result } = runModule(
    'apps-script/write/apply-plan.ts',
    'Array.from({ length: 80 }, function (_, width) { return Part.pixelsOf(width); })',
    {},
  );
  const pixels = result as readonly number[]; // the very shape of the expression
  expect(addon.world.sheetNames().slice(1)).toEqual(sheets.map(({ name }) => name));
  for (const sheet of sheets) {
    const face = inFile(sheet, (width) => pixels[width] ?? Number.NaN);
    expect({ name: sheet.name, ...inSheets(addon.sheet(sheet.name), sheet.columnCount) }).toEqual({ name: sheet.name, ...face });
  }
  expect(Object.keys(addon.sheet('问题整改台账').validations).length).toBeGreaterThan(500);
}, 120_000);

test('the sample loaded in Sheets and the sample of init are read alike', async () => {
  const { path } = await made('--sample');
  const addon = built();
  addon.run('loadSamples');
  const today = '2024-07-15' as const;
  const file = readLedgerFile({ path, label: '台账.xlsx' }, { today, year: null, judge: true });
  if (file.kind !== 'read') throw new Error('not read');
  const { values } = addon.sheet('问题整改台账');
  const texts = (items: readonly { readonly texts: object; readonly status: unknown; readonly row: number }[]) =>
    items.map(({ row, status, texts: own }) => ({ row, status, texts: own }));
  const [first] = file.sheets;
  const rows = texts(first?.items ?? []);
  expect(rows).toHaveLength(3);
  for (const { row, texts: own } of rows) {
    const cells = Object.entries(values).flatMap(([cell, value]) =>
      cell.replace(/^[A-Z]+/u, '') === String(row) ? [typeof value === 'object' && 'day' in value ? value.day : String(value)] : [],
    );
    expect(cells.sort()).toEqual(Object.values(own).sort());
  }
}, 120_000);
