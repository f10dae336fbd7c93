import type { StruckCell } from '../../core/table/grid';

/** A run of a rich text. `struck` is undefined where the run has no font of its own: it looks as its cell does. */
export interface TextRun {
  readonly text: string;
  readonly struck: boolean | undefined;
}

const struckOut = /<(?:[\w.-]+:)?strike(?:\s+val\s*=\s*["'](?:1|true|on)["'])?\s*\/?>/u;

/** Whether the font described there（`rPr`）strikes its text out. `<strike val="0"/>` does not. */
export function isStruckFont(bytes: Buffer, start: number, end: number): boolean {
  return struckOut.test(bytes.toString('latin1', start, end));
}

/** Whether it depends on these runs, or on their cell's font, that words are left out. */
export function mayBeStruck(runs: readonly TextRun[]): boolean {
  return (
    runs.some(({ struck }) => struck === true) ||
    (runs.some(({ struck }) => struck === undefined) && runs.some(({ struck }) => struck === false))
  );
}

/** More cells of a sheet are not told one by one; their struck words are left out all the same. */
const mostTold = 10_000;

/** The cells of one sheet with something struck out. */
export class StruckCells {
  readonly list: StruckCell[] = [];

  /**
   * The text of a cell without its struck words. Where nothing else is left, the cell is struck out as a whole, and its text is read all the
   * same: nothing stands in its place.
   */
  read(text: string, runs: readonly TextRun[] | undefined, cellStruck: boolean, row: number, column: number): string {
    let kept = '';
    let words = '';
    for (const run of runs ?? [{ text, struck: cellStruck }]) {
      if (run.struck ?? cellStruck) words += run.text;
      else kept += run.text;
    }
    if (words.trim() === '') return text;
    if (kept.trim() === '') {
      this.addWhole(row, column);
      return text;
    }
    if (this.list.length < mostTold) this.list.push({ row, column, words });
    return kept;
  }

  /** A cell whose own font strikes it out. */
  addWhole(row: number, column: number): void {
    if (this.list.length < mostTold) this.list.push({ row, column });
  }
}
