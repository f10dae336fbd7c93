import { statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Invocation } from '../command';
import { collectFiles, type InputFile, isTableName } from '../intake/collect-files';
import { type OptionName, type OptionSpec, optionSpecs } from '../options/options';
import { UsageError } from '../options/usage-error';
import { failureOf, OutputFailed } from './output-failed';
import { namesFolder } from './result-paths';

/**
 * What `-o` of a command names: a new workbook; a copy of the call's one file, or a folder for copies of several; a folder with a file for
 * each person; all of these in one workbook (`--one-book`), or the folder it goes into.
 */
export type OutputKind = 'workbook' | 'copies' | 'folder' | 'workbook or folder';

/** Macros and templates are told by the ending as well as by the content: where the two differ, Excel does not open the file. */
const endingsOfKinds: readonly string[] = ['.xlsm', '.xltx', '.xltm'];

/** 反馈单.xlsx, 反馈单.html; not 反馈单2024.6. */
const endsLikeFile = /\.[a-z]{2,5}$/iu;

/** Flags that name a text file which the run writes. */
const textFiles = ['log', 'fingerprints'] as const satisfies readonly OptionName[];

/** The ending of a copy of the file. */
function endingOfCopy({ path }: InputFile): string {
  const ending = extname(path).toLowerCase();
  return endingsOfKinds.includes(ending) ? ending : '.xlsx';
}

/** A name like 退回 may have been meant for a folder, where `mayBeFolder` says that copies could go into one. */
function requireEnding(out: string, ending: string, { messages }: Invocation, mayBeFolder: boolean): void {
  if (extname(out).toLowerCase() === ending) return;
  throw new UsageError(messages.usage.endingOf({ file: basename(out), ending, orFolder: mayBeFolder && !endsLikeFile.test(out) }));
}

/** Throws where something else stands in the place of a folder. */
function requireRoomForFolder(folder: string): void {
  try {
    if (statSync(folder.replace(/[/\\]+$/u, ''), { throwIfNoEntry: false })?.isDirectory() === false)
      throw new OutputFailed('output-folder-is-file', { file: basename(folder) });
  } catch (error) {
    throw failureOf(error, folder);
  }
}

function requireFolder(out: string, { messages }: Invocation): void {
  if (!namesFolder(out) && endsLikeFile.test(out)) throw new UsageError(messages.usage.folderNeeded());
  requireRoomForFolder(out);
}

/** The ending of a file that holds the result; null where the files of the call would be copied with different ones. */
function endingOf(kind: OutputKind, { positionals }: Invocation): string | null {
  if (kind !== 'copies') return '.xlsx';
  const [ending = null, ...others] = new Set(collectFiles(positionals).files.map(endingOfCopy));
  return others.length === 0 ? ending : null;
}

function requireKind(kind: OutputKind, out: string, call: Invocation): void {
  if (kind === 'folder') requireFolder(out, call);
  else if (!namesFolder(out)) {
    const ending = endingOf(kind, call);
    if (ending !== null) requireEnding(out, ending, call, kind !== 'workbook');
  } else if (kind === 'workbook') throw new OutputFailed('output-is-folder', { file: basename(out) });
  else requireRoomForFolder(out);
}

/**
 * Says of every name that a call gives to an output, before any work, that it does not suit what is written there.
 * Errors: UsageError for a wrong ending, naming the right one; OutputFailed for a folder in a file's place or a file in a folder's.
 */
export function requireOutputNames(kind: OutputKind | undefined, call: Invocation): void {
  const { out, flags, messages, language } = call;
  if (kind !== undefined && out !== null) requireKind(kind, out, call);
  const calendars = flags.text('ics');
  if (calendars !== null) requireRoomForFolder(calendars);
  for (const option of textFiles) {
    const path = flags.text(option);
    const { value }: OptionSpec = optionSpecs[option];
    if (path !== null && isTableName(path))
      throw new UsageError(messages.usage.textFile({ option: `--${option}`, file: basename(path), example: value?.[language] ?? '' }));
  }
}

/** Throws `UsageError` where the copies of these files cannot go to the one file that `-o` names: there are several, or it ends otherwise. */
export function requireRoomFor(copied: readonly InputFile[], call: Invocation): void {
  const { out, messages } = call;
  const [only, ...others] = copied;
  if (out === null || only === undefined || namesFolder(out)) return;
  if (others.length > 0) throw new UsageError(messages.usage.outIsForOneFile());
  requireEnding(out, endingOfCopy(only), call, true);
}
