import { serialOfDay } from '../calendar/excel-serial';
import { type PlanValue, plannedValue, type SheetPlan } from '../table/sheet-plan';
import { fingerprint } from './fingerprint';
import type { CellContent } from './packed-cells';

/** What a planned value is once it stands in a cell: a day is its serial number, a text too long for a cell its beginning. */
export function plannedContent(value: PlanValue, longest: number): CellContent {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return value.slice(0, longest);
  if (typeof value === 'number') return value;
  return serialOfDay(value.day, '1900') ?? value.day;
}

/** Lines of cells without the blank ones at the right and the bottom, so that a sheet is compared with a plan whatever its size. */
function trimmed(lines: readonly (readonly CellContent[])[]): readonly (readonly CellContent[])[] {
  const cut = lines.map((line) => {
    let end = line.length;
    while (end > 0 && (line[end - 1] ?? '') === '') end--;
    return line.slice(0, end);
  });
  let last = cut.length;
  while (last > 0 && cut[last - 1]?.length === 0) last--;
  return cut.slice(0, last);
}

/** The fingerprint of everything that stands in a sheet. */
export function contentsPrint(lines: readonly (readonly CellContent[])[]): string {
  return fingerprint(trimmed(lines).flatMap((line) => [...line, false]));
}

/** The fingerprint a sheet has that holds what the plan says and nothing else. Walks the body once. */
export function planPrint(plan: Pick<SheetPlan, 'head' | 'body'>, longest: number): string {
  const lines = [...plan.head.map(({ cells }) => cells), ...plan.body];
  return contentsPrint(lines.map((cells) => cells.map((cell) => plannedContent(plannedValue(cell), longest))));
}
