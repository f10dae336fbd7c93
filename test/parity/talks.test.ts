import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnName } from '../../core/table/address';
import { cellText } from '../../core/table/cell/text';
import type { Grid } from '../../core/table/grid';
import { locateTables } from '../../core/table/locate-tables';
import { talkTable } from '../../core/talk-plan/table';
import { readWorkbook } from '../../node-tools/xlsx/read-workbook';
import { type Addon, openAddon } from '../support/addon';
import { submitForm } from '../support/addon-form';
import { makeBook, sheetRows } from '../support/make-book';
import { taizhang } from '../support/run-cli';
import { people, rosterHeader } from '../support/talk-sheets';
import { temporaryFolder } from '../support/temporary-folder';

const folder = temporaryFolder();
jest.setTimeout(60_000);
const [roster, plan, checked] = ['花名册.xlsx', '计划.xlsx', '覆盖.xlsx'].map((name) => join(folder, name));
const units = [['单位名单'], ['官方排序', '单位名称', '简称'], ['1', '青禾县教育局', '县教育局']];
const absences = [['请假外出'], ['人员', '日期', '时段', '原因'], ['李梅', '2024-07-16', '', '开会']];
const rosterRows = [['花名册'], [...rosterHeader], ...people];

/** The texts of a sheet of a file, by place. */
function textsOfFile(path: string, sheet: string): Readonly<Record<string, string>> {
  const grid = readWorkbook(readFileSync(path), '').workbook.sheets.find((one) => one.sheet === sheet);
  if (grid === undefined) throw new Error(`${path} has no sheet ${sheet}`);
  return textsOf(grid);
}

function textsOf({ rows }: Grid): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rows.flatMap(({ row, cells }) =>
      cells.flatMap((cell, at) => (cellText(cell) === '' ? [] : [[`${columnName(at + 1)}${row}`, cellText(cell)] as const])),
    ),
  );
}

/** The texts of a sheet of the add-on, by place. */
function textsOfSheet(addon: Addon, sheet: string): Readonly<Record<string, string>> {
  const { values } = addon.sheet(sheet);
  const text = (value: unknown): string =>
    typeof value === 'object' && value !== null && 'day' in value ? String(value.day) : String(value ?? '');
  return Object.fromEntries(Object.entries(values).flatMap(([place, value]) => (text(value) === '' ? [] : [[place, text(value)]])));
}

let addon: Addon;
beforeAll(async () => {
  writeFileSync(
    roster ?? '',
    makeBook({
      sheets: [
        { name: '花名册', rows: sheetRows(rosterRows) },
        { name: '单位名单', rows: sheetRows(units) },
        { name: '请假外出', rows: sheetRows(absences) },
      ],
    }),
  );
  const asOf = ['--as-of', '2024-07-15'];
  await taizhang([
    'plan',
    roster ?? '',
    '--from',
    '2024-07-15',
    '--to',
    '2024-07-26',
    '--slots',
    '上午,下午',
    '--rooms',
    '谈话室一,谈话室二',
    '-o',
    plan ?? '',
    ...asOf,
  ]);
  await taizhang(['plan', 'check', plan ?? '', roster ?? '', '-o', checked ?? '', ...asOf]);
  addon = openAddon({ sheets: { 花名册: { rows: rosterRows }, 单位名单: { rows: units }, 请假外出: { rows: absences } } });
  addon.run('listTalks');
  addon.run('arrangeTalks');
  submitForm(addon, { from: '2024-07-15', to: '2024-07-26', slots: '上午、下午', rooms: '谈话室一、谈话室二' });
  addon.run('checkTalks');
  addon.run('makeSlips');
});

test('[R054] [R055] the command and the add-on make the same pairs at the same times in the same rooms', () => {
  const { workbook } = readWorkbook(readFileSync(plan ?? ''), '');
  const [ofFile] = locateTables(workbook, talkTable).tables;
  const lines = (ofFile?.rows ?? []).map(({ cells }) =>
    (['talker', 'talkerPost', 'talkee', 'talkeePost', 'talkType', 'plannedDate', 'slot', 'place'] as const)
      .map((field) => cellText(cells[field]))
      .join(' | '),
  );
  const texts = textsOfSheet(addon, '谈心谈话计划表');
  const columns = new Map(
    Object.entries(texts).flatMap(([place, text]) =>
      place.endsWith('3') && /^[A-Z]+3$/u.test(place) ? [[text, place.slice(0, -1)] as const] : [],
    ),
  );
  const headers = ['talker', 'talkerPost', 'talkee', 'talkeePost', 'talkType', 'plannedDate', 'slot', 'place'].map(
    (field) => talkTable.columns[field as 'talker'].zh,
  );
  const rows = [...new Set(Object.keys(texts).map((place) => Number(/\d+/u.exec(place)?.[0])))].filter((row) => row > 3);
  const ofSheet = rows.map((row) => headers.map((header) => texts[`${columns.get(header) ?? ''}${row}`] ?? ''));
  const timed = ofSheet.filter((cells) => cells[5] !== '').map((cells) => cells.join(' | '));
  expect(timed.sort()).toEqual([...lines].sort());
  expect(timed.length).toBeGreaterThanOrEqual(10);
});

test.each(['覆盖情况', '覆盖矩阵', '缺谈清单'])('[R077] %s is the same, cell for cell', (sheet) => {
  // A share is read from a file as it is shown, from a sheet as the number behind it.
  const plain = (texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(texts).map(([place, text]) => [place, /^[\d.]+%$/u.test(text) ? String(Number.parseFloat(text) / 100) : text]),
    );
  expect(plain(textsOfSheet(addon, sheet))).toEqual(plain(textsOfFile(checked ?? '', sheet)));
});

test('[R062] 预约单 is the same, cell for cell', () => {
  expect(textsOfSheet(addon, '预约单')).toEqual(textsOfFile(plan ?? '', '预约单'));
});
