import type { MarkedColumn } from '../../core/table/grid';
import { parseRange } from './merge-ranges';
import { formulaMark, readMarkFormula } from './patch/mark-formula';
import { XmlReader } from './xml/xml-reader';

/** Ours has one range of one column, or the few pieces that editing has left of it; so many columns of pieces a sheet never has. */
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

/** The columns that a sheet's formats remember, or none of them where they are so many that no marking has made them: each is looked for in every row. */
export function believableColumns<Column extends MarkedColumn>(marked: readonly Column[]): readonly Column[] {
  let columns = 0;
  for (const { ranges } of marked) for (const { left, right } of ranges) columns += right - left + 1;
  return columns > mostRanges ? [] : marked;
}
