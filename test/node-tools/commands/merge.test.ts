import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { bookDrawn } from '../../support/drawn-book';
import { taizhang } from '../../support/run-cli';
import { inbox, sample, unitList } from '../../support/sample';
import { sheet } from '../../support/sheet';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();
const asOf = ['--as-of', '2024-07-15'];
const merged = (): ReadonlyMap<string, Buffer> => new Map(readdirSync(inbox).map((name) => [name, readFileSync(join(inbox, name))]));

test('inputs stay as they are to the byte, and the result is a new file', async () => {
  const before = merged();
  const out = join(folder, '总台账.xlsx');
  const { code } = await taizhang(['merge', inbox, '--units', unitList, ...asOf, '-o', out]);
  expect(code).toBe(3);
  expect(merged()).toEqual(before);
  const { workbook } = readWorkbook(readFileSync(out), '总台账.xlsx');
  expect(workbook.sheets.map(({ sheet }) => sheet)).toEqual(['总台账', '各单位情况', '疑点清单', '汇总', '口径说明']);
});

test('the order of the inputs changes no byte', async () => {
  const files = readdirSync(inbox).map((name) => join(inbox, name));
  const [one, other] = [join(folder, 'one.xlsx'), join(folder, 'other.xlsx')];
  await taizhang(['merge', ...files, ...asOf, '-o', one]);
  await taizhang(['merge', ...[...files].reverse(), ...asOf, '-o', other]);
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
});

test('[R003] every row of every unit is in the master once, with its place in the unit’s own file', async () => {
  const out = join(folder, 'whole.xlsx');
  await taizhang(['merge', inbox, '--units', unitList, ...asOf, '-o', out]);
  const { workbook } = readWorkbook(readFileSync(out), 'whole.xlsx');
  const [header, ...rows] = (workbook.sheets[0]?.rows ?? []).slice(2).map(({ cells }) => cells);
  const column = (name: string): number => (header ?? []).indexOf(name);
  const places = rows.map((cells) => [cells[column('来源文件')], cells[column('来源工作表')], cells[column('来源行')]].join('!'));
  const taken = new Set(places.map((place) => place.split('!')[0]));
  const expected = sample.files
    .filter(({ file, rows: own = [] }) => own.length > 0 && taken.has(file.split('/').at(-1) ?? ''))
    .flatMap(({ file, rows: own = [] }) => own.map(({ sheet, row }) => `${file.split('/').at(-1)}!${sheet}!${row}`));
  expect([...places].sort()).toEqual([...expected].sort());
  expect(rows).toHaveLength(201);
});

test('units without a readable ledger are named in the list’s order', async () => {
  const { out } = await taizhang(['merge', inbox, '--units', unitList, ...asOf]);
  expect(out.find((line) => line.startsWith('未报'))).toBe(
    `未报 ${sample.unitsWithoutReadableLedger.length} 个单位：${sample.unitsWithoutReadableLedger.join('、')}`,
  );
});

test('an existing output is refused without --force and kept as it is, exit code 4', async () => {
  const out = join(folder, 'taken.xlsx');
  writeFileSync(out, '别人的文件');
  const { code, err } = await taizhang(['merge', join(inbox, '城关镇.xlsx'), ...asOf, '-o', out]);
  expect(code).toBe(4);
  expect(err.at(-1)).toContain('--force');
  expect(readFileSync(out, 'utf8')).toBe('别人的文件');
});

test('an input named as the output is refused even with --force', async () => {
  const own = join(folder, '城关镇.xlsx');
  copyFileSync(join(inbox, '城关镇.xlsx'), own);
  const { code } = await taizhang(['merge', own, ...asOf, '-o', own, '--force']);
  expect(code).toBe(4);
  expect(readFileSync(own).equals(readFileSync(join(inbox, '城关镇.xlsx')))).toBe(true);
});

test('--dry-run says what would be written and writes nothing', async () => {
  const out = join(folder, 'dry.xlsx');
  const { err } = await taizhang(['merge', join(inbox, '城关镇.xlsx'), ...asOf, '-o', out, '-n']);
  expect(err.join('\n')).toContain('会写入');
  expect(existsSync(out)).toBe(false);
});

test('--dry-run promises nothing that would be refused', async () => {
  const standing = join(folder, 'standing.xlsx');
  copyFileSync(join(inbox, '城关镇.xlsx'), standing);
  for (const words of [['merge', join(inbox, '城关镇.xlsx'), ...asOf], ['check', join(inbox, '城关镇.xlsx'), ...asOf], ['init']]) {
    for (const out of [standing, join(folder, '没有的文件夹', 'a.xlsx')]) {
      const { code, err } = await taizhang([...words, '-o', out, '-n']);
      expect({ words, code, promised: err.some((line) => line.includes('会写入')) }).toEqual({ words, code: 4, promised: false });
    }
  }
  expect((await taizhang(['check', join(inbox, '城关镇.xlsx'), '-o', `${folder}/新文件夹/`, '-n'])).err.join()).toContain('会写入');
  expect(existsSync(join(folder, '新文件夹'))).toBe(false);
});

test('a copy is chosen with --use, and then the others are not in the master', async () => {
  const { out } = await taizhang(['merge', inbox, ...asOf, '--use', '县教育局整改台账最终版.xlsx', '--json']);
  const result = JSON.parse(out.join('')) as { copies: { kind: string; used: string[] }[] };
  expect(result.copies).toContainEqual(expect.objectContaining({ kind: 'chosen', used: ['县教育局整改台账最终版.xlsx'] }));
});

test('where nothing could be read no figure is given, not even 0', async () => {
  const { code, out, err } = await taizhang(['merge', join(folder, '没有.xlsx'), ...asOf]);
  expect({ code, out }).toEqual({ code: 3, out: ['读了 1 份文件：0 份是台账，1 份读不了', '0 个单位报送，合成 0 项整改事项'] });
  expect(err).toEqual([expect.stringContaining('[file-missing]'), expect.stringContaining('一个文件也没有读成，没有结果')]);
});

test('a folder without a ledger, and a unit list without units, are said in one line', async () => {
  const empty = join(folder, '空');
  mkdirSync(empty);
  expect(await taizhang(['merge', empty, ...asOf])).toMatchObject({
    code: 2,
    err: [expect.stringContaining('里没有表格文件'), expect.any(String)],
  });
  expect(await taizhang(['merge', inbox, '--units', join(inbox, '城关镇.xlsx'), ...asOf])).toMatchObject({
    code: 3,
    err: expect.arrayContaining([expect.stringContaining('[unit-list-empty]')]),
  });
});

test('[F37] a sheet a month in one ledger: that the figures are too high stands among what has to be settled first', async () => {
  const file = join(folder, '县水务局.xlsx');
  const month = (name: string, status: string) => sheet(name)`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
    1 | 管网漏损率高 | 更换管网18公里 | 吴芳 | 2024-06-30 | ${status}
    2 | 河道乱占乱建 | 拆除8处 | 吴芳 | 2024-09-30 | ${status}
  `;
  writeFileSync(file, bookDrawn([month('6月', '整改中'), month('7月', '已完成')]));
  const { err } = await taizhang(['merge', file, ...asOf]);
  const first = err.slice(err.indexOf('需要先处理的：'));
  expect(first.some((line) => line.includes('7月!第1行 [items-on-two-sheets]'))).toBe(true);
});
