import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnName } from '../../core/table/address';
import { cellText } from '../../core/table/cell/text';
import type { Grid } from '../../core/table/grid';
import { readWorkbook } from '../../node-tools/xlsx/read-workbook';
import { openAddon } from '../support/addon';
import type { CellSeed } from '../support/fake-sheets/seed';
import { makeBook, sheetRows } from '../support/make-book';
import { taizhang } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary-folder';

const folder = temporaryFolder();
const unit = '青禾县教育局';
const sheets: Readonly<Record<string, CellSeed[][]>> = {
  花名册: [
    ['所在单位', '姓名', '职务', '角色'],
    [unit, '张建国', '局长', '主要负责同志'],
    [unit, '李梅', '副局长', '班子成员'],
  ],
  会议记录: [
    ['单位名称', '会议类型', '会议日期', '应到人数', '实到人数', '书记到会', '上级党组织参加人', '督导组参加人'],
    [unit, '民主生活会', '2024-07-10', 10, 8, '是', '王强', ''],
  ],
  征求意见台账: [
    ['序号', '单位', '征求渠道', '意见来源', '意见对象', '意见原文'],
    [1, unit, '座谈会', '服务对象', '领导班子', '=多下基层'],
    [2, unit, '意见箱', '群众', '个人', '开会短一些'],
  ],
  关口签字: [
    ['单位名称', '关口', '签字环节', '签字结论', '签字人', '签字日期', '特批理由'],
    [unit, '上级党组织和督导组人员未到会的不开', '', '特批', '王强', '2024-07-09', '督导组另有任务，已书面同意'],
  ],
  阶段安排: [
    ['单位名称', '阶段', '计划结束', '阶段状态', '验收人', '验收日期', '验收结果'],
    [unit, '会前准备', '2024-07-01', '进行中', '冯立', '2024-07-02', '合格'],
  ],
  设置: [
    ['设置项', '设置值'],
    ['到会比例', '90%'],
    ['活动名称', '2024年度民主生活会'],
  ],
};

/** Cells by address, without the names of files: the spreadsheet and the file are not called the same. */
function cellsOf(grid: Grid): Readonly<Record<string, string>> {
  return Object.fromEntries(
    grid.rows.flatMap(({ row, cells }) =>
      cells.flatMap((cell, at) =>
        cellText(cell) === '' ? [] : [[`${columnName(at + 1)}${row}`, cellText(cell).replace('工作簿.xlsx', '')]],
      ),
    ),
  );
}

const asShown = (cell: CellSeed): string | number => (typeof cell === 'number' ? cell : String(cell));

test('[R082] the command and the add-on make the same forms of the gates, cell for cell, by the same quorum', async () => {
  const drawn = Object.entries(sheets).map(([name, rows]) => ({ name, rows: sheetRows(rows.map((row) => row.map(asShown))) }));
  const [input, output] = [join(folder, '工作簿.xlsx'), join(folder, '关口.xlsx')];
  writeFileSync(input, makeBook({ sheets: drawn }));
  await taizhang(['gates', input, '--as-of', '2024-07-15', '-o', output]);
  const addon = openAddon({ sheets });
  const title = addon.world.globals.SpreadsheetApp.getActive()?.getName() ?? '';
  for (const entry of ['checkConvene', 'reviewRelease']) addon.run(entry);
  const book = readWorkbook(readFileSync(output), '关口.xlsx').workbook;
  for (const name of ['六个不开检查表', '四个不放过审核表']) {
    const grid = book.sheets.find(({ sheet }) => sheet === name);
    const { values } = addon.sheet(name);
    const ofSheet = Object.entries(values).flatMap(([place, value]) =>
      String(value ?? '') === '' ? [] : [[place, String(value).replace(title, '')]],
    );
    expect(Object.fromEntries(ofSheet)).toEqual(grid === undefined ? {} : cellsOf(grid));
  }
  const texts = Object.values(addon.sheet('六个不开检查表').values).join('\n');
  expect(texts).toContain('民主生活会应到10人，实到8人，要求不少于90%');
  expect(texts).toContain('特批：王强，2024-07-09，理由：督导组另有任务，已书面同意');
});
