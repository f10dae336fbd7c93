import { inBrackets, type Language, type LocalText } from '../i18n/local-text';
import { type Fraction, percentText, type Rate } from '../rectification/rates';
import type { CellRange } from '../table/grid';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../table/sheet-plan';
import { fileLines, listedNames, unreadNote } from './counted-files';
import { figureDefinitions, figureIds } from './figures';
import type { Summary, SummaryGroup, SummaryTable } from './summarise';
import { surveyBlock } from './survey-block';

/** The names of the sheets, and the words on them. */
export const summaryWords = {
  sheet: { zh: '汇总', en: 'Summary' },
  rulesSheet: { zh: '口径说明', en: 'How it is counted' },
  title: { zh: '问题整改情况汇总', en: 'Summary of rectification' },
  rulesTitle: { zh: '统计口径说明', en: 'How the figures are counted' },
  rate: { zh: '完成率', en: 'Completion' },
  exact: { zh: '完成率算式', en: 'Completion, exact' },
  closeOut: { zh: '销号率', en: 'Close-out' },
  missing: { zh: '未报单位', en: 'Not reported' },
  nil: { zh: '零报告单位', en: 'Nil reports' },
  undecided: { zh: '多稿待定单位', en: 'Copies undecided' },
  none: { zh: '无', en: 'none' },
  notListed: { zh: '没有单位名单，未核对', en: 'no unit list, not checked' },
  figure: { zh: '数字', en: 'Figure' },
  formula: { zh: '怎么算', en: 'Formula' },
  source: { zh: '依据', en: 'Source' },
  setting: { zh: '设置', en: 'Setting' },
  asOf: { zh: '核对日', en: 'Day of the check' },
  policy: { zh: '临期提醒', en: 'Warning before the deadline' },
} as const satisfies Record<string, LocalText>;

/** The share as a number for a percent cell; a dash where there is no base. */
function share(fraction: Fraction | null, total: boolean): PlanCell {
  const style = total ? 'totalPercent' : 'percent';
  return fraction === null
    ? { value: '—', style: total ? 'total' : 'centre' }
    : { value: fraction.numerator / fraction.denominator, style };
}

function exact(fraction: Fraction | null): string {
  return fraction === null ? '—' : `${fraction.numerator}/${fraction.denominator}=${percentText(fraction)}`;
}

function fractionOf(rates: readonly Rate[], id: Rate['id']): Fraction | null {
  return rates.find((rate) => rate.id === id)?.fraction ?? null;
}

function groupCells({ label, figures, rates }: SummaryGroup, language: Language, total: boolean): readonly PlanCell[] {
  const completion = fractionOf(rates, 'completion');
  const cell = (value: string | number): PlanCell => (total ? { value, style: 'total' } : value);
  return [
    cell(label[language]),
    ...figureIds.map((id) => cell(figures[id])),
    share(completion, total),
    cell(exact(completion)),
    share(fractionOf(rates, 'close-out'), total),
  ];
}

function headerCells({ dimension }: SummaryTable, language: Language): readonly PlanCell[] {
  const names = [
    dimension.name[language],
    ...figureIds.map((id) => figureDefinitions[id].name[language]),
    summaryWords.rate[language],
    summaryWords.exact[language],
    summaryWords.closeOut[language],
  ];
  return names.map((value) => ({ value, style: 'header' }));
}

const columnCount = figureIds.length + 4;
const rateColumn = figureIds.length + 2;

const columns: SheetPlan['columns'] = [
  { width: 24, style: 'text' },
  ...figureIds.map(() => ({ width: 10, style: 'integer' as const })),
  { width: 11, style: 'percent' },
  { width: 18, style: 'centre' },
  { width: 11, style: 'percent' },
];

function listed(names: readonly string[], language: Language): string {
  return names.length === 0 ? summaryWords.none[language] : listedNames(names, language);
}

const headRows = 2;

type Rows = readonly (readonly PlanCell[])[];

/** Who has not reported, who reported nothing, whose copies are undecided, and what became of the files: a name and a text each. */
function reportRows({ listed: isListed, missing, nil, undecided = [], files }: Summary, language: Language): Rows {
  const line = (name: 'missing' | 'nil' | 'undecided', value: string): readonly PlanCell[] => [
    summaryWords[name][language],
    { value, style: 'text' },
  ];
  return [
    line('missing', isListed ? listed(missing, language) : summaryWords.notListed[language]),
    line('nil', listed(nil, language)),
    ...(undecided.length > 0 ? [line('undecided', listed(undecided, language))] : []),
    ...fileLines(files, language),
  ];
}

