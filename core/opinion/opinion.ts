import type { OpinionField } from './table';

/** Whom an opinion is about: 党组织 as a whole, 领导班子, or persons. */
export type TargetKind = 'organisation' | 'team' | 'person';

/**
 * How far an opinion is answered. `answered`: its giver got a reply; `taken`: it went into a problem of the ledger or the team's material;
 * `declined`: not adopted, with a reason; `needless`: 不需答复; `open`: none of these.
 */
export type AnswerState = 'answered' | 'taken' | 'declined' | 'needless' | 'open';

/** One opinion of a register, word for word. */
export interface Opinion {
  /** Its own 编号, else `sheet!row`. */
  readonly id: string;
  /** Its own 编号 as it stands; null where the register gives it none. */
  readonly ownId: string | null;
  /** Its 序号 where the register keeps that instead of a 编号, or beside it; links may use it. */
  readonly seq: string | null;
  readonly file: string;
  readonly sheet: string;
  /** The sheet's own row number, and those of the rows that a merged cell joins to it. */
  readonly row: number;
  readonly rows: readonly number[];
  /** What was said, exactly as the cell holds it: never trimmed, never normalised, never cut. */
  readonly verbatim: string;
  /** SHA-256 of `verbatim`. */
  readonly fingerprint: string;
  readonly unit: string | null;
  readonly targets: readonly TargetKind[];
  /** The persons concerned, as they are written; without titles and brackets. */
  readonly persons: readonly string[];
  /** 关联问题 as it stands, row by row. */
  readonly problemLinks: readonly string[];
  readonly answer: AnswerState;
  readonly sensitive: boolean;
  /** Every cell of the first row as text; blank ones are absent. */
  readonly texts: Readonly<Partial<Record<OpinionField, string>>>;
}
