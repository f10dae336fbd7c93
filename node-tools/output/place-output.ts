import { constants, promises as fs } from 'node:fs';
import { basename } from 'node:path';
import { OutputFailed, systemCode } from './output-failed';
import { noHardLinks } from './output-lock';

function two(part: number): string {
  return String(part).padStart(2, '0');
}

/** `20240315-093000` in the machine's own time, which is the time its user will look for. */
function backupStamp(now: Date): string {
  const day = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  return `${day}-${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`;
}

async function copyBeside(from: string, to: string): Promise<void> {
  await fs.copyFile(from, to, constants.COPYFILE_EXCL);
  const handle = await fs.open(to, 'r+');
  await handle.sync().finally(() => handle.close());
}

/**
 * Keeps what stands at `path` as `原名.bak-时间`, by a second link to the same file where the file system can, else by a copy; never over an
 * earlier backup. Gives the backup's path.
 */
export async function keepBackup(path: string, now: Date): Promise<string> {
  const stem = `${path}.bak-${backupStamp(now)}`;
  for (let copy = 1; ; copy++) {
    const backup = copy === 1 ? stem : `${stem}-${copy}`;
    try {
      await fs.link(path, backup);
      return backup;
    } catch (error) {
      if (systemCode(error) === 'EEXIST') continue;
      if (!noHardLinks.includes(systemCode(error))) throw error;
      await copyBeside(path, backup);
      return backup;
    }
  }
}

/**
 * Gives the finished temporary file its name, which must still be free: by a link, which fails rather than overwrite. Where links are
 * unknown the name is looked at once more and the file renamed.
 */
export async function placeNew(temporary: string, path: string): Promise<void> {
  try {
    await fs.link(temporary, path);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw new OutputFailed('output-exists', { file: basename(path) });
    if (!noHardLinks.includes(systemCode(error))) throw error;
    if (await exists(path)) throw new OutputFailed('output-exists', { file: basename(path) });
    await fs.rename(temporary, path);
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await fs.lstat(path);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Makes the folder's new names outlast a power cut. Windows knows no such call and answers with an error that means just that. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await fs.open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF'].includes(systemCode(error))) throw error;
  }
}
