import type { PlanCell, PlanValue } from '../../../core/table/sheet-plan';
import type { Look } from './styles';

/** A cell of a plan with a style or a link of its own. */
export type DressedCell = Exclude<PlanCell, PlanValue>;

/** Whether the cell is more than a bare value. */
export function isDressed(cell: PlanCell): cell is DressedCell {
  return typeof cell === 'object' && cell !== null && 'value' in cell;
}

/** The value of a cell, dressed or bare. */
export function planValue(cell: PlanCell): PlanValue {
  return isDressed(cell) ? cell.value : cell;
}

/** The look of a cell: its own; else that of a link where it has one; else that of its column or row. */
export function styleOf(cell: PlanCell, inherited: Look): Look {
  if (!isDressed(cell)) return inherited;
  return cell.style ?? (cell.link === undefined ? inherited : 'link');
}
