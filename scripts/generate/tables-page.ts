import { tables } from '../../core/table/registry';
import type { Column, Table } from '../../core/table/schema';
import { markdownTable, page } from './markdown';

function columnRow(field: string, column: Column): string[] {
  const needed = column.required === true ? '必填' : column.optional === true ? '可有' : '';
  return [column.zh, column.en, field, needed, (column.choices ?? []).join('、'), (column.aliases ?? []).join('、'), column.note?.zh ?? ''];
}

function section(table: Table): string {
  const rows = Object.entries(table.columns).map(([field, column]) => columnRow(field, column));
  return [
    `## ${table.zh} · ${table.en} (\`${table.id}\`)`,
    markdownTable(['列', 'column', 'field', '', '选项', '也认', '怎么填'], rows),
  ].join('\n\n');
}

/** docs/tables.md: every table and its columns, from the schemas. */
export function tablesPage(): string {
  return page(
    '表格一览 · Tables',
    '每张表的列、选项和也能认出的表头写法。括号里的提示、空格、换行、冒号不影响识别。\n\nEvery table with its columns, choices and the other headers it is known by.',
    ...Object.values(tables).map(section),
  );
}
