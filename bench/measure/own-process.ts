import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { outputs } from '../data/paths';
import { runNode } from './run-process';

/** Goes through one case of a script of ours in a process of its own, by its `--size` and `--case`; gives what it printed, and its peak. */
export async function inOwnProcess<Result>(script: string, size: number, id: string): Promise<Result & { readonly peakMiB: number }> {
  const name = basename(script, '.ts');
  const stdoutFile = join(outputs, `${name}.json`);
  const stderrFile = join(outputs, `${name}.log`);
  const argv = ['--import', 'tsx', script, '--size', String(size), '--case', id];
  const { exitCode, peakMiB } = await runNode(argv, { stdoutFile, stderrFile });
  if (exitCode !== 0) throw new Error(`${id} of ${size}: ${readFileSync(stderrFile, 'utf8').slice(0, 500)}`);
  return { ...(JSON.parse(readFileSync(stdoutFile, 'utf8')) as Result), peakMiB }; // printed by that very script
}

/** Ends a script with the exit code that its work gives; with 2, and one line, where it fails. */
export function endWith(work: Promise<number>): void {
  work.then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 2;
    },
  );
}
