import type { IsoDate } from '../calendar/iso-date';
import { quoted } from '../finding/quotation';
import type { Language } from '../i18n/local-text';
import { type Messages, messagesIn } from '../i18n/messages';
import type { RectificationItem } from '../rectification/item';
import { dueText } from '../rectification/overdue/due-text';
import type { DueState } from '../rectification/overdue/overdue';
import type { RectificationField } from '../rectification/table';

/** Columns of a ledger's fields, from 1. */
export type ColumnOf = Readonly<Partial<Record<RectificationField, number>>>;

/** Where a line leads, and how to know the row again when it has been moved since. */
export interface TodayPlace {
  readonly sheet: string;
  readonly row: number;
  /** Of the cell to go to, from 1. */
  readonly column: number;
  /** A cell of the row and the text that stood in it; null where the row has none of its own. */
  readonly mark: { readonly column: number; readonly text: string } | null;
}

/** One thing to see to, in the words the page shows. Each text is one line. */
export interface TodayLine {
  readonly place: TodayPlace;
  /** 县教育局 · 张建国. */
  readonly who: string;
  readonly text: string;
  /** 时限：2024年6月底前（2024-06-30）. */
  readonly when: string;
  /** 逾期12天, 今日到期, 还有3天. */
  readonly badge: string;
  /** What else is to be said: the lateness against the deadline before extension. */
  readonly note: string;
}

/** Characters of a problem that a line shows. */
const longest = 60;

/** A problem as a line of the sidebar shows it. */
export const shortText = (text: string): string => quoted(text, longest);

const marks = ['problem', 'measure', 'manifestation', 'goal'] as const satisfies readonly RectificationField[];

function placeOf(item: RectificationItem, columnOf: ColumnOf): TodayPlace {
  const { sheet, row } = item;
  // A merged cell's text stands in the block's first row only, so it tells nothing of this one.
  const field = marks.find((name) => item.texts[name] !== undefined && columnOf[name] !== undefined && !item.inherited.includes(name));
  const text = field === undefined ? undefined : item.texts[field];
  const at = field === undefined ? undefined : columnOf[field];
  const column = columnOf.problem ?? columnOf.measure ?? columnOf.deadline ?? 1;
  return { sheet, row, column, mark: text === undefined || at === undefined ? null : { column: at, text } };
}

/** What a line shows at its end. An item handed in for acceptance shows its day, since the section says the rest. */
export function badgeOf(state: DueState, pending: boolean, language: Language): string {
  const words = messagesIn(language).pages.today;
  switch (state.kind) {
    case 'due_today':
      return words.dueToday;
    case 'due_soon':
    case 'in_time':
      return words.dueIn({ days: state.daysLeft });
    case 'overdue':
      return dueText({ ...state, onOriginal: null }, language);
    case 'pending_due':
      return words.pastDue({ days: state.daysLate });
    case 'immediate_open':
      return pending ? words.noDay : words.stillOpen;
    default:
      return words.noDay;
  }
}

/** A deadline that is written as the whole day it names: 2024-07-10, 2024年7月10日, 2024.7.10. */
const wholeDay = /^(\d{4})[-年./](\d{1,2})[-月./](\d{1,2})日?$/u;

/** The day a deadline names, where its own words do not already say that day. */
function dayToSay(written: string, due: IsoDate | null): IsoDate | '' {
  const [, year = '', month = '', date = ''] = wholeDay.exec(written) ?? [];
  return due === null || due === `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` ? '' : due;
}

/** When an item is due, as it is written, with the day it names where the words are not the day itself. */
function whenText(text: string, day: IsoDate | '', words: Messages['pages']['today']): string {
  if (text === '') return words.noDeadline;
  return day === '' ? words.deadlineOnly({ text }) : words.deadline({ text, day });
}

/** The line of one item. `unit` is the unit the row counts for. */
export function lineOf(
  item: RectificationItem,
  state: DueState,
  { unit, columnOf, pending, language }: { unit: string | null; columnOf: ColumnOf; pending: boolean; language: Language },
): TodayLine {
  const words = messagesIn(language).pages.today;
  const { texts, deadline } = item;
  const owner = shortText(texts.respPerson ?? texts.leadLeader ?? texts.respUnit ?? '');
  const text = shortText(texts.problem ?? texts.measure ?? '');
  const late = 'onOriginal' in state ? state.onOriginal : null;
  const written = shortText(deadline?.text ?? '');
  return {
    place: placeOf(item, columnOf),
    who: `${shortText(unit ?? '') || words.noUnit} · ${owner || words.noOwner}`,
    text: text || words.noProblem,
    when: whenText(written, dayToSay(written, deadline?.due ?? null), words),
    badge: badgeOf(state, pending, language),
    note: late === null ? '' : words.original({ day: late.due, days: late.daysLate }),
  };
}
