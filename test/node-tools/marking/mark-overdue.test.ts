import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellName } from '../../../core/table/address';
import type { Cell } from '../../../core/table/grid';
import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { plainLedger, sheetXml } from '../../fixtures/xlsx-patch/ledger-parts';
import { zipOf } from '../../fixtures/xlsx-patch/zip-of';
import { inline } from '../../support/make-book';
import { taizhang } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();
const header = ['序号', '存在问题', '整改措施', '责任人', '完成时限', '整改状态'];

/** A text that starts with = is a formula, its result behind a bar. */
function cellXml(place: string, text: string): string {
  if (text === '') return '';
  const [formula = '', result = ''] = text.startsWith('=') ? text.slice(1).split('|') : [];
  return formula === '' ? inline(place, text) : `<c r="${place}" t="str"><f>${formula}</f><v>${result}</v></c>`;
}

function ledger(name: string, rows: readonly (readonly string[])[]): string {
  const data = rows.map((cells, row) => {
    const filled = cells.map((text, column) => cellXml(cellName(row + 1, column + 1), text));
    return `<row r="${row + 1}">${filled.join('')}</row>`;
  });
  const file = join(folder, name);
  writeFileSync(file, zipOf(plainLedger({ 'xl/worksheets/sheet1.xml': sheetXml('', '', `<sheetData>${data.join('')}</sheetData>`) })));
  return file;
}

async function column(file: string, at: number): Promise<readonly (Cell | null)[]> {
  const marked = join(folder, 'marked.xlsx');
  await taizhang(['overdue', file, '--as-of', '2024-07-15', '-o', marked, '--force']);
  const [grid] = readWorkbook(readFileSync(marked), 'marked.xlsx').workbook.sheets;
  return (grid?.rows ?? []).map(({ cells }) => cells[at - 1] ?? null);
}

test('[R106] two ledgers side by side share the column: a row says what each is late by, at its deadline’s cell', async () => {
  const left = (deadline: string, status: string): string[] => ['1', '学习不深入', '每月集中学习1次', '张三', deadline, status];
  const file = ledger('并排.xlsx', [
    [...header, '', ...header],
    [...left('2024年3月底', '进行中'), '', ...left('2024年6月30日', '进行中')],
    [...left('2024年5月20日', '进行中'), '', ...left('2024年5月20日', '已完成')],
    [...left('2024年5月20日', '已完成'), '', ...left('2024年12月底', '进行中')],
  ]);
  expect(await column(file, 14)).toEqual(['逾期情况', 'E2：逾期106天；L2：逾期15天', 'E3：逾期56天', null]);
});

test('a ledger alone says it without a cell', async () => {
  const file = ledger('一张.xlsx', [header, ['1', '学习不深入', '每月集中学习1次', '张三', '2024年3月底', '进行中']]);
  expect(await column(file, 7)).toEqual(['逾期情况', '逾期106天']);
});

test('[F110] words that somebody typed into the column of a shared sheet stay, and are reported', async () => {
  const row = ['1', '学习不深入', '每月集中学习1次', '张三', '2024年3月底', '进行中', '2024-03-31'];
  const file = ledger('共享表.xlsx', [
    [...header, '自动到期日', '逾期情况'],
    [...row, '逾期1天'],
    [...row, '逾期1天，已约谈'],
  ]);
  expect(await column(file, 8)).toEqual(['逾期情况', '逾期106天', '逾期1天，已约谈']);
  const { err } = await taizhang(['overdue', file, '--as-of', '2024-07-15', '-o', join(folder, 'again.xlsx')]);
  expect(err).toContainEqual(expect.stringMatching(/^共享表\.xlsx!整改台账!H3 \[words-kept\] .*逾期1天，已约谈/u));
});

test('[F110] formulas that somebody put into the column of a shared sheet stay, and are reported', async () => {
  const row = ['1', '学习不深入', '每月集中学习1次', '张三', '2024年3月底', '进行中', '2024-03-31'];
  const file = ledger('公式.xlsx', [
    [...header, '自动到期日', '逾期情况'],
    [...row, '逾期1天'],
    [...row, '=D3&G3|请张三核实'],
    [...row, '=TEXT(1,D4)|'],
  ]);
  expect(await column(file, 8)).toEqual(['逾期情况', '逾期106天', '请张三核实', null]);
  const { err } = await taizhang(['overdue', file, '--as-of', '2024-07-15', '-o', join(folder, '公式好.xlsx')]);
  expect(err).toContainEqual(expect.stringMatching(/^公式\.xlsx!整改台账!H3 \[words-kept\] .*请张三核实/u));
  expect(err).toContainEqual(expect.stringMatching(/^公式\.xlsx!整改台账!H4 \[words-kept\] .*=TEXT\(1,D4\)/u));
});
