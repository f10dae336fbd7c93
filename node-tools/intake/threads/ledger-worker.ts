import { parentPort, workerData } from 'node:worker_threads';
import type { InputFile } from '../collect-files';
import type { ReadingContext, RefusedInput } from '../ledger-file';
import { readSubmissionFile, type SubmissionFile } from '../submission-file';
import { Claims } from './claims';

/** The files all threads of a call read together, and how. Plain data: functions do not go from one thread to another. */
export interface ReadingOrder {
  readonly files: readonly InputFile[];
  readonly context: ReadingContext;
}

/** What a worker is told when it starts. */
export interface WorkerOrder extends ReadingOrder {
  readonly claims: SharedArrayBuffer;
}

/** What became of the file at a position of the list. */
export interface FileRead {
  readonly at: number;
  readonly file: SubmissionFile | RefusedInput;
}

/** An error that no file can cause, and the position at which it came up. */
export interface ReadingFailure {
  readonly kind: 'failed';
  readonly at: number;
  readonly error: unknown;
}

/** What a worker says. `done` and `failed` are its last word. */
export type WorkerMessage = { readonly kind: 'read' | 'done'; readonly files: readonly FileRead[] } | ReadingFailure;

/** Files of one message: enough that sending costs nothing beside its content, few enough that the progress line moves. */
const filesPerMessage = 16;

/** Reads files as long as there are any for this thread; an error stops all threads and is the last thing that comes. */
export function* readClaimed({ files, context }: ReadingOrder, claims: Claims): Generator<FileRead | ReadingFailure> {
  for (let at = claims.take(); at !== null; at = claims.take()) {
    try {
      const input = files[at];
      if (input === undefined) throw new RangeError(`no file at position ${at}`);
      yield { at, file: readSubmissionFile(input, context) };
    } catch (error) {
      claims.stop();
      yield { kind: 'failed', at, error };
      return;
    }
  }
}

/** What a worker has to say, message by message. */
export function* workOn(order: WorkerOrder): Generator<WorkerMessage> {
  let files: FileRead[] = [];
  for (const read of readClaimed(order, new Claims(order.files.length, order.claims))) {
    if ('kind' in read) {
      yield read;
      return;
    }
    files.push(read);
    if (files.length === filesPerMessage) {
      yield { kind: 'read', files };
      files = [];
    }
  }
  yield { kind: 'done', files };
}

/** The whole life of a worker; its thread ends by itself when there is nothing left to read. */
export function serveAsWorker(): void {
  if (parentPort === null) throw new Error('not on a thread of its own');
  // Whoever starts a worker gives it a WorkerOrder: see startWorker.
  for (const message of workOn(workerData as WorkerOrder)) parentPort.postMessage(message);
}
