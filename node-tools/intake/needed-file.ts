import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { secrecyMarkInName } from '../../core/table/secrecy-mark';
import { RefusedFile } from '../xlsx/refused-file';
import { refusalOf } from './ledger-file';
import { readBytes } from './read-file';
import { textOfBytes } from './text-of-bytes';
import { UnreadableInput } from './unreadable-input';

/** Reads a file that a run cannot do without. Errors: UnreadableInput. */
export function readBytesFile<Read>(path: string, read: (bytes: Buffer, label: string) => Read): Read {
  const input = { path, label: basename(path) };
  try {
    const secret = secrecyMarkInName(input.label);
    if (secret !== null) throw new RefusedFile('file-secret', { text: secret });
    return read(readBytes(path), input.label);
  } catch (error) {
    if (error instanceof UnreadableInput) throw error;
    throw new UnreadableInput([refusalOf(error, input)]);
  }
}

/** A text file. Errors: UnreadableInput. */
export function readTextFile(path: string): string {
  return readBytesFile(path, textOfBytes);
}

/** What a text file that runs add to holds so far, '' where there is none yet. Errors: UnreadableInput. */
export function readTextSoFar(path: string): string {
  return existsSync(path) ? readTextFile(path) : '';
}
