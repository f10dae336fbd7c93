import { promises as fs } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { systemCode } from './output-failed';

/** Excel and WPS on Windows, WPS on Linux, LibreOffice: each leaves a file of this name beside a document that is open. */
const ownerNames: readonly ((name: string) => string)[] = [(name) => `~$${name}`, (name) => `.~${name}`, (name) => `.~lock.${name}#`];

/** The owner file that says some program has the document open, or null. */
export async function findOwnerFile(path: string): Promise<string | null> {
  for (const ownerName of ownerNames) {
    const name = ownerName(basename(path));
    try {
      await fs.lstat(join(dirname(path), name));
      return name;
    } catch (error) {
      if (!['ENOENT', 'ENAMETOOLONG'].includes(systemCode(error))) throw error;
    }
  }
  return null;
}
