import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBook } from '../../../node-tools/intake/read-book';
import { plainLedger, sheetXml } from '../../fixtures/xlsx-patch/ledger-parts';
import { zipOf } from '../../fixtures/xlsx-patch/zip-of';
import { inline, sheetRows } from '../../support/make-book';
import { resaved } from '../../support/resaved';
import { taizhang } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();
const asOf = ['--as-of', '2024-07-15'];
const header = ['序号', '存在问题', '整改措施', '责任人', '完成时限', '整改状态'];
const rows = [
  ['1', '学习不深入', '每月集中学习1次', '张三', '2024年3月底', '进行中'],
  ['2', '办事拖拉', '公开办理时限', '李四', '2024年12月底', '进行中'],
];

function ledger(name: string, lines: readonly (readonly string[])[]): string {
  const file = join(folder, name);
  writeFileSync(file, zipOf(plainLedger({ 'xl/worksheets/sheet1.xml': sheetXml('', '', `<sheetData>${sheetRows(lines)}</sheetData>`) })));
  return file;
}

async function marked(file: string, name: string, ...flags: string[]): Promise<string> {
  const path = join(folder, name);
  await taizhang(['overdue', file, '-o', path, '--force', ...asOf, ...flags]);
  return path;
}

async function findings(file: string): Promise<string[]> {
  const { err } = await taizhang(['check', file, ...asOf]);
  return err.map((line) => line.replace(/^[^!]*!/u, ''));
}

const sent = ledger('县教育局整改台账.xlsx', [header, ...rows]);

test.each([['zh'], ['en']])('[F110] a marked copy that comes back is checked as the ledger it was made from (%s)', async (language) => {
  const copy = await marked(sent, `退回-${language}.xlsx`, '--lang', language);
  expect(readFileSync(copy).equals(readFileSync(sent))).toBe(false);
  expect(await findings(copy)).toEqual(await findings(sent));
  expect(await findings(resaved(copy, join(folder, `另存-${language}.xlsx`)))).toEqual(await findings(sent));
});

test('[F110] merged, a marked copy is the same content as the ledger, and the master gets no column of our marks', async () => {
  const copy = resaved(await marked(sent, '退回.xlsx'), join(folder, '县教育局整改台账（退回）.xlsx'));
  const out = join(folder, '总台账.xlsx');
  const { err } = await taizhang(['merge', sent, copy, '-o', out, ...asOf, '--force', '--json']);
  const [master] = readBook(readFileSync(out), '总台账.xlsx').workbook.sheets;
  expect(JSON.stringify(master?.rows)).not.toContain('逾期情况');
  expect(master?.rows.filter(({ cells }) => cells.includes('学习不深入'))).toHaveLength(1);
  expect(err.join('\n')).not.toContain('columns-unknown');
});

test('[F110] words of people in our column stay theirs, and ours beside them are left aside', async () => {
  const copy = resaved(await marked(sent, '退回二.xlsx'), join(folder, '批示.xlsx'), (sheet) =>
    sheet.replace('>逾期106天<', '>逾期106天，已约谈<').replace(/<c r="G3"[^>]*\/>/u, inline('G3', '下周再看')),
  );
  expect((await findings(copy)).filter((line) => line.includes('[columns-unknown]'))).toEqual([expect.stringContaining('“逾期情况”')]);
  const [grid] = readBook(readFileSync(copy), '批示.xlsx').workbook.sheets;
  expect(grid?.rows.map(({ cells }) => cells[6])).toEqual(['逾期情况', '逾期106天，已约谈', '下周再看']);
});

test('[F110] a column 逾期情况 of the unit’s own is the unit’s, marked copy or not', async () => {
  const own = ledger('县财政局整改台账.xlsx', [[...header, '逾期情况'], ...rows.map((row) => [...row, '逾期3天'])]);
  expect(await findings(own)).toContainEqual(expect.stringContaining('[columns-unknown]'));
  const copy = resaved(await marked(own, '财政局退回.xlsx'), join(folder, '财政局另存.xlsx'));
  expect(await findings(copy)).toEqual(await findings(own));
  const [grid] = readBook(readFileSync(copy), '财政局另存.xlsx').workbook.sheets;
  expect(grid?.rows.map(({ cells }) => cells.slice(6))).toEqual([['逾期情况'], ['逾期3天'], ['逾期3天']]);
});
