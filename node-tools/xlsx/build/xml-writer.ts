const firstCapacity = 64 * 1024;
/** No UTF-16 unit takes more bytes in UTF-8. */
const mostBytesPerUnit = 3;
const mostDigits = 16;
const zero = 0x30;

/** A text that is put down over and over, as bytes. */
export type Pattern = Uint8Array;

export function patternOf(text: string): Pattern {
  return new TextEncoder().encode(text);
}

/**
 * Gathers XML as UTF-8 bytes. The rows of a sheet are a few short patterns over and over, and laying down their bytes costs a fraction of what
 * it takes to put strings together and encode the whole.
 */
export class XmlWriter {
  private bytes = Buffer.allocUnsafe(firstCapacity);
  private used = 0;

  /** Bytes gathered since the last `take`. */
  get length(): number {
    return this.used;
  }

  pattern(pattern: Pattern): void {
    const { length } = pattern;
    const bytes = this.roomFor(length);
    let at = this.used;
    for (let index = 0; index < length; index++) bytes[at++] = pattern[index] ?? 0;
    this.used = at;
  }

  text(text: string): void {
    this.used += this.roomFor(text.length * mostBytesPerUnit).write(text, this.used, 'utf8');
  }

  /** A number as JavaScript writes it. */
  number(value: number): void {
    if (!Number.isSafeInteger(value) || value < 0) {
      this.text(String(value));
      return;
    }
    const bytes = this.roomFor(mostDigits);
    let end = this.used + 1;
    for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) end++;
    let rest = value;
    for (let at = end - 1; at >= this.used; at--) {
      const next = Math.floor(rest / 10);
      bytes[at] = zero + rest - next * 10;
      rest = next;
    }
    this.used = end;
  }

  /** A copy of what was gathered, which is then forgotten. */
  take(): Buffer {
    const taken = Buffer.from(this.bytes.subarray(0, this.used));
    this.used = 0;
    return taken;
  }

  private roomFor(more: number): Buffer {
    if (this.used + more > this.bytes.length) {
      const wider = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.used + more));
      this.bytes.copy(wider, 0, 0, this.used);
      this.bytes = wider;
    }
    return this.bytes;
  }
}
