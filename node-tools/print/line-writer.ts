import { writeSync } from 'node:fs';
import { OutputFailed } from '../output/output-failed';

/** Lines are gathered in a buffer of this size: a line at a time would cost a system call for each row. */
const capacity = 256 * 1024;
/** No character takes more bytes in UTF-8 for each of its UTF-16 units. */
const mostBytesPerUnit = 3;

/** A cell may hold control characters that a terminal would obey; it sees a mark in their place. */
export function printable(line: string): string {
  return line.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu, '\uFFFD');
}

/**
 * Writes lines to a descriptor, on a terminal at once, else in large pieces. A reader that went away (`| head`) ends the output quietly;
 * anything else that takes no more (a full disk) is told once, by OutputFailed, and what comes after it is dropped.
 */
export class LineWriter {
  private readonly buffer = Buffer.allocUnsafe(capacity);
  private used = 0;
  private open = true;

  constructor(
    private readonly descriptor: number,
    private readonly isTerminal: boolean,
  ) {}

  line(text: string): void {
    const line = this.isTerminal ? printable(text) : text;
    const needed = line.length * mostBytesPerUnit + 1;
    if (this.used + needed > capacity) this.flush();
    if (needed > capacity) this.write(Buffer.from(`${line}\n`, 'utf8'));
    else {
      this.used += this.buffer.write(line, this.used, 'utf8');
      this.buffer[this.used] = 10;
      this.used += 1;
    }
    if (this.isTerminal) this.flush();
  }

  flush(): void {
    const used = this.used;
    this.used = 0;
    if (used > 0) this.write(this.buffer.subarray(0, used));
  }

  /** Writes a piece of a line at once. */
  piece(text: string): void {
    this.flush();
    this.write(Buffer.from(text, 'utf8'));
  }

  private write(bytes: Buffer): void {
    for (let at = 0; this.open && at < bytes.length; ) {
      try {
        at += writeSync(this.descriptor, bytes, at);
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code; // writeSync throws nothing else
        if (code === 'EPIPE') this.open = false;
        else if (code !== 'EAGAIN') {
          this.open = false;
          throw new OutputFailed('output-lines-failed', { detail: code ?? '' }, { cause: error });
        }
      }
    }
  }
}
