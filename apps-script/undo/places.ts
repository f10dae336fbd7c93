import { rangeName } from '../../core/table/address';
import type { CellRange } from '../../core/table/grid';

/** Ranges for people: `F4、F7至F9`. */
export function placesOf(ranges: readonly CellRange[]): string {
  const names = ranges.slice(0, 3).map((range) => rangeName(range).replace(':', '至'));
  return `${names.join('、')}${ranges.length > 3 ? '等处' : ''}`;
}
