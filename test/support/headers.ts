import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHeader } from '../../core/table/header/match';
import type { Table } from '../../core/table/schema';

/** A header of the fixture files and the field it means; null where no header alone can tell, or it is none of the table's. */
export interface HeaderCase {
  readonly text: string;
  readonly field: string | null;
}

const camelCase = (id: string): string => id.replace(/_(\w)/gu, (_, letter: string) => letter.toUpperCase());

/** The rows of `test/fixtures/domain/<file>` that belong to one table. The two characters `\n` stand for a line break. */
export function headerCases(file: 'headers.tsv' | 'headers-more.tsv', table: string): readonly HeaderCase[] {
  const lines = readFileSync(join(__dirname, '../fixtures/domain', file), 'utf8')
    .split('\n')
    .slice(1);
  return lines.flatMap((line) => {
    const [text = '', field = '', of] = line.split('\t');
    return of === table ? [{ text: text.replaceAll('\\n', '\n'), field: field === '' ? null : camelCase(field) }] : [];
  });
}

/** The cases that a table reads otherwise than the file says. */
export function misread(table: Table, cases: readonly HeaderCase[]): readonly (HeaderCase & { readonly read: string | null })[] {
  return cases.map((entry) => ({ ...entry, read: readHeader(table, entry.text) })).filter(({ field, read }) => field !== read);
}
