import type { IsoDate } from '../../calendar/iso-date';
import type { Language } from '../../i18n/local-text';
import { messagesIn } from '../../i18n/messages';
import { cellName } from '../../table/address';
import { shownRows } from '../../table/cell/shown-cell';
import type { Grid } from '../../table/grid';
import type { ParsedTable } from '../../table/parse-result';
import type { Tint } from '../../table/sheet-plan';
import type { RectificationItem } from '../item';
import type { RectificationField } from '../table';
import { dueText } from './due-text';
import { type DueKind, type DueOptions, dueState, type ItemState } from './overdue';

/** What marking a ledger adds to its sheet: cells to tint, notes at cells, one text beside each row concerned. */
export interface OverdueMarks {
  readonly sheet: string;
  /** The column of the deadlines, which is tinted; from 1. */
  readonly deadlineColumn: number;
  readonly tints: readonly { readonly tint: Tint; readonly cells: readonly string[] }[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly texts: readonly { readonly row: number; readonly text: string }[];
  readonly overdue: number;
}

/** States that are shown, and how. What is settled, in time or without a date is left alone. */
const tintOf: Readonly<Partial<Record<DueKind, Tint>>> = {
  overdue: 'overdue',
  pending_due: 'warning',
  due_today: 'dueSoon',
  due_soon: 'dueSoon',
  immediate_open: 'warning',
};

/** Up to so many rows, the text column gets a cell in every row, so that its frame is whole; beyond, only where there is something to say. */
const framedRows = 5000;

function noteFor({ item, state }: ItemState, today: IsoDate, language: Language): string {
  const { comment } = messagesIn(language).overdue;
  return comment({ state: dueText(state, language), today, text: item.deadline?.text ?? '', due: item.deadline?.due ?? '' });
}

/**
 * The marks of one ledger as of `today`: overdue, past due but awaiting acceptance, due today or soon, and open 立行立改 items. At most
 * `mostNotes` notes are planned, those of overdue rows in row order; the text beside the row says the same and has no limit.
 */
export function overdueMarks(
  { sheet, columnOf }: ParsedTable<RectificationField>,
  grid: Grid,
  items: readonly RectificationItem[],
  options: DueOptions & { readonly today: IsoDate; readonly language: Language; readonly mostNotes: number },
): OverdueMarks {
  const { today, language, mostNotes } = options;
  const column = columnOf.deadline ?? columnOf.problem ?? 1;
  const cells = new Map<Tint, Set<string>>();
  const notes: { row: number; column: number; text: string }[] = [];
  const texts: { row: number; text: string }[] = [];
  const shown = shownRows(grid.merges, column);
  let overdue = 0;
  for (const item of items) {
    const state = dueState(item, today, options);
    const tint = tintOf[state.kind];
    if (tint === undefined) {
      if (items.length <= framedRows) texts.push({ row: item.row, text: '' });
      continue;
    }
    const row = shown.get(item.row) ?? item.row;
    cells.set(tint, (cells.get(tint) ?? new Set()).add(cellName(row, column)));
    texts.push({ row: item.row, text: dueText(state, language) });
    if (state.kind !== 'overdue') continue;
    overdue += 1;
    if (notes.length < mostNotes) notes.push({ row, column, text: noteFor({ item, state }, today, language) });
  }
  return { sheet, deadlineColumn: column, tints: [...cells].map(([tint, names]) => ({ tint, cells: [...names] })), notes, texts, overdue };
}
