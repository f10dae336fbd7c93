import { cellValue } from './cell-values';
import type { LedgerSheet } from './ledger-spec';
import type { SampleLine, SampleRow } from './sample-rows';

/** A line with the sheet row it lands on. */
interface PlacedLine {
  readonly row: number;
  readonly line: SampleLine;
}

/** Header rows of a sheet, from 1. */
export function headerRows(sheet: LedgerSheet): { readonly top: number; readonly bottom: number } {
  const levels = Math.max(...sheet.columns.map(({ head }) => head.length));
  return { top: sheet.above.length + 1, bottom: sheet.above.length + levels };
}

/** The lines under the header with their row numbers. */
export function placedLines(sheet: LedgerSheet): readonly PlacedLine[] {
  const first = headerRows(sheet).bottom + 1;
  return sheet.lines.map((line, index) => ({ row: first + index, line }));
}

/** A data row with merges and 同上 resolved. `number` counts data rows from 1 through the sheet. */
export interface ResolvedRow {
  readonly row: number;
  readonly number: number;
  readonly line: SampleRow;
  /** Texts as shown, by field; for merged and 同上 cells that of the row above. */
  readonly texts: Readonly<Record<string, string>>;
  readonly inherited: readonly string[];
}

const ditto: ReadonlySet<string> = new Set(['^', '同上', '〃']);

/** The data rows, each with the texts that truly hold in it. */
export function resolvedRows(sheet: LedgerSheet): readonly ResolvedRow[] {
  let above: Readonly<Record<string, string>> = {};
  let number = 0;
  const resolved: ResolvedRow[] = [];
  for (const { row, line } of placedLines(sheet)) {
    if (line.kind !== 'data') continue;
    number += 1;
    const inherited = Object.keys(line.cells).filter((key) => ditto.has(line.cells[key] ?? ''));
    const texts: Record<string, string> = {};
    for (const [key, drawn] of Object.entries(line.cells)) {
      const text = ditto.has(drawn) ? above[key] : cellValue(drawn).shown;
      if (text !== undefined) texts[key] = text;
    }
    if (sheet.columns.some(({ key }) => key === 'seq') && texts.seq === undefined) texts.seq = String(number);
    resolved.push({ row, number, line, texts, inherited });
    above = texts;
  }
  return resolved;
}
