import type { Progress } from '../../core/slices/slices';
import { loadTexts, saveTexts } from './document-store';

/** Work that one run could not finish. */
interface SliceState extends Progress {
  /** The entry it belongs to. */
  readonly task: string;
  /** Fingerprint of what it is done on: where that has changed, the work begins anew. */
  readonly print: string;
  /** What is to be said of the parts that are done. */
  readonly counts: Readonly<Record<string, number>>;
  /** What the parts that are done came to, where nothing of it has been written yet. */
  readonly made?: string;
}

/** Bytes that such a part result may take in the document's store, beside what is kept for undoing. */
export const mostOfSlice = 90_000;

/** Where unfinished work is kept in the document's store. */
export const sliceKey = 'taizhang:slice';

/** The unfinished work of an entry on these very data; null where there is none. */
export function loadSlice(task: string, print: string): SliceState | null {
  const text = loadTexts([sliceKey])[sliceKey];
  const state = text === null ? null : (JSON.parse(text) as SliceState); // written below, as this type
  return state !== null && state.task === task && state.print === print ? state : null;
}

/** Remembers unfinished work; null forgets it. */
export function saveSlice(state: SliceState | null): void {
  saveTexts({ [sliceKey]: state === null ? null : JSON.stringify(state) });
}

/** Milliseconds a run may work: six minutes less what writing and saying so may take. */
const workingTime = 270_000;

/** Tells when a run that begins now has to come to an end. */
export function timer(): () => boolean {
  const end = Date.now() + workingTime;
  return () => Date.now() >= end;
}
