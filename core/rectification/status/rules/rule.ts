import type { Status } from '../vocabulary';

/** Whether a normalised status text says something. */
export type Says = (text: string) => boolean;

/** One way in which a status is told. The first rule of the order that says yes gives the status. */
export interface StatusRule {
  /** Its name in tests and in docs/statuses.md. */
  readonly name: string;
  /** What the text means; null where it is known to mean no status. */
  readonly status: Status | null;
  /** Why such words mean that, in one line. */
  readonly because: string;
  /** Texts that this rule reads, and none before it. */
  readonly examples: readonly string[];
  readonly says: Says;
}

/** Whether a text has the words, and none of those that take them back. */
export function has(words: RegExp, unless?: RegExp): Says {
  return unless === undefined ? (text) => words.test(text) : (text) => words.test(text) && !unless.test(text);
}

/**
 * The same answer, asked only of texts that hold one of the signs without which it is always no. A long pattern takes up to two milliseconds
 * to be made ready, a fiftieth of a start; most texts never need it. A word added to the pattern must have one of the signs: its example tells.
 */
export function whereAny(signs: RegExp, says: Says): Says {
  return (text) => signs.test(text) && says(text);
}
