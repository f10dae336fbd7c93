import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { taizhang } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary-folder';
import { sampleAway, samplePlan, sampleRoster, sampleUnits } from '../talk/sample-files';

const folder = temporaryFolder();
jest.setTimeout(60_000);
const asOf = ['--as-of', '2024-06-05'];

interface Figures {
  readonly asked: number;
  readonly done: number;
  readonly open: number;
  readonly notCounted: number;
  readonly planned: number;
  readonly missing: number;
}

interface CheckJson {
  readonly total: Figures;
  readonly must: Figures;
  readonly pairs: readonly { readonly state: string; readonly row: number | null }[];
  readonly missing: readonly object[];
}

test('[R060] [R061] [R077] what is held, what does not count, what is to come; every pair is accounted for', async () => {
  const { out, code } = await taizhang(['plan', 'check', samplePlan, sampleRoster, ...asOf, '--json']);
  expect(code).toBe(1);
  const { total, must, pairs } = JSON.parse(out.join('')) as CheckJson;
  for (const { asked, done, open, notCounted, planned, missing } of [total, must])
    expect(done + open + notCounted + planned + missing).toBe(asked);
  expect(total).toMatchObject({ asked: 60, missing: 0 });
  expect(total.open).toBeGreaterThan(0);
  expect(total.notCounted).toBeGreaterThan(0);
  expect(pairs).toHaveLength(69);
});

test('[R054] the order of the files and the Chinese name change nothing; with the unit list namesakes are still found', async () => {
  const one = await taizhang(['plan', 'check', samplePlan, sampleRoster, ...asOf, '--json']);
  expect(await taizhang(['谈话', '检查', sampleRoster, samplePlan, ...asOf, '--json'])).toEqual(one);
  const { err } = await taizhang(['plan', 'check', samplePlan, sampleRoster, '--units', sampleUnits, ...asOf]);
  expect(err.join('\n')).not.toContain('talk-person');
});

test('[R060] [R061] [R062] faults stand at their cells in the plan', async () => {
  const { err } = await taizhang(['plan', 'check', samplePlan, sampleRoster, '--away', sampleAway, ...asOf]);
  const codes = new Set(err.map((line) => /\[([a-z-]+)\]/u.exec(line)?.[1]));
  for (const code of ['talk-topics-open', 'talk-other-method', 'talk-while-away']) expect(codes).toContain(code);
  expect(err.some((line) => /^谈话计划\.xlsx!谈心谈话计划表![A-Z]+\d+ \[talk-topics-open\]/u.test(line))).toBe(true);
});

test('[R077] -o saves coverage, missing talks and matrix for the gate', async () => {
  const out = join(folder, '覆盖.xlsx');
  await taizhang(['plan', 'check', samplePlan, sampleRoster, ...asOf, '-o', out]);
  const { workbook } = readWorkbook(readFileSync(out), '');
  expect(workbook.sheets.map(({ sheet }) => sheet)).toEqual(['覆盖情况', '缺谈清单', '覆盖矩阵']);
});

test('a call without a plan says what is missing', async () => {
  const { code, err } = await taizhang(['plan', 'check', sampleRoster, ...asOf]);
  expect(code).toBe(3);
  expect(err.join('')).toContain('还要一份“谈心谈话计划表”，给出的文件里没有；请把有这张表的文件也写在命令里');
});
