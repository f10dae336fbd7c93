import { writeSync } from 'node:fs';
import type { Io } from './io';

/** Lines are gathered and written in pieces of this many characters: a line at a time would cost a system call for each row. */
const pieceLength = 64 * 1024;

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

/** A cell may hold control characters that a terminal would obey; it sees a mark in their place. */
function printable(line: string): string {
  return line.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu, '\uFFFD');
}

/** Writes all of a text to a descriptor; a reader that went away (`| head`) ends the output quietly. */
function writeAll(descriptor: number, text: string): boolean {
  let rest = Buffer.from(text, 'utf8');
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'EAGAIN') continue;
      if (code === 'EPIPE') return false;
      throw error;
    }
  }
  return true;
}

/** The real world: standard streams, the machine's day. `flush` before leaving. */
export function processIo(host: NodeJS.Process): Io & { flush(): void } {
  let pending = '';
  let open = true;
  let statusShown = false;
  const flush = (): void => {
    if (open && pending !== '') open = writeAll(1, pending);
    pending = '';
  };
  const clearStatus = (): void => {
    if (statusShown) writeAll(2, '\r\x1b[K');
    statusShown = false;
  };
  return {
    flush,
    out(line) {
      pending += `${host.stdout.isTTY ? printable(line) : line}\n`;
      if (pending.length > pieceLength || host.stdout.isTTY) flush();
    },
    err(line) {
      flush();
      clearStatus();
      writeAll(2, `${host.stderr.isTTY ? printable(line) : line}\n`);
    },
    status(line) {
      clearStatus();
      if (line === '') return;
      writeAll(2, line);
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
    clock: () => performance.now(),
    outIsTerminal: host.stdout.isTTY === true,
    errIsTerminal: host.stderr.isTTY === true,
    columns: host.stdout.columns ?? 100,
    colour: host.stdout.isTTY === true && host.env.NO_COLOR === undefined,
  };
}
