import { serialOfDay } from '../../calendar/excel-serial';
import type { IsoDate } from '../../calendar/iso-date';
import type { Language } from '../../i18n/local-text';
import { settledStatuses } from '../status/counting';
import { type Status, statusNames } from '../status/vocabulary';
import type { DueSoonPolicy } from './due-soon-policy';

/** Cells of the first data row that a live formula looks at, e.g. `$N4` and `$O4`. */
export interface FormulaCells {
  /** Holds a true date, or text or nothing. */
  readonly due: string;
  /** Holds a status name of the vocabulary, or nothing. */
  readonly status: string;
  /** What the due day is compared with: the day of looking, `TODAY()`, unless a fixed day is given. */
  readonly today?: string;
}

const dayOfLooking = 'TODAY()';

/** Only functions that Excel, WPS, LibreOffice and Google Sheets read alike in a conditional format, and no array constants, which Excel forbids there. */
function unless(cell: string, statuses: Iterable<Status>, language: Language): readonly string[] {
  return [...statuses].map((status) => `${cell}<>"${statusNames[status][language]}"`);
}

/** True where `dueState` would say `overdue`. Blank and unknown statuses settle nothing, there as here. */
export function overdueFormula({ due, status, today = dayOfLooking }: FormulaCells, language: Language): string {
  const others = unless(status, [...settledStatuses, 'pending_acceptance'], language);
  return `AND(ISNUMBER(${due}),${due}<${today},${others.join(',')})`;
}

/** True where `dueState` would say `pending_due`: handed in for acceptance and the day has passed. */
export function pendingDueFormula({ due, status, today = dayOfLooking }: FormulaCells, language: Language): string {
  return `AND(ISNUMBER(${due}),${due}<${today},${status}="${statusNames.pending_acceptance[language]}")`;
}

/** From when on a deadline is near, as a live formula can say it: so many days left, or so much of the time since `start`. */
export type NearDue =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'share'; readonly percent: number; readonly start: IsoDate };

/** From when on a policy calls a deadline near. By share of the time without the day it began, only the deadline day itself is. */
export function nearDueOf({ bands }: DueSoonPolicy, start: IsoDate | null): NearDue {
  let days = 0;
  let percent = 0;
  for (const { test } of bands) {
    if (test.kind === 'days_left') days = Math.max(days, test.atMost);
    else if (test.kind === 'share_left') percent = Math.max(percent, test.percentAtMost);
  }
  return percent > 0 && days === 0 && start !== null ? { kind: 'share', percent, start } : { kind: 'days', days };
}

/** True from where the deadline is near up to that day itself, for what is not settled. */
export function dueSoonFormula({ due, status, today = dayOfLooking }: FormulaCells, near: NearDue, language: Language): string {
  const isNear =
    near.kind === 'days'
      ? `${due}<=${today}+${near.days}`
      : `(${due}-${today})*100<=(${due}-${serialOfDay(near.start, '1900') ?? 0})*${near.percent}`;
  return `AND(ISNUMBER(${due}),${due}>=${today},${isNear},${unless(status, settledStatuses, language).join(',')})`;
}
