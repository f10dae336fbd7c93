import { runCli } from './cli';
import { exitCodes } from './exit-code';
import { processIo } from './process-io';

const io = processIo(process);
process.once('SIGINT', () => {
  io.flush();
  process.exit(exitCodes.interrupted);
});
runCli(process.argv.slice(2), io, process.env).then(
  (code) => {
    io.flush();
    process.exitCode = code;
  },
  () => {
    process.exitCode = exitCodes.bug;
  },
);
