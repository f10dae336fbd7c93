import { promises as fs, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from './output-failed';
import { isRunning, shortHash, thisRun } from './run-identity';

const dayInMilliseconds = 24 * 60 * 60 * 1000;
const temporaryName = /^\.taizhang-[0-9a-f]{10}-(?<host>[0-9a-f]{10})-(?<pid>\d{1,10})-(?<started>\d{0,20})-\d+\.tmp$/u;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Sweeping is a courtesy: a file that went away meanwhile, or that we may not touch, does not stop the writing. */
export const courtesyErrors: readonly string[] = ['ENOENT', 'EACCES', 'EPERM', 'EBUSY', 'EROFS'];

/** Files of this run that must not outlive it. */
const ours = new Set<string>();
let count = 0;
let listening = false;

function removeAll(): void {
  for (const path of ours) {
    try {
      unlinkSync(path);
    } catch {
      // Already gone, or the disk is: the next run sweeps what is left, and a dying process has nobody to tell.
    }
  }
  ours.clear();
}

/** Our files go first; then, if nobody else listens, the signal does what it would have done without us. */
function onSignal(signal: NodeJS.Signals): void {
  removeAll();
  for (const name of signals) process.removeListener(name, onSignal);
  listening = false;
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

/** Has the file removed should the process end before `release` (killed by a signal, or leaving by `process.exit`). */
export function removeAtExit(path: string): void {
  ours.add(path);
  if (listening) return;
  listening = true;
  for (const name of signals) process.on(name, onSignal);
  process.once('exit', removeAll);
}

/** The file may stay, or is gone already. */
export function release(path: string): void {
  ours.delete(path);
  if (ours.size > 0 || !listening) return;
  listening = false;
  for (const name of signals) process.removeListener(name, onSignal);
  process.removeListener('exit', removeAll);
}

/** Removes a file of ours if it is there. */
export async function removeOurs(path: string): Promise<void> {
  await fs.rm(path, { force: true });
  release(path);
}

/** A name for a temporary file of this run beside the target: short whatever the target is called, and telling whose it is. */
export function temporaryPath(folder: string, name: string): string {
  count += 1;
  return join(folder, `.taizhang-${shortHash(name)}-${thisRun.host}-${thisRun.pid}-${thisRun.started}-${count}.tmp`);
}

async function isStale(path: string, { host, pid, started }: Readonly<Record<string, string>>): Promise<boolean> {
  if (host === thisRun.host) return !isRunning({ pid: Number(pid), started: started ?? '' });
  const { mtimeMs } = await fs.stat(path);
  return Date.now() - mtimeMs > dayInMilliseconds;
}

/**
 * Removes the temporary files that runs killed outright left in the folder: those whose process is gone, and those of other machines
 * (a shared drive) after a day.
 */
export async function sweepTemporaries(folder: string): Promise<void> {
  for (const name of await fs.readdir(folder)) {
    const groups = temporaryName.exec(name)?.groups;
    if (groups === undefined) continue;
    const path = join(folder, name);
    try {
      if (await isStale(path, groups)) await fs.rm(path, { force: true });
    } catch (error) {
      if (!courtesyErrors.includes(systemCode(error))) throw error;
    }
  }
}
