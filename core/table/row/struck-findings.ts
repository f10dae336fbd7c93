import type { Finding, Place } from '../../finding/finding';
import { quoted } from '../../finding/quotation';
import { grouped } from '../../lists/grouped';
import { cellText } from '../cell/text';
import type { StruckCell } from '../grid';
import type { ParsedTable } from '../parse-result';
import { isBlank } from '../sheet-view';

/** Characters of a cell that a finding quotes. */
const longest = 30;

/**
 * What is struck out in the data of a table: words left out of a cell, cells struck out as a whole, and rows of which most cells are. Whole
 * cells and rows are read all the same, because an office strikes out what is cancelled as well as what is done, and only it knows which.
 *
 * Skips: titles, headers, totals, columns that no field claims.
 * Source: “对意见收集、问题查摆……整改方案制定和落实等关键工作，严格把关”
 */
export function struckFindings<Field extends string>(
  { table, columnOf, rows, file, sheet }: Pick<ParsedTable<Field>, 'table' | 'columnOf' | 'rows' | 'file' | 'sheet'>,
  struck: readonly StruckCell[] | undefined,
): readonly Finding[] {
  if (struck === undefined || struck.length === 0) return [];
  const fieldAt = new Map((Object.entries(columnOf) as [Field, number][]).map(([field, column]) => [column, field])); // entries of a record keyed by Field
  const byRow = grouped(
    struck.filter(({ column }) => fieldAt.has(column)),
    ({ row }) => row,
  );
  const findings: Finding[] = [];
  for (const { row, cells } of rows) {
    const struckHere = byRow.get(row) ?? [];
    const whole = struckHere.filter(({ words }) => words === undefined);
    const filled = (Object.keys(cells) as Field[]).filter((field) => !isBlank(cells[field])).length; // keys of a record keyed by Field
    const isRow = whole.length > 1 && whole.length * 2 >= filled;
    const at: Place = { file, sheet, row };
    for (const { column, words } of struckHere) {
      const field = fieldAt.get(column);
      const cell = field === undefined ? undefined : cells[field];
      if (field === undefined || cell === undefined) continue;
      const { zh, en } = table.columns[field];
      const text = quoted(cellText(cell), longest);
      if (words !== undefined) {
        findings.push({ code: 'text-struck', at: { ...at, column }, params: { column: { zh, en }, words: quoted(words, longest), text } });
      } else if (!isRow) findings.push({ code: 'cell-struck', at: { ...at, column }, params: { column: { zh, en }, text } });
    }
    if (isRow) findings.push({ code: 'row-struck', at: { ...at, column: Math.min(...whole.map(({ column }) => column)) }, params: {} });
  }
  return findings;
}
