import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Invocation } from '../command';
import { filesOfOptions } from '../options/file-options';
import { openPackage } from '../xlsx/zip/package';
import { checkOutput } from './output-target';
import { namesFolder } from './result-paths';
import type { OutputRequest } from './write-output';

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
  const { out, force } = call;
  if (out !== null && !namesFolder(out)) await checkOutput(out, { force, inputs: [...inputs, ...filesOfOptions(call)] });
}

/**
 * Writes a file whole or not at all, over what stood there with `force`; says where that is kept, and who has the file open elsewhere.
 * Errors: OutputFailed.
 */
export async function putFile({ io, messages }: Pick<Invocation, 'io' | 'messages'>, request: OutputRequest): Promise<void> {
  const { writeOutput } = await import('./write-output');
  const { backup, openIn } = await writeOutput(request);
  if (backup !== null) io.err(messages.run.backup({ path: backup }));
  if (openIn !== null) io.err(messages.output.openElsewhere({ file: basename(request.path), owner: openIn }));
}

/**
 * Writes a file whole or not at all and says where it is; with `--dry-run` it only says so, unless it could not be written. `verify` looks at what was written before it gets
 * its name. Errors: OutputFailed.
 */
export async function saveFile(
  call: Invocation,
  { path, chunks, inputs, says }: Result,
  verify?: (written: Buffer) => void,
): Promise<void> {
  const { dryRun, force, io, messages } = call;
  if (dryRun) {
    // a folder for several results is made only when they are written
    if (existsSync(dirname(path))) await checkOutput(path, { force, inputs: [...inputs, ...filesOfOptions(call)] });
    io.err(messages.run.wouldWrite({ path }));
    return;
  }
  await putFile(call, { path, content: chunks, force, inputs: [...inputs, ...filesOfOptions(call)], ...(verify && { verify }) });
  io.err(says ?? messages.run.wrote({ path }));
}

/** The same with a workbook, which is opened once more as it was read back from the disk. Errors: OutputFailed. */
export function saveResult(call: Invocation, result: Result): Promise<void> {
  return saveFile(call, result, (written) => {
    openPackage(written);
  });
}
