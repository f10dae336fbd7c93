import fc from 'fast-check';
import { addDays } from '../../../core/calendar/civil-day';
import { judgeMaterial } from '../../../core/materials/judge-material';
import { readMaterials } from '../../../core/materials/read-materials';
import { materialTable } from '../../../core/materials/table';
import type { Grid } from '../../../core/table/grid';
import { locateTables } from '../../../core/table/locate-tables';
import { pack } from '../../support/gate-book';
import { sheet, workbook } from '../../support/sheet';

function materialsIn(grid: Grid) {
  return readMaterials(locateTables(workbook('材料.xlsx', grid), materialTable).tables, { today: '2024-06-20', yearOf: () => 2024 });
}

function statesOf(grid: Grid): readonly string[] {
  const [material] = materialsIn(grid).materials;
  if (material === undefined) throw new Error('no material');
  return judgeMaterial(material, null, pack()).levels.map(({ state }) => state);
}

test('[R068] three levels signed in order pass a team material, each by its own word for the level', () => {
  const grid = sheet('材料审核')`
    单位名称 | 撰写人 | 材料类别 | 主持撰写日期 | 集体研究日期 | 征求意见日期 | 修改日期 | 审核环节 | 审核结果 | 审核人 | 审核日期 | 审核意见
    县教育局 | 领导班子 | 班子检视剖析材料 | @2024-06-01 | @2024-06-03 | @2024-06-04 | | 一把手 | 通过 | 张建国 | @2024-06-05 |
    县教育局 | 领导班子 | 班子检视剖析材料 | | | | | 县委督导组 | 通过 | 刘明 | @2024-06-06 |
    县教育局 | 领导班子 | 班子检视剖析材料 | | | | | 活动办 | 通过 | 孙倩 | @2024-06-07 |
  `;
  const [material] = materialsIn(grid).materials;
  if (material === undefined) throw new Error('no material');
  const standing = judgeMaterial(material, null, pack());
  expect(standing.levels.map(({ level, state }) => [level.name, state])).toEqual([
    ['主要负责同志', 'passed'],
    ['督导组', 'passed'],
    ['活动办公室', 'passed'],
  ]);
  expect(standing.passed).toBe(true);
});

test('[R068] the office cannot sign before the supervision group has, whatever the order of the rows', () => {
  const grid = sheet('材料审核')`
    撰写人 | 材料类别 | 审核环节 | 审核结果 | 审核人 | 审核日期
    领导班子 | 班子检视剖析材料 | 活动办公室 | 通过 | 孙倩 | @2024-06-05
    领导班子 | 班子检视剖析材料 | 督导组 | 通过 | 刘明 | @2024-06-06
    领导班子 | 班子检视剖析材料 | 主要负责同志 | 通过 | 张建国 | @2024-06-04
  `;
  expect(statesOf(grid)).toEqual(['passed', 'passed', 'early']);
});

test('[R068] a change after the signatures voids them; one on the day of a signature does not', () => {
  const grid = sheet('材料审核')`
    撰写人 | 材料类别 | 修改日期 | 审核环节 | 审核结果 | 审核人 | 审核日期
    领导班子 | 班子检视剖析材料 | @2024-06-05 | 主要负责同志 | 通过 | 张建国 | @2024-06-04
    | | | 督导组 | 通过 | 刘明 | @2024-06-05
  `;
  expect(statesOf(grid)).toEqual(['void', 'early', 'missing']);
});

test('[R069] 通过 without a name or a day is no pass; 退回 stays sent back until the level passes it later', () => {
  const grid = sheet('材料审核')`
    撰写人 | 材料类别 | 审核环节 | 审核结果 | 审核人 | 审核日期 | 审核意见
    领导班子 | 班子检视剖析材料 | 主要负责同志 | 退回 | 张建国 | @2024-06-02 | 问题不具体
    | | 主要负责同志 | 通过 | 张建国 | @2024-06-04 |
    | | 督导组 | 通过 | | @2024-06-05 |
  `;
  expect(statesOf(grid)).toEqual(['passed', 'unsigned', 'missing']);
});

