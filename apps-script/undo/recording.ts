import { loadJournal, saveJournal } from './journal';
import type { Journal, Step } from './step';

/** One run of a writing entry. */
export interface Recording {
  readonly label: string;
  /** What could be undone before this run; known once something has been written. */
  before: Journal | null;
  /** Steps of earlier runs that this one goes on from. */
  continues: boolean;
  steps: readonly Step[];
  /** How many of the steps are of earlier runs. */
  earlier: number;
}

/** The run under way: a script runs one entry at a time. */
let current: Recording | null = null;

/** The run under way; null where none is recorded. */
export function underWay(): Recording | null {
  return current;
}

/** Makes a run the one under way, or none; gives the one before. */
export function switchTo(recording: Recording | null): Recording | null {
  const before = current;
  current = recording;
  return before;
}

function open(recording: Recording): void {
  if (recording.before !== null || recording.steps.length > 0) return;
  const before = loadJournal();
  recording.before = before;
  if (recording.continues && before !== null && before.label === recording.label) {
    recording.steps = before.steps;
    recording.earlier = before.steps.length;
  }
}

/**
 * Does one piece of writing and keeps beforehand what is needed to undo it. The step is kept before the first cell is written: a run that is
 * cut off can be undone all the same. Outside a recorded run nothing is kept.
 */
export function change<Result>(step: Step, write: () => Result): Result {
  if (current !== null) {
    open(current);
    current.steps = [...current.steps, step];
    saveJournal({ label: current.label, steps: current.steps }, current.earlier > 0);
  }
  return write();
}

/** Says that the run under way goes on with work of the run before: undoing undoes both. To be said before anything is written. */
export function goOnFromLastRun(): void {
  if (current !== null) current.continues = true;
}
