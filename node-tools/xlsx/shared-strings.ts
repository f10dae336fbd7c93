import { CommonStrings } from './common-strings';
import { findRoot, StringItemReader } from './string-item';
import type { TextRun } from './struck-text';
import { TextWindow } from './xml/text-window';
import { damagedPart, endsName, isMarkup, nextTag, skipElement, skipMarkup, slash, tagEnd } from './xml/xml-bytes';

const letterS = 0x73;
const letterI = 0x69;

/** A workbook's shared strings. */
export interface SharedStrings {
  /** The string of that index, or undefined where there is none. Errors: RefusedFile where the part is not well-formed. */
  get(index: number): string | undefined;
  /** Whether the test holds for one of those decoded so far. */
  some(test: (text: string) => boolean): boolean;
  /** The runs of those got so far of which words may be struck out. */
  readonly runs: ReadonlyMap<number, readonly TextRun[]>;
}

export const noSharedStrings: SharedStrings = { get: () => undefined, some: () => false, runs: new Map() };

/**
 * The shared strings of a part, found and decoded as they are asked for. Programs number them in the order in which the cells first use them, so
 * one pass finds and decodes them together; those that are passed over are only located.
 */
class SharedStringsPart implements SharedStrings {
  private readonly items: StringItemReader;
  private readonly common: CommonStrings;
  readonly runs = new Map<number, readonly TextRun[]>();
  private readonly known: (string | undefined)[] = [];
  /** Offsets behind the start tag of each item found so far; 0 for an empty one (`<si/>`). */
  private starts = new Uint32Array(1_024);
  private found = 0;
  private at: number;
  private ended: boolean;

  constructor(
    private readonly bytes: Buffer,
    private readonly part: string,
    private readonly prefix: number,
    root: number,
  ) {
    this.common = new CommonStrings(bytes);
    this.items = new StringItemReader(bytes, prefix, part, new TextWindow(bytes, part));
    const rootEnd = tagEnd(bytes, root, part);
    this.at = rootEnd + 1;
    this.ended = bytes[rootEnd - 1] === slash;
  }

  get(index: number): string | undefined {
    while (this.found <= index) if (!this.findNext(index)) return undefined;
    const known = this.known[index];
    if (known !== undefined) return known;
    const start = this.starts[index];
    // No offset at a place that is no whole number.
    if (start === undefined) return undefined;
    const text = start === 0 ? '' : this.read(index, start);
    this.known[index] = text;
    return text;
  }

  some(test: (text: string) => boolean): boolean {
    return this.known.some((text) => text !== undefined && test(text));
  }

  private read(index: number, start: number): string {
    const text = this.items.read(start);
    if (this.items.runs !== undefined) this.runs.set(index, this.items.runs);
    return text;
  }

  /** Finds one item more, and decodes it on the way if it is the one wanted; where it has the common shape, its neighbours too. False at the end of the part. */
  private findNext(wanted: number): boolean {
    const { bytes, part, prefix } = this;
    if (prefix === 0 && !this.ended && this.takeCommon()) return true;
    while (!this.ended) {
      const tag = nextTag(bytes, this.at, part);
      const name = tag + 1 + prefix;
      if (bytes[tag + 1] === slash) {
        tagEnd(bytes, tag, part);
        this.ended = true;
      } else if (isMarkup(bytes, tag)) this.at = skipMarkup(bytes, tag, part);
      else if (bytes[name] === letterS && bytes[name + 1] === letterI && endsName(bytes[name + 2])) {
        this.take(tag, wanted);
        return true;
      } else this.at = skipElement(bytes, tag, part);
    }
    return false;
  }

  private takeCommon(): boolean {
    const texts = this.common.read(this.at);
    if (texts.length === 0) return false;
    this.at = this.common.end;
    for (const text of texts) this.known[this.found++] = text;
    return true;
  }

  private take(tag: number, wanted: number): void {
    const { bytes, part } = this;
    const index = this.found++;
    if (index >= this.starts.length) {
      const wider = new Uint32Array(index * 2);
      wider.set(this.starts);
      this.starts = wider;
    }
    const end = tagEnd(bytes, tag, part);
    const empty = bytes[end - 1] === slash;
    this.starts[index] = empty ? 0 : end + 1;
    if (empty) this.at = end + 1;
    else if (index === wanted) {
      this.known[index] = this.read(index, end + 1);
      this.at = tagEnd(bytes, this.items.end, part) + 1;
    } else this.at = skipElement(bytes, tag, part);
    while (this.known.length <= index) this.known.push(undefined);
  }
}

/**
 * The shared strings of a part.
 *
 * Errors: RefusedFile where the part is no table of strings; `get` throws it where the part is not well-formed up to the string asked for.
 */
export function readSharedStrings(bytes: Buffer, part: string): SharedStrings {
  const { root, prefix } = findRoot(bytes, part);
  if (bytes.toString('latin1', root + 1 + prefix, root + 4 + prefix) !== 'sst') throw damagedPart(part);
  return new SharedStringsPart(bytes, part, prefix, root);
}
