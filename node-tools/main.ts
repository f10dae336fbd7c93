import { runCli } from './cli';
import { exitCodes } from './exit-code';
import { readingThread } from './intake/reading-thread';
import { processIo } from './process-io';

async function serveAsCommand(): Promise<void> {
  const io = processIo(process);
  process.once('SIGINT', () => {
    io.flush();
    process.exit(exitCodes.interrupted);
  });
  const code = await runCli(process.argv.slice(2), { ...io, program: __filename }, process.env).catch(() => exitCodes.bug);
  io.flush();
  // All lines are written and nothing is left to wait for; to take a large ledger's memory apart would only take time.
  process.exit(code);
}

/** The command is one program, and the threads it starts run that same program. The module that tells them apart costs each start 3 ms. */
async function serve(): Promise<void> {
  if (process.argv[2] === readingThread) {
    const { isMainThread } = await import('node:worker_threads');
    if (!isMainThread) return (await import('./intake/ledger-worker')).serveAsWorker();
  }
  return serveAsCommand();
}

void serve();
