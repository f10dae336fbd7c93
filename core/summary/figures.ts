import type { LocalText } from '../i18n/local-text';
import type { DueState } from '../rectification/overdue/overdue';
import { finishedStatuses } from '../rectification/status/counting';
import type { Status } from '../rectification/status/vocabulary';
import { InvariantError } from './invariant-error';

/** A figure counted from rows, with the words that say how. */
interface FigureDefinition {
  readonly name: LocalText;
  readonly formula: LocalText;
}

/** Every figure of a summary. The first eight after `all` are its parts: each item is in exactly one of them. */
export const figureDefinitions = {
  all: { name: { zh: '事项数', en: 'Items' }, formula: { zh: '全部事项，一行一项', en: 'all items, one a row' } },
  finished: {
    name: { zh: '完成整改', en: 'Done' },
    formula: { zh: '状态为已完成、已完成并长期坚持、已销号', en: 'status done, done and kept up, or closed out' },
  },
  basicallyDone: {
    name: { zh: '基本完成', en: 'Basically done' },
    formula: { zh: '状态为基本完成，不计入完成整改', en: 'status basically done; not counted as done' },
  },
  phaseResult: {
    name: { zh: '阶段性成效', en: 'Interim results' },
    formula: { zh: '状态为取得阶段性成效，不计入完成整改', en: 'status interim results; not counted as done' },
  },
  ongoing: {
    name: { zh: '长期坚持', en: 'Ongoing' },
    formula: { zh: '状态为长期坚持，不计入完成整改', en: 'status ongoing; not counted as done' },
  },
  pending: {
    name: { zh: '待验收', en: 'Awaiting acceptance' },
    formula: { zh: '状态为申请销号、待验收', en: 'status awaiting acceptance' },
  },
  open: {
    name: { zh: '正在整改', en: 'Open' },
    formula: {
      zh: '状态为整改中、未开始、退回整改、延期、自填逾期',
      en: 'status in progress, not started, sent back, extended, or overdue as written',
    },
  },
  cancelled: { name: { zh: '取消', en: 'Cancelled' }, formula: { zh: '状态为取消', en: 'status cancelled' } },
  unknown: { name: { zh: '状态不明', en: 'No status' }, formula: { zh: '状态没有填，或读不出', en: 'status blank or unreadable' } },
  closed: {
    name: { zh: '其中已销号', en: 'Of which closed out' },
    formula: { zh: '状态为已销号（已含在完成整改内）', en: 'status closed out (within done)' },
  },
  overdue: {
    name: { zh: '逾期', en: 'Overdue' },
    formula: {
      zh: '到期日早于核对日，且状态不是已完成、已完成并长期坚持、已销号、取消、长期坚持、申请销号',
      en: 'due before the day of the check, and not done, closed out, cancelled, ongoing or awaiting acceptance',
    },
  },
  pendingDue: {
    name: { zh: '待验收（已到期）', en: 'Awaiting acceptance, due' },
    formula: {
      zh: '到期日早于核对日，状态为申请销号，不算逾期',
      en: 'due before the day of the check and awaiting acceptance; not counted as overdue',
    },
  },
  dueSoon: {
    name: { zh: '临期', en: 'Due soon' },
    formula: {
      zh: '未完成，核对日当天到期或在提醒天数内到期',
      en: 'not settled, due on the day of the check or within the days of warning',
    },
  },
  immediateOpen: {
    name: { zh: '立行立改未完成', en: 'Immediate, open' },
    formula: {
      zh: '时限为立行立改，或时限空着而类型为立行立改，尚未完成',
      en: 'not settled, to be mended at once by the deadline, or by the type where the deadline is blank',
    },
  },
  undated: {
    name: { zh: '未明确时限', en: 'No deadline' },
    formula: { zh: '未完成，时限没有填或读不出日期', en: 'not settled, deadline blank or without a day' },
  },
} as const satisfies Record<string, FigureDefinition>;

export type FigureId = keyof typeof figureDefinitions;

/** The figures of a group of items. */
export type Figures = Readonly<Record<FigureId, number>>;

/** The ids in the order they are shown. */
export const figureIds = Object.keys(figureDefinitions) as FigureId[]; // the keys of the object above

const parts: readonly FigureId[] = ['finished', 'basicallyDone', 'phaseResult', 'ongoing', 'pending', 'open', 'cancelled', 'unknown'];

/** One item, as it is counted: in one part, and where its deadline gives cause, in one figure of that. */
export interface CountedItem {
  readonly status: Status | null;
  readonly part: FigureId;
  readonly more: FigureId | null;
}

function partOf(status: Status | null): FigureId {
  if (status === null) return 'unknown';
  if (finishedStatuses.has(status)) return 'finished';
  switch (status) {
    case 'basically_done':
      return 'basicallyDone';
    case 'phase_result':
      return 'phaseResult';
    case 'pending_acceptance':
      return 'pending';
    case 'ongoing':
    case 'cancelled':
      return status;
    default:
      return 'open';
  }
}

const dueFigure: Readonly<Partial<Record<DueState['kind'], FigureId>>> = {
  overdue: 'overdue',
  pending_due: 'pendingDue',
  due_today: 'dueSoon',
  due_soon: 'dueSoon',
  immediate_open: 'immediateOpen',
  undated: 'undated',
};

/** Figures of nothing. */
export function noFigures(): Record<FigureId, number> {
  return {
    all: 0,
    finished: 0,
    basicallyDone: 0,
    phaseResult: 0,
    ongoing: 0,
    pending: 0,
    open: 0,
    cancelled: 0,
    unknown: 0,
    closed: 0,
    overdue: 0,
    pendingDue: 0,
    dueSoon: 0,
    immediateOpen: 0,
    undated: 0,
  };
}

/** What an item of this status and deadline counts as. */
export function countedAs(status: Status | null, due: DueState['kind']): CountedItem {
  return { status, part: partOf(status), more: dueFigure[due] ?? null };
}

/** Counts one item into figures under way. */
export function countInto(figures: Record<FigureId, number>, { status, part, more }: CountedItem): void {
  figures.all += 1;
  figures[part] += 1;
  if (status === 'closed') figures.closed += 1;
  if (more !== null) figures[more] += 1;
}

/** Throws `InvariantError` unless the status parts of the figures add up to all. */
export function assertWhole(figures: Figures, where: string): void {
  const sum = parts.reduce((total, id) => total + figures[id], 0);
  if (sum !== figures.all) throw new InvariantError(`${where}: the parts add up to ${sum}, not ${figures.all}`);
}

/** Throws `InvariantError` unless every figure of the groups adds up to that of the total. */
export function assertAddsUp(groups: readonly Figures[], total: Figures, where: string): void {
  for (const id of figureIds) {
    const sum = groups.reduce((count, figures) => count + figures[id], 0);
    if (sum !== total[id]) throw new InvariantError(`${where}.${id}: the groups add up to ${sum}, not ${total[id]}`);
  }
}
