import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { InputFile } from '../collect-files';
import type { RefusedInput } from '../ledger-file';
import type { SubmissionFile } from '../submission-file';
import { Claims } from './claims';
import { type FileRead, type ReadingFailure, type ReadingOrder, readClaimed, type WorkerMessage } from './ledger-worker';
import { readingThread } from './reading-thread';

/** Threads that help the main one. */
export interface Workers {
  readonly count: number;
  /** The program they run, as an absolute path; it calls `serveAsWorker` when it is not on the main thread. */
  readonly program: string;
}

/** Runs one worker to its last word. Gives its failure, or null; a thread that dies without a last word is a failure of no position. */
function runWorker(program: string, order: ReadingOrder, claims: Claims, take: (read: FileRead) => void): Promise<ReadingFailure | null> {
  return new Promise((resolve) => {
    const fail = (error: unknown, at = Number.POSITIVE_INFINITY): void => {
      claims.stop();
      resolve({ kind: 'failed', at, error });
    };
    try {
      const worker = new Worker(program, { argv: [readingThread], workerData: { ...order, claims: claims.memory } });
      worker.on('message', (message: WorkerMessage) => {
        if (message.kind === 'failed') return fail(message.error, message.at);
        message.files.forEach(take);
        if (message.kind === 'done') resolve(null);
      });
      worker.on('messageerror', (error) => fail(error));
      worker.on('error', (error) => fail(error));
      // Comes after all messages; behind a last word it changes nothing.
      worker.on('exit', (code) => fail(new Error(`a reading thread ended early (${code})`)));
    } catch (error) {
      fail(error); // the system gives no further thread
    }
  });
}

/**
 * Reads the files of an order, the main thread and the workers together. Gives what became of each in the order of the files, whichever
 * thread read it; `seen` hears of each as it is known, in any order. Between files other events of the program have their turn, so that an
 * interrupt need not wait for the last one.
 *
 * Errors: the one that reading the files one after the other would have met first; of a thread that died, its own.
 */
export async function readOnThreads(
  order: ReadingOrder,
  workers: Workers,
  seen: (input: InputFile) => void,
): Promise<readonly (SubmissionFile | RefusedInput)[]> {
  const claims = new Claims(order.files.length);
  const reads: FileRead[] = [];
  const failures: ReadingFailure[] = [];
  const ends = Array.from({ length: workers.count }, () => runWorker(workers.program, order, claims, (read) => reads.push(read)));
  let told = 0;
  const tell = (): void => {
    for (const { at } of reads.slice(told)) {
      const input = order.files[at];
      if (input !== undefined) seen(input);
    }
    told = reads.length;
  };
  for (const read of readClaimed(order, claims)) {
    if ('kind' in read) failures.push(read);
    else reads.push(read);
    await nextTurn();
    tell();
  }
  for (const failure of await Promise.all(ends)) if (failure !== null) failures.push(failure);
  const [first] = failures.sort((a, b) => a.at - b.at);
  if (first !== undefined) throw first.error;
  tell();
  return reads.sort((a, b) => a.at - b.at).map(({ file }) => file);
}
