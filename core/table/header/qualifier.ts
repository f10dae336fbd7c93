import type { CellKind, Table } from '../schema';
import type { Morpheme } from './morphemes';
import { wordsOf } from './pattern';
import { type HeaderSense, unknownHeader } from './sense';

/** What a bracket or a group title says of the thing below it: that it is the one before a change, after it, its start, its plan, what came of it, or another's watch over it. */
type Qualifier = 'before' | 'earlier' | 'after' | 'start' | 'plan' | 'real' | 'watch';

const told: readonly (readonly [Qualifier, readonly Morpheme[]])[] = [
  ['before', ['original']],
  ['earlier', ['previous', 'lastYear']],
  ['after', ['postponed']],
  ['start', ['start']],
  ['plan', ['plan']],
  ['real', ['real']],
  ['watch', ['supervise']],
];

/** Beside these a qualifier says no more than it does alone: 原时间, 计划安排, 监督单位. */
const silent: readonly Morpheme[] = ['time', 'limit', 'arrange', 'plan', 'duty', 'unit'];

function qualifierOf(text: string): Qualifier | null {
  const words = wordsOf(text)?.words ?? [];
  const found = told.find(
    ([, meanings]) =>
      words.some((word) => meanings.includes(word)) && words.every((word) => meanings.includes(word) || silent.includes(word)),
  );
  return found?.[0] ?? null;
}

/** A day, or an answer that a count hangs on. */
const settled: ReadonlySet<CellKind> = new Set(['date', 'deadline', 'status', 'yes_no', 'count', 'rate']);
const days: ReadonlySet<CellKind> = new Set(['date', 'deadline']);
const named: ReadonlySet<CellKind> = new Set(['names', 'text']);

/**
 * What a header means with its qualifier（完成时限（原）, 责任单位（监督））: what both mean read together; where that is nothing of the
 * table's, unknown, since the column holds something other than its header alone says. Null where the text qualifies nothing.
 */
export function senseOfQualified<Field extends string>(
  table: Table<Field>,
  alone: HeaderSense<Field>,
  qualifier: string,
  read: (qualifier: string) => HeaderSense<Field>,
): HeaderSense<Field> | null {
  if (alone.kind !== 'known' && alone.kind !== 'choice') return null;
  const kind = qualifierOf(qualifier);
  if (kind === null) return null;
  const cell = alone.kind === 'known' ? table.columns[alone.field].cell : 'date';
  // Last year's problems may be all a ledger holds; last year's count is none of this year's.
  if (kind === 'earlier') return settled.has(cell) || alone.kind !== 'known' ? unknownHeader : { ...alone, bare: true };
  if (kind === 'start' && !days.has(cell)) return null;
  if (kind === 'plan' && !days.has(cell) && cell !== 'yes_no') return null;
  if (kind === 'real' && cell !== 'deadline') return null;
  if (kind === 'watch' && !named.has(cell)) return null;
  const together = read(qualifier);
  // 责任人（调整后）is the responsible person.
  if (together.kind === 'unknown' && (kind === 'after' || kind === 'watch')) return null;
  return together;
}
