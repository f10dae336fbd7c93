import { sha256OfText } from '../digest/sha256';

/** What a log keeps: signatures, overrides, extensions. */
export type LogKind = 'sign-off' | 'override' | 'extension';

/** What was done, before it is chained. */
export interface LogFact {
  /** The day it was done, as the table says; '' where it says none. */
  readonly at: string;
  readonly who: string;
  readonly what: LogKind;
  /** Unit, gate or stage, and what was said. */
  readonly ref: string;
}

/** An entry of the log. `hash` is SHA-256 over all the rest, `prev` the hash of the entry before, so that no entry can be changed alone. */
export interface LogEntry extends LogFact {
  readonly n: number;
  readonly prev: string;
  readonly hash: string;
}

/** Stands before the first entry. */
export const logStart = '0'.repeat(64);

/** The hash of an entry: over its fields as JSON, in this order. */
export function hashOf({ n, at, who, what, ref, prev }: Omit<LogEntry, 'hash'>): string {
  return sha256OfText(JSON.stringify([n, at, who, what, ref, prev]));
}

/** An entry as its line: one JSON object, the keys in this order. */
export function lineOf({ n, at, who, what, ref, prev, hash }: LogEntry): string {
  return JSON.stringify({ n, at, who, what, ref, prev, hash });
}

/** Whether both say the same was done. */
export function isSameFact(a: LogFact, b: LogFact): boolean {
  return a.at === b.at && a.who === b.who && a.what === b.what && a.ref === b.ref;
}
