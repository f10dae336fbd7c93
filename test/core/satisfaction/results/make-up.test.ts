import { readSurvey } from '../../../../core/satisfaction/read-survey';
import { makeUps } from '../../../../core/satisfaction/results/make-up';
import { surveyOf } from '../../../../core/satisfaction/results/survey';
import { makeUpSheet, roundsSheet, surveySheet } from '../../../../core/satisfaction/sheets/survey-plan';
import { sheet, workbook } from '../../../support/sheet';

const settings = { formula: 'S5', line: { numerator: 70, denominator: 100 } } as const;

const book = workbook(
  '测评.xlsx',
  sheet('测评')`
    单位名称 | 测评对象 | 轮次 | 发出票数 | 收回票数 | 有效票数 | 满意 | 不满意
    甲镇 | 民主生活会 | 第一轮 | 50 | 50 | 50 | 30 | 20
    甲镇 | 民主生活会 | 第二轮 | 50 | 50 | 50 | 45 | 5
    乙镇 | 民主生活会 | 第一轮 | 50 | 50 | 50 | 30 | 20
    丙镇 | 民主生活会 | 第一轮 | 50 | 50 | 50 | 10 | 40
    丙镇 | 民主生活会 | 第二轮 | 50 | 60 | 50 | 50 | 0
    丁镇 | 民主生活会 | 第一轮 | 50 | 50 | 50 | 50 | 0
  `,
);
const { tallies, stated } = readSurvey(book);
const { results } = surveyOf(tallies, settings, () => null, stated);

test('[R119] who fell below the line must make up; only a later round that reaches it settles that', () => {
  expect(makeUps(results).map(({ unit, state }) => [unit, state])).toEqual([
    ['甲镇', 'passed'],
    ['乙镇', 'due'],
    ['丙镇', 'due'],
  ]);
});

test('[F62] the sheets: every result, the make-ups, the rounds side by side', () => {
  const rows = (plan: ReturnType<typeof makeUpSheet>) => [...(plan?.body ?? [])].map((row) => row.slice(0, 5));
  expect(rows(surveySheet(results, settings, 'zh')).filter(({ length }) => length > 1)).toHaveLength(6);
  expect(rows(makeUpSheet(results, settings, 'zh'))).toEqual([
    ['甲镇', '民主生活会', 2, '45/50=90.00%', '补课后已达标'],
    ['乙镇', '民主生活会', 1, '30/50=60.00%', '应补课'],
    ['丙镇', '民主生活会', 2, '—', '应补课'],
  ]);
  expect(rows(roundsSheet(results, settings, 'zh')).map((row) => row.slice(0, 4))).toEqual([
    ['甲镇', '民主生活会', '30/50=60.00%', '未达标，须补课'],
    ['丙镇', '民主生活会', '10/50=20.00%', '未达标，须补课'],
  ]);
});

test('[F60] under the table stands what each formula on it is, and which one decides', () => {
  const { body } = surveySheet(results, settings, 'zh');
  const notes = [...body]
    .map(([first]) => (typeof first === 'object' && first !== null && 'value' in first ? first.value : ''))
    .filter(Boolean);
  expect(notes).toEqual([
    '注：“满意率”“算式”“结论”按S5（满意和基本满意占有效票）：（满意票＋基本满意票，含非常满意、比较满意）÷有效票，不了解、弃权计入有效票；合格线70%',
    '注：S1（各等次分别占收回票）：满意票（含非常满意）÷收回票（基本满意等另列）；只作对照，不定结论',
    '注：S2（各等次分别占表态票）：满意票（含非常满意）÷各等次票，弃权、不了解不计；只作对照，不定结论',
    '注：S4（加权得分）：（满意×100＋基本满意×75＋不满意×55）÷三项票数，不了解不计；只作对照，不定结论',
  ]);
});

test('the formula and the line stand on every sheet', () => {
  for (const plan of [surveySheet(results, settings, 'zh'), makeUpSheet(results, settings, 'zh'), roundsSheet(results, settings, 'zh')])
    expect(JSON.stringify(plan?.head)).toContain(
      'S5：（满意票＋基本满意票，含非常满意、比较满意）÷有效票，不了解、弃权计入有效票；合格线70%',
    );
});

test('[F60] where S3 decides, its own line stands on the sheet, not that of the other formulas', () => {
  const head = JSON.stringify(surveySheet(results, { ...settings, formula: 'S3' }, 'zh').head);
  expect(head).toContain('合格线50%');
  expect(head).not.toContain('合格线70%');
});
