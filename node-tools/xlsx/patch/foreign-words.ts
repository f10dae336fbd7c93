import { cellsOfRow, contentReader } from './cell-content';
import type { PackageDraft } from './package-draft';
import type { SheetLayout } from './sheet-layout';

/** Words in a column of ours that somebody else wrote. */
export interface ForeignWords {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What others wrote in these rows of a column that marking fills: texts that are not ours, figures and formulas, whatever these come to. */
export function foreignWords(
  draft: PackageDraft,
  layout: SheetLayout,
  column: number,
  among: ReadonlySet<number>,
  isOurs: (text: string) => boolean,
): readonly ForeignWords[] {
  const { rows } = layout;
  const contentOf = contentReader(draft, layout);
  const words: ForeignWords[] = [];
  for (let index = 0; rows !== null && index < rows.numbers.length; index++) {
    const row = rows.numbers.at(index);
    if (!among.has(row)) continue;
    const placed = cellsOfRow(layout, rows, index).find((one) => one.column === column);
    const content = placed === undefined ? null : contentOf(placed.cell);
    if (content === null || (content.kind !== 'formula' && isOurs(content.text))) continue;
    words.push({ row, column, text: content.text });
  }
  return words;
}
