import { rowRules } from '../../core/table/row/rules/registry';
import { secondLooks } from '../../core/table/row/second-looks';
import type { RowKind } from '../../core/table/row-kind';
import { markdownTable, page } from './markdown';

/** What each kind means for whoever counts items. */
const meaning: Readonly<Record<RowKind | 'data', string>> = {
  data: 'an item',
  section: 'a title inside the table: the items below stand under it',
  total: 'a total',
  footer: 'a note or a signature',
  repeated_header: 'the header over again',
  column_numbers: 'signs that number the columns',
  example: 'a filling example, pointed out',
  closing: 'a line about the items above, pointed out',
  numbered: 'nothing filled in',
  details: 'more of the item above',
  title: 'the title of the next table',
  unread: 'asked about',
};

const drawn = (example: string): string =>
  example
    .split('\n')
    .map((line) => `\`${line.trim()}\``)
    .join('\n');

/** docs/rows.md: how rows below a header are told, in the order of the rules. */
export function rowsPage(): string {
  const line = ({
    name,
    kind,
    because,
    example,
  }: {
    readonly name: string;
    readonly kind: RowKind | 'data';
    readonly because: string;
    readonly example: string;
  }) => [name, meaning[kind], because, drawn(example)] as const;
  return page(
    'What a row below the header is',
    'The first rule that applies decides. Examples stand under 序号 | 存在问题 | 整改措施 | 责任人 | 完成时限; `<` is merged with the cell left of it, `^` with the one above, `@` a date. Told is the row behind the arrow, where there is none the last.',
    'A row that begins like a total, a note or a title and is filled in like an item, or a title that the next row counts on with, is pointed out besides.',
    markdownTable(
      ['', 'rule', 'is', 'because', 'example'],
      rowRules.map((rule, at) => [String(at + 1), ...line(rule)]),
    ),
    '## What the row below shows an item to be',
    markdownTable(['rule', 'is', 'because', 'example'], secondLooks.map(line)),
  );
}
