import type { IsoDate } from '../calendar/iso-date';
import type { Finding } from '../finding/finding';
import { levelOf } from '../finding/registry';
import { findingSentence } from '../finding/render';
import type { Language } from '../i18n/local-text';
import { messagesIn } from '../i18n/messages';
import type { Mask } from '../opinion/givers/mask-givers';
import { type PlaceCell, placeInFile } from '../table/place-cell';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../table/sheet-plan';
import { headOf, plainColumns, titledSheet } from '../table/titled-sheet';
import { orphansOf } from './orphans';
import { byWeight, type Trace } from './trace';

/** How a trace is shown. */
export interface TraceShown {
  /** Takes names of givers out of ids and sentences. */
  readonly mask: Mask;
  /** Where a row stands, as a cell; `file!sheet!row` unless said, names of givers taken out. */
  readonly placeOf?: PlaceCell;
}

/** Ids named in one cell. */
const mostNamed = 30;

/** What a person should look at first: a number that cannot be followed, an original that was changed. Places without a row are named only. */
function findingRow(finding: Finding, { mask, placeOf = placeInFile(mask) }: TraceShown, language: Language): readonly PlanCell[] {
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
  const { mask, placeOf = placeInFile(mask) } = shown;
  const { kinds, sheet, weights } = messagesIn(language).opinion.trace;
  const doubts = [...findings, ...trace.findings].filter((finding) => levelOf(finding) !== 'note');
  const orphans = orphansOf(trace).map(({ kind, at, text }) => [kinds[kind], mask(at.id), placeOf(at), text, sheet.todo[kind]]);
  const heavy = byWeight(trace.problems).map(({ problem, opinions }): readonly PlanCell[] => {
    const ids = opinions.slice(0, mostNamed).map(({ id }) => mask(id));
    const named = opinions.length > mostNamed ? [...ids, weights.more({ count: opinions.length })] : ids;
    return [problem.id, opinions.length, placeOf(problem), problem.problem, named.join('、')];
  });
  return [
    titledSheet({
      ...headOf(sheet),
      columns: plainColumns([20, 12, 24, 48, 40]),
      filtered: true,
      body: [...doubts.map((finding) => findingRow(finding, shown, language)), ...orphans],
    }),
    titledSheet({ ...headOf(weights), columns: plainColumns([12, 10, 24, 48, 50]), body: heavy, filtered: true }),
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
