import { readSurvey } from '../../../../core/satisfaction/read-survey';
import type { Grid } from '../../../../core/table/grid';
import { sheet, workbook } from '../../../support/sheet';

const read = (grid: Grid) => {
  const { tallies, findings } = readSurvey(workbook('测评票.xlsx', grid));
  return {
    tallies: tallies.map(({ unit, subject, returned, valid, invalid, counts, unreadable }) =>
      unreadable ? [unit, subject, 'unreadable'] : [unit, subject, returned, valid, invalid, counts],
    ),
    findings: findings.map(({ code, at }) => `${code} ${at.row},${at.column ?? ''}`),
  };
};

test('[R120] ballots with a column for each grade and a tick in one of them', () => {
  const { tallies, findings } = read(sheet('测评票')`
    河东镇领导班子专题民主生活会满意度测评票
    发出票数：10
    序号 | 满意 | 基本满意 | 不满意 | 不了解
    1 | √ | | |
    2 | | √ | |
    3 | | | ✓ |
    4 | ☑ | □ | □ | □
    5 | | | | √
  `);
  expect(tallies).toEqual([['河东镇', '民主生活会', 5, 5, 0, { satisfied: 2, basicallySatisfied: 1, unsatisfied: 1, dontKnow: 1 }]]);
  expect(findings).toEqual([]);
});

test('[R119] two ticks are an invalid ballot, none is 弃权, each at its cell', () => {
  const { tallies, findings } = read(sheet('测评票')`
    河东镇民主生活会测评
    票号 | 满意 | 基本满意 | 不满意
    1 | √ | √ |
    2 | | |
    3 | √ | |
    4 | | |
    5 | | |
  `);
  expect(tallies).toEqual([['河东镇', '民主生活会', 3, 2, 1, { satisfied: 1, basicallySatisfied: 0, unsatisfied: 0, abstain: 1 }]]);
  expect(findings.filter((one) => !one.startsWith('columns-unknown'))).toEqual([
    'ballot-several-marks 3,2',
    'ballot-unmarked 4,2',
    'ballots-unmarked-behind 6,',
  ]);
});

test('[R119] a number in place of a tick gives no result until somebody has looked', () => {
  const { tallies, findings } = read(sheet('测评票')`
    单位名称 | 满意 | 基本满意 | 不满意
    河东镇 | √ | |
    河东镇 | 1 | |
    河西镇 | | √ |
  `);
  expect(tallies).toEqual([
    ['河东镇', null, 'unreadable'],
    ['河西镇', null, 1, 1, 0, { satisfied: 0, basicallySatisfied: 1, unsatisfied: 0 }],
  ]);
  expect(findings).toEqual(['ballot-tick-unclear 3,2']);
});

/** A sheet whose two titles stand over so many columns each, behind the first column. */
const underTwoTitles = (grid: Grid, width: number): Grid => ({
  ...grid,
  merges: [2, 2 + width].map((left) => ({ top: 1, bottom: 1, left, right: left + width - 1 })),
});

test('[R120] two questions side by side are two surveys of the same ballots', () => {
  const { tallies, findings } = read(
    underTwoTitles(
      sheet('河东镇测评票')`
        序号 | 对领导班子民主生活会 | | | 对组织生活会 | |
        | 满意 | 基本满意 | 不满意 | 满意 | 基本满意 | 不满意
        1 | √ | | | | √ |
        2 | √ | | | | |
        3 | | | √ | √ | |
      `,
      3,
    ),
  );
  expect(tallies).toEqual([
    [null, '民主生活会', 3, 3, 0, { satisfied: 2, basicallySatisfied: 0, unsatisfied: 1 }],
    [null, '组织生活会', 3, 3, 0, { satisfied: 1, basicallySatisfied: 1, unsatisfied: 0, abstain: 1 }],
  ]);
  expect(findings.filter((one) => !one.startsWith('column-missing'))).toEqual(['ballot-unmarked 4,5']);
});

test('[R119] grades that stand under two titles are not put together', () => {
  const { tallies, findings } = read(
    underTwoTitles(
      sheet('测评票')`
        序号 | 对领导班子民主生活会 | | 对组织生活会 |
        | 满意 | 不满意 | 满意 | 不满意
        1 | √ | | | √
        2 | √ | | √ |
      `,
      2,
    ),
  );
  expect(tallies).toEqual([[null, '民主生活会', 'unreadable']]);
  expect(findings).toContain('survey-questions-mixed 2,5');
});

test('checkboxes of Google Sheets are ticks; a lone tick among counts is still a count that cannot be read', () => {
  const boxes: Grid = {
    sheet: '测评票',
    hidden: false,
    merges: [],
    rows: [
      { row: 1, hidden: false, cells: ['单位名称', '满意', '基本满意', '不满意'] },
      { row: 2, hidden: false, cells: ['河东镇', true, false, false] },
      { row: 3, hidden: false, cells: ['河东镇', false, false, true] },
    ],
  };
  expect(read(boxes).tallies).toEqual([['河东镇', null, 2, 2, 0, { satisfied: 1, basicallySatisfied: 0, unsatisfied: 1 }]]);
  const counts = read(sheet('满意度测评')`
    单位名称 | 满意 | 基本满意 | 不满意
    河东镇 | 30 | √ | 2
    河西镇 | 20 | 3 | 2
  `);
  expect(counts.findings).toEqual(['survey-count-not-a-count 2,3']);
});

test('a column that tells who voted is pointed out', () => {
  const { findings } = read(sheet('测评票')`
    单位名称 | 联系电话 | 满意 | 不满意
    河东镇 | 略 | √ |
  `);
  expect(findings).toContain('ballot-names-voter 1,2');
});
