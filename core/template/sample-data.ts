import { cellText } from '../table/cell/text';
import type { PlanValue } from '../table/sheet-plan';
import type { StandingTable } from './completion';
import { sampleRemark } from './sample-rows';
import type { SampleRow } from './templates';

/** Sample rows to write below an empty table's header: per row the values by column, from column `left`; null where the row has nothing. */
export interface SampleBlock {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly PlanValue[])[];
}

/** What of the sample stands in a table. */
export interface SampleFound {
  /** Rows that are sample rows to the letter. */
  readonly rows: readonly number[];
  /** Rows that came from the sample and have been written into since: they are the office's now. */
  readonly changed: readonly number[];
}

/** A value as its reader sees it. */
function textOf(value: PlanValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.day : String(value);
}

/** Whether there is room for the sample: a table of a template that has one, without a row, and nothing below its header. */
export function isEmptyForSample({ template, parsed, grid }: StandingTable): boolean {
  const below = grid.rows.some(({ row, cells }) => row > parsed.headerBottom && cells.some((cell) => cellText(cell).trim() !== ''));
  return template.sample.length > 0 && parsed.rows.length === 0 && !below;
}

/**
 * The sample rows as blocks of neighbouring columns, for a table in any layout: columns it lacks are left out, columns of its own are not in
 * any block.
 */
export function sampleBlocks({ template, parsed }: StandingTable): readonly SampleBlock[] {
  const places = template.fields.flatMap((field) => {
    const at = parsed.columnOf[field];
    return at === undefined ? [] : [{ field, at }];
  });
  places.sort((a, b) => a.at - b.at);
  const runs: { readonly field: string; readonly at: number }[][] = [];
  for (const place of places) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1]?.at === place.at - 1) run.push(place);
    else runs.push([place]);
  }
  return runs.map((run) => ({
    top: parsed.headerBottom + 1,
    left: run[0]?.at ?? 1,
    rows: template.sample.map((row) => run.map(({ field }) => row[field] ?? null)),
  }));
}

/**
 * Finds the sample rows again by what they say, every cell of them: so they are found after sorting, copying or a way through a file, no
 * mark is left in the spreadsheet, and a row that somebody has written into is the office's and not found.
 */
export function findSample({ template: { sample, fields }, parsed }: StandingTable): SampleFound {
  const present = fields.filter((field) => parsed.columnOf[field] !== undefined);
  const keyOf = (text: (field: string) => string): string => JSON.stringify(present.map(text));
  const known = new Set(sample.map((row: SampleRow) => keyOf((field) => textOf(row[field]))));
  const rows: number[] = [];
  const changed: number[] = [];
  for (const { row, cells, others = [] } of parsed.rows) {
    const own = others.some(({ cell }) => cellText(cell) !== '');
    if (!own && known.has(keyOf((field) => cellText(cells[field])))) rows.push(row);
    else if (sample.length > 0 && cellText(cells.remark) === sampleRemark) changed.push(row);
  }
  return { rows, changed };
}
