import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openPackage } from '../../../node-tools/xlsx/zip/package';
import { taizhang } from '../../support/run-cli';
import { inbox, sample } from '../../support/sample';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();
const asOf = ['--as-of', '2024-07-15'];
const ledger = join(inbox, '柳林镇问题整改台账.xlsx');

function parts(file: string): Record<string, string> {
  const pkg = openPackage(readFileSync(file));
  return Object.fromEntries(pkg.entries.map((entry) => [entry.name, pkg.inflate(entry).toString('latin1')]));
}

test('[R106] what is listed as overdue is what the writers of the sample meant to be late, and nothing else', async () => {
  const { out } = await taizhang(['overdue', inbox, ...asOf, '--json']);
  const { items } = JSON.parse(out.join('')) as { items: { file: string; sheet: string; row: number; state: string }[] };
  const listed = items.filter(({ state }) => state === 'overdue').map(({ file, sheet, row }) => `${basename(file)}!${sheet}!${row}`);
  const meant = sample.files.flatMap(({ file, rows = [] }) =>
    rows.filter(({ overdue }) => overdue).map(({ sheet, row }) => `${basename(file)}!${sheet}!${row}`),
  );
  expect([...listed].sort()).toEqual([...meant].sort());
});

test('the deadline day itself is not late, the day after is', async () => {
  const late = async (day: string): Promise<number> => {
    const { out } = await taizhang(['overdue', ledger, '--as-of', day, '--json']);
    return (JSON.parse(out.join('')) as { totals: { overdue: number } }).totals.overdue;
  };
  expect(await late('2024-06-30')).toBe(0);
  expect(await late('2024-07-01')).toBe(2);
});

test('through a pipe each item is one line of tabs, on a terminal a table with headings', async () => {
  const piped = await taizhang(['逾期', ledger, ...asOf]);
  expect(piped.out).toHaveLength(2);
  expect(piped.out[0]?.split('\t').slice(1, 3)).toEqual(['逾期15天', '2024-06-30']);
  const shown = await taizhang(['逾期', ledger, ...asOf], { terminal: true });
  expect(shown.out[0]).toContain('单元格');
  expect(shown.out).toHaveLength(4);
});

test('[F50] marking twice gives the same bytes, and clearing gives back every part to the byte', async () => {
  const [once, twice, cleared] = ['一次.xlsx', '两次.xlsx', '还原.xlsx'].map((name) => join(folder, name)) as [string, string, string];
  expect((await taizhang(['overdue', ledger, ...asOf, '-o', once])).code).toBe(1);
  await taizhang(['overdue', once, ...asOf, '-o', twice]);
  expect(readFileSync(twice).equals(readFileSync(once))).toBe(true);
  expect(parts(once)).not.toEqual(parts(ledger));
  const { code, err } = await taizhang(['overdue', '--clear', once, '-o', cleared]);
  expect([code, err]).toEqual([0, [expect.stringMatching(/^已去掉逾期标记，其余内容没有动，存为：.*还原\.xlsx$/u)]]);
  expect(parts(cleared)).toEqual(parts(ledger));
});

test('a marked copy reads as the ledger it was made from', async () => {
  const marked = join(folder, '再读.xlsx');
  await taizhang(['overdue', ledger, ...asOf, '-o', marked]);
  const rowsOf = async (file: string): Promise<string[]> =>
    (await taizhang(['rows', file, ...asOf])).out.map((line) => line.replace(file, ''));
  expect(await rowsOf(marked)).toEqual(await rowsOf(ledger));
});

test('several files go into a folder under their own names; one name for all of them is refused', async () => {
  const files = [ledger, join(inbox, '城关镇.xlsx')];
  expect((await taizhang(['overdue', ...files, ...asOf, '-o', join(folder, 'one.xlsx')])).code).toBe(2);
  const { code } = await taizhang(['overdue', ...files, ...asOf, '-o', `${join(folder, '标记')}/`]);
  expect(code).toBe(1);
  for (const file of files) expect(readFileSync(join(folder, '标记', basename(file))).length).toBeGreaterThan(0);
});
