import { cheapestRoute, type FigurePlace } from './spare-route';

/** A tally by two kinds of group, whole numbers from 0. Every row is equally long. */
export type Counts = readonly (readonly number[])[];

/** A figure of the published table; null where it is held back. */
export type Shown = number | null;

/** A tally as it may be published, with its totals. */
export interface SuppressedTally {
  readonly cells: readonly (readonly Shown[])[];
  readonly rowTotals: readonly Shown[];
  readonly columnTotals: readonly Shown[];
  readonly total: Shown;
}

/** Groups of fewer than this many are not shown. */
export const smallestGroup = 5;

/** The table with its totals as last column and last row, so that a total is a figure like any other. */
function withTotals(counts: Counts): number[][] {
  const columns = counts[0]?.length ?? 0;
  const rows = counts.map((row) => {
    if (row.length !== columns) throw new Error('a tally whose rows are not equally long');
    if (row.some((count) => !Number.isSafeInteger(count) || count < 0)) throw new Error('a tally of something that is no count');
    return [...row, row.reduce((sum, count) => sum + count, 0)];
  });
  const totals = Array.from({ length: columns + 1 }, (_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  return [...rows, totals];
}

/** Figures and which of them are held back, taken apart again. */
function shownOf(figures: readonly (readonly number[])[], hidden: readonly (readonly boolean[])[]): SuppressedTally {
  const shown = figures.map((row, r) => row.map((figure, c): Shown => (hidden[r]?.[c] === true ? null : figure)));
  const last = shown[shown.length - 1] ?? [];
  return {
    cells: shown.slice(0, -1).map((row) => row.slice(0, -1)),
    rowTotals: shown.slice(0, -1).map((row) => row[row.length - 1] ?? null),
    columnTotals: last.slice(0, -1),
    total: last[last.length - 1] ?? null,
  };
}

function hide(hidden: readonly boolean[][], route: readonly FigurePlace[]): void {
  for (const { row, column } of route) {
    const marks = hidden[row];
    if (marks !== undefined) marks[column] = true;
  }
}

/**
 * A tally without its small groups: no figure from 1 to `smallestGroup` − 1 is shown, nor can one be told from the figures that are: whoever adds
 * and subtracts the rest must always reckon with `smallestGroup` or more. For that further figures are held back, as few and as small as a cheap route
 * finds, cells before totals. A 0 is shown unless it serves as such a figure: nobody is found out by it.
 *
 * Errors: plain Error where rows differ in length or hold something that is no count.
 * Source: F63 “Small-group suppression (<5) incl. complementary cells: cannot be re-derived from totals”; the method is cell suppression by
 * network flows (L. Cox, Network models for complementary cell suppression, 1995).
 */
export function suppressSmall(counts: Counts): SuppressedTally {
  const figures = withTotals(counts);
  const isSmall = (figure: number): boolean => figure > 0 && figure < smallestGroup;
  const hidden = figures.map((row) => row.map(isSmall));
  const small = figures.flatMap((row, r) => row.flatMap((figure, c) => (isSmall(figure) ? [{ row: r, column: c, figure }] : [])));
  for (const { row, column, figure } of small)
    hide(hidden, cheapestRoute({ figures, hidden, row, column, amount: smallestGroup - figure }));
  return shownOf(figures, hidden);
}

/**
 * The rows of a tally whose column totals are published all the same, without the small groups among them: no cell from 1 to `limit` − 1 is shown.
 * Whoever adds and subtracts must reckon with `limit` or more in its place, in a column of fewer with all that the column has; where the row alone
 * makes up such a column, with none. The totals of the rows are never shown, since the same people may be counted in other tables too.
 *
 * Errors: plain Error where rows differ in length, hold something that is no count, or are fewer than two: a single row is its own total.
 * Source: F63, as `suppressSmall`; the totals of a survey are its result and are published by their nature.
 */
export function suppressRows(counts: Counts, limit: number = smallestGroup): SuppressedTally {
  if (counts.length < 2) throw new Error('a single row would stand beside its own totals');
  const figures = withTotals(counts);
  const [totals, lastColumn] = [counts.length, counts[0]?.length ?? 0];
  const hidden = figures.map((row, r) => row.map((figure, c) => r < totals && (c === lastColumn || (figure > 0 && figure < limit))));
  const isPublished = (row: number): boolean => row === totals;
  counts.forEach((cells, row) => {
    cells.forEach((figure, column) => {
      if (figure === 0 || figure >= limit) return;
      const more = Math.min(limit, figures[totals]?.[column] ?? 0) - figure;
      hide(hidden, cheapestRoute({ figures, hidden, row, column, amount: more > 0 ? more : -figure, isPublished }));
    });
  });
  return shownOf(figures, hidden);
}
