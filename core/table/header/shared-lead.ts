import type { ParsedTable } from '../parse-result';

/**
 * The right one of two tables that stand side by side under one header, with the columns that both share: 单位 | 第一轮：满意、不满意 |
 * 第二轮：满意、不满意. Where the right one has no column for a required field that stands before the first one they both have, its rows take
 * that part of their row from the left one, at the left one's cells; where it names its rows itself, it comes back as it is.
 */
export function withSharedLead<Field extends string>(left: ParsedTable<Field>, right: ParsedTable<Field>): ParsedTable<Field> {
  const fields = Object.entries(left.columnOf) as [Field, number][]; // entries of a record of fields
  const firstOfBoth = Math.min(...fields.filter(([field]) => right.columnOf[field] !== undefined).map(([, column]) => column));
  const lead = fields.filter(([, column]) => column < firstOfBoth);
  const names = new Set(lead.filter(([field]) => left.table.columns[field].required).map(([field]) => left.table.columns[field].zh));
  if (names.size === 0) return right;
  const rowsOfLeft = new Map(left.rows.map((row) => [row.row, row]));
  const leadFields = lead.map(([field]) => field);
  return {
    ...right,
    columnOf: { ...Object.fromEntries(lead), ...right.columnOf },
    headerOf: { ...Object.fromEntries(leadFields.map((field) => [field, left.headerOf[field]])), ...right.headerOf },
    rows: right.rows.map((row) => {
      const beside = rowsOfLeft.get(row.row);
      if (beside === undefined) return row;
      const shared = leadFields.filter((field) => beside.cells[field] !== undefined && row.cells[field] === undefined);
      return {
        ...row,
        cells: { ...row.cells, ...Object.fromEntries(shared.map((field) => [field, beside.cells[field]])) },
        inherited: [...beside.inherited.filter((field) => shared.includes(field)), ...row.inherited],
        section: row.section ?? beside.section,
      };
    }),
    findings: right.findings.filter(({ code, params }) => code !== 'column-missing' || !names.has(params.column.zh)),
  };
}
