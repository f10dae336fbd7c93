import type { Language } from '../../i18n/local-text';
import type { PlanCell, SheetPlan } from '../../table/sheet-plan';
import type { Opinion } from '../opinion';
import { cellPieces } from './pieces';
import { feedbackWords } from './words';

/** What one sheet of opinions shows. */
export interface OpinionSheet {
  readonly name: string;
  readonly title: string;
  /** The line below the count. */
  readonly use: string;
  readonly opinions: readonly Pick<Opinion, 'verbatim'>[];
}

/**
 * A sheet with a number and the originals, and nothing else: no 编号 of the register (the list of givers bears it), no unit, channel, date or
 * source, no comment, no link. An original longer than a cell goes on in the rows below.
 */
export function opinionSheet({ name, title, use, opinions }: OpinionSheet, language: Language): SheetPlan {
  const { count, number, verbatim, goesOn } = feedbackWords;
  const body = opinions.flatMap((opinion, at): (readonly PlanCell[])[] =>
    cellPieces(opinion.verbatim).map((piece, part) => [part === 0 ? at + 1 : goesOn[language](at + 1), piece]),
  );
  return {
    name,
    columns: [
      { width: 8, style: 'centre' },
      { width: 82, style: 'text' },
    ],
    head: [
      { cells: [title], style: 'title', height: 34 },
      { cells: [count[language](opinions.length)], style: 'subtitle' },
      { cells: [use], style: 'subtitle' },
      { cells: [number[language], verbatim[language]], style: 'header', height: 26 },
    ],
    body,
    bodyCount: body.length,
    merges: [1, 2, 3].map((row) => ({ top: row, left: 1, bottom: row, right: 2 })),
    freeze: { rows: 4, columns: 0 },
    landscape: false,
  };
}
