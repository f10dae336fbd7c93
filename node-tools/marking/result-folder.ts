import type { Invocation } from '../command';
import type { InputFile } from '../intake/collect-files';
import { makeFolderOf, namesFolder, resultPath } from '../output/result-paths';
import { saveResult } from '../output/save-result';

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
