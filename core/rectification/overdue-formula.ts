import type { Language } from '../i18n/local-text';
import { settledStatuses } from './settled';
import { type Status, statusNames } from './status-vocabulary';

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

/** True from `days` days before the due day up to that day itself, for what is not settled. */
export function dueSoonFormula({ due, status, today = dayOfLooking }: FormulaCells, days: number, language: Language): string {
  return `AND(ISNUMBER(${due}),${due}>=${today},${due}<=${today}+${days},${unless(status, settledStatuses, language).join(',')})`;
}
