import type { Finding, Place } from '../finding/finding';
import { quoted } from '../finding/quotation';
import { cellText } from './cell-text';
import { loneRows } from './closing-lines';
import type { ParsedTable, TableRow } from './parse-result';
import type { Table } from './schema';
import type { OtherRow } from './title-rows';

/** Characters of a row that a finding quotes. */
const longest = 40;

/** What there is to say about rows that are not data: those nobody could tell, titles that may be records, examples, and how many hold a number alone. */
export function rowFindings(others: readonly OtherRow[], at: Place): readonly Finding[] {
  const findings: Finding[] = [];
  let numbered = 0;
  for (const { row, kind, text, isDoubtful } of others) {
    if (kind === 'unread') findings.push({ code: 'row-unread', at: { ...at, row }, params: { text: quoted(text, longest) } });
    if (isDoubtful === true) findings.push({ code: 'row-title-doubtful', at: { ...at, row }, params: { text: quoted(text, longest) } });
    if (kind === 'example') findings.push({ code: 'row-example', at: { ...at, row }, params: { text: quoted(text, longest) } });
    if (kind === 'closing') findings.push({ code: 'row-closing', at: { ...at, row }, params: { text: quoted(text, longest) } });
    if (kind === 'numbered') numbered++;
  }
  if (numbered > 0) findings.push({ code: 'rows-numbered-only', at, params: { count: numbered } });
  return findings;
}

/** Records that are a problem and nothing else, among rows that hold more: perhaps a line below the table. */
export function loneFindings<Field extends string>(
  { records }: Table<Field>,
  { columnOf }: Pick<ParsedTable<Field>, 'columnOf'>,
  rows: readonly TableRow<Field>[],
  at: Place,
): readonly Finding[] {
  const [field] = records?.core ?? [];
  if (field === undefined) return [];
  return loneRows(rows, field).map(({ row, cells }): Finding => {
    const place = { ...at, row, column: columnOf[field] ?? 1 };
    return { code: 'row-lone', at: place, params: { text: quoted(cellText(cells[field]), longest) } };
  });
}
