import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnName } from '../../core/table/address';
import { cellText } from '../../core/table/cell/text';
import { readWorkbook } from '../../node-tools/xlsx/read-workbook';
import { type Addon, openAddon } from '../support/addon';
import { submitForm } from '../support/addon-form';
import type { CellSeed, SheetSeed } from '../support/fake-sheets/seed';
import { makeBook, sheetRows } from '../support/make-book';
import { lastLedger, ledger, register, roster } from '../support/opinion-sheets';
import { taizhang } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary-folder';

const folder = temporaryFolder();
const keywords: SheetSeed = {
  rows: [
    ['类别', '关键词'],
    ['窗口服务', '窗口、来回跑、报账'],
    ['会议文件', '会议、文件'],
    ['基层负担', '会议'],
  ],
};

/** The same cells as a workbook. */
function file(name: string, sheets: Readonly<Record<string, SheetSeed>>): string {
  const path = join(folder, name);
  const textOf = (cell: CellSeed): string => (typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '');
  const planned = Object.entries(sheets).map(([sheet, { rows }]) => ({
    name: sheet,
    rows: sheetRows(rows.map((row) => row.map(textOf))),
  }));
  writeFileSync(path, makeBook({ sheets: planned }));
  return path;
}

const name = '征求意见台账';
const registers = file('意见.xlsx', { [name]: register });
const rosterFile = file('花名册.xlsx', { 花名册: roster });
const keywordFile = file('关键词.xlsx', { 关键词表: keywords });
const ledgerFile = file('台账.xlsx', { 整改台账: ledger });
const lastFile = file('去年.xlsx', { '2023年整改台账': lastLedger });

/** Cells of a sheet with something in them, places as the add-on shows them: it leads to its own sheets and names no file. */
function cellsOfFile(path: string, sheet: string): Readonly<Record<string, string>> {
  const grid = readWorkbook(readFileSync(path), '').workbook.sheets.find((one) => one.sheet === sheet);
  const cells = (grid?.rows ?? []).flatMap(({ row, cells: line }) =>
    line.flatMap((cell, at) =>
      cellText(cell) === '' ? [] : [[`${columnName(at + 1)}${row}`, cellText(cell).replace(/^[^!\n]+\.xlsx!/gmu, '')]],
    ),
  );
  return Object.fromEntries(cells);
}

function cellsOfSheet(addon: Addon, sheet: string): Readonly<Record<string, string>> {
  const { values } = addon.sheet(sheet);
  return Object.fromEntries(Object.entries(values).flatMap(([cell, value]) => (String(value ?? '') === '' ? [] : [[cell, String(value)]])));
}

test('[F24] [F25] [F21] groups, classes and breadth are the same in both, cell for cell', async () => {
  const out = join(folder, '归并.xlsx');
  await taizhang(['opinions', registers, '--roster', rosterFile, '--keywords', keywordFile, '-o', out]);
  const addon = openAddon({ sheets: { [name]: register, 花名册: roster, 关键词表: keywords } });
  for (const entry of ['groupOpinions', 'classifyOpinions', 'checkBreadth']) addon.run(entry);
  for (const sheet of ['归并同类', '归并明细', '分类', '未归类', '覆盖检查']) {
    const cells = cellsOfSheet(addon, sheet);
    expect(Object.keys(cells).length).toBeGreaterThan(8);
    expect(cells).toEqual(cellsOfFile(out, sheet));
  }
});

test('[R042] [F22] the sheets to hand out are the same in both, cell for cell', async () => {
  const out = join(folder, '反馈意见.xlsx');
  await taizhang(['feedback', registers, '--roster', rosterFile, '--one-book', '-o', out]);
  const addon = openAddon({ sheets: { [name]: register, 花名册: roster } });
  addon.run('makeFeedback');
  for (const person of ['张建国', '李梅']) {
    const cells = cellsOfSheet(addon, `反馈单-${person}`);
    expect(Object.keys(cells)).toContain('B5');
    expect(cells).toEqual(cellsOfFile(out, person));
  }
  const team = join(folder, '反馈意见-00-领导班子-征求意见.xlsx');
  for (const sheet of ['对领导班子的意见', '对党组织的意见']) expect(cellsOfSheet(addon, sheet)).toEqual(cellsOfFile(team, sheet));
});

test('[R040] [F27] what became of last year’s items is the same in both, cell for cell', async () => {
  const out = join(folder, '核对.xlsx');
  const thisYear = file('今年.xlsx', { 整改台账: ledger, [name]: register });
  await taizhang(['carry', lastFile, thisYear, '-o', out]);
  const addon = openAddon({ sheets: { 整改台账: ledger, [name]: register, '2023年整改台账': lastLedger } });
  addon.run('carryLastYear');
  submitForm(addon, { last: '2023年整改台账' });
  expect(cellsOfSheet(addon, '去年事项核对')).toEqual(cellsOfFile(out, '去年事项核对'));
});

test('[R053] [R105] what hangs on nothing, and the problems by their opinions, are the same in both, cell for cell', async () => {
  const out = join(folder, '溯源.xlsx');
  await taizhang(['trace', ledgerFile, registers, '-o', out]);
  const addon = openAddon({ sheets: { 整改台账: ledger, [name]: register } });
  addon.run('checkTrace');
  for (const sheet of ['溯源检查', '意见与问题']) {
    const cells = cellsOfSheet(addon, sheet);
    expect(Object.keys(cells)).toContain('C4');
    expect(cells).toEqual(cellsOfFile(out, sheet));
  }
});
