import type { FindingOf, Place } from '../../finding/finding';
import { cellIn } from '../../finding/place';
import type { Rule } from '../../finding/rule';
import type { zhFindingsRoster } from '../../i18n/zh-cn/findings-roster';
import type { LedDepartment } from '../lead-departments';
import type { Roster, RosterRow } from '../roster';

/** The codes of this area; `name-unusable` is said while reading. */
export type RosterCode = Exclude<keyof typeof zhFindingsRoster, 'name-unusable'>;

/** What checks look at. */
export interface CheckedRoster {
  readonly roster: Roster;
  readonly departments: readonly LedDepartment[];
}

/** A rule with the function that applies it to a roster. */
export interface RosterCheck<Code extends RosterCode = RosterCode> {
  readonly rule: Rule<Code>;
  readonly check: (checked: CheckedRoster) => readonly FindingOf<Code>[];
}

/** The cell of a column in a person's row; the row as a whole where the roster has no such column. */
export function cellOf(row: RosterRow, column: keyof RosterRow['columns']): Place {
  return cellIn(row, row.columns[column]);
}

/** Row numbers as a sentence lists them: the first eight and …. */
export function rowNumbers(rows: readonly RosterRow[]): string {
  const numbers = rows.map(({ row }) => row).sort((a, b) => a - b);
  return `${numbers.slice(0, 8).join('、')}${numbers.length > 8 ? '…' : ''}`;
}
