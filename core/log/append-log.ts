import { hashOf, isSameFact, type LogEntry, type LogFact, lineOf } from './entry';
import type { LogReading } from './verify-log';

/** The lines to add to an intact log: facts that it does not hold yet, chained on its end in the order given. Running twice adds nothing. */
export function linesToAppend({ entries, last }: LogReading, facts: readonly LogFact[]): readonly string[] {
  const lines: string[] = [];
  const known: LogFact[] = [...entries];
  let prev = last;
  let n = entries.length;
  for (const fact of facts) {
    if (known.some((one) => isSameFact(one, fact))) continue;
    known.push(fact);
    n++;
    const { at, who, what, ref } = fact;
    const open = { n, at, who, what, ref, prev };
    const entry: LogEntry = { ...open, hash: hashOf(open) };
    lines.push(lineOf(entry));
    prev = entry.hash;
  }
  return lines;
}
