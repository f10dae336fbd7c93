import type { Invocation } from '../command';
import { collectFiles, type InputFile, type Intake } from '../intake/collect-files';
import { intakeOf } from '../intake/walk-ledgers';
import { makeFolderOf, namesFolder, resultPath } from '../output/result-paths';
import { requireEnding, saveResult } from '../save-result';
import { UsageError } from '../usage-error';

/** Throws `UsageError` where several results would go to one file. */
export function requireRoomFor(count: number, { out, messages }: Invocation): void {
  if (out !== null && count > 1 && !namesFolder(out)) throw new UsageError(messages.usage.outIsForOneFile());
}

/** The files of a call whose results are copies of its files. Errors: those of `intakeOf`; UsageError where `-o` has another ending. */
export async function intakeToCopy(call: Invocation): Promise<Intake> {
  const [only, ...more] = collectFiles(call.positionals).files;
  if (only !== undefined && more.length === 0) requireEnding(call, only.path);
  return intakeOf(call);
}

/** Saves what became of one input: under the name given by `-o`, or under the input's own name in the folder given by `-o`. */
export async function saveBesideName(
  call: Invocation,
  input: InputFile,
  chunks: readonly Uint8Array[],
  inputs: readonly InputFile[],
  says?: (saved: { readonly path: string }) => string,
): Promise<void> {
  if (call.out === null) return;
  const path = resultPath(call.out, input);
  if (!call.dryRun && namesFolder(call.out)) makeFolderOf(path);
  await saveResult(call, { path, chunks, inputs: inputs.map((other) => other.path), ...(says && { says: says({ path }) }) });
}
