import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook as ExcelWorkbook } from 'exceljs';
import { fileRules } from '../../core/finding/file-rules';
import type { Finding } from '../../core/finding/finding';
import { renderFinding } from '../../core/finding/render';
import type { RectificationItem } from '../../core/rectification/item';
import { readLedgerFile } from '../../node-tools/intake/ledger-file';
import { runModule } from '../support/addon-module';
import { inbox } from '../support/sample';
import { temporaryFolder } from '../support/temporary-folder';
import { uploaded } from '../support/uploaded';

interface Read {
  readonly items: readonly RectificationItem[];
  readonly findings: readonly Finding[];
}

const folder = temporaryFolder();
const files = readdirSync(inbox).filter((file) => file.endsWith('.xlsx') && !file.startsWith('~$'));
const read = files.map((file) => ({
  file,
  ...readLedgerFile({ path: join(inbox, file), label: file }, { today: '2024-07-15', year: null, judge: true }),
}));
const ledgers = read.filter(({ kind }) => kind === 'read').map(({ file }) => file);

/** What the add-on reads of a file once it stands in Sheets, as plain data. */
async function inSheets(file: string, path = join(inbox, file)): Promise<Read> {
  const { result } = runModule(
    'apps-script/read/read-book.ts',
    `(function (read) {
      return {
        items: read.ledgers.flatMap(function (ledger) { return ledger.items; }),
        findings: read.findings.concat(read.ledgers.flatMap(function (ledger) { return ledger.findings; })),
      };
    })(Part.readBook(SpreadsheetApp.getActive()))`,
    { title: file, sheets: await uploaded(path) },
  );
  return result as Read; // the very shape of the expression
}

/** What is known of the file's package alone, and which rows are hidden, does not reach Sheets. */
const ofPackage = new Set<string>(Object.keys(fileRules));
const plain = (items: readonly RectificationItem[]): unknown => JSON.parse(JSON.stringify(items.map(({ hidden: _, ...item }) => item)));
const said = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ code }) => !ofPackage.has(code)).map((finding) => renderFinding(finding, 'zh'));

test('the sample has ledgers enough to speak of', () => {
  expect(ledgers.length).toBeGreaterThan(12);
});

test.each(ledgers)('%s: the same rows and the same findings in Sheets as in the file', async (file) => {
  const ofFile = read.find((one) => one.file === file);
  if (ofFile?.kind !== 'read') throw new Error('not read');
  const sheets = await inSheets(file);
  expect(plain(sheets.items)).toEqual(plain(ofFile.sheets.flatMap(({ items }) => items)));
  expect(said(sheets.findings)).toEqual(said(ofFile.findings));
});

test('[R106] [F08] items that do not say how far they are, and lines below the table, are told alike', async () => {
  const path = join(folder, '水利局.xlsx');
  const book = new ExcelWorkbook();
  book
    .addWorksheet('整改台账')
    .addRows([
      ['填报单位：县水利局'],
      ['序号', '存在问题', '整改措施', '责任人', '完成时限', '整改进展'],
      [1, '河道清淤拖延', '每月巡查2次', '王芳', '2024年6月30日', '已制定方案并组织实施，问题已解决'],
      [2, '会议多文件多', '合并会议', '李梅', '2024年6月30日', '印发通知，同比下降20%'],
      [null, '校车超员'],
      [null, '以上共2个问题'],
    ]);
  await book.xlsx.writeFile(path);
  const ofFile = readLedgerFile({ path, label: '水利局.xlsx' }, { today: '2024-07-15', year: null, judge: true });
  if (ofFile.kind !== 'read') throw new Error('not read');
  const sheets = await inSheets('水利局.xlsx', path);
  expect(plain(sheets.items)).toEqual(plain(ofFile.sheets.flatMap(({ items }) => items)));
  expect(said(sheets.findings)).toEqual(said(ofFile.findings));
  expect(sheets.items.map(({ status }) => status)).toEqual(['done', null, null]);
  const codes = sheets.findings.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['progress-without-status', 'status-from-progress', 'row-lone', 'row-closing']));
});

test('[R094] an item struck out as a whole is told alike, and counted', async () => {
  const path = join(folder, '交通局.xlsx');
  const book = new ExcelWorkbook();
  const sheet = book.addWorksheet('整改台账');
  sheet.addRows([
    ['序号', '存在问题', '整改措施', '责任人', '完成时限', '整改状态'],
    [1, '道路养护不及时', '每月巡查', '王芳', '2024年6月底前', '整改中'],
    [2, '会议多', '合并会议', '李梅', '2024年9月底前', '整改中'],
  ]);
  for (const column of [1, 2, 3, 4, 5, 6]) sheet.getCell(2, column).font = { strike: true };
  sheet.getCell('E3').font = { strike: true };
  await book.xlsx.writeFile(path);
  const ofFile = readLedgerFile({ path, label: '交通局.xlsx' }, { today: '2024-07-15', year: null, judge: true });
  if (ofFile.kind !== 'read') throw new Error('not read');
  const sheets = await inSheets('交通局.xlsx', path);
  expect(said(sheets.findings)).toEqual(said(ofFile.findings));
  expect(sheets.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['row-struck', 'cell-struck']));
  expect(sheets.items).toHaveLength(2);
});
