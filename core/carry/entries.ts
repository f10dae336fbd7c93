import type { IsoDate } from '../calendar/iso-date';
import type { Opinion } from '../opinion/opinion';
import type { RectificationItem } from '../rectification/item';
import { finishedStatuses } from '../rectification/status/counting';
import { statusInEffect } from '../rectification/status/in-effect';
import { readStatus } from '../rectification/status/read-status';
import type { Status } from '../rectification/status/vocabulary';
import { problemsOf } from '../trace/problems';

/** How far something was mended, by what its row says; `unknown` where the row says nothing that can be read. */
export type Mended = 'settled' | 'open' | 'unknown';

/** A problem or an opinion of a year, as the two years are compared. */
export interface CarryEntry {
  readonly kind: 'problem' | 'opinion';
  readonly id: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly unit: string | null;
  /** Word for word. */
  readonly text: string;
  /** What the row says of its state, as it stands; '' where it says nothing. */
  readonly stateText: string;
  readonly mended: Mended;
}

/** What a status says of it: 取消 and 长期坚持 mend nothing. */
function mendedBy(status: Status | null): Mended {
  return status === null ? 'unknown' : finishedStatuses.has(status) ? 'settled' : 'open';
}

/** A problem is mended when all its rows are. */
function together(states: readonly Mended[]): Mended {
  if (states.includes('open')) return 'open';
  return states.length === 0 || states.includes('unknown') ? 'unknown' : 'settled';
}

/** The problems of ledgers as entries; cancelled rows are left out. */
export function problemEntries(items: readonly RectificationItem[], today: IsoDate): readonly CarryEntry[] {
  return problemsOf(items)
    .filter(({ problem }) => problem !== '')
    .map(({ id, file, sheet, row, unit, problem, measures, items: own }): CarryEntry => {
      const measured = new Set([row, ...measures.map((measure) => measure.row)]);
      // a further row that adds a cause alone says nothing of the state
      const states = own
        .map((item) => ({ own: measured.has(item.row), mended: mendedBy(statusInEffect(item, today)) }))
        .filter((one) => one.own || one.mended !== 'unknown');
      const texts = own
        .flatMap(({ texts: { status, closed, progress } }) => [status ?? closed ?? progress ?? ''])
        .filter((text) => text.trim() !== '');
      return {
        kind: 'problem',
        id,
        file,
        sheet,
        row,
        unit,
        text: problem,
        stateText: [...new Set(texts)].join('；'),
        mended: together(states.map(({ mended }) => mended)),
      };
    });
}

/** What the register says of an opinion's handling: 办理状态, else 办理情况, else the reply to its giver. */
function handlingOf({ texts }: Opinion): { readonly text: string; readonly mended: Mended } {
  for (const text of [texts.status, texts.handling, texts.feedback]) {
    if (text === undefined) continue;
    const status = readStatus(text, { question: false });
    if (status !== null) return { text, mended: mendedBy(status) };
  }
  return { text: texts.status ?? texts.handling ?? texts.feedback ?? '', mended: 'unknown' };
}

/** The opinions of registers as entries; sensitive ones are left out. */
export function opinionEntries(opinions: readonly Opinion[]): readonly CarryEntry[] {
  return opinions
    .filter(({ sensitive }) => !sensitive)
    .map((opinion): CarryEntry => {
      const { text, mended } = handlingOf(opinion);
      const { id, file, sheet, row, unit, verbatim } = opinion;
      return { kind: 'opinion', id, file, sheet, row, unit, text: verbatim, stateText: text, mended };
    });
}
