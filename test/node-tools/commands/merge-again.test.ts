import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { taizhang } from '../../support/run-cli';
import { inbox, unitList } from '../../support/sample';
import { temporaryFolder } from '../../support/temporary-folder';
import { type LedgerItem, unitLedger } from '../../support/unit-ledger';

const folder = temporaryFolder();
const asOf = ['--as-of', '2024-07-15'];

function sent(name: string, unit: string, items: readonly LedgerItem[]): string {
  const file = join(folder, name);
  writeFileSync(file, unitLedger(unit, items));
  return file;
}

const closing = ({ err }: { readonly err: readonly string[] }): readonly string[] =>
  err.filter((line) => /^有 \d+ 个单位|^多稿待定/u.test(line));

test('[F101] copies that waited in a master are not asked for with --use, which could name none of them', async () => {
  const first = sent('林业局.xlsx', '县林业局', ['巡护记录不全', '防火物资不足']);
  const second = sent('林业局（改）.xlsx', '县林业局', [['巡护记录不全', '已完成'], '防火物资不足']);
  const master = join(folder, '总台账.xlsx');
  const made = await taizhang(['merge', first, second, ...asOf, '-o', master]);
  expect(closing(made)).toEqual(['有 1 个单位交了几份不同的台账，分不清先后，没有并入；用 --use 指定后再合并一次']);
  const again = ['多稿待定 1 个单位：县林业局；总台账里没有它们待定的几稿，请问清以哪一稿为准，把那一稿和总台账放在一起再合并一次'];
  expect(closing(await taizhang(['merge', master, ...asOf]))).toEqual(again);
  expect(closing(await taizhang(['summary', master, ...asOf]))).toEqual(again);
  expect(closing(await taizhang(['merge', master, second, ...asOf]))).toEqual([]);
});

describe('the sample county’s master, merged again without its unit list', () => {
  const first = join(folder, '上月总台账.xlsx');
  const second = join(folder, '本月总台账.xlsx');
  let out: readonly string[] = [];
  beforeAll(async () => {
    await taizhang(['merge', inbox, '--units', unitList, ...asOf, '-o', first]);
    out = (await taizhang(['merge', first, ...asOf, '-o', second])).out;
  });

  test('[F81] its order stays, and who it calls 未报 is still named', async () => {
    expect(out).toContain('未报 2 个单位：青禾县民政局、青禾县红石桥乡');
    const [before, after] = [await taizhang(['summary', first, ...asOf, '--json']), await taizhang(['summary', second, ...asOf, '--json'])];
    expect(after.out).toEqual(before.out);
  });

  test('[F80] the findings of a unit are its own, not those of everybody in the master', () => {
    const { workbook } = readWorkbook(readFileSync(second), '本月总台账.xlsx');
    const shown = new Map(out.map((line) => line.trim().split(/\s{2,}/u)).map((cells) => [cells[0], cells[4]]));
    const units = (workbook.sheets[1]?.rows ?? [])
      .slice(3)
      .map(({ cells }) => cells)
      .filter(([unit]) => shown.has(`${unit}`));
    expect(units).toHaveLength(16);
    expect(units.map(([unit]) => shown.get(`${unit}`))).toEqual(units.map(([, ...cells]) => `${Number(cells[9]) + Number(cells[10])}`));
  });
});
