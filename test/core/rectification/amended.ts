import { renderFinding } from '../../../core/finding/render';
import type { AmendedLedger, Amendment } from '../../../core/rectification/amendment';
import { readItems } from '../../../core/rectification/items/read-items';
import { rectificationTable } from '../../../core/rectification/table';
import { cellName } from '../../../core/table/address';
import type { Grid } from '../../../core/table/grid';
import { locateTables } from '../../../core/table/locate-tables';
import { workbook } from '../../support/sheet';

const day = { today: '2024-07-15', year: 2024 } as const;

/** A drawn ledger as extension and close-out take it, as of 15 July 2024. */
export function amended(grid: Grid): AmendedLedger {
  const [parsed] = locateTables(workbook('县教育局.xlsx', grid), rectificationTable).tables;
  if (parsed === undefined) throw new Error('no ledger was found in the drawing');
  return { parsed, items: readItems(parsed, day).items, merges: grid.merges, ...day };
}

/** The edits as `E4 2024-09-30`, a day in brackets. */
export function edits({ edits: list }: Amendment<unknown>): readonly string[] {
  return list.map(({ row, column, value }) => {
    const shown = typeof value === 'object' && value !== null ? `[${value.day}]` : String(value);
    return `${cellName(row, column)} ${shown}`;
  });
}

/** What was refused, as the office is told. */
export function refusals({ findings }: Amendment<unknown>): readonly string[] {
  return findings.map((finding) => renderFinding(finding, 'zh').replace('县教育局.xlsx!', ''));
}
