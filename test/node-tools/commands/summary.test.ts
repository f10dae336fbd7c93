import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { taizhang } from '../../support/run-cli';
import { inbox, unitList } from '../../support/sample';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();
const asOf = ['--as-of', '2024-07-15'];

interface Group {
  readonly key: string;
  readonly figures: Readonly<Record<string, number>>;
}

interface Summed {
  readonly total: Group;
  readonly tables: readonly { readonly dimension: { readonly id: string }; readonly groups: readonly Group[] }[];
}

test('[F80] the parts of every table add up to the total, figure by figure', async () => {
  const { out, code } = await taizhang(['summary', inbox, '--units', unitList, ...asOf, '--json']);
  expect(code).toBe(3);
  const { total, tables } = JSON.parse(out.join('')) as Summed;
  expect(tables.map(({ dimension }) => dimension.id)).toEqual(['unit', 'category', 'lead', 'status', 'month', 'type']);
  for (const { groups } of tables) {
    for (const figure of Object.keys(total.figures)) {
      expect(groups.reduce((sum, { figures }) => sum + (figures[figure] ?? 0), 0)).toBe(total.figures[figure]);
    }
  }
});

test('[R086] leads stand in the order of their names, whatever their figures', async () => {
  const { out } = await taizhang(['summary', inbox, ...asOf, '--json']);
  const leads =
    (JSON.parse(out.join('')) as Summed).tables.find(({ dimension }) => dimension.id === 'lead')?.groups.map(({ key }) => key) ?? [];
  const named = leads.filter((key) => key !== '');
  expect(named.length).toBeGreaterThan(5);
  expect(named).toEqual([...named].sort());
});

test('the master and the files it was made from give the same figures', async () => {
  const master = join(folder, '总台账.xlsx');
  await taizhang(['merge', inbox, '--units', unitList, ...asOf, '-o', master]);
  const fromMaster = JSON.parse((await taizhang(['汇总', master, ...asOf, '--json'])).out.join('')) as Summed;
  const merged = JSON.parse((await taizhang(['merge', inbox, '--units', unitList, ...asOf, '--json'])).out.join('')) as { figures: object };
  expect(fromMaster.total.figures).toEqual(merged.figures);
});

test('[F85] saved, each rate stands with its formula on the page of rules', async () => {
  const out = join(folder, '汇总.xlsx');
  await taizhang(['summary', join(inbox, '城关镇.xlsx'), ...asOf, '-o', out]);
  const { workbook } = readWorkbook(readFileSync(out), '');
  const rules = workbook.sheets
    .find(({ sheet }) => sheet === '口径说明')
    ?.rows.flatMap(({ cells }) => cells.map(String))
    .join('\n');
  expect(rules).toContain('（已完成＋已完成并长期坚持＋已销号）÷（全部事项－取消）');
});

interface WithSurvey {
  readonly survey: { readonly line: string; readonly results: readonly { readonly unit: string; readonly rate: string | null }[] } | null;
}

test('[R121] satisfaction comes from the workbook of the ledger and from the files named, and is first on the sheet', async () => {
  const book = join(folder, '示例工作簿.xlsx');
  await taizhang(['init', '--sample', '-o', book]);
  const alone = JSON.parse((await taizhang(['summary', book, ...asOf, '--json'])).out.join('')) as WithSurvey;
  expect(alone.survey?.results.map(({ unit, rate }) => [unit, rate])).toEqual([['县教育局', '89.29']]);

  const out = join(folder, '有满意度的汇总.xlsx');
  const named = ['--survey', 'templates/sample/满意度测评.xlsx', '--units', unitList];
  const { code } = await taizhang(['summary', join(inbox, '城关镇.xlsx'), ...asOf, ...named, '-o', out]);
  expect(code).toBe(1);
  const [sheet] = readWorkbook(readFileSync(out), '').workbook.sheets;
  expect(sheet?.rows[2]?.cells[0]).toBe('群众满意度');
  expect(sheet?.rows[3]?.cells[0]).toBe('青禾县教育局');

  const without = JSON.parse((await taizhang(['summary', join(inbox, '城关镇.xlsx'), ...asOf, '--json'])).out.join('')) as WithSurvey;
  expect(without.survey).toBeNull();
});

test('a file named as a survey that is none is refused, the rest is summed up', async () => {
  const { code, err } = await taizhang(['summary', join(inbox, '城关镇.xlsx'), ...asOf, '--survey', unitList]);
  expect(code).toBe(3);
  expect(err.join('\n')).toContain('survey-missing');
});
