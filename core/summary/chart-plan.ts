import type { IsoDate } from '../calendar/iso-date';
import type { Language, LocalText } from '../i18n/local-text';
import type { CellRange } from '../table/grid';
import type { PlanCell, SheetPlan } from '../table/sheet-plan';
import { type FigureId, type Figures, figureDefinitions } from './figures';
import { InvariantError } from './invariant-error';
import type { Summary, SummaryTable } from './summarise';
import { summaryWords } from './summary-plan';

/** A chart over a block of cells: categories in its first column, a series in each other, names in its first row. */
export interface ChartPlan {
  readonly kind: 'column' | 'stackedBar';
  readonly title: string;
  readonly range: CellRange;
  readonly anchor: { readonly row: number; readonly column: number };
  /** One colour for each series. */
  readonly colours: readonly string[];
}

/** The figures behind the charts on a sheet of their own, and the charts. */
export interface ChartSheet {
  readonly plan: SheetPlan;
  readonly charts: readonly ChartPlan[];
}

const words = {
  sheet: { zh: '汇总图表', en: 'Charts' },
  title: { zh: '问题整改情况图表', en: 'Rectification in charts' },
  states: { zh: '整改状态', en: 'Status' },
  count: { zh: '事项数', en: 'Items' },
  statesTitle: { zh: '各种状态的事项数', en: 'Items by status' },
  groupsTitle: { zh: '整改进展', en: 'Progress' },
  otherOpen: { zh: '其他未完成', en: 'Other open' },
} as const satisfies Record<string, LocalText>;

/** A chart of more groups than this cannot be read. */
const mostGroups = 50;
const headRows = 3;

const stateIds = [
  'finished',
  'basicallyDone',
  'phaseResult',
  'ongoing',
  'pending',
  'open',
  'cancelled',
  'unknown',
] as const satisfies FigureId[];

/** What a bar is made of. Colours differ in lightness too, so that a print in black and white still reads. */
const series: readonly { readonly name: LocalText; readonly colour: string; readonly of: (figures: Figures) => number }[] = [
  { name: figureDefinitions.finished.name, colour: '#38761d', of: ({ finished }) => finished },
  { name: figureDefinitions.pending.name, colour: '#93c47d', of: ({ pending }) => pending },
  { name: figureDefinitions.ongoing.name, colour: '#9fc5e8', of: ({ ongoing }) => ongoing },
  { name: words.otherOpen, colour: '#ffe599', of: otherOpen },
  { name: figureDefinitions.overdue.name, colour: '#990000', of: ({ overdue }) => overdue },
  { name: figureDefinitions.cancelled.name, colour: '#b7b7b7', of: ({ cancelled }) => cancelled },
];

/** What is neither done, handed in, ongoing, overdue nor cancelled. Throws `InvariantError` where these hold more than all items. */
function otherOpen({ all, finished, pending, ongoing, overdue, cancelled }: Figures): number {
  const rest = all - finished - pending - ongoing - overdue - cancelled;
  if (rest < 0) throw new InvariantError(`the parts of a bar hold ${-rest} items more than there are`);
  return rest;
}

/**
 * The way of dividing the rows that a chart shows: by unit, else by aspect, else by type, the first with two groups or more that can still be
 * told apart. Never by lead leader: persons are not compared (R086).
 */
function shown(tables: readonly SummaryTable[]): SummaryTable | null {
  const isReadable = ({ groups }: SummaryTable): boolean => groups.length >= 2 && groups.length <= mostGroups;
  const found = (['unit', 'category', 'type'] as const).map((id) => tables.find(({ dimension }) => dimension.id === id));
  return found.find((table) => table !== undefined && isReadable(table)) ?? tables.find(({ dimension }) => dimension.id === 'type') ?? null;
}

/** The columns of the groups' block, from 1: its names, and the last of its figures. */
const [left, right] = [4, 4 + series.length];

const columns: SheetPlan['columns'] = [
  { width: 13, style: 'text' },
  { width: 9, style: 'integer' },
  { width: 3, style: 'text' },
  { width: 24, style: 'text' },
  ...series.map(() => ({ width: 9, style: 'integer' as const })),
];

/** Items by status on the left, the groups on the right, in as many rows as there may be groups. */
function bodyOf({ total }: Summary, groups: SummaryTable['groups'], language: Language): readonly (readonly PlanCell[])[] {
  return Array.from({ length: mostGroups }, (_, at): readonly PlanCell[] => {
    const state = stateIds[at];
    const group = groups[at];
    return [
      ...(state === undefined ? [null, null] : [figureDefinitions[state].name[language], total.figures[state]]),
      null,
      ...(group === undefined ? [null, ...series.map(() => null)] : [group.label[language], ...series.map(({ of }) => of(group.figures))]),
    ];
  });
}

function headOf(today: IsoDate, dimension: string, language: Language): SheetPlan['head'] {
  const asOf =
    language === 'zh' ? `截至${today}；数字与“${summaryWords.sheet.zh}”一致` : `As of ${today}; figures as on “${summaryWords.sheet.en}”`;
  const ofStates = [words.states[language], words.count[language], { value: '', style: 'text' as const }];
  return [
    { cells: [words.title[language]], style: 'title' },
    { cells: [asOf], style: 'subtitle' },
    { cells: [...ofStates, dimension, ...series.map(({ name }) => name[language])], style: 'header' },
  ];
}

/**
 * Two charts of a summary with their figures beside them: items by status, and each group's progress. The sheet has the same size whatever
 * the figures, and every bar adds up to the group's items.
 */
export function chartSheet(summary: Summary, language: Language): ChartSheet {
  const table = shown(summary.tables);
  const groups = table?.groups ?? [];
  const dimension = table?.dimension.name[language] ?? '';
  const body = bodyOf(summary, groups, language);
  return {
    plan: {
      name: words.sheet[language],
      columns,
      head: headOf(summary.today, dimension, language),
      body,
      bodyCount: body.length,
      freeze: { rows: headRows, columns: 0 },
    },
    charts: [
      {
        kind: 'column',
        title: words.statesTitle[language],
        range: { top: headRows, left: 1, bottom: headRows + stateIds.length, right: 2 },
        anchor: { row: headRows + 1, column: right + 2 },
        colours: ['#3d85c6'],
      },
      {
        kind: 'stackedBar',
        title: `${dimension}：${words.groupsTitle[language]}`,
        range: { top: headRows, left, bottom: headRows + Math.max(1, groups.length), right },
        anchor: { row: headRows + 22, column: right + 2 },
        colours: series.map(({ colour }) => colour),
      },
    ],
  };
}
