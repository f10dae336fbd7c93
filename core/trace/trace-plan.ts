import type { IsoDate } from '../calendar/iso-date';
import type { Finding } from '../finding/finding';
import { levelOf } from '../finding/registry';
import { findingSentence } from '../finding/render';
import type { Language } from '../i18n/local-text';
import { messagesIn } from '../i18n/messages';
import type { Mask } from '../opinion/mask-givers';
import { type PlaceCell, placeInFile } from '../table/place-cell';
import type { CellStyle, PlanCell, SheetPlan, WorkbookPlan } from '../table/sheet-plan';
import { orphansOf } from './orphans';
import { byWeight, type Trace } from './trace';

/** How a trace is shown. */
export interface TraceShown {
  /** Takes names of givers out of ids and sentences. */
  readonly mask: Mask;
  /** Where a row stands, as a cell; `file!sheet!row` unless said. */
  readonly placeOf?: PlaceCell;
}

const headRows = 3;
/** Ids named in one cell. */
const mostNamed = 30;

interface Parts {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly string[];
  readonly widths: readonly number[];
  readonly body: readonly (readonly PlanCell[])[];
}

function sheetOf({ name, title, note, columns, widths, body }: Parts): SheetPlan {
  return {
    name,
    columns: widths.map((width) => ({ width, style: (width < 13 ? 'centre' : 'text') satisfies CellStyle })),
    head: [
      { cells: [title], style: 'title', height: 34 },
      { cells: [note], style: 'subtitle' },
      { cells: columns, style: 'header', height: 28 },
    ],
    body,
    bodyCount: body.length,
    merges: [1, 2].map((row) => ({ top: row, left: 1, bottom: row, right: columns.length })),
    freeze: { rows: headRows, columns: 0 },
    autoFilter: { top: headRows, left: 1, bottom: headRows + Math.max(1, body.length), right: columns.length },
    printTitleRows: { top: headRows, bottom: headRows },
    landscape: true,
  };
}

/** What a person should look at first: a number that cannot be followed, an original that was changed. Places without a row are named only. */
function findingRow(finding: Finding, { mask, placeOf = placeInFile }: TraceShown, language: Language): readonly PlanCell[] {
  const { file, sheet = '', row, column } = finding.at;
  const { reason, fix } = findingSentence(finding, language);
  const { levels, opinion } = messagesIn(language);
  const kind = finding.code.startsWith('link-') ? opinion.trace.sheet.link : levels[levelOf(finding)];
  const place = row === undefined ? mask(sheet) : placeOf({ file, sheet, row, ...(column === undefined ? {} : { column }) });
  return [kind, null, place, mask(reason), mask(fix)];
}

/**
 * 溯源检查: what is to be said of the tables and their numbers, remarks apart; then what hangs on nothing either way, each with its place. 意见与问题: the problems by the number of opinions behind
 * them, the most first (R105). Opinions are named, never quoted; persons are in no order.
 */
export function traceSheets(trace: Trace, findings: readonly Finding[], shown: TraceShown, language: Language): readonly SheetPlan[] {
  const { mask, placeOf = placeInFile } = shown;
  const { kinds, sheet, weights } = messagesIn(language).opinion.trace;
  const doubts = [...findings, ...trace.findings].filter((finding) => levelOf(finding) !== 'note');
  const orphans = orphansOf(trace).map(({ kind, at, text }) => [kinds[kind], mask(at.id), placeOf(at), text, sheet.todo[kind]]);
  const heavy = byWeight(trace.problems).map(({ problem, opinions }): readonly PlanCell[] => {
    const ids = opinions.slice(0, mostNamed).map(({ id }) => mask(id));
    const named = opinions.length > mostNamed ? [...ids, weights.more({ count: opinions.length })] : ids;
    return [problem.id, opinions.length, placeOf(problem), problem.problem, named.join('、')];
  });
  return [
    sheetOf({
      ...sheet,
      widths: [20, 12, 24, 48, 40],
      body: [...doubts.map((finding) => findingRow(finding, shown, language)), ...orphans],
    }),
    sheetOf({ ...weights, widths: [12, 10, 24, 48, 50], body: heavy }),
  ];
}

/** The same as a workbook. */
export function traceWorkbook(
  trace: Trace,
  findings: readonly Finding[],
  shown: TraceShown,
  asOf: IsoDate,
  language: Language,
): WorkbookPlan {
  return { title: messagesIn(language).opinion.trace.sheet.title, asOf, sheets: traceSheets(trace, findings, shown, language) };
}
