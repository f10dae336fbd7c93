import { mkdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { InputFile } from '../intake/collect-files';
import { failureOf, OutputFailed, systemCode } from './output-failed';

/** Whether `-o` names a folder: it ends in a slash, or a folder of that name is there. Errors: OutputFailed. */
export function namesFolder(out: string): boolean {
  try {
    return /[/\\]$/.test(out) || statSync(out, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch (error) {
    throw failureOf(error, out);
  }
}

/** Where the result of one input goes: the named file, or a file of the input's own name in the named folder. */
export function resultPath(out: string, { label }: InputFile): string {
  return namesFolder(out) ? join(out, label) : out;
}

/** Makes the folders on the way to a result in a named folder. Errors: OutputFailed, about the folder. */
export function makeFolderOf(path: string): void {
  makeFolder(dirname(path));
}

/** Makes a folder for results where there is none yet. Errors: OutputFailed. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const isFile = ['EEXIST', 'ENOTDIR'].includes(systemCode(error));
    throw isFile ? new OutputFailed('output-folder-is-file', { file: basename(folder) }, { cause: error }) : failureOf(error, folder);
  }
}
