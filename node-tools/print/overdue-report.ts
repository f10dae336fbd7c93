import { countsOf } from '../../core/lists/counts';
import { dueText } from '../../core/rectification/overdue/due-text';
import type { DueKind, ItemState } from '../../core/rectification/overdue/overdue';
import type { Invocation } from '../command';
import { sayUnread, type Walk } from '../intake/walk-ledgers';
import { printJson } from './print-json';
import { printTable } from './print-table';

/** The states that are listed, the gravest first. */
export const listedKinds: readonly DueKind[] = ['overdue', 'pending_due', 'immediate_open', 'due_today', 'due_soon'];

/** An item with where it stands and the cell that says so. */
export interface ListedItem extends ItemState {
  readonly cell: string;
}

function pressure({ state }: ItemState): number {
  if ('daysLate' in state) return state.daysLate;
  return 'daysLeft' in state ? -state.daysLeft : 0;
}

/** By state, then most days late or fewest days left; items that tie keep their order. */
export function byUrgency(a: ListedItem, b: ListedItem): number {
  return listedKinds.indexOf(a.state.kind) - listedKinds.indexOf(b.state.kind) || pressure(b) - pressure(a);
}

function objectOf({ item, state, cell }: ListedItem): object {
  return {
    cell,
    file: item.file,
    sheet: item.sheet,
    row: item.row,
    unit: item.unit,
    state: state.kind,
    daysLate: 'daysLate' in state ? state.daysLate : null,
    daysLeft: 'daysLeft' in state ? state.daysLeft : null,
    due: item.deadline?.due ?? null,
    deadline: item.texts.deadline ?? null,
    respPerson: item.texts.respPerson ?? null,
    problem: item.texts.problem ?? null,
  };
}

function printItems({ io, language, messages }: Invocation, found: readonly ListedItem[]): void {
  const { headings } = messages.overdue;
  printTable(
    io,
    'on a terminal',
    [
      { heading: headings.place, most: 44 },
      { heading: headings.state, most: 36 },
      { heading: headings.due },
      { heading: headings.text, most: 24 },
      { heading: headings.person, most: 16 },
      { heading: headings.problem, most: 36, least: 12 },
    ],
    found.map(({ item, state, cell }) => [
      cell,
      dueText(state, language),
      item.deadline?.due ?? '',
      item.texts.deadline ?? '',
      item.texts.respPerson ?? '',
      item.texts.problem ?? '',
    ]),
  );
}

/** The list and its totals; of files that could not be read nothing is known, and that is said. */
export function printOverdue(call: Invocation, found: readonly ListedItem[], walk: Pick<Walk, 'ledgers' | 'unread'>): void {
  const { io, json, messages, today } = call;
  const counts = countsOf(found.map(({ state }) => state.kind));
  const count = (kind: DueKind): number => counts.get(kind) ?? 0;
  const totals = {
    overdue: count('overdue'),
    pending: count('pending_due'),
    immediate: count('immediate_open'),
    soon: count('due_today') + count('due_soon'),
  };
  if (json) {
    printJson(call, 'overdue', { asOf: today, refused: walk.unread.length, totals, items: found.map(objectOf) });
    return;
  }
  if (walk.ledgers === 0) {
    io.err(messages.run.noneRead());
    return;
  }
  printItems(call, found);
  io.err(found.length === 0 ? messages.overdue.none({ today }) : messages.overdue.totals({ ...totals, today }));
  sayUnread(call, walk);
}
