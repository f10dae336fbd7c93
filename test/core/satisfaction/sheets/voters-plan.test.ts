import { readSurvey } from '../../../../core/satisfaction/read-survey';
import { surveyOf } from '../../../../core/satisfaction/results/survey';
import { votersSheet } from '../../../../core/satisfaction/sheets/voters-plan';
import { sheet, workbook } from '../../../support/sheet';

const settings = { formula: 'S5', line: { numerator: 70, denominator: 100 } } as const;

function planOf(...grids: Parameters<typeof workbook>[1][]) {
  const { tallies, stated } = readSurvey(workbook('测评.xlsx', ...grids));
  return votersSheet(surveyOf(tallies, settings, () => null, stated).results, 'zh');
}

test('[F63] the sheet says what is held back and why, and ends each unit with its published result', () => {
  const plan = planOf(sheet('满意度测评')`
    单位名称 | 测评对象 | 参评人员类别 | 满意 | 不满意
    县教育局 | 民主生活会 | 服务对象 | 36 | 2
    县教育局 | 民主生活会 | 党员代表 | 28 | 6
    县教育局 | 民主生活会 | | 30 | 9
  `);
  const hidden = { value: '＊', style: 'centre' };
  const total = (value: string | number | null) => ({ value, style: 'total' });
  expect(plan?.name).toBe('各类人员票数');
  expect([...(plan?.body ?? [])]).toEqual([
    ['县教育局', '民主生活会', 1, '服务对象', 36, hidden],
    ['', '', null, '党员代表', 28, hidden],
    ['', '', null, '未写类别', 30, 9],
    [total(''), total(''), total(null), total('合计'), total(94), total(17)],
  ]);
  expect(JSON.stringify(plan?.head)).toContain('不足5人的票数');
});

test('without kinds of voters there is no such sheet', () => {
  expect(
    planOf(sheet('满意度测评')`
      单位名称 | 测评对象 | 满意 | 不满意
      县教育局 | 民主生活会 | 36 | 2
    `),
  ).toBeNull();
});
