import type { IsoDate } from '../calendar/iso-date';
import type { Language } from '../i18n/local-text';
import { messagesIn } from '../i18n/messages';
import { countsOf } from '../lists/counts';
import type { DueSoonPolicy } from '../rectification/overdue/due-soon-policy';
import { type DueState, dueState } from '../rectification/overdue/overdue';
import { statusInEffect } from '../rectification/status/in-effect';
import type { UnitItem } from '../summary/dimensions';
import type { Tint } from '../table/sheet-plan';
import { type ColumnOf, lineOf, type TodayLine } from './today-line';

/** How many of something a sheet holds. */
export interface SheetCount {
  readonly sheet: string;
  readonly count: number;
}

/** A group of the view. A further kind of work is a further section, and the page shows it as it shows these. */
export interface TodaySection {
  readonly id: string;
  readonly title: string;
  readonly tint: Tint;
  /** `ledger`: its lines are rows of ledgers and go by the ledger that is chosen; `book`: they are of the spreadsheet as a whole. */
  readonly scope: 'ledger' | 'book';
  /** How many of how many are behind one, where that is what the section tells; else its count does. */
  readonly share?: { readonly done: number; readonly all: number };
  /** All there are of each sheet, also those beyond the lines that are sent. */
  readonly counts: readonly SheetCount[];
  readonly lines: readonly TodayLine[];
}

/** What is to be seen to today; plain data for a page. */
export interface TodayView {
  readonly asOf: IsoDate;
  /** The sheets with ledgers, and the items of each. */
  readonly ledgers: readonly SheetCount[];
  /** Sections that hold something. */
  readonly sections: readonly TodaySection[];
  /** Open items without a day that could be read, by sheet: nobody can be chased by them. */
  readonly undated: readonly SheetCount[];
}

/** A ledger as the view needs it. */
export interface TodayLedger {
  readonly sheet: string;
  readonly columnOf: ColumnOf;
  readonly rows: readonly UnitItem[];
}

export interface TodayOptions {
  readonly today: IsoDate;
  readonly policy: DueSoonPolicy;
  /** Units in official order. */
  readonly units: readonly string[];
  readonly language: Language;
  /** So many lines of each section at most; the counts are true all the same. */
  readonly mostLines: number;
}

type SectionId = 'overdue' | 'dueSoon' | 'pending' | 'immediate';

const tints: Readonly<Record<SectionId, Tint>> = { overdue: 'overdue', dueSoon: 'dueSoon', pending: 'warning', immediate: 'warning' };

interface Entry {
  readonly row: UnitItem;
  readonly columnOf: ColumnOf;
  readonly state: DueState;
  /** Days left, negative once late; null where there is no day. */
  readonly daysLeft: number | null;
}

function daysLeftOf(state: DueState): number | null {
  if ('daysLate' in state) return -state.daysLate;
  if (state.kind === 'due_today') return 0;
  return 'daysLeft' in state ? state.daysLeft : null;
}

function sectionOf(state: DueState, pending: boolean): SectionId | null {
  if (pending) return 'pending';
  switch (state.kind) {
    case 'overdue':
      return 'overdue';
    case 'due_today':
    case 'due_soon':
      return 'dueSoon';
    case 'immediate_open':
      return 'immediate';
    default:
      return null;
  }
}

/** A view with further sections below those of the ledgers. */
export function withSections(view: TodayView, more: readonly TodaySection[]): TodayView {
  return { ...view, sections: [...view.sections, ...more] };
}

/** Sheets with how often each is named, in the order of their first naming. */
export function counted(sheets: readonly string[]): readonly SheetCount[] {
  return [...countsOf(sheets)].map(([sheet, count]) => ({ sheet, count }));
}

/**
 * What is overdue, due soon, handed in for acceptance, and open though it was to be done at once.
 *
 * Order:  most days late first (fewest left, then those without a day), then units in official order, then the ledgers' own order. Nobody
 *         is put in order by name or by how many items he has (R086).
 * Skips:  settled, ongoing and not yet near items; those without a readable day are counted in `undated`.
 * Source: “定期督查调度，确保问题整改到位”
 */
export function todayView(ledgers: readonly TodayLedger[], { today, policy, units, language, mostLines }: TodayOptions): TodayView {
  const { sections: titles } = messagesIn(language).pages.today;
  const groups: Readonly<Record<SectionId, Entry[]>> = { overdue: [], dueSoon: [], pending: [], immediate: [] };
  const undated: string[] = [];
  const sizes = new Map<string, number>();
  for (const { sheet, columnOf, rows } of ledgers) {
    sizes.set(sheet, (sizes.get(sheet) ?? 0) + rows.length);
    for (const row of rows) {
      const state = dueState(row.item, today, { policy });
      const pending = statusInEffect(row.item, today) === 'pending_acceptance';
      const id = sectionOf(state, pending);
      if (id !== null) groups[id].push({ row, columnOf, state, daysLeft: daysLeftOf(state) });
      else if (state.kind === 'undated') undated.push(sheet);
    }
  }
  const placeOf = new Map(units.map((unit, at) => [unit, at]));
  const unitOrder = ({ row }: Entry): number => (row.unit === null ? units.length + 1 : (placeOf.get(row.unit) ?? units.length));
  const last = Number.MAX_SAFE_INTEGER;
  // The sort is stable: entries of one day and one unit stay in the order of the ledgers.
  const ordered = (entries: readonly Entry[]): readonly Entry[] =>
    [...entries].sort((a, b) => (a.daysLeft ?? last) - (b.daysLeft ?? last) || unitOrder(a) - unitOrder(b));
  const section = (id: SectionId): TodaySection => ({
    id,
    title: titles[id],
    tint: tints[id],
    scope: 'ledger',
    counts: counted(groups[id].map(({ row }) => row.item.sheet)),
    lines: ordered(groups[id])
      .slice(0, mostLines)
      .map(({ row, columnOf, state }) => lineOf(row.item, state, { unit: row.unit, columnOf, pending: id === 'pending', language })),
  });
  const ids: readonly SectionId[] = ['overdue', 'dueSoon', 'pending', 'immediate'];
  return {
    asOf: today,
    ledgers: [...sizes].map(([sheet, count]) => ({ sheet, count })),
    sections: ids.filter((id) => groups[id].length > 0).map(section),
    undated: counted(undated),
  };
}
