import type { Language, LocalText } from '../../i18n/local-text';
import type { PlanCell, SheetPlan } from '../../table/sheet-plan';
import { titledSheet } from '../../table/titled-sheet';
import { smallestGroup } from '../../tally/suppress';
import { type GradeField, gradeFields, grades } from '../grades';
import type { SurveyResult } from '../results/result';
import { type VoterTable, voterTables } from '../results/voters';
import { subjectText, surveyWords } from './survey-plan';

const words = {
  sheet: { zh: '各类人员票数', en: 'By voters' },
  title: { zh: '满意度测评各类参评人员票数', en: 'Ballots by kind of voters' },
  under: {
    zh: `不足${smallestGroup}人的票数，和能推算出它的票数，写“＊”不显示；合计是测评结果，照常公布`,
    en: `* stands for groups of fewer than ${smallestGroup} and for whatever would tell them; totals are the result and are shown`,
  },
  voters: { zh: '参评人员类别', en: 'Voters' },
  unnamed: { zh: '未写类别', en: 'not named' },
  total: { zh: '合计', en: 'Total' },
} as const satisfies Record<string, LocalText>;

const heldBack = { zh: '＊', en: '*' } as const satisfies LocalText;

function rowsOf({ unit, round, results, grades: own, rows, totals }: VoterTable, used: readonly GradeField[], language: Language) {
  const subjects = results.map(subjectText).join('、');
  const at = (field: GradeField): number => own.indexOf(field);
  const body = rows.map(({ voters, counts }, row): readonly PlanCell[] => [
    row === 0 ? (unit ?? '') : '',
    row === 0 ? subjects : '',
    row === 0 ? round : null,
    voters === '' ? words.unnamed[language] : voters,
    ...used.map((field): PlanCell => {
      if (at(field) < 0) return null;
      return counts[at(field)] ?? { value: heldBack[language], style: 'centre' };
    }),
  ]);
  const total = (value: string | number | null): PlanCell => ({ value, style: 'total' });
  const last = [total(''), total(''), total(null), total(words.total[language])];
  return [...body, [...last, ...used.map((field) => total(totals[at(field)] ?? null))]];
}

/** 各类人员票数: each unit's ballots by kind of voters, small groups held back; null where no survey asked several kinds. */
export function votersSheet(results: readonly SurveyResult[], language: Language): SheetPlan | null {
  const tables = voterTables(results);
  if (tables.length === 0) return null;
  const used = gradeFields.filter((field) => tables.some((table) => table.grades.includes(field)));
  const header = [
    surveyWords.unit[language],
    surveyWords.subject[language],
    surveyWords.round[language],
    words.voters[language],
    ...used.map((field) => grades[field].name[language]),
  ];
  const body = tables.flatMap((table) => rowsOf(table, used, language));
  return titledSheet({
    name: words.sheet[language],
    title: words.title[language],
    subtitle: words.under[language],
    header,
    columns: [
      { width: 22, style: 'text' },
      { width: 22, style: 'text' },
      { width: 7, style: 'integer' },
      { width: 18, style: 'text' },
      ...used.map(() => ({ width: 10, style: 'integer' as const })),
    ],
    body,
    frozen: 1,
  });
}
