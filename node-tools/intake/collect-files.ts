import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { inCodeOrder } from '../../core/lists/code-order';

/** A file to read: where it is, and the name that findings and 来源文件 show. */
export interface InputFile {
  readonly path: string;
  readonly label: string;
}

/** What the words of a call come to. Files are in code-point order of their labels and each stands once. */
export interface Intake {
  readonly files: readonly InputFile[];
  /** `~$…` files that an open workbook leaves behind. */
  readonly locks: number;
  /** Entries of a folder that are no tables: documents, pictures, pipes. */
  readonly others: readonly string[];
}

/** Endings of tables. Those we cannot read are taken too, so that each gets its sentence instead of being passed over. */
const tableEndings = new Set(['.xlsx', '.xlsm', '.xltx', '.xltm', '.xls', '.xlsb', '.et', '.ett', '.ods', '.csv']);

/** Whether a name ends as tables do, those we cannot read among them. */
export function isTableName(name: string): boolean {
  return tableEndings.has(extname(name).toLowerCase());
}

/** 台账.xlsx.bak-20240315-093000, as replacing an output leaves it; 教育局.bak-2.xlsx is somebody's table. */
const backup = /\.bak-\d{8}-\d{6}(?:-\d+)?$/u;

function isOurs(name: string): boolean {
  return name.startsWith('.') || backup.test(name);
}

/** Whether something may be read as a file: a link counts as what it leads to, and one that leads nowhere is kept for its sentence. */
function mayBeFile(entry: Dirent, path: string): boolean {
  return entry.isSymbolicLink() ? (lookAt(path)?.isFile() ?? true) : entry.isFile();
}

/** What stands there; null where the system does not say. */
function lookAt(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null; // reading it meets the same error, and that is told
  }
}

/** The entries of a folder; null where it cannot be opened. */
function entriesOf(folder: string): readonly Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null; // reading it meets the same error, and that is told
  }
}

function walk(folder: string, found: string[], passed: { locks: number; others: string[] }): void {
  const entries = entriesOf(folder);
  if (entries === null) {
    found.push(folder);
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('~$')) passed.locks += 1;
    else if (isOurs(entry.name)) continue;
    else if (entry.isDirectory()) walk(path, found, passed);
    else if (isTableName(entry.name) && mayBeFile(entry, path)) found.push(path);
    else passed.others.push(entry.name);
  }
}

function commonFolder(paths: readonly string[]): string {
  const [first = '', ...rest] = paths.map((path) => dirname(resolve(path)).split(sep));
  const parts = Array.isArray(first) ? first : [];
  let length = parts.length;
  for (const other of rest) while (parts.slice(0, length).some((part, at) => part !== other[at])) length -= 1;
  return parts.slice(0, length).join(sep) || sep;
}

/**
 * The files that the words name: files as they are, folders with all tables below them. Labels are relative to the folder all of them
 * share, so `inbox` and `inbox/*.xlsx` give the same labels. What cannot be looked into, a folder too, is kept among the files:
 * reading it says so.
 */
export function collectFiles(words: readonly string[]): Intake {
  const found: string[] = [];
  const passed = { locks: 0, others: [] as string[] };
  for (const word of words) {
    if (lookAt(word)?.isDirectory()) walk(word, found, passed);
    else if (basename(word).startsWith('~$')) passed.locks += 1;
    else found.push(word);
  }
  const unique = [...new Map(found.map((path) => [resolve(path), path])).values()];
  const base = commonFolder(unique);
  const files = unique.map((path) => ({ path, label: relative(base, resolve(path)).split(sep).join('/') }));
  return { files: files.sort((a, b) => inCodeOrder(a.label, b.label)), locks: passed.locks, others: passed.others.sort() };
}
