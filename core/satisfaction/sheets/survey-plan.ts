import type { Language, LocalText } from '../../i18n/local-text';
import type { PlanCell, SheetPlan } from '../../table/sheet-plan';
import { titledSheet } from '../../table/titled-sheet';
import { gradeFields, grades } from '../grades';
import { formulaIds, formulas } from '../results/formulas';
import { lineText } from '../results/line';
import { makeUps, roundsOfEach } from '../results/make-up';
import { lineOf, type SurveyResult, type SurveySettings, type Verdict } from '../results/result';

/** The words on the sheets and in the printed table. */
export const surveyWords = {
  sheet: { zh: '满意度汇总', en: 'Satisfaction' },
  title: { zh: '群众满意度测评汇总', en: 'Satisfaction surveys' },
  makeUpSheet: { zh: '补课名单', en: 'Make-ups' },
  makeUpTitle: { zh: '满意度未达标“补课”名单', en: 'Units that must make up' },
  roundsSheet: { zh: '两轮对比', en: 'Rounds' },
  roundsTitle: { zh: '满意度测评各轮对比', en: 'Rounds side by side' },
  unit: { zh: '单位名称', en: 'Unit' },
  subject: { zh: '测评对象', en: 'Subject' },
  round: { zh: '轮次', en: 'Round' },
  issued: { zh: '发出', en: 'Issued' },
  returned: { zh: '收回', en: 'Returned' },
  valid: { zh: '有效', en: 'Valid' },
  rate: { zh: '满意率', en: 'Rate' },
  exact: { zh: '算式', en: 'Exact' },
  verdict: { zh: '结论', en: 'Verdict' },
  others: { zh: '其他算法', en: 'Other formulas' },
  state: { zh: '补课情况', en: 'State' },
  redone: { zh: '补了什么（责任人填写）', en: 'What was redone (to be filled in)' },
  redoneOn: { zh: '补课时间', en: 'Redone on' },
  due: { zh: '应补课', en: 'make-up due' },
  passed: { zh: '补课后已达标', en: 'passed after make-up' },
} as const satisfies Record<string, LocalText>;

/** The verdicts in words. */
export const verdictNames: Readonly<Record<Verdict, LocalText>> = {
  pass: { zh: '合格', en: 'pass' },
  make_up: { zh: '未达标，须补课', en: 'below the line, make-up due' },
  no_valid_ballots: { zh: '无有效票', en: 'no valid ballots' },
  void: { zh: '无效，须核对', en: 'void, to be checked' },
};

/** `民主生活会`, or the item where the sheet has one a row. */
export function subjectText({ subject, item }: Pick<SurveyResult, 'subject' | 'item'>): string {
  return [subject, item].filter((text) => text !== null).join('：');
}

/** `83/98=84.69%`: how the rate came about; a dash where there is none. */
export function exactText({ fraction, rate }: SurveyResult): string {
  return fraction === null || rate === null ? '—' : `${fraction.numerator}/${fraction.denominator}=${rate}%`;
}

/** The figures by the other formulas: `S1 61.22%；S2 63.16%`. */
export function othersText({ others }: SurveyResult): string {
  return others.flatMap(({ formula, rate }) => (rate === null ? [] : [`${formula} ${rate}%`])).join('；');
}

function subtitle(settings: SurveySettings, language: Language): string {
  const formula = formulas[settings.formula];
  return language === 'zh'
    ? `算法${formula.id}：${formula.text.zh}；合格线${lineText(lineOf(settings))}，低于合格线补课，等于合格线合格`
    : `Formula ${formula.id}: ${formula.text.en}; line ${lineText(lineOf(settings))}, below it a make-up is due, exactly on it passes`;
}

/** What each formula on the sheet is, and which one decides: on paper there is nothing else to look it up in. */
function formulaNotes(results: readonly SurveyResult[], settings: SurveySettings, language: Language): readonly string[] {
  const shown = results.flatMap(({ others }) => others.flatMap(({ formula, rate }) => (rate === null ? [] : [formula])));
  const chosen = formulas[settings.formula];
  const line = lineText(lineOf(settings));
  const others = formulaIds.filter((id) => shown.includes(id)).map((id) => formulas[id]);
  return language === 'zh'
    ? [
        `注：“满意率”“算式”“结论”按${chosen.id}（${chosen.name.zh}）：${chosen.text.zh}；合格线${line}`,
        ...others.map(({ id, name, text }) => `注：${id}（${name.zh}）：${text.zh}；只作对照，不定结论`),
      ]
    : [
        `Note: rate, exact figures and verdict by ${chosen.id} (${chosen.name.en}): ${chosen.text.en}; line ${line}`,
        ...others.map(({ id, name, text }) => `Note: ${id} (${name.en}): ${text.en}; for comparison only, it decides nothing`),
      ];
}

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly style: 'text' | 'integer' | 'centre';
  readonly cell: (result: SurveyResult) => PlanCell;
}

