import { withoutOwnWords } from '../../core/marking/own-note';
import { fingerprint } from '../../core/undo/fingerprint';
import { type KeptCell, packCells } from '../../core/undo/packed-cells';
import { change } from '../undo/recording';
import type { SheetReading } from './read-grid';

/**
 * Takes out the notes that the command put at overdue deadlines before the ledger was uploaded: they would say the days of then for ever. What
 * people wrote into them stays. Nothing is asked where the command has not marked the ledger; else two calls.
 */
export function forgetFileNotes({ grid, range, values, own }: SheetReading): void {
  if (own === null || !own.fromFile) return;
  const before: KeptCell[] = [];
  const after: string[] = [];
  const notes = range.getNotes().map((line, row) =>
    line.map((note, column) => {
      const users = withoutOwnWords(note, 'overdue');
      if (users === note) return note;
      before.push({ row: row + 1, column: column + 1, value: note });
      after.push(users);
      return users;
    }),
  );
  if (before.length === 0) return;
  const whole = { top: 1, left: 1, bottom: values.length, right: (values[0] ?? []).length };
  change({ kind: 'notes', sheet: grid.sheet, range: whole, before: packCells(before), after: fingerprint(after) }, () =>
    range.setNotes(notes),
  );
}
