import { textElement } from './xml-escape';

/** Texts beyond this many UTF-16 units stay in their cells: it bounds our memory, and the part stays below what a careful reader accepts. */
const longestTable = 24 * 1024 * 1024;

/** Long enough to pack well, short enough to be forgotten soon. */
const pieceLength = 256 * 1024;

/** The table of a workbook's texts, every text once, in the order they came. */
export class TextTable {
  private readonly indexOf = new Map<string, number>();
  private length = 0;
  private uses = 0;

  constructor(private readonly limit = longestTable) {}

  /** The number of the text in the table, or null where the table is full and the cell must hold the text itself. */
  add(text: string): number | null {
    const known = this.indexOf.get(text);
    if (known === undefined) {
      if (this.length + text.length > this.limit) return null;
      this.length += text.length;
      this.indexOf.set(text, this.indexOf.size);
    }
    this.uses++;
    return known ?? this.indexOf.size - 1;
  }

  /** The part, in pieces. */
  *pieces(): Generator<string> {
    let piece = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${this.indexOf.size}">`;
    for (const text of this.indexOf.keys()) {
      piece += `<si>${textElement(text)}</si>`;
      if (piece.length >= pieceLength) {
        yield piece;
        piece = '';
      }
    }
    yield `${piece}</sst>`;
  }
}
