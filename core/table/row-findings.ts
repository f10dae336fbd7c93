import type { Finding, Place } from '../finding/finding';
import { quoted } from '../finding/quotation';
import { doubtfulRows } from './closing-lines';
import type { ParsedTable, TableRow } from './parse-result';
import type { Table } from './schema';
import type { OtherRow } from './title-rows';

/** Characters of a row that a finding quotes. */
const longest = 40;

/** What there is to say about rows that are not data: those nobody could tell, titles and others that may be records, examples, and how many hold a number alone. */
export function rowFindings(others: readonly OtherRow[], at: Place): readonly Finding[] {
  const findings: Finding[] = [];
  let numbered = 0;
  for (const { row, kind, text, isDoubtful, isFilled } of others) {
    if (kind === 'unread') findings.push({ code: 'row-unread', at: { ...at, row }, params: { text: quoted(text, longest) } });
    if (isFilled === true) findings.push({ code: 'row-passed-over', at: { ...at, row }, params: { text: quoted(text, longest) } });
    if (isDoubtful === true) findings.push({ code: 'row-title-doubtful', at: { ...at, row }, params: { text: quoted(text, longest) } });
    if (kind === 'example') findings.push({ code: 'row-example', at: { ...at, row }, params: { text: quoted(text, longest) } });
    if (kind === 'closing') findings.push({ code: 'row-closing', at: { ...at, row }, params: { text: quoted(text, longest) } });
    if (kind === 'numbered') numbered++;
  }
  if (numbered > 0) findings.push({ code: 'rows-numbered-only', at, params: { count: numbered } });
  return findings;
}

/** Records that may be a line below the table. */
export function doubtfulFindings<Field extends string>(
  { records }: Table<Field>,
  { columnOf }: Pick<ParsedTable<Field>, 'columnOf'>,
  rows: readonly TableRow<Field>[],
  at: Place,
): readonly Finding[] {
  const [field] = records?.core ?? [];
  if (field === undefined) return [];
  return doubtfulRows(rows, field).map(({ row, text, alone }): Finding => {
    const params = { text: quoted(text, longest), alone };
    return { code: 'row-lone', at: { ...at, row, column: columnOf[field] ?? 1 }, params };
  });
}
