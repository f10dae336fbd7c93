import type { GidOf } from '../write/plan-lines';
import type { SheetReading } from './read-grid';

/** The ids of sheets that have been read, for links to their cells. Each is asked for once. */
export function gidsOf(readings: readonly SheetReading[]): GidOf {
  const known = new Map<string, number>();
  return (name) => {
    const gid = known.get(name) ?? readings.find(({ grid }) => grid.sheet === name)?.sheet.getSheetId() ?? 0;
    known.set(name, gid);
    return gid;
  };
}
