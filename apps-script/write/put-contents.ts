import type { CellContent } from '../../core/undo/packed-cells';
import { textInput } from './cell-input';
import { general } from './plan-lines';

type SheetRange = GoogleAppsScript.Spreadsheet.Range;

/** The format of cells in which everything typed is text. */
const textFormat = '@';

/** Beginnings that a sheet may read something into, even where cells are text: nobody has said what it does there. */
const telling = /^[=+\-@']/u;

/**
 * Writes contents as they are into a range whose number formats are known, and leaves the formats as they were. Texts are texts whatever they
 * begin with. One call; three where a cell of text format is to hold a text that a sheet may read something into.
 */
export function putContents(
  range: SheetRange,
  contents: readonly (readonly CellContent[])[],
  formats: readonly (readonly string[])[],
): void {
  const formatAt = (row: number, column: number): string => formats[row]?.[column] ?? general;
  const isTelling = contents.some((line, row) =>
    line.some((content, column) => typeof content === 'string' && formatAt(row, column) === textFormat && telling.test(content)),
  );
  const inputs = contents.map((line, row) =>
    line.map((content, column): string | number | boolean => {
      if (content === null) return '';
      if (typeof content !== 'string') return content;
      return formatAt(row, column) === textFormat && !isTelling ? content : textInput(content);
    }),
  );
  if (!isTelling) {
    range.setValues(inputs);
    return;
  }
  const plain = contents.map((line, row) =>
    line.map((_, column) => (formatAt(row, column) === textFormat ? general : formatAt(row, column))),
  );
  const kept = contents.map((line, row) => line.map((_, column) => formatAt(row, column)));
  range.setNumberFormats(plain).setValues(inputs).setNumberFormats(kept);
}
