import type { Finding, Place } from '../finding/finding';
import type { OtherRow } from './title-rows';

/** What there is to say about rows that are not data: those nobody could tell, examples, and how many hold a number alone. */
export function rowFindings(others: readonly OtherRow[], at: Place): readonly Finding[] {
  const findings: Finding[] = [];
  let numbered = 0;
  for (const { row, kind, text } of others) {
    if (kind === 'unread') findings.push({ code: 'row-unread', at: { ...at, row }, params: { text: shorten(text) } });
    if (kind === 'example') findings.push({ code: 'row-example', at: { ...at, row }, params: { text: shorten(text) } });
    if (kind === 'numbered') numbered++;
  }
  if (numbered > 0) findings.push({ code: 'rows-numbered-only', at, params: { count: numbered } });
  return findings;
}

/** A quotation fits a line. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= 40 ? line : `${line.slice(0, 40)}…`;
}
