import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { systemCode } from './output-failed';

/** Which process, of which machine, left a file. `started` tells a process from a later one that was given the same number. */
export interface RunIdentity {
  readonly host: string;
  readonly pid: number;
  readonly started: string;
}

/** Clock ticks since boot at which the process began (Linux), or '' where the system does not say. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return ''; // no /proc on this system, or no such process: `isRunning` asks the system itself
  }
}

/** The first characters of a SHA-256: names of any length and script become short ASCII ones. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}

/** This process. */
export const thisRun: RunIdentity = { host: shortHash(hostname()), pid: process.pid, started: startOf(process.pid) };

/** Whether that process still runs. Only to be asked of processes of this machine. */
export function isRunning({ pid, started }: Omit<RunIdentity, 'host'>): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (systemCode(error) === 'ESRCH') return false; // EPERM: it runs, under another user
  }
  const now = startOf(pid);
  return now === '' || started === '' || now === started;
}
