import { isMainThread } from 'node:worker_threads';
import { runCli } from './cli';
import { exitCodes } from './exit-code';
import { serveAsWorker } from './intake/ledger-worker';
import { processIo } from './process-io';

function serveAsCommand(): void {
  const io = processIo(process);
  process.once('SIGINT', () => {
    io.flush();
    process.exit(exitCodes.interrupted);
  });
  runCli(process.argv.slice(2), { ...io, program: __filename }, process.env).then(
    (code) => {
      io.flush();
      process.exitCode = code;
    },
    () => {
      process.exitCode = exitCodes.bug;
    },
  );
}

// The command is one file; the threads it starts run that same file.
if (isMainThread) serveAsCommand();
else serveAsWorker();
