import { promises as fs, linkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { courtesyErrors, release, removeAtExit, removeOurs, temporaryPath } from './leftovers';
import { OutputFailed, systemCode } from './output-failed';
import { isRunning, type RunIdentity, shortHash, thisRun } from './run-identity';

/** File systems without hard links (FAT, some network shares) answer with one of these. */
export const noHardLinks: readonly string[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'];

const foreignLockAge = 24 * 60 * 60 * 1000;
const unfinishedLockAge = 10 * 1000;
const attempts = 8;
const ourText = `${thisRun.host} ${thisRun.pid} ${thisRun.started}\n`;
const lockName = /^\.taizhang-[0-9a-f]{10}\.lock$/u;

/** The lock file of an output, beside it. */
export function lockPath(target: string): string {
  return join(dirname(target), `.taizhang-${shortHash(basename(target))}.lock`);
}

function parseHolder(text: string): RunIdentity | null {
  const [host = '', pid = '', started = ''] = text.trim().split(' ');
  return /^\d+$/u.test(pid) ? { host, pid: Number(pid), started } : null;
}

/**
 * Makes the lock with its content in one step where the file system can. Synchronous, so that no signal falls between making it and
 * remembering to remove it.
 */
async function create(path: string): Promise<void> {
  const claim = temporaryPath(dirname(path), basename(path));
  removeAtExit(claim);
  try {
    await fs.writeFile(claim, ourText, { flag: 'wx' });
    try {
      linkSync(claim, path);
    } catch (error) {
      if (!noHardLinks.includes(systemCode(error))) throw error;
      writeFileSync(path, ourText, { flag: 'wx' });
    }
    removeAtExit(path);
  } finally {
    await removeOurs(claim);
  }
}

/** The text of the lock and whether its holder still runs; null when there is no lock any more. */
async function inspect(path: string): Promise<{ readonly text: string; readonly pid: number; readonly held: boolean } | null> {
  try {
    const text = await fs.readFile(path, 'latin1');
    const age = Date.now() - (await fs.stat(path)).mtimeMs;
    const holder = parseHolder(text);
    if (holder === null) return { text, pid: 0, held: age < unfinishedLockAge };
    return { text, pid: holder.pid, held: holder.host === thisRun.host ? isRunning(holder) : age < foreignLockAge };
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Takes a dead run's lock away. Two runs may try at once: what was moved is looked at, and another's fresh lock is put back. */
async function takeAway(path: string, staleText: string): Promise<void> {
  const aside = temporaryPath(dirname(path), basename(path));
  try {
    await fs.rename(path, aside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  if ((await fs.readFile(aside, 'latin1')) !== staleText) await putBack(aside, path);
  await fs.rm(aside, { force: true });
}

async function putBack(aside: string, path: string): Promise<void> {
  try {
    await fs.link(aside, path);
  } catch (error) {
    if (noHardLinks.includes(systemCode(error))) await fs.rename(aside, path);
    else if (systemCode(error) !== 'EEXIST') throw error; // EEXIST: a third run has the lock now
  }
}

/** Removes the locks that runs killed outright left in the folder. */
export async function sweepLocks(folder: string): Promise<void> {
  for (const name of await fs.readdir(folder)) {
    if (!lockName.test(name)) continue;
    try {
      const found = await inspect(join(folder, name));
      if (found?.held === false) await takeAway(join(folder, name), found.text);
    } catch (error) {
      if (!courtesyErrors.includes(systemCode(error))) throw error;
    }
  }
}

/** A lock that this run holds. */
interface OutputLock {
  /**
   * Errors: OutputFailed `output-busy` where the lock is another's by now. Two runs that take over a dead one's lock in the same instant may
   * both believe they have it; asked just before the output gets its name, this leaves one of them.
   */
  confirm(): Promise<void>;
  /** Lets it go. */
  release(): Promise<void>;
}

function heldLock(path: string, target: string): OutputLock {
  const isOurs = async (): Promise<boolean> => (await inspect(path))?.text === ourText;
  return {
    async confirm() {
      if (!(await isOurs())) throw new OutputFailed('output-busy', { file: basename(target), pid: (await inspect(path))?.pid ?? 0 });
    },
    async release() {
      if (await isOurs()) await removeOurs(path);
      else release(path);
    },
  };
}

/**
 * Takes the lock of an output, so that one run at a time writes it; a lock whose process is gone is taken over.
 *
 * Errors: OutputFailed `output-busy` naming the process that holds it.
 */
export async function lockOutput(target: string): Promise<OutputLock> {
  const path = lockPath(target);
  let pid = 0;
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      await create(path);
      return heldLock(path, target);
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
    const found = await inspect(path);
    if (found?.held === true) throw new OutputFailed('output-busy', { file: basename(target), pid: found.pid });
    if (found !== null) await takeAway(path, found.text);
    pid = found?.pid ?? pid;
  }
  throw new OutputFailed('output-busy', { file: basename(target), pid });
}
