import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { inline, makeBook, sheetRows } from '../../support/make-book';
import { taizhang } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();
const header = ['序号', '存在问题', '整改措施', '责任人', '完成时限'];
const item = ['1', '学习不深入', '每月集中学习1次', '张三', '2024年3月底'];
const rows = sheetRows([header, item]);

/** A ledger whose format says that these ranges are columns of ours; one cell stands at the far right. */
function ledger(ranges: readonly string[]): Buffer {
  const far = `<row r="9">${inline('XFD9', 'x')}</row>`;
  const rule = '<cfRule type="expression" priority="1"><formula>N("taizhang:overdue:逾期情况")=0</formula></cfRule>';
  const after = `<conditionalFormatting sqref="${ranges.join(' ')}">${rule}</conditionalFormatting>`;
  return makeBook({ sheets: [{ name: '整改台账', rows: rows + far, after }] });
}

const markedIn = (bytes: Buffer): number | undefined => readWorkbook(bytes, '').workbook.sheets[0]?.marked?.length;

test('pieces of a column that editing has left are remembered', () => {
  expect(markedIn(ledger(['G1:G40', 'G42:H90']))).toBe(1);
});

test('[F105] a format that claims all columns a thousand times over costs no time, and takes nothing away', async () => {
  const ranges = Array.from({ length: 999 }, (_, at) => `A${at + 1}:XFD${at + 5000}`);
  const bytes = ledger(ranges);
  expect(markedIn(bytes)).toBeUndefined();
  const file = join(folder, '整行.xlsx');
  writeFileSync(file, bytes);
  const began = Date.now();
  const { out } = await taizhang(['rows', file]);
  expect(JSON.parse(out[0] ?? '')).toMatchObject({ row: 2, fields: { problem: '学习不深入' } });
  await taizhang(['overdue', file, '--as-of', '2024-07-15', '-o', join(folder, '标.xlsx')]);
  expect(Date.now() - began).toBeLessThan(20_000);
}, 60_000);
