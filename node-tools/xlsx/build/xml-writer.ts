const firstCapacity = 64 * 1024;
/** No UTF-16 unit takes more bytes in UTF-8. */
const mostBytesPerUnit = 3;
const zero = 0x30;

/** A text that is put down over and over, as bytes. */
export type Pattern = Uint8Array;

export function patternOf(text: string): Pattern {
  return new TextEncoder().encode(text);
}

function digitsOf(whole: number): number {
  let digits = 1;
  for (let power = 10; whole >= power; power *= 10) digits++;
  return digits;
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
    // row numbers and places in the table of texts, which are nearly all numbers there are
    const digits = value > 0 && (value | 0) === value ? digitsOf(value) : 0;
    if (digits === 0) {
      this.text(String(value));
      return;
    }
    const bytes = this.roomFor(digits);
    let rest = value;
    for (let at = this.used + digits - 1; at >= this.used; at--) {
      const next = (rest / 10) | 0;
      bytes[at] = zero + rest - next * 10;
      rest = next;
    }
    this.used += digits;
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
