import type { ChartPlan } from '../../core/summary/chart-plan';
import type { SheetPlan } from '../../core/table/sheet-plan';
import { fits, loadTexts, saveTexts } from '../run/document-store';
import { sliceKey } from '../run/slice-state';
import type { MarkLayout } from '../write/marks/mark-layout';
import type { Journal } from './step';

/** Keys of the document's store. */
const journalKey = 'taizhang:undo';
const marksKey = 'taizhang:marks';
const planPrefix = 'taizhang:plan:';
const planKey = (sheet: string): string => `${planPrefix}${sheet}`;
const chartsKey = (sheet: string): string => `taizhang:charts:${sheet}`;

/** Bytes: together well below the 500 KB of a document's store. */
const mostOfJournal = 240_000;
const mostOfPlan = 40_000;
const mostOfPlans = 130_000;

function parsed<Value>(text: string | null): Value | null {
  return text === null ? null : (JSON.parse(text) as Value); // written by this file, as this type
}

/** What the last writing entry did; null where there is nothing to undo. */
export function loadJournal(): Journal | null {
  return parsed<Journal>(loadTexts([journalKey])[journalKey]);
}

/**
 * Keeps what an entry is about to do; what is too long is remembered by its name alone. Null forgets. Work that another entry has left
 * unfinished is given up with it, unless this one `continues` it.
 */
export function saveJournal(journal: Journal | null, continues = false): void {
  const text = journal === null ? null : JSON.stringify(journal);
  const short = text === null || journal === null || fits(text, mostOfJournal);
  const unfinished = continues ? {} : { [sliceKey]: null };
  saveTexts({
    ...unfinished,
    [journalKey]: short ? text : JSON.stringify({ label: journal.label, steps: [], tooLarge: true } satisfies Journal),
  });
}

/** Where the colours of each marked sheet stand, by the sheet's name. */
export function loadMarks(): Readonly<Record<string, MarkLayout>> {
  return parsed<Readonly<Record<string, MarkLayout>>>(loadTexts([marksKey])[marksKey]) ?? {};
}

/** Remembers where the colours of a sheet stand; null forgets. */
export function saveMarks(sheet: string, layout: MarkLayout | null): void {
  const others = Object.entries(loadMarks()).filter(([name]) => name !== sheet);
  const marks = layout === null ? others : [...others, [sheet, layout] as const];
  saveTexts({ [marksKey]: marks.length === 0 ? null : JSON.stringify(Object.fromEntries(marks)) });
}

/** The plan a sheet of results was last made by; null where it was too long to keep. */
export function loadPlan(sheet: string): SheetPlan | null {
  const key = planKey(sheet);
  return parsed<SheetPlan>(loadTexts([key])[key] ?? null);
}

/** The charts last drawn on a sheet of results. */
export function loadCharts(sheet: string): readonly ChartPlan[] | null {
  const key = chartsKey(sheet);
  return parsed<readonly ChartPlan[]>(loadTexts([key])[key] ?? null);
}

/** Remembers the charts of a sheet of results; null forgets. */
export function saveCharts(sheet: string, charts: readonly ChartPlan[] | null): void {
  saveTexts({ [chartsKey(sheet)]: charts === null ? null : JSON.stringify(charts) });
}

/** Remembers the plan a sheet of results was made by, unless it is too long or there is no room beside those of other sheets. */
export function savePlan(sheet: string, plan: SheetPlan | null): void {
  const text = plan === null ? null : JSON.stringify(plan);
  const short = text !== null && fits(text, mostOfPlan) ? text : null;
  saveTexts({ [planKey(sheet)]: short }, { prefix: planPrefix, most: mostOfPlans });
}
