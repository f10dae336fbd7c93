import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { taizhang } from '../../support/run-cli';
import { root } from '../../support/sample';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();

test('[F01] the workbook made is the template that ships, sheet for sheet', async () => {
  const out = join(folder, '整改台账.xlsx');
  const { code, out: said } = await taizhang(['init', '-o', out]);
  expect(code).toBe(0);
  expect(said[0]).toContain('填表说明、设置、单位名单、问题整改台账');
  const [made, shipped] = [out, join(root, 'templates/整改台账.xlsx')].map((file) => readWorkbook(readFileSync(file), '').workbook);
  expect(made).toEqual(shipped);
});

test('[R093] the blank ledger asks for goal, measure, person and deadline', async () => {
  const { workbook } = readWorkbook(readFileSync(join(root, 'templates/整改台账.xlsx')), '');
  const header = workbook.sheets.find(({ sheet }) => sheet === '问题整改台账')?.rows.find(({ cells }) => cells.includes('序号'));
  expect(header?.cells).toEqual(expect.arrayContaining(['整改目标', '整改措施', '责任人', '完成时限']));
});

test('the sample rows are read back without a fault of layout, and a blank ledger is no error', async () => {
  const filled = join(folder, '示例.xlsx');
  await taizhang(['建表', '--sample', '-o', filled]);
  const { out, code } = await taizhang(['rows', filled, '--as-of', '2024-07-15']);
  expect(code).toBe(0);
  const rows = out.map((line) => JSON.parse(line) as { table: string });
  expect(rows.filter(({ table }) => table === 'rectification')).toHaveLength(3);
  expect(rows.filter(({ table }) => table === 'unit-list')).toHaveLength(4);
});
