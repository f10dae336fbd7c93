import { Refusal } from '../run/trouble';
import { saveJournal } from './journal';
import { putBackWhatIsThere } from './put-back';
import { type Recording, switchTo, underWay } from './recording';

/** Puts back what a failed run has written, last step first. Where even that fails, the journal stays, so that it can be done by hand later. */
function rollBack({ steps, earlier, before }: Recording): void {
  if (steps.length === earlier) return;
  const book = SpreadsheetApp.getActive();
  for (const step of steps.slice(earlier).reverse()) putBackWhatIsThere(book, step);
  saveJournal(before);
}

/**
 * Runs a writing entry so that 撤销上次操作 can undo it. All it writes stands under `label`. An entry that fails half-way is taken back at once, and what could be undone before it can be undone still.
 */
export function recorded<Result>(label: string, work: () => Result): Result {
  const recording: Recording = { label, before: null, continues: false, steps: [], earlier: 0 };
  const outer = switchTo(recording);
  try {
    return work();
  } catch (error) {
    switchTo(null); // what is put back is not kept as writing
    try {
      rollBack(recording);
    } catch (second) {
      console.error(`not taken back: ${String(second)}`);
    }
    throw error;
  } finally {
    switchTo(outer);
  }
}

/** Takes back the last steps of a run, all but so many, and forgets them. */
function takeBack(recording: Recording, kept: number): void {
  if (recording.steps.length === kept) return;
  const book = SpreadsheetApp.getActive();
  for (const step of recording.steps.slice(kept).reverse()) putBackWhatIsThere(book, step);
  recording.steps = recording.steps.slice(0, kept);
  const { label, steps, before, earlier } = recording;
  saveJournal(kept === 0 ? before : { label, steps }, earlier > 0);
}

/**
 * Does a piece of an entry that the rest can do without: where the service refuses it, what was written of it is taken back and the entry goes on.
 * Gives whether it was taken.
 */
export function whereTaken(work: () => void): boolean {
  const recording = underWay();
  const done = recording?.steps.length ?? 0;
  try {
    work();
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    switchTo(null); // what is put back is not kept as writing
    try {
      if (recording !== null) takeBack(recording, Math.max(done, recording.earlier));
    } finally {
      switchTo(recording);
    }
    return false;
  }
}
