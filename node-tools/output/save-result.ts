import { basename } from 'node:path';
import type { Invocation } from '../command';
import { filesOfOptions } from '../options/file-options';
import { openPackage } from '../xlsx/zip/package';
import { checkOutput } from './output-target';
import { namesFolder } from './result-paths';

/** A file to save under a name. */
interface Result {
  readonly path: string;
  readonly chunks: readonly Uint8Array[];
  /** The files this run was given to read: the result may be none of them, nor of those that its options name. */
  readonly inputs: readonly string[];
  /** What is said once it is saved; that it was written, where nothing else is given. */
  readonly says?: string;
}

/** Says at once, before any work, that a named output cannot be written. Errors: OutputFailed. */
export async function requireWritable(call: Invocation, inputs: readonly string[]): Promise<void> {
  const { out, dryRun, force } = call;
  if (out !== null && !dryRun && !namesFolder(out)) await checkOutput(out, { force, inputs: [...inputs, ...filesOfOptions(call)] });
}

/**
 * Writes a file whole or not at all and says where it is; with `--dry-run` it only says so. `verify` looks at what was written before it gets
 * its name. Errors: OutputFailed.
 */
export async function saveFile(
  call: Invocation,
  { path, chunks, inputs, says }: Result,
  verify?: (written: Buffer) => void,
): Promise<void> {
  const { dryRun, force, io, messages } = call;
  if (dryRun) {
    io.err(messages.run.wouldWrite({ path }));
    return;
  }
  const { writeOutput } = await import('./write-output');
  const leave = { force, inputs: [...inputs, ...filesOfOptions(call)] };
  const { backup, openIn } = await writeOutput({ path, content: chunks, ...leave, ...(verify && { verify }) });
  if (backup !== null) io.err(messages.run.backup({ path: backup }));
  if (openIn !== null) io.err(messages.output.openElsewhere({ file: basename(path), owner: openIn }));
  io.err(says ?? messages.run.wrote({ path }));
}

/** The same with a workbook, which is opened once more as it was read back from the disk. Errors: OutputFailed. */
export function saveResult(call: Invocation, result: Result): Promise<void> {
  return saveFile(call, result, (written) => {
    openPackage(written);
  });
}
