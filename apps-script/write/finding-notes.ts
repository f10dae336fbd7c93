import type { Finding } from '../../core/finding/finding';
import { levelOf } from '../../core/finding/registry';
import { findingLine } from '../../core/marking/finding-line';
import { markTags } from '../../core/marking/mark-tags';
import { withoutOwnWords } from '../../core/marking/own-note';
import type { CellRange } from '../../core/table/grid';
import { fingerprint } from '../../core/undo/fingerprint';
import { type KeptCell, packCells } from '../../core/undo/packed-cells';
import { rangeOf } from '../read/range-of';
import type { SheetReading } from '../read/read-grid';
import { writing } from '../run/trouble';
import { change } from '../undo/recording';
import { requireUnchanged } from './still-there';

/** What to say at each cell of a sheet, by `row:column`; findings of a row as a whole stand at its first cell. Mere remarks are left to the list. */
function textsOf(findings: readonly Finding[], sheet: string): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const finding of findings) {
    const { at } = finding;
    if (at.sheet !== sheet || at.row === undefined || levelOf(finding) === 'note') continue;
    const key = `${at.row}:${at.column ?? 1}`;
    texts.set(key, [...(texts.get(key) ?? []), findingLine(finding, 'zh')]);
  }
  return texts;
}

/** The smallest rectangle around cells. */
function around(cells: readonly { readonly row: number; readonly column: number }[]): CellRange {
  return cells.reduce(
    ({ top, left, bottom, right }, { row, column }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    { top: Infinity, left: Infinity, bottom: 0, right: 0 },
  );
}

/**
 * Puts the findings of a sheet as notes at their cells, and takes out those of earlier runs. What people wrote into a note stays, before ours.
 * Gives the number of cells with a note of ours. `telling` are cells that tell whether rows have been moved. Five calls, one where nothing changes.
 * Errors: `Refusal` where a note may not be written, `Trouble` where somebody has changed these, or a cell that is noted, since they were read.
 */
export function noteFindings(reading: SheetReading, findings: readonly Finding[], telling: readonly CellRange[]): number {
  const { grid, range, sheet } = reading;
  const texts = textsOf(findings, grid.sheet);
  const before: KeptCell[] = [];
  const after: string[] = [];
  let noted = 0;
  const notes = range.getNotes().map((line, row) =>
    line.map((note, column) => {
      const own = texts.get(`${row + 1}:${column + 1}`);
      const users = withoutOwnWords(note, 'check');
      if (own !== undefined) noted += 1;
      const wanted = own === undefined ? users : `${users === '' ? '' : `${users}\n\n`}${markTags.check.zh}\n${own.join('\n')}`;
      if (wanted !== note) {
        before.push({ row: row + 1, column: column + 1, value: note });
        after.push(wanted);
      }
      return wanted;
    }),
  );
  if (before.length === 0) return noted;
  // No more than has to: the header above is often protected.
  const block = around(before);
  const lines = notes.slice(block.top - 1, block.bottom).map((line) => line.slice(block.left - 1, block.right));
  const noticed = before.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
  requireUnchanged(reading, [...noticed, ...telling]);
  writing(grid.sheet, '批注', () =>
    change({ kind: 'notes', sheet: grid.sheet, range: block, before: packCells(before), after: fingerprint(after) }, () =>
      rangeOf(sheet, block).setNotes(lines),
    ),
  );
  return noted;
}
