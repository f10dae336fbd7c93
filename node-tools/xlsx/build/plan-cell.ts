import type { PlanCell, PlanValue } from '../../../core/table/sheet-plan';
import type { Look } from './styles';

/** A cell of a plan with a style or a link of its own. */
type DressedCell = Exclude<PlanCell, PlanValue>;

/** Whether the cell is more than a bare value. */
export function isDressed(cell: PlanCell): cell is DressedCell {
  return typeof cell === 'object' && cell !== null && 'value' in cell;
}

/** The value of a cell, dressed or bare. */
export function planValue(cell: PlanCell): PlanValue {
  return isDressed(cell) ? cell.value : cell;
}

/** The look that a cell has of its own: the one it names, else that of a link where it has one; null where it looks like its column or row. */
export function styleOf({ style, link }: DressedCell): Look | null {
  return style ?? (link === undefined ? null : 'link');
}
