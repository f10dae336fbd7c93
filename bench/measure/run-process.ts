import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { descendants } from './child-processes';

/** What one whole process cost, from the moment it was asked for to the moment it was gone. */
export interface Cost {
  readonly exitCode: number | null;
  readonly wallSeconds: number;
  /** User and system time of the process and of all it waited for. */
  readonly cpuSeconds: number;
  /** Largest resident size of the process, in MiB; of several processes, the largest one's. */
  readonly peakMiB: number;
  /** Until the first byte on standard output; null when there was none or it was not asked for. */
  readonly firstByteSeconds: number | null;
  /** Most processes seen at once, itself included; 1 unless watched. */
  readonly processes: number;
}

interface RunOptions {
  readonly stdoutFile: string;
  readonly stderrFile: string;
  /** Standard output through a pipe, to see when the first result comes. */
  readonly timeFirstByte?: boolean;
  /** Look every 20 ms for child processes. Costs a little, so only in the warm-up round. */
  readonly watchChildren?: boolean;
}

const gnuTime = '/usr/bin/time';
const hasGnuTime = spawnSync(gnuTime, ['-q', '-o', '/dev/null', '-f', '%M', 'true']).status === 0;
const preload = join(__dirname, 'peak-memory.cjs');

/** How peak memory is found on this machine, for the report. */
export const memorySource = hasGnuTime ? 'GNU time (ru_maxrss)' : 'the process itself at exit (VmHWM on Linux, ru_maxrss elsewhere)';

/**
 * The command line that measures `node args…`. In between stands a small process, GNU time or a shell, because a
 * process started straight from this one would inherit this one's memory peak.
 */
function measured(args: readonly string[], peakFile: string): readonly [string, readonly string[]] {
  if (hasGnuTime) return [gnuTime, ['-q', '-o', peakFile, '-f', '%M %U %S', process.execPath, ...args]];
  return ['/bin/sh', ['-c', '"$@"; exit $?', 'sh', process.execPath, '--require', preload, ...args]];
}

/** Runs `node args…` once and says what it cost. Rejects only if the process cannot be started at all. */
export async function runNode(args: readonly string[], options: RunOptions): Promise<Cost> {
  const peakFile = `${options.stderrFile}.peak`;
  rmSync(peakFile, { force: true });
  const stdout = openSync(options.stdoutFile, 'w');
  const stderr = openSync(options.stderrFile, 'w');
  const [command, commandArgs] = measured(args, peakFile);
  const started = process.hrtime.bigint();
  const since = (): number => Number(process.hrtime.bigint() - started) / 1e9;
  const child = spawn(command, [...commandArgs], {
    stdio: ['ignore', options.timeFirstByte ? 'pipe' : stdout, stderr],
    // Certificates of this machine, which every start of Node would decode first, have nothing to do with workbooks.
    env: { ...process.env, NODE_EXTRA_CA_CERTS: '', BENCH_PEAK_FILE: peakFile },
  });
  let firstByteSeconds: number | null = null;
  child.stdout?.on('data', () => {
    firstByteSeconds ??= since();
  });
  let processes = 1;
  const watch = options.watchChildren
    ? // GNU time or the shell is the root, and not counted.
      setInterval(() => {
        processes = Math.max(processes, descendants(child.pid ?? 0).length);
      }, 20)
    : undefined;
  const ended = await new Promise<{ exitCode: number | null; wallSeconds: number }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, wallSeconds: since() }));
  }).finally(() => clearInterval(watch));
  closeSync(stdout);
  closeSync(stderr);
  // A process that was killed leaves no figures; its exit code tells the rest.
  const figures = existsSync(peakFile) ? readFileSync(peakFile, 'utf8').trim().split(' ').map(Number) : [];
  const [peakKiB = Number.NaN, user = Number.NaN, system = Number.NaN] = figures;
  return { ...ended, cpuSeconds: user + system, peakMiB: peakKiB / 1024, firstByteSeconds, processes };
}
