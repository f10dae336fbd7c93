import type { IsoDate } from '../../calendar/iso-date';
import type { FindingCode, FindingParams } from '../../finding/finding';

/** What a deadline text can be. The ids are the strings of the data files. */
export type DeadlineKind =
  | 'dated'
  | 'immediate'
  | 'ongoing'
  | 'dated+ongoing'
  | 'immediate+ongoing'
  | 'relative-unresolvable'
  | 'done'
  | 'invalid';

/** A remark on how a deadline was read; it becomes a finding at the cell. */
export type DeadlineNote = {
  [Code in Extract<FindingCode, `deadline-${string}`>]: { readonly code: Code; readonly params: FindingParams<Code> };
}[Extract<FindingCode, `deadline-${string}`>];

/** A deadline as read. */
export interface DeadlineReading {
  /** The text as it stands in the cell. */
  readonly text: string;
  readonly kind: DeadlineKind;
  /** The last day on which the work is still in time; null where the text names none. */
  readonly due: IsoDate | null;
  /** `certain`: the text says it; `assumed`: a year, month or convention was supplied and a note says so; `unknown`: no day. */
  readonly certainty: 'certain' | 'assumed' | 'unknown';
  readonly notes: readonly DeadlineNote[];
  /** Earlier days the text names before the last one（6月底前完成…，9月底前完成…）. */
  readonly milestones: readonly IsoDate[];
  /** A repeating duty（每月25日前）as it is written, or null; `due` is then its next occurrence. */
  readonly recurrence: string | null;
  /** The day a text such as “已于2024年2月完成” says the work was done. */
  readonly finished: IsoDate | null;
}
