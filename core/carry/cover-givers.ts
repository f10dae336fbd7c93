import type { Mask } from '../opinion/givers/mask-givers';
import type { Carried } from './carry';
import type { CarryEntry } from './entries';

/** What keeps a list of two years from telling who spoke. */
export interface CarryGuard {
  /** Takes names of givers out of numbers and places. */
  readonly mask: Mask;
  /** Whether a text may leave the register: nothing in it tells who gave an opinion. */
  readonly mayShow: (text: string) => boolean;
  /** What stands where it may not. */
  readonly withheld: string;
}

function coveredEntry(entry: CarryEntry, { mask, mayShow, withheld }: CarryGuard): CarryEntry {
  const { kind, id, text, stateText } = entry;
  if (kind === 'problem') return entry;
  return { ...entry, id: mask(id), text: mayShow(text) ? text : withheld, stateText: mayShow(stateText) ? stateText : withheld };
}

/**
 * The same list without what may tell who gave an opinion: its number with a name in it, its words, and what the register says of its handling
 * （已向钱小宝同志当面反馈）. Places stay as they are, since links need them; whoever shows them masks them. Problems are the office's own words.
 */
export function coverGivers(carried: readonly Carried[], guard: CarryGuard): readonly Carried[] {
  return carried.map((one) => ({
    ...one,
    last: coveredEntry(one.last, guard),
    matches: one.matches.map((match) => ({ ...match, entry: coveredEntry(match.entry, guard) })),
  }));
}
