import { fingerprint } from '../core/undo/fingerprint';
import { type KeptCell, packCells } from '../core/undo/packed-cells';
import type { SheetReading } from './read-grid';
import { change } from './undo/recording';

/** What the command's paragraph about lateness begins with in a note. It runs to the end of the note. */
const heading = '【台账助手·逾期】';

/**
 * Takes out the notes that the command put at overdue deadlines before the ledger was uploaded: they would say the days of then for ever. What
 * people wrote before them stays. Nothing is asked where the command has not marked the ledger; else two calls.
 */
export function forgetFileNotes({ grid, range, values, own }: SheetReading): void {
  if (own === null || !own.fromFile) return;
  const before: KeptCell[] = [];
  const after: string[] = [];
  const notes = range.getNotes().map((line, row) =>
    line.map((note, column) => {
      const at = note.indexOf(heading);
      if (at < 0) return note;
      before.push({ row: row + 1, column: column + 1, value: note });
      const users = note.slice(0, at).trimEnd();
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
