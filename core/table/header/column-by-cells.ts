import type { Finding, Place } from '../../finding/finding';
import { cellText } from '../cell/text';
import type { GridRow } from '../grid';
import type { Table } from '../schema';
import { isBlank } from '../sheet-view';
import { type HeaderColumn, headerLine } from './column-sense';
import type { ColumnMap } from './read-headers';

const lookedAt = 500;
/** A word that says how things stand is short; a report may begin like one. */
const longestWord = 16;

/** Whether nine in ten of a column's cells, and two at least, hold such words. */
function holdsWords(rows: readonly GridRow[], column: number, holds: (text: string) => boolean): boolean {
  const texts = rows.flatMap(({ cells }) => {
    const cell = cells[column - 1];
    return isBlank(cell) ? [] : [cellText(cell).trim()];
  });
  const held = texts.filter((text) => text.length <= longestWord && holds(text)).length;
  return held >= 2 && held * 10 >= texts.length * 9;
}

/**
 * Where two columns claim one field（整改进展情况 beside 完成情况）and the cells of one alone are words of another field that no column has,
 * that column is the other field's. The guess is a finding at its header.
 */
export function columnsByCells<Field extends string>(
  table: Table<Field>,
  headers: readonly HeaderColumn[],
  map: ColumnMap<Field>,
  rows: readonly GridRow[],
  at: Place,
): ColumnMap<Field> {
  return (table.listed ?? []).reduce((mapped, { field, over, holds }) => {
    if (mapped.columnOf[field] !== undefined) return mapped;
    const looked = rows.slice(0, lookedAt);
    for (const taken of over) {
      const own = mapped.columnOf[taken];
      const name = table.columns[taken].zh;
      const isRival = ({ code, at: place, params }: Finding): boolean =>
        code === 'column-twice' && place.row === at.row && (params as { column?: { zh?: string } }).column?.zh === name; // params of column-twice
      const rivals = mapped.findings.filter(isRival).flatMap(({ at: place }) => place.column ?? []);
      if (own === undefined || rivals.length === 0) continue;
      const [told, ...more] = [own, ...rivals].filter((column) => holdsWords(looked, column, holds));
      const header = headers.find(({ column }) => column === told);
      if (told === undefined || header === undefined || more.length > 0 || (told === own && rivals.length > 1)) continue;
      const left = told === own ? rivals[0] : own;
      const { zh, en } = table.columns[field];
      const assumed: Finding = {
        code: 'header-assumed',
        at: { ...at, column: told },
        params: { header: headerLine(header), column: { zh, en } },
      };
      return {
        columnOf: { ...mapped.columnOf, [taken]: left, [field]: told },
        unknownColumns: mapped.unknownColumns.filter(({ column }) => column !== told && column !== left),
        findings: [...mapped.findings.filter((each) => !isRival(each) || (each.at.column !== told && each.at.column !== left)), assumed],
      };
    }
    return mapped;
  }, map);
}
