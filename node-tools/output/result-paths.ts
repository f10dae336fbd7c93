import { mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { InputFile } from '../intake/collect-files';

/** Whether `-o` names a folder: it ends in a slash, or a folder of that name is there. */
export function namesFolder(out: string): boolean {
  return /[/\\]$/.test(out) || statSync(out, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Where the result of one input goes: the named file, or a file of the input's own name in the named folder. */
export function resultPath(out: string, { label }: InputFile): string {
  return namesFolder(out) ? join(out, label) : out;
}

/** Makes the folders on the way to a result in a named folder. */
export function makeFolderOf(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
}
