import type { Finding, Place } from '../finding/finding';
import { quoted } from '../finding/quotation';
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
    if (kind === 'numbered') numbered++;
  }
  if (numbered > 0) findings.push({ code: 'rows-numbered-only', at, params: { count: numbered } });
  return findings;
}