test('[R071] the principal’s own material goes to the supervision group, then to the leader above', () => {
  const grid = sheet('材料审核')`
    撰写人 | 材料类别 | 撰写人类别 | 审核环节 | 审核结果 | 审核人 | 审核日期
    张建国 | 个人对照检查材料 | 主要负责同志 | 督导组 | 通过 | 刘明 | @2024-06-05
    张建国 | 个人对照检查材料 | 主要负责同志 | 上级分管领导 | 通过 | 周正 | @2024-06-06
  `;
  expect(statesOf(grid)).toEqual(['passed', 'passed']);
});

test('[R065][R066] a team material without discussion or asking has not passed, though all three levels signed', () => {
  const grid = sheet('材料审核')`
    撰写人 | 材料类别 | 主持撰写日期 | 审核环节 | 审核结果 | 审核人 | 审核日期
    领导班子 | 班子检视剖析材料 | @2024-06-01 | 主要负责同志 | 通过 | 张建国 | @2024-06-04
    领导班子 | 班子检视剖析材料 | | 督导组 | 通过 | 刘明 | @2024-06-05
    领导班子 | 班子检视剖析材料 | | 活动办公室 | 通过 | 孙倩 | @2024-06-06
  `;
  const [material] = materialsIn(grid).materials;
  if (material === undefined) throw new Error('no material');
  const { passed, steps } = judgeMaterial(material, null, pack());
  expect(passed).toBe(false);
  expect(steps.map(({ done }) => done)).toEqual([true, false, false]);
});

test('[R025] a plan or a speech goes from the unit to the supervision group and then to the office', () => {
  const grid = sheet('材料审核')`
    撰写人 | 材料类别 | 审核环节 | 审核结果 | 审核人 | 审核日期
    县教育局 | 实施方案 | 督导组 | 通过 | 刘明 | @2024-06-05
    县教育局 | 实施方案 | 活动办公室 | 通过 | 孙倩 | @2024-06-06
  `;
  expect(statesOf(grid)).toEqual(['passed', 'passed']);
});

test('[R068] whatever days the levels signed on, no level counts unless every earlier one had passed by then', () => {
  const names = ['主要负责同志', '督导组', '活动办公室'];
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.integer({ min: 0, max: 6 })), { minLength: 3, maxLength: 3 }),
      fc.option(fc.integer({ min: 0, max: 6 })),
      (days, change) => {
        const rows = days.flatMap((day, at) =>
          day === null
            ? []
            : [
                `    县局 | 领导班子 | 班子检视剖析材料 | | | | ${change === null ? '' : `@${addDays('2024-06-01', change)}`} | ${names[at]} | 通过 | 某某 | @${addDays('2024-06-01', day)} |`,
              ],
        );
        if (rows.length === 0) return;
        const states = statesOf(drawn(rows.join('\n')));
        states.forEach((state, at) => {
          const day = days[at] ?? null;
          const earlier = days.slice(0, at);
          const inTurn =
            day !== null &&
            earlier.every((one) => one !== null && one <= day) &&
            days.slice(0, at + 1).every((one) => change === null || (one ?? 0) >= change);
          const sorted = earlier.every((one, index) => index === 0 || (one ?? 0) >= (earlier[index - 1] ?? 0));
          expect(state === 'passed').toBe(inTurn && sorted);
        });
      },
    ),
    { seed: 68, numRuns: 120 },
  );
});

/** A sheet drawn from a text, as the tag draws it. */
function drawn(rows: string): Grid {
  const strings = Object.assign(
    [
      `
    单位名称 | 撰写人 | 材料类别 | 主持撰写日期 | 集体研究日期 | 征求意见日期 | 修改日期 | 审核环节 | 审核结果 | 审核人 | 审核日期 | 审核意见
${rows}
  `,
    ],
    { raw: [''] },
  );
  strings.raw[0] = strings[0] ?? '';
  return sheet('材料审核')(strings);
}

test('[R069] a review dated after today, or by nobody（无）, is no pass', () => {
  const grid = sheet('材料审核')`
    撰写人 | 材料类别 | 审核环节 | 审核结果 | 审核人 | 审核日期
    领导班子 | 班子检视剖析材料 | 主要负责同志 | 通过 | 张建国 | @2024-06-21
    | | 督导组 | 通过 | 无 | @2024-06-05
  `;
  expect(statesOf(grid)).toEqual(['unsigned', 'unsigned', 'missing']);
  expect(materialsIn(grid).findings.map(({ code, at }) => [code, at.row, at.column])).toEqual([['record-date-ahead', 2, 6]]);
});