/** The tables, each with its total; and where the bars of their completion rates are, behind `above` rows of the sheet. */
function tableRows(
  { tables, total }: Summary,
  above: number,
  language: Language,
): { readonly rows: Rows; readonly bars: readonly CellRange[] } {
  const rows: (readonly PlanCell[])[] = [];
  const bars: CellRange[] = [];
  for (const table of tables) {
    rows.push([], headerCells(table, language));
    const top = above + rows.length + 1;
    for (const group of table.groups) rows.push(groupCells(group, language, false));
    if (table.groups.length > 0 && table.dimension.id !== 'lead')
      bars.push({ top, left: rateColumn, bottom: above + rows.length, right: rateColumn });
    rows.push(groupCells(total, language, true));
  }
  return { rows, bars };
}

const wide = (row: number, left: number): CellRange => ({ top: row, left, bottom: row, right: columnCount });

/**
 * The summary as one sheet: what the masses say first (R121), where that was asked, then a table for each way of dividing the rows, each with its
 * total. Completion rates carry bars, except those of lead leaders: persons are not compared (R086).
 */
export function summarySheet(summary: Summary, language: Language): SheetPlan {
  const { today, total, survey, files } = summary;
  const satisfaction = survey === undefined ? null : surveyBlock(survey, language);
  const hasSurvey = (satisfaction?.merges.length ?? 0) > 0;
  const first = satisfaction === null ? [] : [...satisfaction.rows, []];
  const report = reportRows(summary, language);
  const reportFrom = headRows + first.length + 1;
  const { rows, bars } = tableRows(summary, headRows + first.length + report.length, language);
  const body = [...first, ...report, ...rows];
  const asOf =
    language === 'zh'
      ? `截至${today}，共${total.figures.all}项${unreadNote(files, language)}；算法见“${summaryWords.rulesSheet.zh}”`
      : `As of ${today}, ${total.figures.all} items${unreadNote(files, language)}; formulas on “${summaryWords.rulesSheet.en}”`;
  return {
    name: summaryWords.sheet[language],
    columns,
    head: [
      { cells: [summaryWords.title[language]], style: 'title', height: 34 },
      { cells: [asOf], style: 'subtitle' },
    ],
    body,
    bodyCount: body.length,
    merges: [
      wide(1, 1),
      wide(2, 1),
      ...(satisfaction?.merges ?? []).map(({ top, bottom, ...across }) => ({ ...across, top: top + headRows, bottom: bottom + headRows })),
      ...(satisfaction !== null && !hasSurvey ? [wide(headRows + 1, 2)] : []),
      ...report.map((_, at) => wide(reportFrom + at, 2)),
    ],
    freeze: { rows: headRows, columns: 1 },
    landscape: true,
    dataBars: bars,
  };
}

/** How every figure is counted, on what it rests, and by which settings: so that any figure can be counted again by hand. */
export function rulesSheet({ today, policies, total, tables }: Summary, language: Language): SheetPlan {
  const words = (key: keyof typeof summaryWords): string => summaryWords[key][language];
  const header = [words('figure'), words('formula'), words('source')].map((value): PlanCell => ({ value, style: 'header' }));
  const body: (readonly PlanCell[])[] = [
    ...figureIds.map((id): readonly PlanCell[] => [figureDefinitions[id].name[language], figureDefinitions[id].formula[language], '']),
    ...total.rates.map(({ name, formula, source, fraction }): readonly PlanCell[] => [
      name[language],
      `${formula[language]}${inBrackets(exact(fraction), language)}`,
      source,
    ]),
    ...tables.map(({ dimension }): readonly PlanCell[] => [dimension.name[language], dimension.formula[language], '']),
    [],
    [
      { value: words('setting'), style: 'header' },
      { value: '', style: 'header' },
      { value: '', style: 'header' },
    ],
    [words('asOf'), { day: today }, ''],
    ...policies.map(({ name, source }): readonly PlanCell[] => [words('policy'), name[language], source]),
  ];
  return {
    name: words('rulesSheet'),
    columns: [
      { width: 20, style: 'text' },
      { width: 60, style: 'text' },
      { width: 60, style: 'text' },
    ],
    head: [
      { cells: [words('rulesTitle')], style: 'title', height: 34 },
      { cells: header, style: 'header' },
    ],
    body,
    bodyCount: body.length,
    merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
    freeze: { rows: 2, columns: 0 },
    printTitleRows: { top: 2, bottom: 2 },
  };
}

/** The summary and its rules as a workbook. */
export function summaryWorkbook(summary: Summary, language: Language): WorkbookPlan {
  const sheet = summarySheet(summary, language);
  return { title: sheet.name, asOf: summary.today, sheets: [sheet, rulesSheet(summary, language)] };
}
