import type { Finding, FindingCode } from '../finding/finding';
import type { Workbook } from './grid';
import { locateTables } from './locate-tables';
import type { ParsedTable } from './parse-result';
import { tables } from './registry';
import type { Table } from './schema';

const known: readonly Table[] = Object.values(tables);

function size({ columnOf }: ParsedTable): number {
  return Object.keys(columnOf).length;
}

/** What says that a sheet may hold a table of another kind. */
const elsewhere: ReadonlySet<FindingCode> = new Set<FindingCode>(['sheet-other-table', 'sheet-without-table', 'header-too-few']);

/**
 * Every table of any kind in a workbook, in the order of its sheets. Where a header would serve two kinds, the one that claims more of its
 * columns has it, at a tie the one named first in the registry. A workbook without any gets the findings of the first kind, so that
 * `table-missing` says what was seen.
 */
export function locateEveryTable(workbook: Workbook): { readonly tables: readonly ParsedTable[]; readonly findings: readonly Finding[] } {
  const first = known[0] === undefined ? { tables: [], findings: [] } : locateTables(workbook, known[0]);
  const isWhole = first.tables.length > 0 && !first.findings.some(({ code }) => elsewhere.has(code));
  const located = [first, ...(isWhole ? [] : known.slice(1).map((table) => locateTables(workbook, table)))];
  const best = new Map<string, ParsedTable>();
  for (const parsed of located.flatMap(({ tables: found }) => found)) {
    const place = `${parsed.sheet}!${parsed.headerTop}`;
    const rival = best.get(place);
    if (rival === undefined || size(parsed) > size(rival)) best.set(place, parsed);
  }
  if (best.size === 0) return { tables: [], findings: located[0]?.findings ?? [] };
  const order = new Map(workbook.sheets.map(({ sheet }, at) => [sheet, at]));
  const found = [...best.values()].sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.headerTop - b.headerTop);
  const hidden = (located[0]?.findings ?? []).filter(({ code }) => code === 'sheet-hidden');
  return { tables: found, findings: [...hidden, ...found.flatMap(({ findings }) => findings)] };
}
