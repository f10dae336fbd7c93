import { writeSync } from 'node:fs';
import type { Io } from './io';
import { LineWriter } from './line-writer';

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

/** The real world: standard streams, the machine's day. `flush` before leaving. */
export function processIo(host: NodeJS.Process): Io & { flush(): void } {
  const outIsTerminal = host.stdout.isTTY === true;
  const errIsTerminal = host.stderr.isTTY === true;
  const out = new LineWriter(1, outIsTerminal);
  const err = new LineWriter(2, errIsTerminal);
  let statusShown = false;
  const clearStatus = (): void => {
    if (statusShown) writeSync(2, '\r\x1b[K');
    statusShown = false;
  };
  return {
    flush() {
      out.flush();
      err.flush();
    },
    out: (line) => out.line(line),
    err(line) {
      clearStatus();
      err.line(line);
    },
    status(line) {
      clearStatus();
      if (line === '') return;
      writeSync(2, line);
      statusShown = true;
    },
    async readInput() {
      const pieces: Buffer[] = [];
      for await (const piece of host.stdin) pieces.push(piece as Buffer); // stdin without an encoding gives Buffers
      return Buffer.concat(pieces).toString('utf8');
    },
    today() {
      const now = new Date();
      return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
    },
    clock() {
      // `performance` would say the same, but the module behind it costs each start 2 ms.
      const [seconds, nanoseconds] = host.hrtime();
      return seconds * 1e3 + nanoseconds / 1e6;
    },
    outIsTerminal,
    errIsTerminal,
    columns: host.stdout.columns ?? 100,
    colour: outIsTerminal && host.env.NO_COLOR === undefined,
  };
}