/** Sheets of units and subjects in their official order. No sheet orders or colours by rate; the make-up list is of units, never of persons. */
function tableOf(
  name: string,
  title: string,
  under: string,
  columns: readonly Column[],
  results: readonly SurveyResult[],
  notes: readonly string[] = [],
): SheetPlan {
  const rows = results.map((result): readonly PlanCell[] => columns.map(({ cell }) => cell(result)));
  return titledSheet({
    name,
    title,
    subtitle: under,
    header: columns.map(({ heading }) => heading),
    columns: columns.map(({ width, style }) => ({ width, style })),
    body: [...rows, ...notes.map((value): readonly PlanCell[] => [{ value, style: 'subtitle' }])],
    wide: notes.map((_, at) => rows.length + at),
    frozen: 1,
  });
}

/** Every result with its ballots by grade, the rate by the chosen formula and by the others, and under them what each formula is. */
export function surveySheet(results: readonly SurveyResult[], settings: SurveySettings, language: Language): SheetPlan {
  const word = (key: keyof typeof surveyWords): string => surveyWords[key][language];
  const used = gradeFields.filter((field) => results.some(({ counts }) => counts[field] !== undefined));
  const columns: readonly Column[] = [
    { heading: word('unit'), width: 22, style: 'text', cell: ({ unit }) => unit ?? '' },
    { heading: word('subject'), width: 18, style: 'text', cell: subjectText },
    { heading: word('round'), width: 7, style: 'integer', cell: ({ round }) => round },
    { heading: word('issued'), width: 8, style: 'integer', cell: ({ issued }) => issued },
    { heading: word('returned'), width: 8, style: 'integer', cell: ({ returned }) => returned },
    { heading: word('valid'), width: 8, style: 'integer', cell: ({ valid }) => valid },
    ...used.map((field): Column => {
      return { heading: grades[field].name[language], width: 9, style: 'integer', cell: ({ counts }) => counts[field] ?? null };
    }),
    { heading: word('rate'), width: 10, style: 'centre', cell: ({ rate }) => (rate === null ? '—' : `${rate}%`) },
    { heading: word('exact'), width: 24, style: 'centre', cell: exactText },
    { heading: word('verdict'), width: 16, style: 'centre', cell: ({ verdict }) => verdictNames[verdict][language] },
    { heading: word('others'), width: 34, style: 'text', cell: othersText },
  ];
  return tableOf(word('sheet'), word('title'), subtitle(settings, language), columns, results, formulaNotes(results, settings, language));
}

/** The units that must make up, with room for what was redone; null where none must. */
export function makeUpSheet(results: readonly SurveyResult[], settings: SurveySettings, language: Language): SheetPlan | null {
  const word = (key: keyof typeof surveyWords): string => surveyWords[key][language];
  const list = makeUps(results);
  if (list.length === 0) return null;
  const stateOf = new Map(list.map(({ rounds, state }) => [rounds[rounds.length - 1], state]));
  const columns: readonly Column[] = [
    { heading: word('unit'), width: 24, style: 'text', cell: ({ unit }) => unit ?? '' },
    { heading: word('subject'), width: 20, style: 'text', cell: subjectText },
    { heading: word('round'), width: 8, style: 'integer', cell: ({ round }) => round },
    { heading: word('exact'), width: 20, style: 'centre', cell: exactText },
    { heading: word('state'), width: 16, style: 'centre', cell: (result) => word(stateOf.get(result) ?? 'due') },
    { heading: word('redone'), width: 40, style: 'text', cell: () => '' },
    { heading: word('redoneOn'), width: 13, style: 'centre', cell: () => '' },
  ];
  const last = list.flatMap(({ rounds }) => rounds.slice(-1));
  return tableOf(word('makeUpSheet'), word('makeUpTitle'), subtitle(settings, language), columns, last);
}

/** Units surveyed in more than one round, the rounds side by side; null where none was. */
export function roundsSheet(results: readonly SurveyResult[], settings: SurveySettings, language: Language): SheetPlan | null {
  const word = (key: keyof typeof surveyWords): string => surveyWords[key][language];
  const several = roundsOfEach(results).filter((rounds) => rounds.length > 1);
  if (several.length === 0) return null;
  const roundsOf = new Map(several.map((rounds) => [rounds[0], rounds]));
  const numbers = [...new Set(several.flatMap((rounds) => rounds.map(({ round }) => round)))].sort((a, b) => a - b);
  const at = (result: SurveyResult, round: number): SurveyResult | undefined => roundsOf.get(result)?.find((one) => one.round === round);
  const columns: readonly Column[] = [
    { heading: word('unit'), width: 24, style: 'text', cell: ({ unit }) => unit ?? '' },
    { heading: word('subject'), width: 20, style: 'text', cell: subjectText },
    ...numbers.flatMap((round): Column[] => {
      const name = language === 'zh' ? `第${round}轮` : `Round ${round} `;
      const exact = (result: SurveyResult): string => {
        const found = at(result, round);
        return found === undefined ? '—' : exactText(found);
      };
      const verdict = (result: SurveyResult): string => {
        const found = at(result, round);
        return found === undefined ? '—' : verdictNames[found.verdict][language];
      };
      return [
        { heading: `${name}${word('rate')}`, width: 20, style: 'centre', cell: exact },
        { heading: `${name}${word('verdict')}`, width: 16, style: 'centre', cell: verdict },
      ];
    }),
  ];
  const firsts = several.flatMap((rounds) => rounds.slice(0, 1));
  return tableOf(word('roundsSheet'), word('roundsTitle'), subtitle(settings, language), columns, firsts);
}
