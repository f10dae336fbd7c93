import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackage } from '../../../node-tools/xlsx/zip/package';
import { plainLedger, sheetXml } from '../../fixtures/xlsx-patch/ledger-parts';
import { zipOf } from '../../fixtures/xlsx-patch/zip-of';
import { sheetRows } from '../../support/make-book';
import { resaved } from '../../support/resaved';
import { taizhang } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();

function commentsOf(file: string): string {
  const pkg = openPackage(readFileSync(file));
  const parts = pkg.entries.filter(({ name }) => /comments/u.test(name)).map((entry) => pkg.inflate(entry).toString());
  return parts.join('').replace(/<\?xml[^>]*>\s*/u, '');
}

test('[F103] findings of rows under one merged cell stand at its first cell, and say which row each speaks of', async () => {
  const rows = [
    ['序号', '存在问题', '整改措施', '责任人', '完成时限', '整改状态'],
    ['1', '学习不深入', '每月集中学习1次', '张三', '2024年12月底', '进行中'],
    ['2', '调研不够', '每季度下村5天', '李四', '立行立改', ''],
  ];
  const sheet = sheetXml('<mergeCells count="1"><mergeCell ref="F2:F3"/></mergeCells>', '', `<sheetData>${sheetRows(rows)}</sheetData>`);
  const [file, out] = [join(folder, '合并状态.xlsx'), join(folder, '退回.xlsx')];
  writeFileSync(file, zipOf(plainLedger({ 'xl/worksheets/sheet1.xml': sheet })));
  const { err } = await taizhang(['check', file, '--as-of', '2024-07-15', '-o', out]);
  const comments = commentsOf(out);
  expect(comments).not.toContain('ref="F3"');
  expect(err).toContainEqual(expect.stringContaining('整改台账!F3 [immediate-still-open]'));
  expect(comments).toMatch(/ref="F2".*第3行：请核对：要求立行立改/su);
});

test('[F110] an answer typed behind our line stays when the unit’s copy is checked again, also where the finding is gone', async () => {
  const header = ['序号', '存在问题', '整改措施', '责任人', '完成时限', '整改状态'];
  const data = sheetRows([header, ['1', '办事拖拉', '公开办理时限', '李四', '尽快', '进行中']]);
  const [file, sent, back, again, mended] = ['原稿.xlsx', '发出.xlsx', '交回.xlsx', '再查.xlsx', '改好.xlsx'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string, string];
  writeFileSync(file, zipOf(plainLedger({ 'xl/worksheets/sheet1.xml': sheetXml('', '', `<sheetData>${data}</sheetData>`) })));
  await taizhang(['check', file, '--as-of', '2024-07-15', '-o', sent]);
  resaved(sent, back, (text, part) => (/comments/u.test(part) ? text.replace(/长期坚持(\u200B?)</u, '长期坚持$1 已报月底前<') : text));
  await taizhang(['check', back, '--as-of', '2024-07-15', '-o', again]);
  const note = commentsOf(again).replace(/<[^>]*>/gu, '');
  expect(note).toMatch(/ 已报月底前\n\n【台账助手·核对】\n必须改：“尽快”没有明确时限；[^；]*长期坚持\u200B$/u);
  resaved(back, mended, (text, part) => (/worksheets\/sheet/u.test(part) ? text.replace('尽快', '2024年12月底') : text));
  await taizhang(['check', mended, '--as-of', '2024-07-15', '-o', again, '--force']);
  expect(commentsOf(again).replace(/<[^>]*>/gu, '')).toBe('台账助手 已报月底前');
});
