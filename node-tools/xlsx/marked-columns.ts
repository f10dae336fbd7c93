import type { MarkedColumn } from '../../core/table/grid';
import { parseRange } from './merge-ranges';
import { formulaMark, readMarkFormula } from './patch/mark-formula';
import { XmlReader } from './xml-reader';

/** Ours has one range, or the few pieces that editing has left of it. */
const mostRanges = 1000;

/** The text columns that a conditional format remembers, given the bytes of its element: ours carry their header in a formula. Nearly all have none. */
export function markedColumnsOf(element: Buffer, part: string): readonly MarkedColumn[] {
  if (!element.includes(formulaMark)) return [];
  const reader = new XmlReader(element, part);
  const headers: string[] = [];
  let cells = '';
  while (reader.nextElement()) {
    if (reader.path.length === 1) cells = reader.attribute('sqref') ?? '';
    else if (reader.path.at(-1) === 'formula') {
      const column = readMarkFormula(reader.text())?.column ?? null;
      if (column !== null) headers.push(column.header);
    }
  }
  const ranges = cells.split(/\s+/u, mostRanges + 1).flatMap((name) => parseRange(name) ?? []);
  return ranges.length > mostRanges ? [] : headers.map((header) => ({ header, ranges }));
}
