import { saysNothing } from '../rectification/checks/cell-says';
import type { RectificationItem } from '../rectification/item';

/** One measure of a problem: a row of the ledger. */
export interface TracedMeasure {
  readonly row: number;
  readonly measure: string;
  readonly cause: string;
}

/** One problem of a ledger with all its rows. */
export interface TracedProblem {
  /** Its own number, else `sheet!row`. */
  readonly id: string;
  readonly ownId: string | null;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly unit: string | null;
  readonly problem: string;
  readonly source: string;
  /** 对应意见编号 of its rows, as they stand. */
  readonly opinionLinks: readonly string[];
  readonly causes: readonly string[];
  readonly measures: readonly TracedMeasure[];
  /** Every row it stands in, those too that add a person or a state and no measure. */
  readonly items: readonly RectificationItem[];
}

interface OpenProblem extends TracedProblem {
  readonly opinionLinks: string[];
  readonly causes: string[];
  readonly measures: TracedMeasure[];
  readonly items: RectificationItem[];
}

const said = (text = ''): string => (saysNothing(text) ? '' : text.trim());

/** Whether a row goes on with the problem above: a merged cell hands it down, or the same number and words stand there again. */
function goesOn(item: RectificationItem, before: OpenProblem | undefined): boolean {
  if (before === undefined || before.file !== item.file || before.sheet !== item.sheet) return false;
  const { texts, inherited } = item;
  if (inherited.includes('problem')) return true;
  if (said(texts.problem) === '') return said(texts.seq) === '' && said(texts.measure) !== '' && before.problem !== '';
  return before.problem === said(texts.problem) && (said(texts.seq) === '' || said(texts.seq) === before.ownId);
}

/** The problems of ledgers, each with the causes and measures of all its rows, in the order of the rows. Cancelled rows are left out. */
export function problemsOf(items: readonly RectificationItem[]): readonly TracedProblem[] {
  const problems: OpenProblem[] = [];
  for (const item of items) {
    if (item.status === 'cancelled') continue;
    const { texts, file, sheet, row, unit } = item;
    let problem = problems[problems.length - 1];
    if (problem === undefined || !goesOn(item, problem)) {
      const ownId = said(texts.seq) === '' ? null : said(texts.seq);
      problem = {
        id: ownId ?? `${sheet}!${row}`,
        ownId,
        file,
        sheet,
        row,
        unit,
        problem: said(texts.problem),
        source: said(texts.source),
        opinionLinks: [],
        causes: [],
        measures: [],
        items: [],
      };
      problems.push(problem);
    }
    problem.items.push(item);
    const [cause, measure, links] = [said(texts.cause), said(texts.measure), said(texts.opinionLinks)];
    if (cause !== '' && !problem.causes.includes(cause)) problem.causes.push(cause);
    if (measure !== '') problem.measures.push({ row, measure, cause });
    if (links !== '' && !item.inherited.includes('opinionLinks')) problem.opinionLinks.push(links);
  }
  return problems;
}
