import { fstatSync } from 'node:fs';
import { decodedText } from '../intake/decoded-text';
import type { Io } from './io';
import { LineWriter, printable } from './line-writer';
import { fitWidth } from './terminal-table';

/** Columns of a terminal that does not say how many it has. */
const usualWidth = 80;

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

/** Whether a terminal may stand behind a descriptor; on a system that cannot tell, the stream can. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return true;
  }
}

/** All of standard input as text. The command prompt of Windows pipes in the encoding of its language. */
async function readAll(input: NodeJS.ReadableStream): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of input) pieces.push(piece as Buffer); // stdin without an encoding gives Buffers
  const bytes = Buffer.concat(pieces);
  return decodedText(bytes) ?? bytes.toString('utf8');
}

/** The machine's day. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** A clock in milliseconds. `performance` would say the same, but the module behind it costs each start 2 ms. */
function milliseconds(host: NodeJS.Process): number {
  const [seconds, nanoseconds] = host.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}

/** The real world: standard streams, the machine's day. `flush` before leaving. */
export function processIo(host: NodeJS.Process): Io & { flush(): void } {
  // To ask a stream loads what Node has for networks, which a pipe or a file need not wait for.
  const outIsTerminal = mayBeTerminal(1) && host.stdout.isTTY === true;
  const errIsTerminal = mayBeTerminal(2) && host.stderr.isTTY === true;
  const out = new LineWriter(1, outIsTerminal);
  const err = new LineWriter(2, errIsTerminal);
  let statusShown = false;
  const clearStatus = (): void => {
    if (statusShown) err.piece('\r\x1b[K');
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
      // A file's name may hold codes that a terminal obeys, and a line that wraps cannot be taken away again.
      err.piece(fitWidth(printable(line).replace(/\s/gu, ' '), (host.stderr.columns || usualWidth) - 1));
      statusShown = true;
    },
    readInput: () => readAll(host.stdin),
    today,
    clock: () => milliseconds(host),
    outIsTerminal,
    ...(outIsTerminal && host.stdout.columns > 0 ? { outWidth: host.stdout.columns } : {}),
    errIsTerminal,
    inIsTerminal: () => mayBeTerminal(0) && host.stdin.isTTY === true,
  };
}
