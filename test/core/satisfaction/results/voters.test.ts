import fc from 'fast-check';
import { readSurvey } from '../../../../core/satisfaction/read-survey';
import { surveyOf } from '../../../../core/satisfaction/results/survey';
import { type VoterTable, voterTables } from '../../../../core/satisfaction/results/voters';
import type { Cell, Grid } from '../../../../core/table/grid';
import { sheet, workbook } from '../../../support/sheet';

const settings = { formula: 'S5', line: { numerator: 70, denominator: 100 } } as const;

function tablesOf(grid: Grid): readonly VoterTable[] {
  const { tallies, stated } = readSurvey(workbook('测评.xlsx', grid));
  return voterTables(surveyOf(tallies, settings, () => null, stated).results);
}

const rowsOf = ({ rows }: VoterTable) => rows.map(({ voters, counts }) => [voters, ...counts]);

const county = sheet('满意度测评')`
  单位名称 | 测评对象 | 参评人员类别 | 发出票数 | 收回票数 | 有效票数 | 满意 | 基本满意 | 不满意
  县教育局 | 民主生活会 | 服务对象 | 50 | 48 | 48 | 36 | 10 | 2
  县教育局 | 民主生活会 | 党员代表 | 40 | 40 | 40 | 28 | 6 | 6
  县教育局 | 民主生活会 | 两代表一委员 | 20 | 20 | 20 | 13 | 0 | 7
  县水利局 | 民主生活会 | 党员代表 | 50 | 50 | 50 | 50 | 0 | 0
`;

test('[F63] kinds of voters stand apart, the small group and what would tell it held back; the result itself is shown', () => {
  const [table, ...others] = tablesOf(county);
  expect(others).toEqual([]);
  expect(table && rowsOf(table)).toEqual([
    ['服务对象', 36, 10, null],
    ['党员代表', 28, 6, null],
    ['两代表一委员', 13, 0, 7],
  ]);
  expect(table?.totals).toEqual([77, 16, 15]);
});

test('[F63] a survey of one kind of voters is not divided, nor one that is void', () => {
  const grid = sheet('满意度测评')`
    单位名称 | 测评对象 | 参评人员类别 | 发出票数 | 收回票数 | 有效票数 | 满意 | 不满意
    甲镇 | 民主生活会 | 党员 | 50 | 60 | 50 | 30 | 20
    甲镇 | 民主生活会 | 群众 | 50 | 50 | 50 | 30 | 20
    乙镇 | 民主生活会 | 党员 | 50 | 50 | 50 | 30 | 20
  `;
  expect(tablesOf(grid)).toEqual([]);
});

test('[F63] several items of one survey are one table: who answered three leaves three marks, so the small group is counted in people', () => {
  const row = (item: string, voters: string, ...counts: readonly number[]): readonly Cell[] => [
    '甲镇',
    '领导班子',
    item,
    voters,
    ...counts,
  ];
  const items = ['思想', '作风', '廉洁'];
  const grid: Grid = {
    sheet: '满意度测评',
    hidden: false,
    merges: [],
    rows: [
      ['单位名称', '测评对象', '测评项目', '参评人员类别', '满意', '不满意'],
      ...items.flatMap((item) => [row(item, '党员', 30, 10), row(item, '群众', 60, 4), row(item, '人大代表', 6, 20)]),
    ].map((cells, at) => ({ row: at + 1, hidden: false, cells })),
  };
  const [table, ...others] = tablesOf(grid);
  expect(others).toEqual([]);
  expect(table?.results).toHaveLength(3);
  // 群众: 12 marks against are those of four people.
  expect(table && rowsOf(table)).toEqual([
    ['党员', 90, null],
    ['群众', 180, null],
    ['人大代表', 18, 60],
  ]);
});

test('[F63] property: nothing that is shown, totals of the result included, tells a group of fewer than five', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(counts, { minLength: 2, maxLength: 5 }), (groups) => {
      const grid: Grid = {
        sheet: '满意度测评',
        hidden: false,
        merges: [],
        rows: [
          ['单位名称', '测评对象', '参评人员类别', '满意', '基本满意', '不满意'],
          ...groups.map((ballots, at): readonly Cell[] => ['甲镇', '民主生活会', `第${at + 1}类`, ...ballots]),
        ].map((cells, at) => ({ row: at + 1, hidden: false, cells })),
      };
      for (const { rows, totals } of tablesOf(grid))
        totals.forEach((total, column) => {
          const truth = groups.map((ballots) => ballots[column] ?? 0);
          const hidden = truth.filter((_, at) => rows[at]?.counts[column] === null);
          const rest = total - rows.reduce((sum, row) => sum + (row.counts[column] ?? 0), 0);
          expect(rows.every(({ counts: [...own] }) => (own[column] ?? 0) === 0 || (own[column] ?? 0) >= 5)).toBe(true);
          if (hidden.some((figure) => figure > 0 && figure < 5)) {
            expect(hidden.length).toBeGreaterThan(1);
            expect(rest).toBeGreaterThanOrEqual(Math.min(5, total));
          }
        });
    }),
    { seed: 63, numRuns: 200 },
  );
});
