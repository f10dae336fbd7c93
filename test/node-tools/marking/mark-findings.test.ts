import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellName } from '../../../core/table/address';
import { openPackage } from '../../../node-tools/xlsx/package';
import { plainLedger, sheetXml } from '../../fixtures/xlsx-patch/ledger-parts';
import { zipOf } from '../../fixtures/xlsx-patch/zip-of';
import { inline } from '../../support/make-book';
import { taizhang } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();

test('[F103] findings of rows under one merged cell stand at its first cell, and say which row each speaks of', async () => {
  const rows = [
    ['序号', '存在问题', '整改措施', '责任人', '完成时限', '整改状态'],
    ['1', '学习不深入', '每月集中学习1次', '张三', '2024年12月底', '进行中'],
    ['2', '调研不够', '每季度下村5天', '李四', '立行立改', ''],
  ];
  const data = rows.map((cells, row) => {
    const filled = cells.map((text, column) => (text === '' ? '' : inline(cellName(row + 1, column + 1), text)));
    return `<row r="${row + 1}">${filled.join('')}</row>`;
  });
  const sheet = sheetXml('<mergeCells count="1"><mergeCell ref="F2:F3"/></mergeCells>', '', `<sheetData>${data.join('')}</sheetData>`);
  const [file, out] = [join(folder, '合并状态.xlsx'), join(folder, '退回.xlsx')];
  writeFileSync(file, zipOf(plainLedger({ 'xl/worksheets/sheet1.xml': sheet })));
  const { err } = await taizhang(['check', file, '--as-of', '2024-07-15', '-o', out]);
  const pkg = openPackage(readFileSync(out));
  const comments = pkg.entries.filter(({ name }) => /comments/u.test(name)).map((entry) => pkg.inflate(entry).toString());
  expect(comments.join('')).not.toContain('ref="F3"');
  expect(err).toContainEqual(expect.stringContaining('整改台账!F3 [immediate-still-open]'));
  expect(comments.join('')).toMatch(/ref="F2".*第3行：请核对：要求立行立改/su);
});
