/**
 * Loaded before the command (`node --require`). Its standard error, a pipe, passes for a terminal of TERMINAL_COLUMNS columns (one that does not say
 * how many where it is empty), each look at the clock finds a second gone, so that every file of a batch is shown, and as soon as INTERRUPT_AT is
 * printed the process gets the signal of Ctrl-C: no test need guess how long anything takes.
 */
const fs = require('node:fs');

const { fstatSync, writeSync } = fs;
const { TERMINAL_COLUMNS: columns = '', INTERRUPT_AT: last = '' } = process.env;
Object.defineProperty(process.stderr, 'isTTY', { value: true });
Object.defineProperty(process.stderr, 'columns', { value: columns === '' ? undefined : Number(columns) });
fs.fstatSync = (descriptor, ...rest) => (descriptor === 2 ? { isCharacterDevice: () => true } : fstatSync(descriptor, ...rest));

let seconds = 0;
process.hrtime = () => {
  seconds += 1;
  return [seconds, 0];
};

let isInterrupted = false;
fs.writeSync = (descriptor, bytes, ...rest) => {
  const written = writeSync(descriptor, bytes, ...rest);
  if (!isInterrupted && last !== '' && descriptor === 2 && bytes.toString('utf8').includes(last)) {
    isInterrupted = true;
    process.kill(process.pid, 'SIGINT');
  }
  return written;
};
