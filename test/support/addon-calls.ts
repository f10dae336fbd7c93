import { type Addon, openAddon } from './addon';
import type { SheetSeed } from './fake-sheets/seed';

/** The spreadsheet of a scenario. */
export type BookSeed = Readonly<Record<string, SheetSeed | readonly (readonly string[])[]>>;

/** Something an office does with the add-on, whose service calls are counted. */
export interface Scenario {
  /** The menu entry's global. */
  readonly handler: string;
  /** What is so before, and which part of the entry is counted. */
  readonly when: { readonly zh: string; readonly en: string };
  /** The spreadsheet, with a ledger of so many rows. */
  readonly sheets: (rows: number) => BookSeed;
  /** Done before, uncounted. */
  readonly before?: (addon: Addon) => void;
  /** What is counted; a click on the entry unless said. */
  readonly act?: (addon: Addon) => void;
}

/** Calls that one run made. */
export interface CallCount {
  /** On each sheet that was read or written. */
  readonly sheets: Readonly<Record<string, number>>;
  /** Sheets that the run put in, and tables it gave new columns: the calls of these come once in a spreadsheet's life. */
  readonly grown: readonly string[];
  /** Of every kind: those on sheets, on the spreadsheet, the store, the lock, and of building rules and charts. */
  readonly total: number;
}

/** Runs a scenario once on the built add-on and counts its calls. */
export function countCalls({ handler, sheets, before, act = (addon) => addon.run(handler) }: Scenario, rows: number): CallCount {
  const addon = openAddon({ sheets: sheets(rows) });
  before?.(addon);
  const standing = new Set(addon.world.sheetNames());
  addon.world.resetCalls();
  act(addon);
  const { total, sheets: counted, membersOfSheets } = addon.world.calls();
  const trouble = addon.world.log.filter((line) => line.startsWith('error'));
  if (trouble.length > 0) throw new Error(`${handler}: ${trouble.join('\n')}`);
  // Looks are written for sheets of results and for new tables and columns; of these the first stand already at a second run.
  const isGrown = (name: string): boolean =>
    !standing.has(name) || (handler === 'buildSheets' && 'Range.setBackgrounds' in (membersOfSheets[name] ?? {}));
  return { sheets: counted, grown: Object.keys(counted).filter(isGrown), total };
}
