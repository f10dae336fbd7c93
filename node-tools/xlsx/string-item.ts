import { isStruckFont, mayBeStruck, type TextRun } from './struck-text';
import type { TextWindow } from './xml/text-window';
import { endsName, isMarkup, isSpace, nextTag, skipElement, skipMarkup, slash, tagEnd } from './xml/xml-bytes';
import { decodeEscapes, readText } from './xml/xml-text';

const letterT = 0x74;
const letterR = 0x72;
const letterP = 0x50;

/** Text without the white space at its ends, with which XML is laid out; it belongs to the text only where `xml:space="preserve"` says so. */
function withoutLayout(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function preserves(bytes: Buffer, tag: number, end: number): boolean {
  return end - tag > 12 && /\sxml:space\s*=\s*["']preserve["']/u.test(bytes.toString('latin1', tag, end));
}

/** Reads string items (`si`, `is`) of one part. */
export class StringItemReader {
  /** Where the end tag of the item read last starts. */
  end = 0;
  /** The runs of the item read last, where words of it may be struck out; else undefined. */
  runs: readonly TextRun[] | undefined;

  constructor(
    private readonly bytes: Buffer,
    /** Length of the namespace prefix, colon included, that elements of this part carry. */
    private readonly prefix: number,
    private readonly part: string,
    private readonly window: TextWindow,
  ) {}

  /**
   * The text of the item whose start tag ends before `from`: its `t` and those of its rich runs (`r`) put together. Phonetic runs (`rPh`) are
   * left out, as are fonts and colours; struck words are in the text, and `runs` tells them. `end` is then the place of the item's end tag.
   */
  read(from: number): string {
    const { bytes, part, prefix } = this;
    let text = '';
    let at = from;
    let runs: TextRun[] | undefined;
    let struck: boolean | undefined;
    this.runs = undefined;
    for (;;) {
      const tag = nextTag(bytes, at, part);
      const name = tag + 1 + prefix;
      if (bytes[tag + 1] === slash) {
        // The end tag of a run has been reached, or that of the item itself.
        if (!(bytes[name + 1] === letterR && endsName(bytes[name + 2]))) {
          this.end = tag;
          if (runs !== undefined && mayBeStruck(runs)) this.runs = runs;
          return text;
        }
        at = tagEnd(bytes, tag, part) + 1;
      } else if (isMarkup(bytes, tag)) at = skipMarkup(bytes, tag, part);
      else if (bytes[name] === letterT && endsName(bytes[name + 1])) {
        const piece = this.readPiece(name);
        text = text === '' ? piece : text + piece;
        runs?.push({ text: piece, struck });
        at = this.end;
      } else if (bytes[name] === letterR && endsName(bytes[name + 1])) {
        at = tagEnd(bytes, tag, part) + 1;
        struck = undefined;
        runs ??= [];
      } else {
        at = skipElement(bytes, tag, part);
        if (bytes[name] === letterR && bytes[name + 1] === letterP && bytes[name + 2] === letterR) struck = isStruckFont(bytes, tag, at);
      }
    }
  }

  /** The text of the `t` whose name starts there; `end` is behind it. Nearly every one is one stretch up to its end tag; the rest goes the long way. */
  private readPiece(name: number): string {
    const { bytes, part } = this;
    const open = tagEnd(bytes, name - 1, part);
    this.end = open + 1;
    if (bytes[open - 1] === slash) return '';
    const keepSpace = preserves(bytes, name, open);
    let start = open + 1;
    if (!keepSpace) while (isSpace(bytes[start])) start++;
    let text = this.window.read(start);
    let close = this.window.stop;
    if (bytes[close + 1] !== slash) {
      const slow = readText(bytes, open + 1, part);
      close = slow.end;
      text = decodeEscapes(keepSpace ? slow.text : withoutLayout(slow.text));
    } else if (!keepSpace && isSpace(bytes[close - 1])) text = withoutLayout(text);
    this.end = tagEnd(bytes, close, part) + 1;
    return text;
  }
}

/** The length of the root element's prefix with its colon (`x:` is 2), and where the root's start tag begins. */
export function findRoot(bytes: Buffer, part: string): { readonly root: number; readonly prefix: number } {
  let root = nextTag(bytes, 0, part);
  while (isMarkup(bytes, root)) root = nextTag(bytes, skipMarkup(bytes, root, part), part);
  let at = root + 1;
  while (at < bytes.length && !endsName(bytes[at]) && bytes[at] !== 0x3a) at++;
  return { root, prefix: bytes[at] === 0x3a ? at - root : 0 };
}
