import { messagesIn } from '../core/i18n/messages';
import { runCli } from './cli';
import { type ExitCode, exitCodes } from './exit-code';
import { readingThread } from './intake/threads/reading-thread';
import { languageOf } from './options/arguments';
import { OutputFailed } from './output/output-failed';
import { processIo } from './print/process-io';

/** Writes the lines still held and gives the exit code: 4, and a sentence if it can still be said, where they cannot be written. */
function writtenOut(io: ReturnType<typeof processIo>, code: ExitCode): ExitCode {
  try {
    io.flush();
    return code;
  } catch (error) {
    if (!(error instanceof OutputFailed)) throw error;
    io.err(error.sentence(languageOf(process.argv.slice(2), process.env.TAIZHANG_LANG)));
    return writtenOut(io, exitCodes.refused); // each stream fails once and is silent from then on
  }
}

/** The last lines of a run that Ctrl-C ends, and its exit code. */
function interrupted(io: ReturnType<typeof processIo>): ExitCode {
  try {
    io.err(messagesIn(languageOf(process.argv.slice(2), process.env.TAIZHANG_LANG)).run.interrupted());
  } catch (error) {
    if (!(error instanceof OutputFailed)) throw error; // nobody reads it: the exit code still says so
  }
  writtenOut(io, exitCodes.interrupted);
  return exitCodes.interrupted;
}

async function serveAsCommand(): Promise<void> {
  const io = processIo(process);
  process.once('SIGINT', () => process.exit(interrupted(io)));
  const code = await runCli(process.argv.slice(2), { ...io, program: __filename }, process.env).catch((error: unknown) =>
    error instanceof OutputFailed ? exitCodes.refused : exitCodes.bug,
  );
  // All lines are written and nothing is left to wait for; to take a large ledger's memory apart would only take time.
  process.exit(writtenOut(io, code));
}

/** The command is one program, and the threads it starts run that same program. The module that tells them apart costs each start 3 ms. */
async function serve(): Promise<void> {
  if (process.argv[2] === readingThread) {
    const { isMainThread } = await import('node:worker_threads');
    if (!isMainThread) return (await import('./intake/threads/ledger-worker')).serveAsWorker();
  }
  return serveAsCommand();
}

void serve();
