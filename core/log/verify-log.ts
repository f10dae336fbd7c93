import { hashOf, type LogEntry, type LogKind, logStart } from './entry';

/** Why a log breaks: a line that is no entry, numbers that do not follow, an entry that does not follow on the one before, changed content, a cut end. */
export type LogFault = 'unreadable' | 'number' | 'previous' | 'content' | 'cut';

/** What a log holds, and where it stops to hold together. */
export interface LogReading {
  /** The entries up to the break. */
  readonly entries: readonly LogEntry[];
  /** The first entry that is wrong, by its number in order and its line in the file; null for a log that is intact. */
  readonly broken: { readonly n: number; readonly line: number; readonly why: LogFault } | null;
  /** Hash of the last entry before the break; of an empty log the start. */
  readonly last: string;
}

const kinds: readonly LogKind[] = ['sign-off', 'override', 'extension'];
const keys = ['n', 'at', 'who', 'what', 'ref', 'prev', 'hash'] as const;

/** The entry a line holds: an object of these keys and no other; null for anything else. */
function entryIn(line: string): LogEntry | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null; // not JSON: the caller says that the line is no entry
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const fields = value as Readonly<Record<string, unknown>>; // an object, as was just seen
  const isWhole =
    keys.every((key) => typeof fields[key] === (key === 'n' ? 'number' : 'string')) && Object.keys(fields).length === keys.length;
  return isWhole && kinds.some((kind) => kind === fields.what) ? (fields as unknown as LogEntry) : null; // every field was looked at
}

function faultOf(entry: LogEntry, n: number, prev: string): LogFault | null {
  if (entry.n !== n) return 'number';
  if (entry.prev !== prev) return 'previous';
  return entry.hash === hashOf(entry) ? null : 'content';
}

/**
 * Reads a log line by line and stops where it breaks. Blank lines are passed over. A log whose end was cut off holds together; `expected`, the hash
 * noted down earlier, shows that: it must be that of one of the entries.
 */
export function verifyLog(text: string, expected: string | null = null): LogReading {
  const entries: LogEntry[] = [];
  let last = logStart;
  for (const [index, line] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .entries()) {
    if (line.trim() === '') continue;
    const n = entries.length + 1;
    const entry = entryIn(line);
    const why = entry === null ? 'unreadable' : faultOf(entry, n, last);
    if (entry === null || why !== null) return { entries, broken: { n, line: index + 1, why: why ?? 'unreadable' }, last };
    entries.push(entry);
    last = entry.hash;
  }
  const isCut = expected !== null && !entries.some(({ hash }) => hash === expected.trim().toLowerCase());
  return { entries, broken: isCut ? { n: entries.length + 1, line: entries.length + 1, why: 'cut' } : null, last };
}
