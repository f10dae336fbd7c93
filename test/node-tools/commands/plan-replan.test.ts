import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellText } from '../../../core/table/cell/text';
import { locateTables } from '../../../core/table/locate-tables';
import { talkTable } from '../../../core/talk-plan/table';
import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { taizhang } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary-folder';
import { sampleAway, samplePlan, sampleRoster } from '../talk/sample-files';

const folder = temporaryFolder();
jest.setTimeout(60_000);
const out = join(folder, '新计划.xlsx');
const call = ['plan', 'replan', samplePlan, sampleRoster, '--away', sampleAway, '--as-of', '2024-06-05'];

/** Each row as texts, but without the running number and the derived status. */
function rowsOf(file: string): readonly string[] {
  const { workbook } = readWorkbook(readFileSync(file), '');
  const [plan] = locateTables(workbook, talkTable).tables;
  return (plan?.rows ?? []).map(({ cells: { seq: _, status: __, ...cells } }) =>
    JSON.stringify(
      Object.entries(cells)
        .map(([field, cell]) => [field, cellText(cell)])
        .sort(),
    ),
  );
}

test('[R062] the difference is shown first; a dry run writes nothing', async () => {
  const { out: said, err, code } = await taizhang([...call, '-o', out, '-n']);
  expect(code).toBe(1); // the sample has namesakes
  expect(existsSync(out)).toBe(false);
  expect(err.join('')).toContain('本次没有写');
  const moved = said.filter((line) => line.startsWith('改时间'));
  expect(moved.length).toBeGreaterThan(0);
  expect(moved.every((line) => /石卫东不在（县委会议）|万建平不在（去市里开会）/u.test(line))).toBe(true);
});

test('[R062] the new plan differs in the moved rows alone, held rows are the same cell for cell, and replanning it again changes nothing', async () => {
  const { out: said } = await taizhang([...call, '-o', out, '--json']);
  const { changes } = JSON.parse(said.join('')) as { changes: readonly { readonly kind: string; readonly row: number }[] };
  const [before, after] = [rowsOf(samplePlan), rowsOf(out)];
  expect(after).toHaveLength(before.length);
  const differing = before.flatMap((row, at) => (row === after[at] ? [] : [at + 4]));
  expect(differing).toEqual(changes.map(({ row }) => row));
  const again = await taizhang(['谈话', '重排', out, sampleRoster, '--away', sampleAway, '--as-of', '2024-06-05']);
  expect(again.out.join('\n')).toContain('没有要改的');
});

test('[R062] the absences go with the new plan', async () => {
  await taizhang([...call, '-o', out, '--force']);
  const { workbook } = readWorkbook(readFileSync(out), '');
  const names = workbook.sheets.find(({ sheet }) => sheet === '请假外出')?.rows.map(({ cells }) => cells[0]);
  expect(names).toEqual(expect.arrayContaining(['万建平', '石卫东']));
});

test('without new absences there is nothing to replan', async () => {
  const { code, err } = await taizhang(['plan', 'replan', samplePlan, sampleRoster]);
  expect(code).toBe(2);
  expect(err[0]).toContain('--away');
  expect(err[1]).toContain('plan replan');
});
